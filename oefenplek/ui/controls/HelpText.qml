pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import "layout.mjs" as Breaks

// What a sentence says in another language, in the direction of that language. Made while its balloon is open.
Loader {
    id: root

    required property var aid
    property int size: Theme.label
    property bool open: true

    active: open
    visible: open
    // Said again, for a Loader of a given width does not follow words that are laid in two lines afterwards.
    height: implicitHeight

    sourceComponent: Rectangle {
        id: sheet

        readonly property bool rightToLeft: Breaks.rightToLeft(words.text)

        implicitWidth: Math.ceil(Math.max(words.implicitWidth, mark.visible ? mark.implicitWidth : 0)) + 2 * Theme.spaceXs
        implicitHeight: words.height + (mark.visible ? mark.height : 0) + 2 * Theme.spaceXs
        radius: Theme.radiusButton
        color: Theme.tint
        border.width: Theme.lineWidth
        border.color: Theme.primary
        LayoutMirroring.enabled: sheet.rightToLeft
        LayoutMirroring.childrenInherit: true

        PlainText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceXs
            y: Theme.spaceXs
            width: parent.width - 2 * Theme.spaceXs
            text: Breaks.directed(root.aid?.text ?? "")
            size: root.size
            color: Theme.ink
        }

        PlainText {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceXs
            y: words.y + words.height
            width: words.width
            visible: root.aid?.old ?? false
            text: qsTr("Deze vertaling is misschien oud.")
            size: Theme.small
            color: Theme.quietInk
        }
    }
}
