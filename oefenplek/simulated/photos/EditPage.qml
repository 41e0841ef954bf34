pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// Turning, lightening and cutting a photo. Nothing is kept before *Opslaan*.
Rectangle {
    id: page

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property LargeModel photo: viewModel.large

    color: look.dark

    PhotosLook {
        id: look
        device: page.device
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: page.device
            dark: true
            back: page.viewModel.frame.back
            title: "Bewerken"
            onWentBack: page.viewModel.press("back")

            DeviceButton {
                device: page.device
                place: "button/save"
                text: "Opslaan"
                tone: page.device.highContrast ? "#FFE600" : "#FFFFFF"
                toneInk: "#17181C"
                onClicked: page.viewModel.press("save")
            }
        }
        DeviceScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            device: page.device

            PhotoView {
                width: scroll.width
                height: Math.max(scroll.height - tools.height, 160 * page.device.unit)
                picture: page.photo.picture
                description: page.photo.name
                turned: page.photo.turned
                cut: page.photo.cut
                light: page.photo.light
            }
            Column {
                id: tools
                width: scroll.width
                topPadding: 6 * page.device.unit
                bottomPadding: topPadding

                EditTools {
                    device: page.device
                    width: parent.width
                    tools: [["rotate", "Draaien", "rotate-right", true], ["lighter", "Lichter", "brightness-7", page.photo.canLighten], ["darker", "Donkerder", "brightness-4", page.photo.canDarken]]
                    onPressed: name => page.viewModel.press(name)
                }
                DeviceText {
                    width: parent.width
                    topPadding: 6 * page.device.unit
                    device: page.device
                    text: "Bijsnijden"
                    size: 14
                    strong: true
                    color: look.darkInk
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                }
                EditTools {
                    device: page.device
                    width: parent.width
                    sort: "crop"
                    chosen: page.photo.cut
                    tools: [["whole", "Hele foto", "image-outline", true], ["square", "Vierkant", "crop-square", true], ["closer", "Dichterbij", "crop", true]]
                    onPressed: name => page.viewModel.cutOut(name)
                }
            }
        }
    }
}
