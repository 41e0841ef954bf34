import QtQuick
import oefenplek.ui.theme

// A sentence that is new on the screen. A screen reader says it by itself when it comes; nobody has to look for it.
PlainText {
    id: root

    function say(): void {
        if (root.visible && root.text !== "")
            root.Accessible.announce(root.text, Accessible.Polite);
    }

    size: Theme.label
    onTextChanged: Qt.callLater(root.say)
    Accessible.role: Accessible.AlertMessage
}
