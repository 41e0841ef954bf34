pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One of the three answers. The arrow keys ask to move on; left and right follow the reading direction.
ChoiceCard {
    id: root

    required property int index
    required property bool lit
    readonly property int forward: LayoutMirroring.enabled ? -1 : 1

    signal moved(int by)

    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    Layout.fillWidth: true
    Layout.fillHeight: true

    Keys.onDownPressed: root.moved(1)
    Keys.onUpPressed: root.moved(-1)
    Keys.onRightPressed: root.moved(root.forward)
    Keys.onLeftPressed: root.moved(-root.forward)

    // In a door the card itself has no room for the sign of what was chosen.
    Icon {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.spaceXs
        visible: root.door && root.selected
        name: "check-circle"
        color: Theme.primary
    }

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: Theme.radiusCard
    }
}
