pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import oefenplek.ui.theme

// On or off, said in a word and by the place of the knob.
T.Switch {
    id: root

    property string place: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.minTarget, implicitContentHeight)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.6

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()

    indicator: null
    contentItem: RowLayout {
        spacing: Theme.spaceS

        Rectangle {
            Layout.preferredWidth: Theme.px(20)
            Layout.preferredHeight: Theme.px(11)
            radius: height / 2
            color: root.checked ? Theme.primary : Theme.sheet
            border.width: Theme.lineWidth
            border.color: root.checked ? Theme.primary : Theme.edge

            Rectangle {
                readonly property bool atEnd: root.checked !== root.mirrored

                y: Theme.px(1.5)
                x: atEnd ? parent.width - width - y : y
                width: parent.height - 2 * y
                height: width
                radius: width / 2
                color: root.checked ? Theme.primaryInk : Theme.edge

                Icon {
                    anchors.centerIn: parent
                    visible: root.checked
                    size: Theme.px(6)
                    name: "check"
                    color: Theme.primary
                }
            }
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            leading: 1.3
            readable: false
        }

        PlainText {
            text: root.checked ? qsTr("Aan") : qsTr("Uit")
            strong: true
            color: root.checked ? Theme.primary : Theme.quietInk
            readable: false
        }
    }

    FocusRing {
        shown: root.visualFocus
    }
}
