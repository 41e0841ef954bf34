pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.drawings

// The three doors: side by side where each is as wide as the longest word on it, else below each other with the drawing
// beside the words.
Item {
    id: root

    required property StartViewModel viewModel
    required property real gap
    // The window is higher than wide.
    required property bool upright

    readonly property real share: (width - 2 * gap) / 3
    readonly property bool abreast: !upright && share >= 5.2 * Theme.body + 2 * Theme.spaceS
    readonly property real leastRow: Math.max(Theme.px(24), 2.6 * Theme.body + Theme.spaceM)

    function stops(): var {
        return Array.from({ length: repeater.count }, (_, at) => repeater.itemAt(at));
    }

    readonly property var drawings: ({ "phone-in-hand": phone, "laptop-on-table": laptop, "opened-letter": letter })

    Component {
        id: phone

        PhoneInHand {}
    }

    Component {
        id: laptop

        LaptopOnTable {}
    }

    Component {
        id: letter

        OpenedLetter {}
    }

    // What helps stands below the words.
    readonly property real helped: viewModel.questionAid === "" ? 0 : 1.3 * Theme.small

    implicitHeight: abreast ? Theme.px(34) + 2.6 * Theme.body + helped : 3 * (leastRow + helped) + 2 * gap

    Repeater {
        id: repeater

        model: root.viewModel.doors

        Door {
            required property int index
            required property var modelData

            readonly property int column: root.LayoutMirroring.enabled ? 2 - index : index

            x: root.abreast ? column * (width + root.gap) : 0
            y: root.abreast ? 0 : index * (height + root.gap)
            width: root.abreast ? root.share : root.width
            height: root.abreast ? root.height : (root.height - 2 * root.gap) / 3
            row: !root.abreast
            place: "door/" + modelData.route
            text: modelData.title
            detail: modelData.aid
            drawing: root.drawings[modelData.picture] ?? null
            surface: Theme.themeTint(["b", "g", "c"][index])
            named: root.viewModel.named === modelData.route
            onClicked: root.viewModel.openDoor(index)
        }
    }
}
