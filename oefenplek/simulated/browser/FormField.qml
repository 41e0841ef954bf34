pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// One field of a form: a line, a larger text, a box, or several answers. What is missing is said right here.
Column {
    id: field

    required property DeviceScale device
    required property BrowserViewModel viewModel
    required property SiteLook look
    required property var entry
    readonly property string kind: entry.kind
    readonly property string label: entry.label + (entry.needed ? " *" : "")
    readonly property string value: viewModel.page.answers[entry.id] ?? ""
    readonly property bool lacking: viewModel.page.needed === entry.id

    spacing: 4 * device.unit

    DeviceText {
        device: field.device
        visible: field.kind === "choice"
        width: parent.width
        text: field.label
        size: 15
        strong: true
        wrapMode: Text.Wrap
    }
    Loader {
        width: parent.width
        sourceComponent: field.kind === "area" ? area : field.kind === "check" ? check : field.kind === "choice" ? choice : line
    }
    DeviceText {
        device: field.device
        visible: field.lacking
        width: parent.width
        text: field.viewModel.page.neededText
        size: 15
        strong: true
        color: field.device.stop
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }

    Component {
        id: line
        DeviceField {
            device: field.device
            place: "field/" + field.entry.id
            label: field.label
            text: field.value
            onEdited: text => field.viewModel.write(field.entry.id, text)
        }
    }
    Component {
        id: area
        DeviceArea {
            device: field.device
            place: "field/" + field.entry.id
            label: field.label
            lines: 3
            text: field.value
            onEdited: text => field.viewModel.write(field.entry.id, text)
        }
    }
    Component {
        id: check
        TickRow {
            device: field.device
            place: "field/" + field.entry.id
            text: field.label
            on: field.value === "yes"
            tone: field.look.link
            onClicked: field.viewModel.tick(field.entry.id)
        }
    }
    Component {
        id: choice
        Column {
            Repeater {
                model: field.entry.choices
                TickRow {
                    required property var modelData
                    width: field.width
                    device: field.device
                    place: "choice/" + field.entry.id + "/" + modelData.id
                    text: modelData.text
                    single: true
                    on: field.value === modelData.id
                    tone: field.look.link
                    onClicked: field.viewModel.choose(field.entry.id, modelData.id)
                }
            }
        }
    }
}
