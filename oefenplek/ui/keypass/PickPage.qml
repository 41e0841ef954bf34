pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A page on which one thing is chosen or told: a strip, a heading, one line, and what there is; it scrolls when long.
Screen {
    id: root

    default property alias content: inside.data
    property string heading: ""
    property string line: ""
    // Something that did not go as meant, said kindly.
    property string said: ""
    property bool speaking: false
    property bool backOffered: true
    property string backPlace: ""
    property int gap: Math.max(Theme.px(3), Math.round(0.01 * width))
    signal backChosen
    signal readingToggled

    readonly property real side: Math.max(Theme.spaceM, Math.round(0.035 * width))
    readonly property real inner: inside.width
    // The height that the content can have without scrolling.
    readonly property real room: page.height - inside.y - root.gap

    // The screen before this one may still hold the keyboard.
    Component.onCompleted: forceActiveFocus()
    Accessible.name: root.heading
    onHeadingChanged: {
        page.scrollTo(0);
        Qt.callLater(root.keepFocus);
    }

    // What had the keyboard may have gone with the page before.
    function keepFocus(): void {
        if (!root.activeFocus)
            root.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    HeadStrip {
        id: strip

        x: root.side - Theme.spaceXs
        y: Theme.spaceXs
        width: root.width - 2 * x
        height: implicitHeight
        lead: ActionButton {
            visible: root.backOffered
            text: qsTr("Terug")
            iconName: "arrow-left"
            look: "quiet"
            place: root.backPlace
            height: Math.max(implicitHeight, Theme.buttonHeight)
            onClicked: root.backChosen()
        }

        Tools {
            anchors.verticalCenter: parent.verticalCenter
            onAdjustChosen: root.adjustChosen()
            onRestChosen: root.restChosen()
        }

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            text: root.speaking ? qsTr("Stil") : qsTr("Voorlezen")
            iconName: root.speaking ? "stop" : "ear-hearing"
            selected: root.speaking
            place: "button/read"
            onClicked: root.readingToggled()
        }
    }

    Scroll {
        id: page

        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        margin: 0

        Item {
            width: parent?.width ?? 0
            height: inside.y + inside.height + root.gap

            PlainText {
                id: title

                x: root.side
                width: parent.width - 2 * root.side
                text: root.heading
                size: Theme.instruction
                strong: true
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            PlainText {
                id: under

                anchors.left: parent.left
                anchors.leftMargin: root.side
                y: title.height + Theme.px(1)
                width: Math.min(parent.width - 2 * root.side, 35 * Theme.label)
                visible: text !== ""
                text: root.line
                size: Theme.label
                color: Theme.quietInk
            }

            Banner {
                id: banner

                x: root.side
                y: under.y + (under.visible ? under.height : 0) + root.gap / 2
                width: parent.width - 2 * root.side
                height: visible ? implicitHeight : 0
                visible: text !== ""
                text: root.said
                iconName: "lightbulb-on-outline"
            }

            Column {
                id: inside

                x: root.side
                y: banner.y + banner.height + Math.round(root.gap / 2)
                width: parent.width - 2 * root.side
                spacing: root.gap
            }
        }
    }

    Keys.onEscapePressed: root.backChosen()
}
