pragma ComponentBehavior: Bound

import QtQuick

// Nine houses. A window is lit for every lesson that was finished here today; all are dark again the next morning.
Item {
    id: root

    required property int finished

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
    // No house is much wider than high: where the street is low, the houses stand apart, with trees between.
    readonly property int gaps: houses.length - 1
    readonly property real unit: Math.min(width / (shares + 0.06 * gaps), height)
    readonly property real gap: (width - unit * shares) / gaps

    // Where a house begins.
    function start(house: int): real {
        return Math.round(unit * houses.slice(0, house).reduce((sum, h) => sum + h.share, 0) + gap * house);
    }

    // The lit windows of one house: the light jumps through the street.
    function litIn(house: int): var {
        const count = house => houses[house].columns * houses[house].rows;
        const before = houses.slice(0, house).reduce((sum, _, at) => sum + count(at), 0);
        const lit = Array.from({ length: Math.min(root.finished, root.windows) }, (_, n) => (n * 11 + 7) % root.windows);
        return lit.filter(at => at >= before && at < before + count(house)).map(at => at - before);
    }

    Repeater {
        model: root.houses

        House {
            required property int index
            required property var modelData

            x: root.start(index)
            width: Math.round(root.unit * modelData.share)
            height: Math.round(Math.min(root.height * 0.94, root.unit * 2.1) * modelData.tall)
            y: root.height - height
            roofHeight: Math.round(Math.min(width * 0.4, height * 0.28))
            roof: modelData.roof
            columns: modelData.columns
            rows: modelData.rows
            doorLeft: modelData.doorLeft
            lit: root.litIn(index)
        }
    }

    Repeater {
        model: root.gap > 0.3 * root.unit ? root.gaps : 0

        Tree {
            required property int index

            width: Math.round(Math.min(0.7 * root.gap, 0.45 * root.height))
            height: Math.round((index % 2 ? 0.62 : 0.5) * root.height)
            x: root.start(index) + Math.round(Math.round(root.unit * root.houses[index].share) + (root.gap - width) / 2)
            y: root.height - height
        }
    }
}
