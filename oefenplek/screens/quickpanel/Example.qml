import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// What everything looks like now: a drawing, and two sentences to read.
Sheet {
    id: root

    property bool drawn: true

    contentItem: Column {
        spacing: Theme.spaceS

        Picture {
            width: parent.width
            height: Math.min(Theme.px(50), 0.6 * width)
            visible: root.drawn
            source: "two-at-table"
            readable: false
        }

        PlainText {
            width: parent.width
            text: qsTr("Zo ziet alles er nu uit.")
            size: Theme.body
            strong: true
            leading: 1.3
        }

        PlainText {
            width: parent.width
            text: qsTr("Kunt u dit goed lezen?")
            size: Theme.body
            leading: 1.3
        }
    }
}
