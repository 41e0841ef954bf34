pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// One message: what it is about, who wrote it, the text, what hangs on it, and the ways to answer.
Rectangle {
    id: page

    required property DeviceScale device
    required property MailViewModel viewModel
    property string back: ""
    readonly property MessageModel message: viewModel.message
    readonly property bool tall: height >= 20 * device.text(16)
    readonly property bool compact: width < 18.5 * device.text(16)
    readonly property real edge: 16 * device.unit

    color: device.surface

    Connections {
        target: page.message
        function onContentChanged(): void {
            scroll.contentY = 0;
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MessageTop {
            Layout.fillWidth: true
            device: page.device
            viewModel: page.viewModel
            back: page.back
            compact: page.compact
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            DeviceText {
                width: parent.width
                padding: page.edge
                bottomPadding: 4 * page.device.unit
                device: page.device
                text: page.message.subject
                size: 19
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 6
            }
            SenderRow {
                width: parent.width
                device: page.device
                viewModel: page.viewModel
            }
            Column {
                id: body
                x: page.edge
                width: parent.width - 2 * page.edge
                topPadding: 12 * page.device.unit
                bottomPadding: page.edge

                Repeater {
                    model: page.message.blocks

                    BodyBlock {
                        required property var modelData
                        width: body.width
                        device: page.device
                        text: modelData.text
                        pieces: modelData.pieces
                        onPreviewed: link => page.viewModel.previewLink(link)
                        onFollowed: link => page.viewModel.openLink(link)
                    }
                }
            }
            Repeater {
                model: page.message.attachments

                AttachmentRow {
                    id: hanging
                    required property var modelData
                    width: scroll.width
                    device: page.device
                    place: "attachment/" + modelData.key
                    title: modelData.name
                    kind: modelData.kind
                    picture: modelData.picture
                    onClicked: page.viewModel.openAttachment(hanging.modelData.key)
                }
            }
            Quoted {
                width: parent.width
                device: page.device
                text: page.message.quoted
            }
            RareTools {
                width: parent.width
                visible: page.compact
                device: page.device
                viewModel: page.viewModel
            }
            Loader {
                width: parent.width
                visible: active
                active: !page.tall
                sourceComponent: answers
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(1, Math.round(page.device.unit))
            visible: page.tall
            color: page.device.line
        }
        Loader {
            Layout.fillWidth: true
            visible: active
            active: page.tall
            sourceComponent: answers
        }
    }
    Component {
        id: answers
        ReplyBar {
            width: page.width
            device: page.device
            viewModel: page.viewModel
            compact: page.compact
        }
    }
}
