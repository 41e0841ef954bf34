import QtQuick
import oefenplek.ui.device

// A small app that uses every device control, and counts what reaches it.
Rectangle {
    id: app

    required property QtObject viewModel
    required property DeviceScale device
    property var log: []
    readonly property color barColor: device.raised
    property bool second: false

    function note(what: string): void {
        log = log.concat([what]);
    }

    color: device.surface

    Rectangle {
        id: bar
        width: parent.width
        height: row.implicitHeight
        color: app.device.raised
        Row {
            id: row
            DeviceIconButton {
                device: app.device
                place: "button/menu"
                text: "Menu"
                iconName: "menu"
                onClicked: app.note("menu")
            }
            DeviceText {
                anchors.verticalCenter: parent.verticalCenter
                device: app.device
                objectName: "title"
                text: "Postvak IN"
                size: 20
                width: bar.width - 2 * 48 * app.device.unit
            }
            DeviceIconButton {
                device: app.device
                place: "button/search"
                text: "Zoeken"
                iconName: "magnify"
                onClicked: app.note("search")
            }
        }
    }

    DeviceScroll {
        id: list
        objectName: "list"
        device: app.device
        bottomRoom: 72 * app.device.unit
        anchors.fill: parent
        anchors.topMargin: bar.height

        DeviceField {
            device: app.device
            objectName: "field"
            width: list.width
            place: "field/to"
            label: "Aan"
            text: app.viewModel.to // qmllint disable missing-property
            onEdited: text => app.viewModel.type("to", text) // qmllint disable missing-property
        }
        DeviceArea {
            device: app.device
            objectName: "area"
            width: list.width
            place: "field/text"
            label: "Bericht"
            placeholder: "Schrijf uw bericht"
            lines: 2
            text: app.viewModel.text // qmllint disable missing-property
            onEdited: text => app.viewModel.type("text", text) // qmllint disable missing-property
        }
        Repeater {
            model: ["Lotte", "Henk Bakker", "Bibliotheek De Linde", "Buurthuis", "Apotheek", "Ria", "Omar", "Fenna"]
            DeviceRow {
                required property string modelData
                required property int index
                device: app.device
                width: list.width
                place: "message/" + index
                title: modelData
                detail: "Zondag taart eten?"
                preview: "Dag oma! Komt u zondag taart eten?"
                trailing: "10:12"
                avatar: modelData
                strong: index < 2
                holdable: index === 1
                onClicked: app.note(place)
                onHeld: app.note("held " + place)
            }
        }
        DeviceButton {
            device: app.device
            place: "button/last"
            text: "Versturen"
            iconName: "send"
            onClicked: app.note("last")
        }
        DeviceButton {
            device: app.device
            place: "button/plus"
            text: "Meer"
            look: "tonal"
            repeats: true
            onClicked: app.note("plus")
        }
    }

    DeviceButton {
        device: app.device
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 16 * app.device.unit
        place: "button/compose"
        text: "Opstellen"
        iconName: "pencil"
        look: "floating"
        onClicked: app.note("compose")
    }
}
