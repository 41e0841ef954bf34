pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A key for each character that a code can hold. The same key twice is meant twice.
Grid {
    id: root

    required property var signs
    property real room: 0
    readonly property bool repeats: true
    readonly property int across: width >= 10 * Theme.px(17) ? 10 : width >= 7 * Theme.px(17) ? 7 : 5
    readonly property real cell: Math.floor(Math.min(Theme.px(27), (width - (across - 1) * spacing) / across))
    readonly property int deep: Math.ceil(signs.length / across)
    readonly property real tall: Math.max(Theme.px(14), Math.ceil(1.7 * Theme.body), Math.min(Theme.px(22), Math.floor((room - (deep - 1) * spacing) / deep)))
    signal typed(string sign)

    columns: across
    spacing: Theme.px(3)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: root.signs

        ActionButton {
            required property string modelData

            width: root.cell
            height: root.tall
            leftPadding: 0
            rightPadding: 0
            text: modelData
            size: Theme.body
            place: "code/" + modelData
            onClicked: root.typed(modelData)
        }
    }
}
