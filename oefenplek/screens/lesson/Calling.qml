pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// Where the raised arm stands: beside the device, below the text, or in a row above the foot; over nothing that is
// needed. It is looked for once when somebody calls, and again when the room changes: its own row changes the room too.
Item {
    id: root

    required property ArmViewModel arm
    required property Item body
    required property Item stage
    required property Item instruction
    required property Item foot
    // The stage is at the left.
    required property bool atLeft
    // The text stands beside the stage, and not above it.
    required property bool columns

    // While somebody types in a low window there is no foot, and no room for a row.
    readonly property bool crowded: !foot.visible
    readonly property bool called: arm.up || arm.alone
    readonly property real spare: stage.visible && stage.implicitWidth > 0 ? (stage.width - stage.implicitWidth) / 2 - Theme.px(10) : 0
    // Looked at only while somebody calls: measuring the text lays it out.
    readonly property real below: called && columns ? instruction.height - instruction.implicitHeight - Theme.spaceXs : 0
    readonly property bool tight: foot.y - body.y < 15 * Theme.label
    readonly property real rowHeight: row.visible ? row.height : 0
    property string at: ""

    function settle(): void {
        at = "";
        if (called)
            Qt.callLater(root.find);
    }

    function find(): void {
        if (called)
            at = spare >= Math.max(Theme.px(44), 5 * Theme.label) && stage.height >= Theme.px(100) ? "aside" : below >= Theme.px(45) ? "below" : "row";
    }

    anchors.fill: parent
    z: 1
    onCalledChanged: settle()
    onWidthChanged: settle()
    onHeightChanged: settle()
    onCrowdedChanged: settle()

    Connections {
        target: root.instruction

        function onImplicitHeightChanged(): void {
            if (root.at !== "row")
                root.settle();
        }
    }

    // Made when it is needed: what is not seen is not laid out.
    Loader {
        readonly property bool aside: root.at === "aside"

        x: !aside ? root.instruction.x + Theme.spaceXs : root.stage.x + (root.atLeft ? Theme.spaceXs : root.stage.width - width - Theme.spaceXs)
        y: root.body.y + (aside ? root.stage.y + root.stage.height : root.instruction.y + root.instruction.height) - height - Theme.spaceXs
        width: aside ? root.spare : root.instruction.width - 2 * Theme.spaceXs
        height: !aside ? root.below : root.arm.up ? root.stage.height - 2 * Theme.spaceXs : (item as RaisedArm)?.implicitHeight ?? 0
        active: root.called && (aside || root.at === "below")

        sourceComponent: RaisedArm {
            viewModel: root.arm
            tall: root.at === "aside"
            most: root.below - Theme.px(4)
            radius: Theme.px(4)
        }
    }

    RaisedArm {
        id: row

        y: root.foot.y - height
        width: root.width
        height: implicitHeight
        visible: root.called && root.at === "row" && !root.crowded
        viewModel: root.arm
        brief: root.tight
        most: root.tight ? Math.max(Theme.minTarget, 0.08 * root.height) : 0.15 * root.height
    }
}
