pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.printing

// Something to take home: a sheet that looks out of its card, or a drawing, with a word beside it.
ChoiceCard {
    id: root

    property Paper paper: null

    readonly property real lead: Theme.px(paper ? 17 : 19)

    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    implicitHeight: Math.max(Theme.px(22), implicitContentHeight + topPadding + bottomPadding)

    contentItem: Item {
        implicitHeight: words.height
        implicitWidth: root.lead + Theme.spaceS + words.implicitWidth

        Column {
            id: words

            anchors.right: parent.right
            width: parent.width - root.lead - Theme.spaceS
            y: Math.round((parent.height - height) / 2)
            spacing: Theme.px(0.5)

            PlainText {
                width: parent.width
                text: root.text
                size: Theme.label
                strong: true
                leading: 1.2
                color: Theme.primary
                readable: false
            }

            PlainText {
                width: parent.width
                text: root.detail
                size: Theme.small
                color: Theme.quietInk
                leading: 1.25
                readable: false
            }
        }
    }

    // The sheet stands behind the edge of the card, as paper in a tray.
    Item {
        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.paper ? Theme.lineWidth : root.bottomPadding
        width: root.lead
        height: Math.min(parent.height - Theme.spaceXs - anchors.bottomMargin, root.paper ? width * 1.42 : width)
        clip: true

        Loader {
            width: parent.width
            active: root.paper !== null

            sourceComponent: PaperView {
                paper: root.paper
                Accessible.ignored: true
            }
        }

        Loader {
            anchors.fill: parent
            active: root.paper === null

            sourceComponent: Picture {
                source: root.picture
                readable: false
            }
        }
    }
}
