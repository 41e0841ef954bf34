import QtQuick

// Keeps a field and its model in step: what a person types goes out once, what the model says comes in without
// moving the cursor, and an answer that is older than the last key is not mistaken for a change.
QtObject {
    id: typing

    required property DeviceScale device
    required property var input // a TextField or TextArea: what they share has no type
    property string place: ""
    property string text: ""
    property var sent: []
    property string last: "" // what stood in the field before this key
    signal edited(string text)

    function take(): void {
        const now = input.text;
        if (now === last)
            return;
        const kept = device.admit(place, last, now);
        if (kept !== now)
            put(kept);
        last = kept;
        if (kept !== text || sent.length > 0)
            sent = sent.concat([kept]);
        edited(kept);
    }

    // Nobody types here now: what the model says from here on is its own.
    function rest(): void {
        sent = [];
    }

    function put(wanted: string): void {
        const at = input.cursorPosition;
        last = wanted;
        input.text = wanted;
        input.cursorPosition = Math.min(at, wanted.length);
    }

    onTextChanged: {
        const at = sent.indexOf(text);
        if (at >= 0) {
            sent = sent.slice(at + 1);
            return;
        }
        sent = [];
        if (input.text !== text)
            put(text);
    }
    Component.onCompleted: if (input.text !== text)
        put(text)
}
