import QtQuick
import oefenplek.ui.theme

// The strip at the top of a screen: the way back at the start, tools at the end; below each other where they do not
// fit beside each other.
Item {
    id: root

    property alias lead: start.data
    default property alias tools: end.data

    readonly property bool oneLine: start.implicitWidth + end.implicitWidth + Theme.spaceS <= width
    readonly property real line: Math.max(start.implicitHeight, end.implicitHeight)

    implicitHeight: oneLine ? line : start.implicitHeight + end.implicitHeight

    Row {
        id: start

        anchors.left: parent.left
        y: root.oneLine ? Math.round((root.line - implicitHeight) / 2) : 0
    }

    Row {
        id: end

        anchors.right: parent.right
        y: root.oneLine ? Math.round((root.line - implicitHeight) / 2) : start.implicitHeight
        spacing: Theme.px(3)
    }
}
