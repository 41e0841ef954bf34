pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The contacts, favourites first; below them the two other ways into a call.
DeviceScroll {
    id: list

    required property CallsViewModel viewModel
    required property CallsLook look

    Repeater {
        model: list.viewModel.contacts

        DeviceRow {
            id: person
            required property string key
            required property string name
            required property string about
            width: list.width
            device: list.device
            place: "contact/" + key
            title: name
            preview: person.about
            avatar: name
            selected: list.viewModel.frame.open === place
            onClicked: list.viewModel.act("open-contact", person.key)
        }
    }
    Rectangle {
        width: list.width
        height: Math.max(1, Math.round(list.device.unit))
        color: list.device.line
    }
    DeviceRow {
        width: list.width
        device: list.device
        place: "button/open-join"
        title: "Deelnemen met link"
        iconName: "link-variant"
        tone: list.look.brand
        onClicked: list.viewModel.act("open-join")
    }
    DeviceRow {
        width: list.width
        device: list.device
        place: "button/open-test"
        title: "Beeld en geluid testen"
        iconName: "television-play"
        tone: list.look.brand
        onClicked: list.viewModel.act("open-test")
    }
}
