pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls
import oefenplek.ui.keypass
import oefenplek.ui.camera

// *Ik heb een blad meegenomen*: the code is typed or seen by a camera; then it says which lesson it will open.
PickPage {
    id: root

    required property CodeViewModel viewModel

    readonly property bool typing: viewModel.page === "typing"
    readonly property bool looking: viewModel.page === "camera"
    readonly property bool told: !typing && !looking
    readonly property bool known: viewModel.page === "found" || viewModel.page === "nearest"

    heading: viewModel.heading
    line: viewModel.line
    said: viewModel.said
    speaking: viewModel.speaking
    backPlace: "code/back"
    onBackChosen: viewModel.goBack()
    onReadingToggled: viewModel.toggleReading()

    // On a real keyboard the code may be typed wherever the frame is.
    Keys.onPressed: event => {
        if (!root.typing || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace)
            root.viewModel.erase();
        else if (event.text.trim() !== "" && event.text >= "!")
            root.viewModel.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Flow {
        visible: root.typing
        width: parent?.width ?? 0
        spacing: Theme.spaceS

        CodeBoxes {
            width: Math.min(parent?.width ?? 0, 8 * Theme.px(17.5) + Theme.px(5))
            typed: root.viewModel.typed
            length: root.viewModel.length
            place: "code/typed"
        }

        ActionButton {
            text: qsTr("Wissen")
            iconName: "backspace-outline"
            place: "code/erase"
            onClicked: root.viewModel.erase()
        }
    }

    CodeKeys {
        visible: root.typing
        width: parent?.width ?? 0
        room: root.room - y - foot.height - root.gap
        signs: root.viewModel.signs
        onTyped: sign => root.viewModel.type(sign)
    }

    EyeFrame {
        anchors.left: parent?.left
        eye: root.viewModel.eye
        room: root.room - foot.height - 2 * root.gap
    }

    Picture {
        visible: root.told && root.height > 20 * Theme.body
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, Theme.px(80))
        height: Math.min(0.75 * width, 0.35 * root.height)
        source: "two-at-table"
        readable: false
    }

    Meant {
        visible: root.known
        anchors.left: parent?.left
        width: Math.min(parent?.width ?? 0, 35 * Theme.body)
        title: root.viewModel.lessonTitle
        where: root.viewModel.place
    }

    Flow {
        id: foot

        width: parent?.width ?? 0
        spacing: Theme.spaceS

        ActionButton {
            visible: root.known
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.viewModel.page === "found" ? qsTr("Verder met deze les") : qsTr("Deze les openen")
            iconName: "arrow-right"
            iconLast: true
            look: "primary"
            place: "code/open"
            onClicked: root.viewModel.openLesson()
        }

        ActionButton {
            visible: root.viewModel.page === "nearest" || root.viewModel.page === "none"
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Alle lessen op een rij")
            iconName: "chat-question-outline"
            look: root.known ? "plain" : "primary"
            place: "code/themes"
            onClicked: root.viewModel.openThemes()
        }

        ActionButton {
            visible: root.told || root.looking
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: root.looking ? qsTr("Liever typen") : qsTr("Een andere code typen")
            iconName: "keyboard-outline"
            place: "code/another"
            onClicked: root.viewModel.typeAnother()
        }

        ActionButton {
            visible: root.typing && root.viewModel.cameraOffered
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("De camera laten kijken")
            iconName: "camera-outline"
            place: "code/camera"
            onClicked: root.viewModel.openCamera()
        }

        ActionButton {
            visible: root.typing
            width: Math.min(implicitWidth, parent?.width ?? 0)
            text: qsTr("Ik doe mee met de groep")
            iconName: "presentation"
            look: "quiet"
            height: Math.max(implicitHeight, Theme.buttonHeight)
            place: "code/class"
            onClicked: root.viewModel.joinClass()
        }
    }
}
