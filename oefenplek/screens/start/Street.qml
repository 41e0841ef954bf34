pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Nine houses at dusk in three colours. A window is lit for every lesson that was finished here today; all are dark
// again the next morning. Nothing moves.
Rectangle {
    id: root

    required property int finished
    required property real side

    readonly property real pavement: Math.ceil(line.implicitHeight + Theme.px(4))
    readonly property real scene: height - pavement
    // Widths as shares of the street, heights as shares of the highest house.
    readonly property var houses: [
        { share: 1.00, tall: 0.84, roof: "steps", columns: 2, rows: 2, doorLeft: false },
        { share: 0.88, tall: 0.98, roof: "neck", columns: 2, rows: 3, doorLeft: true },
        { share: 1.24, tall: 0.70, roof: "flat", columns: 3, rows: 2, doorLeft: false },
        { share: 0.96, tall: 0.88, roof: "round", columns: 2, rows: 2, doorLeft: true },
        { share: 1.16, tall: 0.76, roof: "point", columns: 3, rows: 1, doorLeft: false },
        { share: 0.92, tall: 1.00, roof: "steps", columns: 2, rows: 3, doorLeft: true },
        { share: 1.14, tall: 0.74, roof: "flat", columns: 3, rows: 2, doorLeft: true },
        { share: 0.90, tall: 0.94, roof: "neck", columns: 2, rows: 2, doorLeft: false },
        { share: 1.10, tall: 0.80, roof: "point", columns: 2, rows: 1, doorLeft: true }
    ]
    readonly property real shares: houses.reduce((sum, house) => sum + house.share, 0)
    readonly property int windows: houses.reduce((sum, house) => sum + house.columns * house.rows, 0)

    // The lit windows of one house: the light jumps through the street.
    function litIn(house: int): var {
        const count = house => houses[house].columns * houses[house].rows;
        const before = houses.slice(0, house).reduce((sum, _, at) => sum + count(at), 0);
        const lit = Array.from({ length: Math.min(root.finished, root.windows) }, (_, n) => (n * 11 + 7) % root.windows);
        return lit.filter(at => at >= before && at < before + count(house)).map(at => at - before);
    }

    implicitHeight: pavement + Theme.px(16)
    color: Theme.dusk
    Accessible.ignored: true

    Item {
        id: row

        // No house is much wider than high: where the street is low, the houses stand apart, with trees between.
        readonly property real unit: Math.min(width / (root.shares + 0.06 * gaps), root.scene)
        readonly property int gaps: root.houses.length - 1
        readonly property real gap: (width - unit * root.shares) / gaps

        x: root.side
        width: root.width - 2 * root.side
        height: root.scene

        Repeater {
            model: root.houses

            House {
                required property int index
                required property var modelData

                x: Math.round(row.unit * root.houses.slice(0, index).reduce((sum, h) => sum + h.share, 0) + row.gap * index)
                width: Math.round(row.unit * modelData.share)
                height: Math.round(Math.min(root.scene * 0.94, row.unit * 2.1) * modelData.tall)
                y: root.scene - height
                roofHeight: Math.round(Math.min(width * 0.4, height * 0.28))
                roof: modelData.roof
                columns: modelData.columns
                rows: modelData.rows
                doorLeft: modelData.doorLeft
                lit: root.litIn(index)

                Tree {
                    visible: row.gap > 0.3 * row.unit && parent.index < row.gaps
                    width: Math.round(Math.min(0.7 * row.gap, 0.45 * root.scene))
                    height: Math.round((parent.index % 2 ? 0.62 : 0.5) * root.scene)
                    x: Math.round(parent.width + (row.gap - width) / 2)
                    y: parent.height - height
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.pavement
        color: Theme.duskWall

        PlainText {
            id: line

            x: root.side
            width: parent.width - 2 * root.side
            anchors.verticalCenter: parent.verticalCenter
            text: root.finished === 0 ? qsTr("Vandaag brandt hier nog geen licht.")
                : root.finished === 1 ? qsTr("Vandaag 1 keer geoefend")
                : qsTr("Vandaag %1 keer geoefend").arg(root.finished)
            size: Theme.small
            color: Theme.duskInk
        }
    }
}
