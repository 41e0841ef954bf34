pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import oefenplek.ui.device

// The overview of photos or albums, with what stands around it: on a laptop the albums at its side.
RowLayout {
    id: overview

    required property DeviceScale device
    required property PhotosViewModel viewModel
    readonly property PhotosFrameModel frame: viewModel.frame
    readonly property bool sided: device.skin === "laptop"
    readonly property bool first: ["photos", "albums"].includes(frame.page)

    spacing: 0

    Loader {
        active: overview.sided
        visible: active
        Layout.preferredWidth: Math.min(overview.width * 0.4, 72 * overview.device.unit + 9 * overview.device.text(16))
        Layout.fillHeight: true
        sourceComponent: SideBar {
            device: overview.device
            viewModel: overview.viewModel
        }
    }
    ColumnLayout {
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            device: overview.device
            back: overview.frame.back
            title: overview.frame.title
            onWentBack: overview.viewModel.press("back")

            DeviceButton {
                visible: overview.frame.canSelect
                device: overview.device
                place: "button/select"
                text: "Selecteren"
                look: "text"
                onClicked: overview.viewModel.press("select-photos")
            }
        }
        GridPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: overview.frame.page !== "albums"
            device: overview.device
            viewModel: overview.viewModel
        }
        OnceSeen {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: overview.frame.page === "albums"
            sourceComponent: AlbumsPage {
                device: overview.device
                viewModel: overview.viewModel
            }
        }
        SelectBar {
            Layout.fillWidth: true
            visible: overview.frame.selecting && overview.frame.working !== ""
            device: overview.device
            viewModel: overview.viewModel
        }
        Tabs {
            Layout.fillWidth: true
            visible: !overview.sided && overview.first
            device: overview.device
            viewModel: overview.viewModel
        }
    }
}
