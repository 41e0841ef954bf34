pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// One row of a list or a page, in the shape of its kind.
Loader {
    id: row

    required property DeviceScale device
    required property SettingsViewModel viewModel
    required property string key
    required property string kind
    required property string title
    required property string detail
    required property string icon
    required property string tint
    required property string at
    required property string beside
    required property string text
    required property bool on
    required property int value
    required property int least
    required property int most

    sourceComponent: ["section", "switch", "choice", "app"].includes(kind) ? line : kind === "network" ? network : kind === "level" ? level : kind === "field" ? field : kind === "button" ? button : reading

    Component {
        id: line
        LineRow {
            row: row
        }
    }
    Component {
        id: network
        NetworkRow {
            row: row
        }
    }
    Component {
        id: level
        LevelRow {
            row: row
        }
    }
    Component {
        id: field
        PasswordRow {
            row: row
        }
    }
    Component {
        id: reading
        ReadRow {
            row: row
        }
    }
    Component {
        id: button
        Item {
            implicitHeight: pressed.implicitHeight + 10 * row.device.unit
            DeviceButton {
                id: pressed
                x: 20 * row.device.unit
                y: 5 * row.device.unit
                width: Math.min(implicitWidth, parent.width - 2 * x)
                device: row.device
                place: row.at
                text: row.title
                iconName: row.icon
                look: row.on ? "filled" : "outline"
                wraps: true
                onClicked: row.viewModel.press(row.at)
            }
        }
    }
}
