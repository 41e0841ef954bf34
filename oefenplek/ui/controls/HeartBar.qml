pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme

// The three words of a lesson's heart, with the present one bold and underlined. It only tells; nothing is pressed.
Flow {
    id: root

    property list<string> parts: [qsTr("Eerst kijken"), qsTr("Samen doen"), qsTr("Zelf doen")]
    property int current: -1
    property int size: Theme.label

    spacing: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: current >= 0 && current < parts.length ? qsTr("Nu: %1").arg(parts[current]) : parts.join(", ")
    Accessible.description: parts.join(", ")

    Repeater {
        model: root.parts

        Row {
            id: part

            required property int index
            required property string modelData
            readonly property bool present: index === root.current

            spacing: Theme.spaceXs

            PlainText {
                visible: part.index > 0
                text: "–"
                size: root.size
                color: Theme.quietInk
                readable: false
            }

            Item {
                width: word.implicitWidth
                height: word.implicitHeight + Theme.px(1.5)

                PlainText {
                    id: word

                    text: part.modelData
                    size: root.size
                    strong: part.present
                    color: part.present ? Theme.ink : Theme.quietInk
                    readable: false
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.markWidth
                    visible: part.present
                    color: Theme.primary
                }
            }
        }
    }
}
