pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Ten questions about helping, one on a page; behind them what goes well and what to practise.
VolunteerPage {
    id: root

    required property CheckViewModel viewModel

    place: "check"
    title: viewModel.ready ? qsTr("Dit kwam eruit") : qsTr("Vraag %1 van %2").arg(viewModel.number).arg(viewModel.count)
    onBackChosen: viewModel.goBack()
    onCloseChosen: viewModel.close()

    Loader {
        id: page

        anchors.fill: parent
        sourceComponent: root.viewModel.ready ? outcome : asked
    }

    Component {
        id: asked

        Asked {
            viewModel: root.viewModel
        }
    }

    Component {
        id: outcome

        Outcome {
            viewModel: root.viewModel
        }
    }
}
