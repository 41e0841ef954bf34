import QtQuick
import QtQuick.VirtualKeyboard.Settings

// The next of the layouts that are offered. It bears the name of the one that comes.
CommandKey {
    readonly property list<string> all: VirtualKeyboardSettings.activeLocales
    readonly property string next: all[(all.indexOf(VirtualKeyboardSettings.locale) + 1) % all.length] ?? ""

    displayText: next.startsWith("ar") ? "عربي" : next.slice(0, 2).toUpperCase()
    name: qsTr("Andere letters") + ", " + Qt.locale(next).nativeLanguageName
    place: "key/language"
    onClicked: VirtualKeyboardSettings.locale = next
}
