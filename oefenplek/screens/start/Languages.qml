pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// The languages in their own names: four of them, or as many as fit, and then *meer*. The one in use is always there.
Row {
    id: root

    required property StartViewModel viewModel
    // How wide this may be.
    required property real room

    readonly property real most: Math.max(Theme.px(30), Math.ceil(2.6 * Theme.small) + Theme.iconSize + 3 * Theme.spaceXs)
    readonly property var all: viewModel.languages
    readonly property bool whole: all.length <= 4 && span(all) <= room
    readonly property var shown: whole ? all : some()
    readonly property real wanted: span(shown) + (whole ? 0 : spacing + most)

    // How wide a few of them are, as far as that is known before they are drawn.
    function span(languages: var): real {
        const letters = Math.ceil(0.58 * Theme.small);
        const wide = language => Math.max(Theme.px(30), language.name.length * letters + 2 * Theme.spaceXs
            + (language.chosen ? 2 * Theme.spaceS + Theme.iconSize + Theme.spaceXs : 0));
        return languages.reduce((sum, language) => sum + wide(language) + spacing, -spacing);
    }

    // As many as stand beside *Meer*; the one in use is among them.
    function some(): var {
        const chosen = root.all.filter(language => language.chosen);
        for (let count = Math.min(4, root.all.length); count > 1; count--) {
            const first = root.all.slice(0, count);
            const list = chosen.length === 0 || first.includes(chosen[0]) ? first : [...first.slice(0, -1), chosen[0]];
            if (root.span(list) + root.spacing + root.most <= root.room)
                return list;
        }
        return chosen.length > 0 ? chosen : root.all.slice(0, 1);
    }

    spacing: Theme.px(3)

    Repeater {
        model: root.shown

        ActionButton {
            required property var modelData

            width: Math.max(Theme.px(30), implicitWidth)
            height: Math.max(Theme.buttonHeight, implicitHeight)
            text: modelData.name
            size: Theme.small
            look: modelData.chosen ? "plain" : "quiet"
            iconName: modelData.chosen ? "check" : ""
            place: "language/" + modelData.code
            Accessible.checkable: true
            Accessible.checked: modelData.chosen
            onClicked: root.viewModel.offerLanguage(modelData.code)
        }
    }

    Loader {
        active: !root.whole
        visible: active

        sourceComponent: ActionButton {
            height: Math.max(Theme.buttonHeight, implicitHeight)
            text: qsTr("Meer")
            size: Theme.small
            look: "quiet"
            iconName: "translate"
            place: "language/more"
            Accessible.name: qsTr("Meer talen")
            onClicked: root.viewModel.showLanguages()
        }
    }
}
