pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.theme

// One line to fill in, under its label.
Item {
    id: root

    property string label: ""
    property string hint: ""
    property string place: ""
    property alias text: input.text
    property alias input: input
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    // A person changed the text; not sent when the text is set from outside.
    signal edited(string value)
    signal accepted

    implicitWidth: Theme.px(100)
    implicitHeight: column.implicitHeight

    // The label is part of it: who presses there may write.
    MouseArea {
        anchors.fill: parent
        onClicked: input.forceActiveFocus(Qt.MouseFocusReason)
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.spaceXs

        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.label
            strong: true
            readable: false
        }

        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.hint
            size: Theme.small
            color: Theme.quietInk
            readable: false
        }

        T.TextField {
            id: input

            width: parent.width
            implicitHeight: Math.max(Theme.buttonHeight, contentHeight + topPadding + bottomPadding)
            padding: Theme.spaceXs
            leftPadding: Theme.spaceS
            rightPadding: Theme.spaceS
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            selectByMouse: true
            maximumLength: 1000
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: root.label
            Accessible.description: root.hint
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()

            background: Rectangle {
                radius: Theme.radiusButton
                color: Theme.sheet
                border.width: input.activeFocus ? Theme.outlineWidth : Theme.lineWidth
                border.color: Theme.ink

                FocusRing {
                    shown: input.activeFocus
                }
            }
        }
    }
}
