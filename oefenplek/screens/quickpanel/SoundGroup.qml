import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Sound at all, how fast the voice speaks and which voice it is; what is chosen is heard at once.
Group {
    id: root

    required property QuickPanelViewModel viewModel

    title: qsTr("Geluid en stem")
    iconName: "volume-high"

    Switch {
        width: root.width
        text: qsTr("Geluid")
        value: root.viewModel.on.sound
        detail: root.viewModel.heard ? "" : qsTr("Dit toestel heeft nu geen geluid.")
        name: "adjust/sound"
        onTurned: on => root.viewModel.turn("sound", on)
    }

    Chooser {
        width: root.width
        title: qsTr("Zo snel praat de stem:")
        options: root.viewModel.options.speech_speed
        name: "adjust/speed"
        onChosen: row => root.viewModel.choose("speech_speed", row)
    }

    Chooser {
        width: root.width
        title: qsTr("Deze stem leest voor:")
        options: root.viewModel.options.voice
        name: "adjust/voice"
        onChosen: row => root.viewModel.choose("voice", row)
    }

    ActionButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Laat horen")
        iconName: "ear-hearing"
        look: "outline"
        place: "adjust/hear"
        onClicked: root.viewModel.hear()
    }
}
