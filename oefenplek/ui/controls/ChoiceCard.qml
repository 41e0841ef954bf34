pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme

// One thing to choose. A row (icon or picture, words, sign) or, with `door: true`, a large door with a picture above
// its words. `tone` answers a choice: `good` or `care`, always with a sign beside the colour.
Pressable {
    id: root

    property string detail: ""
    property string iconName: ""
    property string picture: ""
    // The picture of a row; that of a door is as large as fits.
    property real pictureSize: Theme.px(20)
    property bool selected: false
    property string tone: ""
    property bool door: false
    property int size: door ? Theme.body : Theme.label
    property color surface: Theme.sheet

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

    contentItem: GridLayout {
        columns: root.door ? 1 : 3
        columnSpacing: Theme.spaceS
        rowSpacing: Theme.spaceS

        Picture {
            visible: root.picture !== ""
            source: root.picture
            readable: false
            Layout.fillWidth: root.door
            Layout.fillHeight: root.door
            Layout.minimumHeight: Theme.px(16)
            Layout.preferredWidth: root.door ? -1 : root.pictureSize
            Layout.preferredHeight: root.door ? Theme.px(60) : root.pictureSize
        }

        Icon {
            visible: root.iconName !== "" && root.picture === ""
            name: root.iconName
            color: root.toneInk
            size: root.door ? Theme.px(24) : Theme.iconSize * 1.25
            Layout.alignment: root.door ? Qt.AlignHCenter : Qt.AlignVCenter
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(1)

            PlainText {
                Layout.fillWidth: true
                text: root.text
                size: root.size
                strong: root.door || root.selected || root.detail !== ""
                leading: 1.3
                readable: false
                horizontalAlignment: root.door ? Text.AlignHCenter : Text.AlignLeft
            }

            PlainText {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                size: Theme.small
                color: Theme.quietInk
                leading: 1.3
                readable: false
                horizontalAlignment: root.door ? Text.AlignHCenter : Text.AlignLeft
            }
        }

        Icon {
            visible: root.marked && !root.door
            name: root.tone === "care" ? "lightbulb-on-outline" : "check-circle"
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
