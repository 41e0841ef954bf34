pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// Which device: three doors, as on the start screen.
FocusScope {
    id: root

    required property FreeViewModel viewModel

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property bool across: width - 2 * side >= 3 * 11 * Theme.body

    Scroll {
        id: page

        anchors.fill: parent
        margin: 0

        ColumnLayout {
            width: parent?.width ?? 0
            height: Math.max(page.height, implicitHeight)
            spacing: Theme.spaceM

            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.topMargin: Theme.spaceM
                text: root.viewModel.title
                size: Theme.instruction
                strong: true
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: root.side
                Layout.rightMargin: root.side
                Layout.bottomMargin: Theme.spaceM
                columns: root.across ? 3 : 1
                columnSpacing: Theme.spaceM
                rowSpacing: Theme.px(3)
                uniformCellWidths: true

                Repeater {
                    model: [
                        { skin: "phone", text: qsTr("Een telefoon"), picture: "phone-in-hand" },
                        { skin: "tablet", text: qsTr("Een tablet"), picture: "tablet-in-hands" },
                        { skin: "laptop", text: qsTr("Een laptop"), picture: "laptop-on-table" }
                    ]

                    ChoiceCard {
                        id: card

                        required property int index
                        required property var modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: Theme.px(root.across ? 120 : 90)
                        door: root.across
                        text: modelData.text
                        picture: modelData.picture
                        pictureSize: Math.round(Math.min(0.3 * root.width, Math.max(Theme.px(20), 0.2 * root.height)))
                        size: Theme.body
                        place: "free/" + modelData.skin
                        onClicked: root.viewModel.choose(modelData.skin)

                        FocusRing {
                            shown: root.viewModel.lit === card.index + 1 && !card.visualFocus
                            radius: Theme.radiusCard
                        }
                    }
                }
            }
        }
    }
}
