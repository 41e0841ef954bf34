pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The home of volunteer mode: today in counts, and big calm rows that lead to the rest.
VolunteerPage {
    id: root

    required property VolunteerViewModel viewModel

    place: "volunteer"
    title: qsTr("Dag %1").arg(viewModel.name)
    backOffered: false
    sentence: viewModel.sentence
    tone: "care"
    onCloseChosen: viewModel.close()

    Scroll {
        id: page

        anchors.fill: parent

        Column {
            width: parent?.width ?? 0
            spacing: Theme.spaceS

            PlainText {
                width: parent.width
                visible: text !== ""
                text: root.viewModel.today
                color: Theme.quietInk
                place: "volunteer/today"
            }

            Grid {
                id: rows

                readonly property real least: Math.max(Theme.px(110), 15 * Theme.label)
                readonly property int deep: Math.ceil(root.viewModel.count / columns)
                readonly property real share: Math.floor((page.height - 2 * page.margin - y - (deep - 1) * spacing) / deep) - 1

                width: parent.width
                columns: width >= 2 * least + spacing ? 2 : 1
                spacing: Theme.px(3)

                Repeater {
                    model: root.viewModel.doors

                    ChoiceCard {
                        required property string key
                        required property string title
                        required property string line
                        required property string sign
                        required property bool waits
                        required property int index

                        width: Math.floor((rows.width - (rows.columns - 1) * rows.spacing) / rows.columns)
                        height: Math.max(implicitHeight, Theme.px(22), Math.min(Theme.px(34), rows.share))
                        text: title
                        detail: line
                        iconName: sign
                        signInk: waits ? Theme.care : Theme.primary
                        strong: true
                        focus: index === 0
                        place: "volunteer/" + key
                        onClicked: root.viewModel.choose(key)
                    }
                }
            }
        }
    }
}
