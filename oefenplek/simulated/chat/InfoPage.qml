pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Who this is, or who is in the group, and what can be done about it.
Rectangle {
    id: page

    required property DeviceScale device
    required property ChatViewModel viewModel
    readonly property var info: viewModel.info

    color: device.surface

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            title: page.info.group ? "Groepsinfo" : "Contactinfo"
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            Column {
                width: scroll.width
                topPadding: 16 * page.device.unit
                bottomPadding: 8 * page.device.unit
                spacing: 4 * page.device.unit
                Face {
                    anchors.horizontalCenter: parent.horizontalCenter
                    device: page.device
                    name: page.info.title
                    group: page.info.group
                    size: 88
                }
                Repeater {
                    model: [page.info.title, page.info.number === page.info.title ? "" : page.info.number, page.info.count, page.info.about, page.info.muted]
                    DeviceText {
                        required property string modelData
                        required property int index
                        x: 16 * page.device.unit
                        width: scroll.width - 2 * x
                        visible: text !== ""
                        device: page.device
                        text: modelData
                        size: index === 0 ? 20 : 15
                        strong: index === 0
                        quiet: index > 0
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
            Repeater {
                model: page.info.choices
                ChoiceRow {
                    width: scroll.width
                    device: page.device
                    onClicked: page.viewModel.choose(modelData.key)
                }
            }
            DeviceText {
                width: scroll.width
                visible: page.info.group
                padding: 16 * page.device.unit
                bottomPadding: 4 * page.device.unit
                device: page.device
                text: "Leden"
                strong: true
            }
            Repeater {
                model: page.viewModel.members
                PersonRow {
                    width: scroll.width
                    device: page.device
                    sort: "member"
                    onClicked: page.viewModel.messageMember(key)
                }
            }
        }
    }
}
