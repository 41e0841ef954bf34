import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// One sentence that has to be known before anything else can be done, and one button.
FocusScope {
    id: root

    required property NoticeViewModel viewModel

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.sentence

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroll {
        anchors.fill: parent

        Item {
            width: parent?.width ?? 0
            height: Math.max(column.implicitHeight + 2 * Theme.spaceM, root.height - 2 * Theme.spaceS)

            Column {
                id: column

                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.spaceM, 24 * Theme.instruction)
                spacing: Theme.spaceM

                Picture {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, Theme.px(80))
                    height: width * 0.75
                    source: "two-at-table"
                    readable: false
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.sentence
                    size: Theme.instruction
                    strong: true
                    leading: 1.25
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.AlertMessage
                }

                ActionButton {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: qsTr("Sluiten")
                    iconName: "close"
                    look: "primary"
                    place: "notice/close"
                    focus: true
                    onClicked: root.viewModel.close()
                }
            }
        }
    }
}
