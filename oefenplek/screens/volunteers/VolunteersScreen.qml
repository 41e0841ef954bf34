pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// *Vrijwilligers*: who may open the door here.
VolunteerPage {
    id: root

    required property VolunteersViewModel viewModel
    readonly property string page: viewModel.page
    readonly property bool asking: page === "remove" || page === "renew"

    place: "volunteers"
    title: viewModel.title
    sentence: viewModel.sentence
    tone: viewModel.tone
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    // On a real keyboard the digits may be typed wherever the frame is.
    Keys.onPressed: event => event.accepted = root.viewModel.pinned && pad.take(event)
    Keys.onReturnPressed: viewModel.goOn()
    Keys.onEnterPressed: viewModel.goOn()

    Scroll {
        id: scroll

        anchors.fill: parent

        Column {
            id: column

            anchors.left: parent?.left
            width: Math.min(parent?.width ?? 0, 46 * Theme.label)
            spacing: Theme.spaceS

            PlainText {
                id: line

                width: parent.width
                visible: text !== ""
                text: root.viewModel.line
                color: Theme.quietInk
            }

            Everyone {
                visible: root.page === "list"
                viewModel: root.viewModel
            }

            NewOne {
                visible: root.page === "name"
                viewModel: root.viewModel
            }

            PinPad {
                id: pad

                visible: root.viewModel.pinned
                anchors.left: parent?.left
                span: column.width
                room: scroll.height - 2 * scroll.margin - (line.visible ? line.height + column.spacing : 0)
                enabled: root.viewModel.open
                filled: root.viewModel.filled
                onTyped: digit => root.viewModel.type(digit)
                onErased: root.viewModel.erase()
            }

            Told {
                visible: root.page === "codes"
                width: parent.width
                codes: root.viewModel.codes
            }

            Flow {
                width: parent.width
                spacing: Theme.px(3)

                ActionButton {
                    visible: root.asking || ["name", "added", "codes"].includes(root.page)
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: root.page === "remove" ? qsTr("Ja, weghalen") : root.page === "renew" ? qsTr("Ja, nieuwe codes") : root.page === "codes" ? qsTr("Ik heb de codes bewaard") : qsTr("Verder")
                    iconName: root.page === "name" || root.page === "added" ? "arrow-right" : "check"
                    iconLast: root.page === "name" || root.page === "added"
                    look: "primary"
                    place: "volunteers/next"
                    onClicked: root.page === "remove" ? root.viewModel.remove() : root.page === "renew" ? root.viewModel.renewCodes() : root.viewModel.goOn()
                }

                ActionButton {
                    visible: root.page === "codes"
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: qsTr("Printen")
                    iconName: "printer"
                    place: "volunteers/print"
                    onClicked: root.viewModel.printCodes()
                }

                ActionButton {
                    visible: root.asking
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: qsTr("Nee, laten staan")
                    iconName: "close"
                    place: "volunteers/keep"
                    onClicked: root.viewModel.goBack()
                }
            }
        }
    }
}
