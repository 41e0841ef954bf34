pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// The apps that were opened. Each is made once and keeps its place while another is in front.
Item {
    id: root

    required property DeviceScale device
    required property DeviceViewModel viewModel
    property bool followsDark: false // can the app in front be light on dark?
    signal crossed(string app)

    Rectangle {
        anchors.fill: parent
        color: root.device.surface
    }
    Repeater {
        model: root.viewModel.hosts
        Item {
            id: place
            required property string key
            required property string uri
            required property string component
            required property QtObject model

            anchors.fill: parent
            visible: key === root.viewModel.front

            WindowFrame {
                id: frame
                visible: root.viewModel.skin === "laptop"
                height: visible ? implicitHeight : 0
                width: parent.width
                device: root.device
                viewModel: root.viewModel
                onCrossed: root.crossed(place.key)
            }
            Binding {
                target: root
                property: "followsDark"
                value: host.app?.followsDark ?? false // qmllint disable missing-property
                when: place.visible
            }
            AppHost {
                id: host
                anchors.fill: parent
                anchors.topMargin: frame.height
                uri: place.uri
                component: place.component
                viewModel: place.model
                device: root.device
                onErrorChanged: if (error !== "")
                    console.error(error)
            }
        }
    }
}
