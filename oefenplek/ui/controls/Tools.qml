import QtQuick
import oefenplek.ui.theme

// At the end of every screen's top band: *Aanpassen* (letters, sound, language) and *Even rust*.
Row {
    id: root

    property int size: Theme.small
    signal adjustChosen
    signal restChosen

    spacing: Theme.px(3)

    ActionButton {
        look: "quiet"
        size: root.size
        iconName: "tune-variant"
        text: qsTr("Aanpassen")
        place: "button/adjust"
        onClicked: root.adjustChosen()
    }

    ActionButton {
        look: "quiet"
        size: root.size
        iconName: "weather-rainy"
        text: qsTr("Even rust")
        place: "button/rest"
        onClicked: root.restChosen()
    }
}
