pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// A page of paper as it would be printed; its height follows from its width.
Rectangle {
    id: root

    required property Paper paper
    property int page: 0

    implicitWidth: Theme.px(74)
    implicitHeight: Math.round(width * paper.ratio)
    color: "white"
    border.width: Theme.lineWidth
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: paper.said
    Accessible.ignored: page > 0

    PaperPage {
        id: drawn

        anchors.fill: parent
        anchors.margins: Theme.lineWidth
        Component.onCompleted: drawn.show(root.paper, root.page)
    }
}
