import QtQuick
import QtQuick.Layouts
import oefenplek.ui.theme
import oefenplek.ui.controls

// The permanent band: nothing can break; which lesson this is; begin again and stop.
Rectangle {
    id: root

    property string title: ""
    property int number: 0
    property int count: 0
    property string notice: ""
    property bool beginAgainOffered: false
    signal stopChosen
    signal beginAgainChosen

    implicitHeight: column.implicitHeight
    color: Theme.tint

    Column {
        id: column

        width: parent.width

        RowLayout {
            width: parent.width
            spacing: Theme.spaceXs

            PlainText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceS
                Layout.topMargin: Theme.px(1)
                Layout.bottomMargin: Theme.px(1)
                text: qsTr("Oefenen. U kunt niets kapotmaken.")
                size: Theme.small
                color: Theme.primary
                leading: 1.15
            }

            PlainText {
                Layout.maximumWidth: root.width * 0.3
                visible: root.width > Theme.px(260) * Theme.textScale
                text: qsTr("Stap %1 van %2").arg(root.number).arg(root.count)
                size: Theme.small
                color: Theme.quietInk
                leading: 1.15
            }

            ActionButton {
                visible: root.beginAgainOffered
                look: "quiet"
                size: Theme.small
                iconName: "restart"
                text: qsTr("Opnieuw beginnen")
                place: "lesson/restart"
                onClicked: root.beginAgainChosen()
            }

            ActionButton {
                look: "quiet"
                size: Theme.small
                iconName: "close"
                text: qsTr("Stoppen")
                place: "lesson/stop"
                onClicked: root.stopChosen()
            }
        }

        Banner {
            width: parent.width
            visible: root.notice !== ""
            text: root.notice
        }
    }
}
