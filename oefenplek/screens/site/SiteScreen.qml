pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// *Deze plek*: how it is set. Whatever is changed is kept at once.
VolunteerPage {
    id: root

    required property SiteViewModel viewModel

    place: "site"
    title: qsTr("Deze plek")
    sentence: viewModel.sentence
    tone: viewModel.tone
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Scroll {
        anchors.fill: parent

        Column {
            anchors.left: parent?.left
            width: Math.min(parent?.width ?? 0, 50 * Theme.label)
            spacing: Theme.spaceM

            Part {
                title: qsTr("Naam van deze plek")
                line: qsTr("De naam staat op het eerste scherm.")

                Field {
                    id: site

                    width: parent?.width ?? 0
                    text: root.viewModel.site
                    maximumLength: 60
                    place: "site/name"
                    input.Accessible.name: qsTr("Naam van deze plek")
                    input.onEditingFinished: root.viewModel.writeSite(site.text)
                }
            }

            Part {
                title: qsTr("Zo spreken wij bewoners aan")

                Choose {
                    width: parent?.width ?? 0
                    answers: [{ id: "u", text: qsTr("Met u") }, { id: "je", text: qsTr("Met je") }]
                    chosen: root.viewModel.address
                    prefix: "site/"
                    onPicked: id => root.viewModel.chooseAddress(id)
                }
            }

            Part {
                title: qsTr("Land")

                Choose {
                    width: parent?.width ?? 0
                    answers: [{ id: "NL", text: qsTr("Nederland") }, { id: "BE", text: qsTr("België") }]
                    chosen: root.viewModel.country
                    prefix: "site/"
                    onPicked: id => root.viewModel.chooseCountry(id)
                }
            }

            Part {
                title: qsTr("Wanneer is hier iemand om te helpen?")
                line: qsTr("Vult u geen tijden in? Dan geldt alleen de knop hieronder.")

                Toggle {
                    anchors.left: parent?.left
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: qsTr("Er is hier iemand om te helpen")
                    checked: root.viewModel.helper
                    place: "site/helper"
                    onToggled: root.viewModel.setHelper(checked)
                }

                Hours {
                    visible: root.viewModel.helper
                    viewModel: root.viewModel
                }
            }

            Part {
                title: qsTr("Telefoonnummers")
                line: qsTr("Ze staan in lessen en bij de helper. Kijk ze elk jaar na.")

                Numbers {
                    viewModel: root.viewModel
                }
            }

            Part {
                title: qsTr("Aan het einde van de dag")

                Toggle {
                    anchors.left: parent?.left
                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    text: qsTr("Afsluiten zet ook het toestel uit")
                    checked: root.viewModel.powerOff
                    place: "site/power-off"
                    onToggled: root.viewModel.setPowerOff(checked)
                }
            }
        }
    }
}
