import QtQuick

// The keyboard goes away; pressing the field brings it back.
CommandKey {
    weight: 1
    iconName: "chevron-down"
    word: qsTr("Weg")
    name: qsTr("Toetsenbord weg")
    place: "key/hide"
    onClicked: Qt.inputMethod.hide()
}
