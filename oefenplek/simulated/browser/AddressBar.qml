import QtQuick
import oefenplek.ui.controls
import oefenplek.ui.device

// The bar with the address. Nobody types: the whole address stands there, its lock before it. Somebody does: a field,
// with a cross and a way to go.
FocusScope {
    id: bar

    required property DeviceScale device
    required property BrowserViewModel viewModel
    readonly property ChromeModel chrome: viewModel.chrome
    readonly property bool resting: !field.typing && !chrome.typed && chrome.address !== ""
    readonly property bool unsafe: chrome.sign === "open"

    implicitHeight: Math.max(field.implicitHeight, resting ? words.implicitHeight + 12 * device.unit : 0)

    function leave(): void {
        if (field.typing)
            bar.parent.forceActiveFocus();
    }

    Connections {
        target: bar.viewModel.page
        function onPageChanged(): void {
            bar.leave();
        }
    }
    BrowserLook {
        id: look
        device: bar.device
    }
    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 24 * bar.device.unit)
        color: bar.device.surface
        border.width: field.typing ? Math.max(2, Math.round(2 * bar.device.unit)) : bar.device.highContrast ? Math.max(1, Math.round(bar.device.unit)) : 0
        border.color: field.typing ? bar.device.accent : bar.device.edge
    }
    DeviceField {
        id: field
        x: sign.width
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - tools.width
        device: bar.device
        place: "field/address"
        label: "Adres"
        placeholder: "Zoek of typ een adres"
        look: "bare"
        selects: true
        opacity: bar.resting ? 0 : 1
        text: bar.chrome.address
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        onEdited: text => bar.viewModel.write("address", text)
        onAccepted: if (bar.chrome.canGo)
            bar.viewModel.go()
    }
    Item {
        id: sign
        readonly property string place: "button/address-sign"
        width: label.visible ? label.x + label.width + 8 * bar.device.unit : 44 * bar.device.unit
        height: parent.height
        Accessible.role: Accessible.StaticText
        Accessible.name: bar.unsafe ? "Niet beveiligd" : bar.chrome.sign === "lock" ? "Slotje: beveiligd" : ""
        Accessible.ignored: bar.chrome.sign === "search"
        Icon {
            id: mark
            x: 14 * bar.device.unit
            anchors.verticalCenter: parent.verticalCenter
            name: bar.unsafe ? "alert" : bar.chrome.sign === "lock" ? "lock" : "magnify"
            size: 24 * bar.device.unit
            color: bar.unsafe ? look.unsafe : bar.device.quietInk
        }
        DeviceText {
            id: label
            device: bar.device
            visible: bar.unsafe && bar.width > 520 * bar.device.unit
            x: mark.x + mark.width + 6 * bar.device.unit
            anchors.verticalCenter: parent.verticalCenter
            text: "Niet beveiligd"
            size: 13
            color: look.unsafe
            Accessible.ignored: true
        }
    }
    DeviceText {
        id: words
        device: bar.device
        visible: bar.resting
        x: sign.width
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 14 * bar.device.unit
        text: bar.chrome.address.replace(/([./-])/g, "$1\u200b")
        size: 15
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.ignored: true
    }
    Row {
        id: tools
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        DeviceIconButton {
            visible: bar.chrome.typed && bar.chrome.address !== ""
            enabled: bar.chrome.seen
            device: bar.device
            place: "button/clear-address"
            text: "Leegmaken"
            iconName: "close"
            onClicked: bar.viewModel.clearAddress()
        }
        DeviceButton {
            visible: bar.chrome.canGo
            device: bar.device
            place: "button/go"
            text: "Ga"
            tone: look.brand
            toneInk: look.brandInk
            onClicked: bar.viewModel.go()
        }
    }
}
