pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// One thing to choose. A row (icon or picture, words, sign) or, with `door: true`, a large door with a picture above
// its words. `tone` answers a choice: `good` or `care`, always with a sign beside the colour.
Pressable {
    id: root

    property string detail: ""
    property string iconName: ""
    property string picture: ""
    // Is the picture a drawn photo, such as those in a simulated device?
    property bool photo: false
    // The picture of a row; that of a door is as large as fits.
    property real pictureSize: Theme.px(20)
    property real iconSize: door ? Theme.px(24) : Theme.iconSize * 1.25
    property bool selected: false
    property string tone: ""
    // The icon at the end of a row that is chosen or answered.
    property string answerIcon: tone === "care" ? "lightbulb-on-outline" : "check-circle"
    property bool door: false
    property bool strong: door || selected || detail !== ""
    // Is the room for the icon at the end kept, so that nothing shifts when it comes?
    property bool steady: false
    property int size: door ? Theme.body : Theme.label
    property color surface: Theme.sheet
    property color signInk: toneInk
    // What its words are in another language: {text, old, language}; a balloon shows it.
    property var aid: null
    signal heard(string text)

    readonly property color toneInk: tone === "good" ? Theme.good : tone === "care" ? Theme.care : Theme.primary
    readonly property color toneFill: tone === "good" ? Theme.goodTint : tone === "care" ? Theme.careTint
        : selected ? Theme.tint : surface
    readonly property bool marked: selected || tone !== ""

    implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
    ringRadius: Theme.radiusCard
    padding: door ? Theme.spaceM : Theme.spaceS
    Accessible.description: root.detail
    Accessible.checkable: root.marked
    Accessible.checked: root.selected

    contentItem: Item {
        id: face

        // Bound and not laid out: a screen has many cards.
        readonly property bool pictured: root.picture !== ""
        readonly property real lead: pictured ? root.pictureSize : sign.visible ? sign.width : 0
        readonly property real indent: root.door || lead === 0 ? 0 : lead + Theme.spaceS
        readonly property real outdent: (answer.visible || root.steady && !root.door ? answer.width + Theme.spaceS : 0) + (root.door ? 0 : balloon.width)
        readonly property real plainHeight: words.height + (more.visible ? Theme.px(1) + more.height : 0)
        readonly property real wordsHeight: plainHeight + (meaning.active ? Theme.spaceXs + meaning.height : 0)
        readonly property real above: root.door ? height - wordsHeight - Theme.spaceS : height

        implicitWidth: indent + outdent + Math.ceil(Math.max(words.implicitWidth, more.visible ? more.implicitWidth : 0))
        implicitHeight: root.door ? (pictured ? Theme.px(60) : lead) + Theme.spaceS + wordsHeight
            : Math.max(balloon.height, pictured ? Math.max(Theme.px(16), lead) : sign.visible ? sign.height : 0, wordsHeight)

        Loader {
            anchors.left: parent.left
            y: root.door ? 0 : Math.round((parent.height - height) / 2)
            width: root.door ? parent.width : root.pictureSize
            height: root.door ? Math.max(Theme.px(16), face.above) : root.pictureSize
            active: face.pictured

            sourceComponent: Picture {
                source: root.picture
                photo: root.photo
                readable: false
            }
        }

        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: root.door ? Math.round((parent.width - width) / 2) : 0
            y: Math.round((face.above - height) / 2)
            visible: root.iconName !== "" && !face.pictured
            name: root.iconName
            color: root.signInk
            size: root.iconSize
        }

        PlainText {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: face.indent
            y: root.door ? face.height - face.wordsHeight : Math.round((face.height - face.wordsHeight) / 2)
            width: face.width - face.indent - face.outdent
            text: root.text
            size: root.size
            strong: root.strong
            leading: 1.3
            readable: false
            horizontalAlignment: root.door ? Text.AlignHCenter : Text.AlignLeft
        }

        PlainText {
            id: more

            anchors.left: parent.left
            anchors.leftMargin: face.indent
            y: words.y + words.height + Theme.px(1)
            width: words.width
            visible: root.detail !== ""
            text: root.detail
            size: Theme.small
            color: Theme.quietInk
            leading: 1.3
            readable: false
            horizontalAlignment: words.horizontalAlignment
        }

        HelpBalloon {
            id: balloon

            // Behind the words; in a door in the corner where reading begins.
            x: root.door === root.LayoutMirroring.enabled ? parent.width - width : 0
            y: root.door ? 0 : words.y + Math.round((face.plainHeight - height) / 2)
            aid: root.aid
            onHeard: text => root.heard(text)
        }

        HelpText {
            id: meaning

            anchors.left: parent.left
            anchors.leftMargin: face.indent
            y: words.y + face.plainHeight + Theme.spaceXs
            width: words.width
            open: balloon.open
            aid: root.aid
        }

        Icon {
            id: answer

            anchors.right: parent.right
            anchors.rightMargin: root.door ? 0 : balloon.width
            y: Math.round((face.height - height) / 2)
            visible: root.marked && !root.door
            name: root.answerIcon
            color: root.toneInk
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.tintPressed : root.hovered && !root.marked ? Theme.tint : root.toneFill
        border.width: root.marked ? Theme.markWidth : Theme.lineWidth
        border.color: root.marked ? root.toneInk : Theme.edge
    }
}
