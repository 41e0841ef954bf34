pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass

// The door of volunteer mode: a number, six digits; a recovery code for who forgot them.
PickPage {
    id: root

    required property UnlockViewModel viewModel

    readonly property bool pinned: ["pin", "new", "again"].includes(viewModel.page)

    heading: viewModel.heading
    // Where there is little room, the keys come first.
    line: pinned && height < 11 * Theme.body ? "" : viewModel.line
    said: viewModel.said
    speaking: viewModel.speaking
    backPlace: "unlock/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()

    // On a real keyboard the digits may be typed wherever the frame is.
    Keys.onPressed: event => event.accepted = root.pinned && pad.take(event)
    Keys.onReturnPressed: viewModel.enter()
    Keys.onEnterPressed: viewModel.enter()

    Flow {
        visible: root.viewModel.page === "number"
        width: parent?.width ?? 0
        spacing: Theme.px(3)

        Repeater {
            model: root.viewModel.numbers

            ActionButton {
                required property int modelData

                width: Math.max(implicitWidth, Theme.px(32))
                height: Math.max(implicitHeight, Theme.px(26))
                text: modelData
                size: Theme.instruction
                place: "unlock/number-" + modelData
                Accessible.name: qsTr("nummer %1").arg(modelData)
                onClicked: root.viewModel.chooseNumber(modelData)
            }
        }
    }

    Flow {
        visible: root.pinned
        width: parent?.width ?? 0
        spacing: root.gap

        PinPad {
            id: pad

            span: parent?.width ?? 0
            room: root.room
            enabled: root.viewModel.open
            filled: root.viewModel.filled
            onTyped: digit => root.viewModel.type(digit)
            onErased: root.viewModel.erase()
        }

        ActionButton {
            visible: root.viewModel.page === "pin"
            width: Math.min(implicitWidth, parent?.width ?? 0)
            look: "quiet"
            text: qsTr("Ik weet mijn pincode niet meer")
            iconName: "key-variant"
            place: "unlock/forgotten"
            onClicked: root.viewModel.forget()
        }
    }

    Field {
        id: code

        visible: root.viewModel.page === "code"
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(140))
        label: qsTr("Herstelcode")
        place: "unlock/code"
        text: root.viewModel.code
        maximumLength: 40
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly | Qt.ImhSensitiveData
        onEdited: value => root.viewModel.writeCode(value)
        onAccepted: root.viewModel.takeCode()
        onVisibleChanged: if (visible) input.forceActiveFocus()
    }

    ActionButton {
        visible: root.viewModel.page === "code"
        anchors.left: parent?.left
        enabled: root.viewModel.open
        text: qsTr("Verder")
        iconName: "arrow-right"
        iconLast: true
        look: "primary"
        place: "unlock/next"
        onClicked: root.viewModel.takeCode()
    }

    ActionButton {
        visible: root.viewModel.page === "missing"
        anchors.left: parent?.left
        width: Math.min(implicitWidth, parent?.width ?? 0)
        text: qsTr("Nu instellen")
        iconName: "arrow-right"
        iconLast: true
        look: "primary"
        place: "unlock/set-up"
        onClicked: root.viewModel.setUp()
    }
}
