pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls as Kit

// A page of volunteer mode: a calm green frame, the way back, what this is, *Sluiten*, and a sentence about what
// happened. What is put in it gets the rest of the page; let it fill that, with a `Scroll` or a list.
Kit.Screen {
    id: root

    default property alias content: inside.data
    property string title: ""
    // Before the places of its buttons, such as `people`: `people/back`, `people/close`.
    property string place: ""
    // What happened, or what is wrong; empty: nothing to say. `tone`: "", `good` or `care`.
    property string sentence: ""
    property string tone: ""
    property bool backOffered: true
    property string backText: qsTr("Terug")
    signal backChosen
    signal closeChosen

    readonly property real frame: Theme.px(2)
    readonly property real side: frame + Math.max(Theme.spaceS, Math.round(0.025 * width))
    readonly property real inner: inside.width

    // The screen before this one may still hold the keyboard.
    Component.onCompleted: if (focus) forceActiveFocus()
    Accessible.name: root.title
    Keys.onEscapePressed: if (root.backOffered) root.backChosen(); else root.closeChosen()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Item {
        id: header

        readonly property real taken: (back?.visible ? back.width : 0) + (close?.width ?? 0) + 2 * Theme.spaceS
        readonly property bool oneLine: taken + Math.ceil(heading.implicitWidth) <= width
        readonly property real line: Math.max(back?.height ?? 0, close?.height ?? 0)

        x: root.side - Theme.spaceXs
        y: root.frame + Theme.spaceXs
        width: root.width - 2 * x
        height: oneLine ? line : line + heading.height

        ActionButton {
            id: back

            anchors.left: parent.left
            visible: root.backOffered
            text: root.backText
            iconName: "arrow-left"
            look: "quiet"
            place: root.place + "/back"
            onClicked: root.backChosen()
        }

        PlainText {
            id: heading

            anchors.left: header.oneLine && back?.visible ? back.right : parent?.left
            anchors.leftMargin: header.oneLine && back?.visible ? Theme.spaceS : Theme.spaceXs
            y: header.oneLine ? Math.round((header.line - height) / 2) : header.line
            width: header.oneLine ? Math.ceil(implicitWidth) : parent.width - Theme.spaceS
            text: root.title
            size: Theme.body
            strong: true
            leading: 1.2
            Accessible.role: Accessible.Heading
        }

        ActionButton {
            id: close

            anchors.right: parent.right
            text: qsTr("Sluiten")
            iconName: "lock"
            look: "quiet"
            place: root.place + "/close"
            onClicked: root.closeChosen()
        }
    }

    Banner {
        id: said

        x: root.side
        y: header.y + header.height + Theme.spaceXs
        width: root.width - 2 * x
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: root.sentence
        tone: root.tone
        iconName: root.tone === "good" ? "check-circle" : root.tone === "care" ? "lightbulb-on-outline" : "information-outline"
    }

    FocusScope {
        id: inside

        readonly property bool landing: true

        x: root.side
        y: said.y + said.height + (said.visible ? Theme.spaceXs : 0)
        width: root.width - 2 * x
        height: root.height - y - root.frame - Theme.spaceXs
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: root.frame
        border.color: Theme.good
    }
}
