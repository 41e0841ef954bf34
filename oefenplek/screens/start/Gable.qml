pragma ComponentBehavior: Bound

import QtQuick

// What stands on a wall: a gable in steps, a neck with shoulders, a pointed roof, a cornice or a round gable.
Item {
    id: root

    required property string roof
    required property color wall
    required property bool chimneyLeft

    readonly property real unit: width / 12

    // The flat shapes of a roof: width and height as shares of the gable's, and how round the upper corners are.
    function shapes(): var {
        switch (roof) {
        case "steps":
            return [0, 1, 2, 3].map(step => ({ wide: 0.84 - 0.2 * step, high: (step + 1) / 4, round: 0 }));
        case "neck":
            return [{ wide: 0.5, high: 1, round: 0.5 }, { wide: 0.84, high: 0.4, round: 1 }];
        case "round":
            return [{ wide: 1, high: 1, round: 1 }];
        case "flat":
            return [{ wide: 13 / 12, high: Math.min(0.34, unit / height), round: 0 }];
        default:
            return [];
        }
    }

    Repeater {
        model: root.width > 0 && root.height > 0 ? root.shapes() : []

        Rectangle {
            required property var modelData
            readonly property bool curved: modelData.round > 0

            width: curved ? root.width * modelData.wide : Math.round(root.width * modelData.wide)
            height: Math.round(root.height * modelData.high) + (curved ? 1 : 0)
            x: curved ? (root.width - width) / 2 : Math.round((root.width - width) / 2)
            y: root.height - Math.round(root.height * modelData.high)
            topLeftRadius: Math.min(height, modelData.round < 1 ? modelData.round * width : width / 2)
            topRightRadius: topLeftRadius
            antialiasing: curved
            color: root.wall
        }
    }

    // A square on its corner, its lower half behind the wall.
    Repeater {
        model: root.roof === "point" ? 1 : 0

        Item {
            width: root.width
            height: root.height + 1
            clip: true

            Item {
                x: root.width / 2
                transform: Scale {
                    yScale: root.height / (root.width / 2 + root.unit)
                }

                Rectangle {
                    width: (root.width + 2 * root.unit) / Math.SQRT2
                    height: width
                    transformOrigin: Item.TopLeft
                    rotation: 45
                    antialiasing: true
                    color: root.wall
                }
            }
        }
    }

    Rectangle {
        visible: root.roof === "point" || root.roof === "flat"
        width: Math.round(1.3 * root.unit)
        x: Math.round(root.width * (root.chimneyLeft ? 0.16 : 0.74))
        y: root.roof === "point" ? Math.round(0.2 * root.height) : Math.round(0.3 * root.height)
        height: root.height - y
        color: root.wall
    }
}
