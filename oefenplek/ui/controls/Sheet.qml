pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.theme

// A sheet of paper on the table: what belongs together. Put one item in it; it is given the sheet's inner width.
T.Pane {
    id: root

    property color tone: Theme.sheet
    property color edge: Theme.line
    property real radius: Theme.radiusCard
    property string place: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceM
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        color: root.tone
        radius: root.radius
        border.width: Theme.lineWidth
        border.color: root.edge
    }
}
