import QtQuick

// What is below a sheet becomes darker and takes no press; `tapped` when somebody presses beside the sheet.
//
// No TapHandler: Qt warns when the wheel turns while one is held down.
Rectangle {
    id: veil

    signal tapped

    color: "#000000"
    opacity: 0.5

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton
        Accessible.ignored: true
        onClicked: veil.tapped()
        onWheel: wheel => wheel.accepted = true
    }
}
