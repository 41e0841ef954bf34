pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// A name in the bridge, with a small word above it that says whose name it is when there is no heading.
ColumnLayout {
    id: root

    required property string kind
    required property string text
    property bool strong: false

    spacing: 0
    Layout.fillWidth: true

    PlainText {
        Layout.fillWidth: true
        visible: root.kind !== ""
        text: root.kind
        size: Theme.small
        color: Theme.quietInk
        readable: false
    }

    PlainText {
        Layout.fillWidth: true
        text: root.text
        strong: root.strong
        leading: 1.2
        readable: false
    }
}
