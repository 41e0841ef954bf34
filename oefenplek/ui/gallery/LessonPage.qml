pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// What a lesson is made of: instruction, words, the note, an answer, the heart of the lesson and the foot.
ColumnLayout {
    id: page

    spacing: Theme.spaceM

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > Theme.px(220) * Math.min(1.5, Theme.textScale) ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(120)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceS

            Prose {
                Layout.fillWidth: true
                size: Theme.instruction
                sentences: [[{text: qsTr("Stuur Lotte een bericht."), strong: true, word: ""}]]
            }

            Prose {
                Layout.fillWidth: true
                lit: 0
                sentences: [
                    [{text: qsTr("Typ: "), strong: false, word: ""}, {text: qsTr("Ik kom om 3 uur"), strong: true, word: ""}, {text: ".", strong: false, word: ""}],
                    [{text: qsTr("Tik daarna op het "), strong: false, word: ""}, {text: qsTr("pijltje"), strong: false, word: "pijltje"}, {text: ".", strong: false, word: ""}]
                ]
            }

            Prose {
                Layout.fillWidth: true
                sentences: [[{text: "اكتب رسالة إلى Lotte ثم اضغط على ", strong: false, word: ""}, {text: "السهم", strong: false, word: "pijltje"}, {text: ".", strong: false, word: ""}]]
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.spaceXs

                WordChip {
                    text: qsTr("bericht")
                    iconName: "message-text-outline"
                    say: qsTr("Een kort briefje op uw telefoon.")
                }

                WordChip {
                    text: qsTr("pijltje")
                    iconName: "send"
                    say: qsTr("De knop om te versturen.")
                    open: true
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(100)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceS

            NoteCard {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(90) * Theme.textScale
                title: qsTr("Het briefje van Ria")
                rows: [
                    {label: qsTr("Naam"), value: "Ria de Wit"},
                    {label: qsTr("Kleindochter"), value: "Lotte"},
                    {label: qsTr("E-mail"), value: "ria@post.example"}
                ]
            }

            Bubble {
                Layout.fillWidth: true
                kind: "help"
                aids: [{text: "Do you see a little arrow on the right?", old: false, language: "Engels"}, {text: "اضغط عليه مرة واحدة.", old: true, language: "Arabisch"}]
                sentences: [[{text: qsTr("Ziet u rechts een pijltje?"), strong: false, word: ""}], [{text: qsTr("Tik daar één keer op."), strong: false, word: ""}]]
            }

            Bubble {
                Layout.fillWidth: true
                kind: "good"
                sentences: [[{text: qsTr("Goed. Lotte heeft uw bericht."), strong: false, word: ""}]]
                closeText: qsTr("Verder")
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > Theme.px(230) * Theme.textScale ? 3 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        RowLayout {
            spacing: Theme.spaceXs

            ActionButton {
                text: qsTr("Terug")
                iconName: "arrow-left"
            }

            ActionButton {
                text: qsTr("Hulp")
                iconName: "chat-question"
            }
        }

        HeartBar {
            Layout.fillWidth: true
            current: 1
        }

        ActionButton {
            Layout.alignment: Qt.AlignRight
            text: qsTr("Verder")
            iconName: "arrow-right"
            iconLast: true
            look: "outline"
        }
    }
}
