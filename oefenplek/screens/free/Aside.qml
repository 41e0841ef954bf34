pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What is said beside the device: that everything may be done, something to try, or a kind word about a slip.
Item {
    id: root

    required property FreeViewModel viewModel
    // Only what is said; there is no room for more.
    property bool brief: false
    // It lies over the device.
    property bool closable: false
    signal closed

    implicitHeight: column.height + 2 * Theme.spaceXs

    Rectangle {
        anchors.fill: parent
        visible: root.closable
        color: Theme.paper
    }

    Scroll {
        anchors.fill: parent
        anchors.margins: root.brief ? 0 : Theme.spaceS

        Column {
            id: column

            width: parent?.width ?? 0
            spacing: Theme.spaceS

            PlainText {
                width: parent.width
                visible: !root.brief
                text: root.viewModel.title
                size: Theme.instruction
                strong: true
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            Bubble {
                width: parent.width
                kind: root.viewModel.tone
                size: root.brief ? Theme.small : root.height < Theme.px(150) ? Theme.label : Theme.body
                sentences: root.viewModel.said
                lit: root.viewModel.lit - 1
                closeText: root.closable ? qsTr("Sluiten") : ""
                onClosed: root.closed()
            }

            NoteCard {
                width: Math.min(parent.width, implicitWidth)
                visible: root.viewModel.personaName !== "" && (!root.brief || root.viewModel.tone === "care")
                title: qsTr("Het briefje van %1").arg(root.viewModel.personaName)
                rows: root.viewModel.card
            }
        }
    }
}
