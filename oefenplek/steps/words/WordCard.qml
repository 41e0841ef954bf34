pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One word: a large picture, the word, one sentence, and a sign that it can be heard.
ChoiceCard {
    id: root

    required property string name
    required property string say
    // The same, with marks for where a narrow line may be broken.
    required property string shown
    required property string shownSay
    required property bool lit

    text: name
    detail: say
    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.maximumWidth: door ? Theme.px(130) : -1

    contentItem: GridLayout {
        columns: root.door ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXs

        Icon {
            Layout.alignment: root.door ? Qt.AlignHCenter : Qt.AlignVCenter
            Layout.rowSpan: root.door ? 1 : 3
            Layout.bottomMargin: root.door ? Theme.spaceXs : 0
            name: root.iconName
            size: root.pictureSize
            color: Theme.primary
        }

        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: root.door ? 0 : Theme.iconSize
            Layout.alignment: Qt.AlignBottom
            text: root.shown
            size: Theme.body
            strong: true
            leading: 1.2
            readable: false
            horizontalAlignment: root.door ? Text.AlignHCenter : Text.AlignLeft
        }

        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: root.door ? 0 : balloon.width
            Layout.alignment: Qt.AlignTop
            text: root.shownSay
            readable: false
            horizontalAlignment: root.door ? Text.AlignHCenter : Text.AlignLeft
        }

        HelpText {
            Layout.fillWidth: true
            open: balloon.open
            aid: root.aid
        }

        Item {
            visible: root.door
            Layout.fillHeight: true
        }
    }

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: Theme.radiusCard
    }

    HelpBalloon {
        id: balloon

        readonly property real margin: Theme.px(1)

        x: root.door === root.LayoutMirroring.enabled ? parent.width - width - margin : margin
        y: root.door ? margin : parent.height - height - margin
        aid: root.aid
        onHeard: text => root.heard(text)
    }

    Icon {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.spaceXs
        name: "volume-high"
        color: Theme.primary
    }
}
