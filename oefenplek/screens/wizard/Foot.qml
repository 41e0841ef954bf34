pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// Going on, and leaving it for another time.
Flow {
    id: root

    required property WizardViewModel viewModel
    readonly property string page: viewModel.page

    topPadding: Theme.spaceXs
    spacing: Theme.spaceS

    ActionButton {
        visible: root.page !== "pin" && root.page !== "again"
        width: Math.min(implicitWidth, root.width)
        text: root.page === "welcome" ? qsTr("Beginnen") : root.page === "codes" ? qsTr("Ik heb de codes bewaard")
            : root.page === "done" ? qsTr("Naar het begin") : qsTr("Verder")
        iconName: root.page === "codes" ? "check" : "arrow-right"
        iconLast: root.page !== "codes"
        look: "primary"
        place: "wizard/next"
        onClicked: root.viewModel.goOn()
    }

    ActionButton {
        visible: root.page === "codes"
        width: Math.min(implicitWidth, root.width)
        text: qsTr("Printen")
        iconName: "printer"
        place: "wizard/print"
        onClicked: root.viewModel.printCodes()
    }

    ActionButton {
        visible: root.page !== "codes" && root.page !== "done"
        width: Math.min(implicitWidth, root.width)
        look: "quiet"
        text: qsTr("Later")
        iconName: "clock-outline"
        height: Math.max(implicitHeight, Theme.buttonHeight)
        place: "wizard/later"
        onClicked: root.viewModel.leaveForLater()
    }
}
