pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.theme

// What every pressable thing of the kit shares: at least 12 mm, Tab, Space, Enter, a screen reader's press, the ring.
T.AbstractButton {
    id: root

    // Where a mark or a hand can point, such as `button/send`.
    property string place: ""
    property real ringRadius: Theme.radiusButton

    implicitWidth: Math.max(Theme.minTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.minTarget, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.6

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    // Most things on a screen never have the keyboard: the ring is made when it is shown.
    Loader {
        anchors.fill: parent
        z: 10
        active: root.visualFocus

        sourceComponent: FocusRing {
            shown: true
            radius: root.ringRadius
        }
    }
}
