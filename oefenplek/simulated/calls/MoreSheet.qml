pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// On a phone: the rare buttons of a call.
Rectangle {
    id: sheet

    required property DeviceScale device
    required property CallsViewModel viewModel
    required property CallsLook look
    readonly property var own: viewModel.own

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: sheet.device
            viewModel: sheet.viewModel
            look: sheet.look
            title: "Meer"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: sheet.device

            DeviceRow {
                width: scroll.width
                visible: sheet.viewModel.call.video === true
                device: sheet.device
                place: "button/chat"
                title: "Chat"
                trailing: sheet.viewModel.call.unread > 0 ? sheet.viewModel.call.unread + " nieuw" : ""
                strong: sheet.viewModel.call.unread > 0
                iconName: "message-text"
                tone: sheet.look.brand
                onClicked: sheet.viewModel.act("open-chat")
            }
            DeviceRow {
                width: scroll.width
                device: sheet.device
                place: "button/speaker"
                title: "Luidspreker"
                trailing: sheet.own.speaker ? "aan" : "uit"
                iconName: sheet.own.speaker ? "volume-high" : "volume-off"
                tone: sheet.look.brand
                onClicked: sheet.viewModel.act("speaker")
            }
            DeviceText {
                x: 16 * sheet.device.unit
                width: scroll.width - 2 * x
                topPadding: 12 * sheet.device.unit
                device: sheet.device
                text: "Geluid: " + (sheet.own.volume ?? 0) + " van 5"
                strong: true
            }
            Row {
                x: 16 * sheet.device.unit
                topPadding: 8 * sheet.device.unit
                spacing: 12 * sheet.device.unit
                RoundButton {
                    enabled: sheet.own.softer === true
                    device: sheet.device
                    place: enabled ? "button/softer" : ""
                    text: "Zachter"
                    iconName: "volume-minus"
                    repeats: true
                    fill: sheet.look.brand
                    sign: sheet.look.brandInk
                    wordInk: sheet.device.ink
                    onClicked: sheet.viewModel.act("softer")
                }
                RoundButton {
                    enabled: sheet.own.louder === true
                    device: sheet.device
                    place: enabled ? "button/louder" : ""
                    text: "Harder"
                    iconName: "volume-plus"
                    repeats: true
                    fill: sheet.look.brand
                    sign: sheet.look.brandInk
                    wordInk: sheet.device.ink
                    onClicked: sheet.viewModel.act("louder")
                }
            }
        }
    }
}
