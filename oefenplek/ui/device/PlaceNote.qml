import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A message beside the field it is about: below it, or above where there is no room. It takes no input.
Item {
    id: note

    property Item stage: null // where the place is looked for
    property string place: ""
    property string text: ""
    readonly property bool shown: text !== "" && follower.found
    readonly property rect target: width + height >= 0 && follower.found ? mapFromItem(null, follower.rect) : Qt.rect(0, 0, 0, 0)
    readonly property real gap: Theme.mm
    readonly property bool below: target.y + target.height + gap + card.height <= height || target.y < gap + card.height
    readonly property string said: text.replace(/[\u200b\u2060]/g, "") // without the marks for where a line may be broken

    enabled: false
    clip: true
    onStageChanged: follower.follow(stage, place)
    onPlaceChanged: follower.follow(stage, place)
    onShownChanged: if (shown)
        Accessible.announce(said, Accessible.Assertive)
    Component.onCompleted: follower.follow(stage, place)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    PlaceFollower {
        id: follower
    }
    Rectangle {
        id: card
        objectName: "unseen"
        visible: note.shown
        x: Math.max(0, Math.min(note.width - width, note.target.x))
        y: note.below ? Math.min(note.height - height, note.target.y + note.target.height + note.gap) : note.target.y - note.gap - height
        width: Math.min(note.width, Math.max(note.target.width, 60 * Theme.mm), words.implicitWidth + words.x + 4 * Theme.mm)
        height: words.height + 4 * Theme.mm
        radius: 2 * Theme.mm
        color: Theme.sheet
        border.width: Math.max(2, Math.round(0.8 * Theme.mm))
        border.color: Theme.care
        Accessible.role: Accessible.AlertMessage
        Accessible.name: note.said

        Icon {
            x: 3 * Theme.mm
            anchors.verticalCenter: parent.verticalCenter
            name: "alert-circle-outline"
            size: 8 * Theme.mm
            color: Theme.care
        }
        Text {
            id: words
            x: 13 * Theme.mm
            y: 2 * Theme.mm
            width: parent.width - x - 2 * Theme.mm
            text: note.text
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            font.family: Theme.family
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            color: Theme.ink
            Accessible.ignored: true
        }
    }
}
