pragma ComponentBehavior: Bound

import QtQuick
import oefenplek.ui.theme
import oefenplek.ui.controls

// People by lessons. The titles and the names stand still; lessons come in whole columns, people scroll. Arrow keys,
// Home, End, Page Up and Page Down walk through the cells.
FocusScope {
    id: root

    required property var members
    required property list<string> titles
    required property var statuses
    // A cell in words, by its row and its column.
    required property var told
    property int chosenRow: -1
    property int chosenColumn: -1
    signal cellChosen(int row, int column)
    signal nameChosen(int row)

    // Where the keyboard is; a column below 0 is the name.
    property int row: 0
    property int column: 0
    // The first column in view.
    property int first: 0

    readonly property real gap: Theme.px(1.5)
    readonly property real namesWidth: Math.round(Math.max(Theme.px(34), Math.min(0.34 * width, 11 * Theme.small)))
    readonly property real wide: people.linesWidth - namesWidth - gap
    readonly property real statusWidth: Math.max(...statuses.map(each => measured(each.word, each.tone === "care"))) + Theme.iconSize + Theme.px(4.2)
    readonly property real titleWidth: Math.max(0, ...titles.map(title => measured(longestWord(title), true))) + Theme.px(1)
    readonly property real least: Math.max(statusWidth, Math.min(titleWidth, 1.04 * statusWidth))
    readonly property int fits: Math.max(1, Math.min(titles.length, Math.floor((wide + gap) / (least + gap))))
    readonly property real cellWidth: Math.floor(Math.min(1.5 * least, (wide - (fits - 1) * gap) / fits))
    readonly property real cellHeight: Math.max(Theme.minTarget, Theme.iconSize + Theme.px(1), Math.ceil(1.4 * Theme.small))
    readonly property int last: Math.max(0, titles.length - fits)
    readonly property real leastHeight: heads.height + gap + 2.5 * (cellHeight + gap)

    function stand(atRow: int, atColumn: int): void {
        root.row = atRow;
        root.column = atColumn;
        people.currentIndex = atRow;
    }

    function go(toRow: int, toColumn: int): void {
        root.row = Math.max(0, Math.min(root.members.length - 1, toRow));
        root.column = Math.max(-1, Math.min(root.titles.length - 1, toColumn));
        if (root.column >= 0)
            root.first = Math.max(root.column - root.fits + 1, Math.min(root.first, root.column));
        const column = root.column;
        people.walk(root.row);
        (people.currentItem as MatrixRow)?.at(column)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // The columns before or behind these.
    function turn(direction: int): void {
        root.first = Math.max(0, Math.min(root.last, root.first + direction * root.fits));
        if (root.column >= 0)
            root.column = Math.max(root.first, Math.min(root.first + root.fits - 1, root.column));
    }

    function cellWords(atRow: int, atColumn: int): string {
        return root.told(atRow, atColumn);
    }

    // How wide small letters are.
    function measured(text: string, heavy: bool): real {
        return (heavy ? strong : light).advanceWidth(text) * Theme.small / 100;
    }

    function longestWord(title: string): string {
        return title.split(/[\s-]+/).reduce((best, each) => each.length > best.length ? each : best, "");
    }

    // So many lines a title takes above its column. Asked of the letters and not of the texts, whose height would then
    // hang on itself.
    function linesOf(title: string): int {
        const most = root.cellWidth - 2, space = root.measured(" ", true);
        let lines = 1, used = 0;
        for (const word of title.split(/\s+/)) {
            const wide = root.measured(word, true);
            if (used > 0 && used + space + wide > most) {
                lines += 1;
                used = 0;
            }
            lines += Math.max(0, Math.ceil(wide / most) - 1);
            used += (used > 0 ? space : 0) + (wide > most ? wide % most : wide);
        }
        return lines;
    }

    onLastChanged: first = Math.min(first, last)

    Keys.onPressed: event => {
        const forward = root.LayoutMirroring.enabled ? -1 : 1;
        const page = Math.max(1, Math.floor(people.height / (root.cellHeight + root.gap)));
        const to = {
            [Qt.Key_Down]: [1, 0], [Qt.Key_Up]: [-1, 0], [Qt.Key_Right]: [0, forward], [Qt.Key_Left]: [0, -forward],
            [Qt.Key_PageDown]: [page, 0], [Qt.Key_PageUp]: [-page, 0],
            [Qt.Key_Home]: [0, -1000], [Qt.Key_End]: [0, 1000]
        }[event.key];
        if (to === undefined)
            return;
        root.go(root.row + to[0], root.column + to[1]);
        event.accepted = true;
    }

    // Always measured at one size: what is asked of a font in a function is not asked again when its size changes.
    FontMetrics {
        id: strong

        font.family: Theme.family
        font.pixelSize: 100
        font.bold: true
    }

    FontMetrics {
        id: light

        font.family: Theme.family
        font.pixelSize: 100
    }

    Row {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: (root.LayoutMirroring.enabled ? 0 : people.linesX) + root.namesWidth + root.gap
        height: Math.ceil(1.15 * Theme.small * Math.max(1, ...root.titles.map(title => root.linesOf(title)))) + Theme.px(1)
        spacing: root.gap

        Repeater {
            model: root.fits

            PlainText {
                required property int index

                width: root.cellWidth
                height: heads.height
                verticalAlignment: Text.AlignBottom
                text: root.titles[root.first + index] ?? ""
                size: Theme.small
                strong: true
                leading: 1.15
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }

    LongList {
        id: people

        anchors.top: heads.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        spacing: root.gap
        lineHeight: root.cellHeight
        model: root.members
        name: qsTr("Overzicht van de groep")

        delegate: MatrixRow {
            matrix: root
            width: ListView.view.width
        }
    }
}
