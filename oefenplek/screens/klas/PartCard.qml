pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A part of the lesson, and what will stand on the wall for it.
ChoiceCard {
    id: root

    required property var modelData

    text: modelData.title
    detail: qsTr("Op het grote scherm: %1").arg(modelData.code)
    place: "klas/" + modelData.id

    contentItem: Item {
        implicitHeight: Math.max(drawing.height, words.implicitHeight)

        Animal {
            id: drawing

            anchors.left: parent.left
            y: Math.round((parent.height - height) / 2)
            size: Theme.px(20)
            width: size
            height: size
            animal: root.modelData.animal
            readable: false
        }

        Column {
            id: words

            anchors.right: parent.right
            width: parent.width - drawing.width - Theme.spaceS
            y: Math.round((parent.height - height) / 2)
            spacing: Theme.px(1)

            PlainText {
                width: parent.width
                text: root.text
                size: Theme.body
                strong: true
                leading: 1.2
                readable: false
            }

            PlainText {
                width: parent.width
                text: root.detail
                size: Theme.label
                leading: 1.3
                readable: false
            }
        }
    }
}
