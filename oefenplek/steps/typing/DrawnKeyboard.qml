pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.theme
import oefenplek.steps.typing

// The keyboard that stands in front of a person, as a picture: it shows where the next key is. It is not mirrored, as
// real keyboards are not.
Item {
    id: root

    required property TypingViewModel viewModel
    required property real unit
    // Do hints point at the next key?
    required property bool pointed
    readonly property var next: viewModel.next
    property string place: "keyboard/drawn"

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: 16.25 * unit
    implicitHeight: 5 * unit
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Tekening van het toetsenbord")
    Accessible.description: viewModel.sentence

    Repeater {
        model: root.viewModel.keys

        DrawnKey {
            unit: root.unit
            lit: root.next.includes(modelData.id)
            // Of two keys the one that is not held.
            place: root.pointed && root.next[0] === modelData.id ? "typing/next" : ""
        }
    }

    KeyPath {
        path: root.viewModel.path
        unit: root.unit
    }
}
