pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme
import oefenplek.steps.transfer

// *Nu thuis*: a person first, a website second, and then what things are called here and at home.
Item {
    id: root

    required property TransferViewModel viewModel
    readonly property bool wide: grid.parent.width >= 38 * Theme.label

    implicitHeight: scroll.implicitHeight

    Scroll {
        id: scroll

        anchors.fill: parent

        GridLayout {
            id: grid

            width: parent.width
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            uniformCellWidths: true

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceS

                Advice {
                    iconName: "account-heart"
                    text: root.viewModel.person
                    aid: root.viewModel.personAid
                    onHeard: text => root.viewModel.hearAid(text)
                    lit: root.viewModel.lit === 0
                }

                Advice {
                    visible: root.viewModel.siteName !== ""
                    iconName: "web"
                    title: root.viewModel.siteName
                    text: root.viewModel.siteSay
                    aid: root.viewModel.siteAid
                    onHeard: text => root.viewModel.hearAid(text)
                    address: root.viewModel.address
                    lit: root.viewModel.lit === 1 && visible
                }
            }

            Bridge {
                visible: root.viewModel.rows.length > 0
                rows: root.viewModel.rows
                here: root.viewModel.here
                home: root.viewModel.home
                onHeard: text => root.viewModel.hearAid(text)
                lit: root.viewModel.lit - root.viewModel.firstRow
            }
        }
    }
}
