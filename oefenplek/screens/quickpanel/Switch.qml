import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A toggle that always shows what holds, also when something else changed it, with a few words of what it does.
Column {
    id: root

    required property string text
    required property bool value
    property string detail: ""
    property string name: ""
    signal turned(bool on)

    Toggle {
        id: toggle

        width: root.width
        height: Math.max(implicitHeight, Theme.buttonHeight)
        text: root.text
        checked: root.value
        place: root.name
        Accessible.description: root.detail
        onToggled: {
            const on = checked;
            checked = Qt.binding(() => root.value);
            root.turned(on);
        }
    }

    PlainText {
        width: root.width
        leftPadding: Theme.px(20) + Theme.spaceS
        rightPadding: leftPadding
        visible: root.detail !== ""
        text: root.detail
        size: Theme.small
        color: Theme.quietInk
        leading: 1.3
        readable: false
    }
}
