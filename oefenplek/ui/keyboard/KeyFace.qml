pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import oefenplek.ui.theme
import oefenplek.ui.controls

// How one key looks, and what a screen reader finds of it. Fingers are followed by Qt's keyboard as a whole.
KeyPanel {
    id: face

    property string look: "" // letter, main, or nothing: what helps to type
    property bool checkable: false
    readonly property var key: control // what our keys have more than Qt's: name, iconName, word, shown, lit, place
    readonly property bool pressed: control?.pressed ?? false
    readonly property bool lit: pressed || (key?.lit ?? false)
    readonly property string shown: key?.shown ?? control?.displayText ?? ""
    readonly property bool single: shown.length === 1 && look === "letter"
    property string place: key?.place ?? ""
    readonly property color inkColor: lit ? Theme.litInk : look === "main" ? Theme.primaryInk : look === "letter" ? Theme.ink : Theme.primary
    // Signs grow with the letters of the app, as far as their key lets them.
    readonly property real most: 0.66 * (height - Board.gap)

    function press(): void {
        if (!control?.enabled)
            return;
        if (!control.noKeyEvent)
            InputContext.inputEngine.virtualKeyClick(control.key, control.uppercased ? control.text.toUpperCase() : control.text, control.uppercased ? Qt.ShiftModifier : Qt.NoModifier);
        control.clicked();
    }

    Accessible.role: Accessible.Button
    Accessible.name: face.key?.name ?? ""
    Accessible.checkable: face.checkable
    Accessible.checked: face.checkable && face.lit
    Accessible.onPressAction: face.press()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Board.gap / 2
        radius: Theme.px(2)
        color: face.lit ? Theme.lit : face.look === "main" ? Theme.primary : face.look === "letter" ? Theme.sheet : Theme.tint
        border.width: face.lit ? Theme.outlineWidth : Math.max(1, Theme.px(0.25))
        border.color: face.lit ? Theme.ink : Theme.edge

        Row {
            id: drawn

            // The word beside a sign, where the key is wide enough for both.
            readonly property bool roomy: word.implicitWidth + sign.width + spacing < parent.width - Theme.spaceS

            anchors.centerIn: parent
            visible: sign.name !== ""
            spacing: Theme.spaceXs

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: face.key?.iconName ?? ""
                size: Math.min(Theme.iconSize, face.most)
                color: face.inkColor
            }

            PlainText {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                visible: drawn.roomy && text !== ""
                text: face.key?.word ?? ""
                size: Math.min(Theme.label, face.most)
                color: face.inkColor
                wrapMode: Text.NoWrap
                readable: false
            }
        }

        PlainText {
            anchors.centerIn: parent
            visible: !drawn.visible
            text: face.shown
            size: Math.min(face.single ? Theme.body * 1.2 : Theme.label, face.most, (face.single ? 0.62 : 1.5 / Math.max(1, face.shown.length)) * face.width)
            color: face.inkColor
            strong: face.look === ""
            wrapMode: Text.NoWrap
            readable: false
        }
    }
}
