pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Somebody in the list. Arrow keys go from line to line; Tab stops at the one where they are.
ChoiceCard {
    id: root

    required property string animal
    required property string colour
    required property string words
    required detail
    required property string when
    required property bool help
    required property string said

    readonly property bool wide: width >= Theme.px(30) + 26 * Theme.small
    readonly property real gap: Theme.px(1)

    text: root.words
    padding: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    Accessible.role: Accessible.ListItem
    Accessible.focusable: root.activeFocusOnTab
    Accessible.name: root.said
    Accessible.description: ""

    contentItem: Item {
        implicitHeight: Math.max(picture.height, who.height + (root.wide ? 0 : more.height + root.gap))

        Animal {
            id: picture

            anchors.left: parent.left
            y: Math.round((parent.height - height) / 2)
            size: Theme.px(15)
            animal: root.animal
            colour: root.colour
            readable: false
        }

        Column {
            id: who

            anchors.left: picture.right
            anchors.leftMargin: Theme.spaceS
            y: root.wide ? Math.round((parent.height - height) / 2) : 0
            width: root.wide ? Math.round(0.52 * (parent.width - picture.width)) - Theme.spaceS : parent.width - picture.width - Theme.spaceS

            PlainText {
                width: parent?.width ?? 0
                text: root.words
                strong: true
                leading: 1.2
                readable: false
            }

            PlainText {
                width: parent?.width ?? 0
                visible: text !== ""
                text: root.detail
                size: Theme.small
                color: Theme.quietInk
                leading: 1.2
                readable: false
            }
        }

        Column {
            id: more

            anchors.left: root.wide ? who.right : picture.right
            anchors.leftMargin: Theme.spaceS
            y: root.wide ? Math.round((parent.height - height) / 2) : who.height + root.gap
            width: root.wide ? parent.width - who.width - picture.width - 2 * Theme.spaceS : who.width
            spacing: root.gap

            Tag {
                anchors.left: parent?.left
                visible: root.help
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: qsTr("Kan hulp gebruiken")
                iconName: "account-question"
                tone: "care"
                readable: false
            }

            PlainText {
                width: parent?.width ?? 0
                text: root.when
                size: Theme.small
                color: Theme.quietInk
                leading: 1.2
                readable: false
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.tintPressed : root.hovered ? Theme.tint : Theme.sheet
        border.width: Theme.lineWidth
        border.color: root.help ? Theme.care : Theme.edge
    }
}
