pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Going in by a link that somebody sent.
Rectangle {
    id: page

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            look: page.look
            title: "Deelnemen met link"
        }
        NoticeCard {
            Layout.fillWidth: true
            visible: page.viewModel.frame.notice !== ""
            device: page.device
            viewModel: page.viewModel
            look: page.look
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Column {
                x: 16 * page.device.unit
                width: Math.min(scroll.width - 2 * x, 560 * page.device.unit)
                topPadding: 16 * page.device.unit
                bottomPadding: topPadding
                spacing: 16 * page.device.unit

                DeviceText {
                    width: parent.width
                    device: page.device
                    text: "Kreeg u een link? Typ hem hier."
                    wrapMode: Text.Wrap
                }
                DeviceField {
                    width: parent.width
                    device: page.device
                    place: "field/link"
                    label: "Link"
                    text: page.viewModel.typed.link
                    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                    onEdited: text => page.viewModel.write("link", text)
                }
                DeviceButton {
                    device: page.device
                    place: "button/join"
                    text: "Verder"
                    tone: page.look.brand
                    toneInk: page.look.brandInk
                    onClicked: page.viewModel.act("join")
                }
            }
        }
    }
}
