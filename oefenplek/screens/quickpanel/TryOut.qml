import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A place to try double-clicking. A key does it at once: nobody has to hurry.
ChoiceCard {
    id: root

    // Pressing it twice is meant.
    readonly property bool repeats: true
    property bool done: false
    // Is it a mouse or a finger that presses? By key once is enough.
    property bool byHand: false

    text: done ? qsTr("Goed. Dat was dubbelklikken.") : qsTr("Probeer het hier: klik twee keer.")
    iconName: done ? "check" : "mouse"
    tone: done ? "good" : ""
    place: "adjust/try"
    onDoubleClicked: root.done = true
    onPressed: root.done = false
    onClicked: {
        if (!root.byHand)
            root.done = true;
        root.byHand = false;
    }

    PointHandler {
        onActiveChanged: if (active) root.byHand = true
    }
}
