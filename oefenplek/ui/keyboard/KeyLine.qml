import QtQuick

// One row of keys. Qt's keys ask their row for these two.
Row {
    property real keyWeight: 1
    property bool smallTextVisible: false

    height: Board.lineHeight
    anchors.horizontalCenter: parent?.horizontalCenter
}
