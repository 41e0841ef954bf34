pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The password of a network, with an eye that shows what is typed.
Item {
    id: password

    required property SettingRow row
    readonly property DeviceScale device: row.device

    implicitHeight: field.implicitHeight + 16 * device.unit

    DeviceField {
        id: field
        x: 20 * password.device.unit
        y: 8 * password.device.unit
        width: eye.x - x - 4 * password.device.unit
        device: password.device
        place: password.row.at
        label: password.row.title
        text: password.row.text
        password: !password.row.on
        inputMethodHints: Qt.ImhNoAutoUppercase
        onEdited: text => password.row.viewModel.write("password", text)
        onAccepted: password.row.viewModel.press("button/connect")
    }
    DeviceIconButton {
        id: eye
        anchors.right: parent.right
        anchors.rightMargin: 12 * password.device.unit
        anchors.bottom: field.bottom
        device: password.device
        place: password.row.beside
        iconName: password.row.icon
        text: password.row.detail
        onClicked: password.row.viewModel.press(password.row.beside)
    }
}
