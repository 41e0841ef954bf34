pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's keyboard, told how to be calm: nothing is guessed, corrected, remembered or made a capital unasked.
InputPanel {
    id: panel

    required property KeyboardModel viewModel
    readonly property list<string> layouts: viewModel.layouts
    readonly property string first: layouts[0] ?? ""

    function begin(): void {
        VirtualKeyboardSettings.activeLocales = panel.layouts;
        VirtualKeyboardSettings.locale = panel.first;
    }

    onLayoutsChanged: panel.begin()
    // Whoever types next begins with the first letters again.
    onActiveChanged: if (!active)
        panel.begin()
    Component.onCompleted: {
        VirtualKeyboardSettings.defaultInputMethodDisabled = true;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.inputMethodHints = Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        panel.begin();
        // A field of Qt's own that is never shown: without this a screen reader meets it, without a name.
        panel.keyboard.shadowInputControl.textEdit.Accessible.ignored = true;
    }
}
