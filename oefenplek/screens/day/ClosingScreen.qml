pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Afsluiten*: thanks, a copy, and goodbye.
VolunteerPage {
    id: root

    required property ClosingViewModel viewModel
    readonly property string page: viewModel.page

    place: "closing"
    title: qsTr("Afsluiten")
    sentence: viewModel.sentence
    tone: page === "busy" ? "" : "care"
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        id: scroll

        anchors.fill: parent

        Item {
            width: parent?.width ?? 0
            height: Math.max(inside.height, scroll.height - 2 * scroll.margin)

            Column {
                id: inside

                anchors.centerIn: parent
                width: Math.min(parent.width, 26 * Theme.body)
                spacing: Theme.spaceS

                Picture {
                    visible: root.height > 18 * Theme.body
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, Theme.px(80))
                    height: Math.min(0.75 * width, 0.35 * root.height)
                    source: "two-at-table"
                    readable: false
                }

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: root.viewModel.practised
                    size: Theme.instruction
                    strong: true
                    leading: 1.2
                    horizontalAlignment: Text.AlignHCenter
                    place: "closing/practised"
                }

                PlainText {
                    width: parent.width
                    text: root.viewModel.thanks
                    size: Theme.body
                    horizontalAlignment: Text.AlignHCenter
                    place: "closing/thanks"
                }

                ActionButton {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(implicitWidth, parent.width)
                    visible: root.page === "ask" || root.page === "failed" || root.page === "refused"
                    text: root.page === "failed" ? qsTr("Toch afsluiten") : root.page === "refused" ? qsTr("Oefenplek sluiten")
                        : root.viewModel.switchesOff ? qsTr("Afsluiten en uitzetten") : qsTr("Nu afsluiten")
                    iconName: "power"
                    look: "primary"
                    place: "closing/now"
                    onClicked: root.viewModel.goOn()
                }
            }
        }
    }
}
