pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One answer. The arrow keys ask to move on; beside each other, left and right follow the reading direction.
ChoiceCard {
    id: root

    required property int index
    required property bool lit
    // The answer without the marks that say where an address may be broken.
    required property string name
    readonly property int forward: LayoutMirroring.enabled ? -1 : 1

    signal moved(int by)

    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    Accessible.name: root.name
    Layout.fillWidth: true
    Layout.fillHeight: true

    Keys.onDownPressed: root.moved(1)
    Keys.onUpPressed: root.moved(-1)
    Keys.onRightPressed: root.moved(root.forward)
    Keys.onLeftPressed: root.moved(-root.forward)

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: Theme.radiusCard
    }
}
