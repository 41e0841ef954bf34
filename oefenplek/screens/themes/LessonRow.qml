pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// A lesson to choose: what it is called, what one can do afterwards, how long it takes, and what is handy to do first.
// That is advice: every lesson can be opened.
ChoiceCard {
    id: root

    required property var modelData
    required property bool named

    readonly property string time: qsTr("%1 minuten").arg(modelData.minutes)
    readonly property string advice: modelData.first === "" ? ""
        : qsTr("Handig om eerst te doen: “%1” (%2 minuten).").arg(modelData.first).arg(modelData.firstMinutes)

    place: "lesson/" + modelData.id
    text: modelData.title
    detail: [modelData.goal, time, advice].filter(part => part !== "").join(" ")

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Rectangle {
            id: edge

            anchors.left: parent.left
            width: Theme.px(14)
            height: parent.height
            radius: Theme.radiusButton
            color: Theme.themeTint(root.modelData.letter)

            Icon {
                anchors.centerIn: parent
                name: root.modelData.icon || Theme.themeIcon(root.modelData.letter)
                color: Theme.primary
            }
        }

        ColumnLayout {
            id: words

            anchors.right: parent.right
            width: parent.width - edge.width - Theme.spaceS
            y: Math.round((parent.height - height) / 2)
            spacing: Theme.px(1)

            PlainText {
                Layout.fillWidth: true
                text: root.text
                size: Theme.body
                strong: true
                leading: 1.2
                readable: false
            }

            PlainText {
                Layout.fillWidth: true
                text: root.modelData.goal
                size: Theme.label
                leading: 1.3
                readable: false
            }

            PlainText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(1)
                text: root.time
                size: Theme.small
                strong: true
                color: Theme.primary
                readable: false
            }

            PlainText {
                Layout.fillWidth: true
                visible: root.advice !== ""
                text: root.advice
                size: Theme.small
                color: Theme.quietInk
                leading: 1.3
                readable: false
            }
        }
    }

    FocusRing {
        shown: root.named && !root.visualFocus
        radius: Theme.radiusCard
    }
}
