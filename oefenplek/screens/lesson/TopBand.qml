import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The permanent band: nothing can break; which step this is; begin again and stop.
Rectangle {
    id: root

    property string title: ""
    property int number: 0
    property int count: 0
    property string notice: ""
    property bool beginAgainOffered: false
    readonly property bool landing: true
    signal stopChosen
    signal beginAgainChosen
    signal adjustChosen
    signal restChosen

    readonly property real needed: promise.implicitWidth + 2 * Theme.spaceS + again.width * Number(beginAgainOffered) + tools.width + stop.width
    readonly property real together: where.width * Number(where.visible) + again.width * Number(beginAgainOffered) + tools.width + stop.width + 1
    readonly property bool narrow: width < needed

    implicitHeight: column.implicitHeight
    color: Theme.tint

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: root.narrow ? promise.height + buttons.height : Math.max(promise.height, buttons.height)

            PlainText {
                id: promise

                anchors.left: parent.left
                anchors.leftMargin: Theme.spaceS
                y: root.narrow ? Theme.px(2.5) : Math.round((parent.height - height) / 2)
                width: Math.min(implicitWidth, parent.width - 2 * Theme.spaceS)
                text: qsTr("Oefenen. U kunt niets kapotmaken.")
                size: Theme.small
                color: Theme.primary
                leading: 1.15
            }

            Flow {
                id: buttons

                anchors.right: parent.right
                width: root.narrow ? Math.min(parent.width, root.together) : root.together
                anchors.rightMargin: Theme.px(1)
                anchors.bottom: parent.bottom

                PlainText {
                    id: where

                    height: stop.height
                    verticalAlignment: Text.AlignVCenter
                    visible: root.width > root.needed + implicitWidth + Theme.spaceM
                    rightPadding: Theme.spaceS
                    text: root.title === "" ? qsTr("Stap %1 van %2").arg(root.number).arg(root.count)
                        : qsTr("%1 · stap %2 van %3").arg(root.title).arg(root.number).arg(root.count)
                    size: Theme.small
                    color: Theme.quietInk
                    leading: 1.15
                }

                ActionButton {
                    id: again

                    visible: root.beginAgainOffered
                    look: "quiet"
                    size: Theme.small
                    iconName: "restart"
                    text: qsTr("Opnieuw beginnen")
                    place: "lesson/restart"
                    onClicked: root.beginAgainChosen()
                }

                Tools {
                    id: tools

                    onAdjustChosen: root.adjustChosen()
                    onRestChosen: root.restChosen()
                }

                ActionButton {
                    id: stop

                    look: "quiet"
                    size: Theme.small
                    iconName: "close"
                    text: qsTr("Stoppen")
                    place: "lesson/stop"
                    onClicked: root.stopChosen()
                }
            }
        }

        Banner {
            width: parent.width
            visible: root.notice !== ""
            text: root.notice
        }
    }
}
