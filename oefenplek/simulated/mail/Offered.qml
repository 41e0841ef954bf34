pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// Contacts that fit what is being typed; a press fills one in.
Flow {
    id: offered

    required property DeviceScale device
    required property MailViewModel viewModel
    required property string field
    readonly property bool asked: viewModel.compose.asking === field && viewModel.compose.offered.length > 0

    visible: asked
    leftPadding: 16 * device.unit
    rightPadding: leftPadding
    spacing: 4 * device.unit

    Repeater {
        model: offered.asked ? offered.viewModel.compose.offered : []

        DeviceButton {
            id: one
            required property var modelData
            width: Math.min(implicitWidth, offered.width - 2 * offered.leftPadding)
            device: offered.device
            place: "contact/" + modelData.key
            text: modelData.name
            iconName: "account-circle-outline"
            look: "tonal"
            Accessible.description: modelData.address
            onClicked: offered.viewModel.pickContact(one.modelData.key)
        }
    }
}
