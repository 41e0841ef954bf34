pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.controls
import oefenplek.ui.theme

// One way to go on. The arrow keys ask to move on.
ChoiceCard {
    id: root

    required property int index
    required property bool lit
    required property bool stop
    // The words without the marks that say where an address may be broken.
    required property string name
    readonly property int forward: LayoutMirroring.enabled ? -1 : 1

    signal moved(int by)

    surface: lit && !Theme.highContrast ? Theme.lit : Theme.sheet
    signInk: stop ? Theme.stop : toneInk
    Accessible.name: root.name
    Layout.fillWidth: true

    Keys.onDownPressed: root.moved(1)
    Keys.onUpPressed: root.moved(-1)
    Keys.onRightPressed: root.moved(root.forward)
    Keys.onLeftPressed: root.moved(-root.forward)

    FocusRing {
        shown: root.lit && Theme.highContrast
        radius: Theme.radiusCard
    }
}
