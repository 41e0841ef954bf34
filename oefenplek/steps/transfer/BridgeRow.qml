pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One row of the bridge. A screen reader hears it as one sentence.
Rectangle {
    id: root

    required property string here
    required property string home
    required property bool lit
    // The row as one sentence, and whose name is whose where there are no columns.
    property string said: ""
    property string hereWord: ""
    property string homeWord: ""
    property string iconName: ""
    property var aid: null
    signal heard(string text)
    property bool heading: false
    property bool narrow: false
    // A line above it.
    property bool ruled: false

    color: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    border.width: lit && Theme.highContrast ? Theme.markWidth : 0
    border.color: Theme.accent
    radius: Theme.radiusButton
    implicitHeight: row.implicitHeight + 2 * Theme.spaceXs
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: said
    Accessible.ignored: heading

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.spaceXs
        spacing: Theme.spaceS

        Icon {
            name: root.iconName
            size: Theme.px(10)
            color: Theme.primary
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.px(1)
            uniformCellWidths: true

            BridgeName {
                kind: root.narrow ? root.hereWord : ""
                text: root.here
                strong: root.heading
            }

            BridgeName {
                kind: root.narrow ? root.homeWord : ""
                text: root.home
                strong: true
            }

            HelpText {
                Layout.columnSpan: root.narrow ? 1 : 2
                Layout.fillWidth: true
                open: balloon.open
                aid: root.aid
            }
        }

        HelpBalloon {
            id: balloon

            aid: root.aid
            onHeard: text => root.heard(text)
        }
    }

    Rectangle {
        visible: root.ruled
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
}
