pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// What can be done with photos: with the one shown large, or with those that were ticked.
Rectangle {
    id: bar

    required property DeviceScale device
    required property PhotosViewModel viewModel
    property bool dark: false
    readonly property PhotosFrameModel frame: viewModel.frame
    readonly property bool one: frame.page === "viewer"
    readonly property color ink: dark ? look.darkInk : device.ink
    readonly property var acts: frame.working === "bin" ? [["restore", "Terugzetten", "restore"], ["erase", "Definitief verwijderen", "delete-forever-outline"]] : frame.working === "" ? [] : [["share", "Delen", "share-variant"], ...(one ? [["edit", "Bewerken", "tune"]] : []), ...(frame.albums ? [["add", "Album", "image-plus"]] : []), ["delete", "Verwijderen", "trash-can-outline"]]

    implicitHeight: flow.implicitHeight + 6 * device.unit
    visible: acts.length > 0
    color: dark ? look.dark : look.wash

    PhotosLook {
        id: look
        device: bar.device
    }
    Flow {
        id: flow
        readonly property real wish: {
            let sum = 1;
            for (const tool of children)
                sum += tool.visible ? tool.implicitWidth + spacing : 0;
            return sum;
        }
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(wish, parent.width)
        spacing: 4 * bar.device.unit

        Repeater {
            model: bar.acts

            DeviceIconButton {
                required property var modelData
                device: bar.device
                place: "button/" + modelData[0]
                text: modelData[1]
                iconName: modelData[2]
                worded: true
                tone: bar.ink
                width: Math.min(implicitWidth, bar.width)
                onClicked: bar.viewModel.press(modelData[0])
            }
        }
    }
}
