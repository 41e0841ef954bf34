pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.theme

// Several lines to fill in, under their label. Grows with the text; Tab leaves it.
Item {
    id: root

    property string label: ""
    property string hint: ""
    property string place: ""
    property int lines: 4
    property alias text: input.text
    property alias input: input
    property alias inputMethodHints: input.inputMethodHints
    property alias readOnly: input.readOnly
    // A person changed the text; not sent when the text is set from outside.
    signal edited(string value)

    implicitWidth: Theme.px(100)
    implicitHeight: column.implicitHeight

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

        T.TextArea {
            id: input

            width: parent.width
            implicitHeight: Math.max(root.lines * Theme.body * 1.2, contentHeight) + topPadding + bottomPadding
            padding: Theme.spaceS
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.name: root.label
            Accessible.description: root.hint
            onTextEdited: root.edited(text)

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
