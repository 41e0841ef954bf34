pragma ComponentBehavior: Bound

import QtQuick

// What is pressed most: pointing and showing; when all is done, how it went.
Loader {
    id: root

    required property HelperViewModel viewModel
    // How high a button is where there is room.
    required property real high

    sourceComponent: viewModel.ended ? ending : acts

    Component {
        id: acts

        Acts {
            viewModel: root.viewModel
            high: root.high
        }
    }

    Component {
        id: ending

        Ending {
            viewModel: root.viewModel
            high: root.high
        }
    }
}
