pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// The bridge: picture – here – at home. Where three columns would break words, home stands under here.
Sheet {
    id: root

    required property var rows
    // The words above the two columns.
    required property string here
    required property string home
    // The row that is read aloud now; -1 are the headings.
    required property int lit
    signal heard(string text)

    readonly property bool narrow: availableWidth < Theme.px(12) + 2 * 8 * Theme.label

    padding: Theme.spaceS
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop

    contentItem: ColumnLayout {
        spacing: 0

        BridgeRow {
            visible: !root.narrow
            heading: true
            here: root.here
            home: root.home
            lit: root.lit === -1
        }

        Repeater {
            model: root.rows

            BridgeRow {
                required property var modelData
                required property int index

                narrow: root.narrow
                ruled: index > 0 || !root.narrow
                iconName: modelData.icon
                here: modelData.here
                home: modelData.home
                said: modelData.said
                hereWord: root.here
                homeWord: root.home
                aid: modelData.aid
                onHeard: text => root.heard(text)
                lit: root.lit === index
            }
        }
    }
}
