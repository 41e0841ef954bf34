pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Dots for what was typed of a PIN, and a key for each digit as on a telephone. A real keyboard works too: whoever has
// the keys hands them to `take`.
Column {
    id: root

    property int filled: 0
    property int length: 6
    // The width and the height there is for all of it; where it is low, the keys stand in two rows.
    property real span: 0
    property real room: 0
    property string place: "pin"
    // A screen reader says it before how many digits there are.
    property string name: qsTr("Pincode")
    signal typed(string digit)
    signal erased

    readonly property bool repeats: true
    readonly property real gap: Theme.px(3)
    readonly property int letters: Math.min(Theme.instruction, Math.round(0.7 * tall))
    readonly property real least: Math.max(Theme.px(14), Math.ceil(1.15 * Theme.body))
    readonly property bool low: room < dots.height + spacing + 4 * least + 3 * gap
    readonly property int across: low ? 6 : 3
    readonly property int deep: low ? 2 : 4
    readonly property real cell: Math.floor(Math.min(Theme.px(low ? 24 : 34), (span - (across - 1) * gap) / across))
    readonly property real tall: Math.max(least, Math.min(Theme.px(20), Math.floor((room - dots.height - spacing - (deep - 1) * gap) / deep)))

    spacing: room < Theme.px(110) ? Theme.spaceXs : Theme.spaceS
    opacity: enabled ? 1 : 0.6

    // A key of a real keyboard; was it one of ours?
    function take(event: KeyEvent): bool {
        if (!root.enabled || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return false;
        if (event.key === Qt.Key_Backspace)
            root.erased();
        else if (/^[0-9]$/.test(event.text))
            root.typed(event.text);
        else
            return false;
        return true;
    }

    Dots {
        id: dots

        filled: root.filled
        count: root.length
        told: root.name + ": " + qsTr("%1 van de %2 cijfers")
        place: root.place + "/dots"
    }

    Grid {
        columns: root.across
        spacing: root.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", ...(root.low ? [] : [""]), "0"]

            Item {
                id: cell

                required property string modelData

                width: root.cell
                height: root.tall

                ActionButton {
                    anchors.fill: parent
                    visible: cell.modelData !== ""
                    leftPadding: 0
                    rightPadding: 0
                    opacity: 1
                    text: cell.modelData
                    topPadding: 0
                    bottomPadding: 0
                    size: root.letters
                    place: root.place + "/" + cell.modelData
                    onClicked: root.typed(cell.modelData)
                }
            }
        }

        ActionButton {
            width: root.cell
            height: root.tall
            leftPadding: 0
            rightPadding: 0
            opacity: 1
            look: "quiet"
            iconName: "backspace-outline"
            text: root.cell >= Theme.iconSize + 5 * Theme.label ? qsTr("Wissen") : ""
            place: root.place + "/erase"
            Accessible.name: qsTr("Wissen")
            onClicked: root.erased()
        }
    }
}
