pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// A few animals in their colours, as a foretaste. They decorate.
Flow {
    spacing: Theme.spaceS

    Repeater {
        model: [["egel", "groen"], ["uil", "paars"], ["vos", "blauw"], ["schildpad", "geel"], ["vlinder", "rood"]]

        Animal {
            required property var modelData

            size: Theme.px(30)
            animal: modelData[0]
            colour: modelData[1]
            readable: false
        }
    }
}
