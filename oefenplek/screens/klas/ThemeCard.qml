import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A theme to choose.
ChoiceCard {
    required property var modelData

    text: modelData.title
    strong: true
    iconName: modelData.icon || Theme.themeIcon(modelData.letter)
    surface: Theme.themeTint(modelData.letter)
    place: "klas/" + modelData.id
}
