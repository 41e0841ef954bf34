pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Who it is, with two big buttons: call with a picture, or without.
Rectangle {
    id: card

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            visible: card.viewModel.frame.back
            device: card.device
            viewModel: card.viewModel
            look: card.look
            title: "Contact"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: card.device

            Item {
                width: 1
                height: 16 * card.device.unit
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(160 * card.device.unit, 0.6 * scroll.width)
                height: width
                radius: 24 * card.device.unit
                clip: true
                color: card.look.wall
                border.width: card.look.bare ? Math.max(1, Math.round(card.device.unit)) : 0
                border.color: "#FFFFFF"
                Face {
                    anchors.fill: parent
                    anchors.topMargin: 0.04 * parent.height
                    device: card.device
                    face: card.viewModel.frame.cardFace
                }
            }
            DeviceText {
                width: scroll.width
                topPadding: 12 * card.device.unit
                device: card.device
                text: card.viewModel.frame.cardName
                size: 22
                strong: true
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
            DeviceText {
                visible: text !== card.viewModel.frame.cardName
                width: scroll.width
                device: card.device
                text: card.viewModel.frame.cardNumber
                quiet: true
                horizontalAlignment: Text.AlignHCenter
            }
            Item {
                width: 1
                height: 16 * card.device.unit
            }
            Flow {
                readonly property real wish: (video.visible ? video.implicitWidth + spacing : 0) + voice.implicitWidth + 1
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(wish, scroll.width)
                spacing: 24 * card.device.unit
                RoundButton {
                    id: video
                    visible: card.viewModel.frame.cardVideo
                    device: card.device
                    place: "button/video-call"
                    text: "Videobellen"
                    iconName: "video"
                    size: 64
                    fill: card.look.answer
                    sign: card.look.answerInk
                    wordInk: card.device.ink
                    onClicked: card.viewModel.act("video-call")
                }
                RoundButton {
                    id: voice
                    device: card.device
                    place: "button/voice-call"
                    text: "Bellen"
                    iconName: "phone"
                    size: 64
                    fill: card.look.answer
                    sign: card.look.answerInk
                    wordInk: card.device.ink
                    onClicked: card.viewModel.act("voice-call")
                }
            }
            Item {
                width: 1
                height: 16 * card.device.unit
            }
        }
    }
}
