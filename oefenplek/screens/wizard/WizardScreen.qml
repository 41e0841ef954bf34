pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// Setting a place up: one question at a time.
PickPage {
    id: root

    required property WizardViewModel viewModel

    readonly property string page: viewModel.page
    readonly property bool pinned: page === "pin" || page === "again"
    readonly property bool written: page === "site" || page === "name"
    readonly property var answers: page === "address" ? [
        { id: "u", text: qsTr("Met u"), detail: viewModel.examples[0] },
        { id: "je", text: qsTr("Met je"), detail: viewModel.examples[1] }
    ] : page === "country" ? [
        { id: "NL", text: qsTr("Nederland"), detail: "" },
        { id: "BE", text: qsTr("België"), detail: "" }
    ] : []
    readonly property string answered: page === "address" ? viewModel.address : viewModel.country

    heading: viewModel.heading
    line: pinned && height < 11 * Theme.body ? "" : viewModel.line
    said: viewModel.said
    speaking: viewModel.speaking
    backOffered: page !== "codes" && page !== "done"
    backPlace: "wizard/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()
    onWrittenChanged: if (written) Qt.callLater(() => field.input.forceActiveFocus())

    // On a real keyboard the digits may be typed wherever the frame is.
    Keys.onPressed: event => event.accepted = root.pinned && pad.take(event)
    Keys.onReturnPressed: viewModel.goOn()
    Keys.onEnterPressed: viewModel.goOn()

    Picture {
        visible: root.page === "welcome" && root.height > 20 * Theme.body
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(80))
        height: Math.min(0.75 * width, 0.35 * root.height)
        source: "two-at-table"
        readable: false
    }

    Field {
        id: field

        readonly property bool isSite: root.page === "site"

        visible: root.written
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(160))
        label: isSite ? qsTr("Naam van deze plek") : qsTr("Voornaam")
        hint: isSite ? qsTr("Zoals: Bibliotheek De Linde") : ""
        text: isSite ? root.viewModel.site : root.viewModel.name
        place: isSite ? "wizard/site" : "wizard/name"
        maximumLength: isSite ? 60 : 40
        onEdited: value => isSite ? root.viewModel.writeSite(value) : root.viewModel.writeName(value)
        onAccepted: root.viewModel.goOn()
    }

    Column {
        visible: root.answers.length > 0
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(160))
        spacing: Theme.px(3)

        Repeater {
            model: root.answers

            ChoiceCard {
                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(implicitHeight, Theme.px(20))
                text: modelData.text
                detail: modelData.detail
                strong: true
                steady: true
                selected: root.answered === modelData.id
                place: "wizard/" + modelData.id
                onClicked: root.page === "address" ? root.viewModel.chooseAddress(modelData.id) : root.viewModel.chooseCountry(modelData.id)
            }
        }
    }

    PinPad {
        id: pad

        visible: root.pinned
        anchors.left: parent?.left
        span: parent?.width ?? 0
        room: root.room - foot.height - root.gap
        enabled: root.viewModel.open
        filled: root.viewModel.filled
        onTyped: digit => root.viewModel.type(digit)
        onErased: root.viewModel.erase()
    }

    CodeList {
        visible: root.page === "codes"
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(200))
        codes: root.viewModel.codes
    }

    Foot {
        id: foot

        width: parent?.width ?? 0
        viewModel: root.viewModel
    }
}
