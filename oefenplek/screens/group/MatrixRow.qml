pragma ComponentBehavior: Bound

import QtQuick

// Somebody's name, and the columns that are in view.
FocusScope {
    id: root

    required property var modelData
    required property int index
    required property Matrix matrix

    function at(column: int): Item {
        return column < 0 ? name : cells.itemAt(column - root.matrix.first);
    }

    height: name.height

    // From cell to cell the keys go as in a table, not as in a list.
    Row {
        anchors.left: parent.left
        spacing: root.matrix.gap

        MatrixName {
            id: name

            width: root.matrix.namesWidth
            height: Math.max(implicitHeight, root.matrix.cellHeight)
            text: root.modelData.words
            animal: root.modelData.animal
            colour: root.modelData.colour
            here: root.matrix.row === root.index && root.matrix.column < 0
            place: "matrix/name/" + root.index
            onClicked: root.matrix.nameChosen(root.index)
            onActiveFocusChanged: if (activeFocus) root.matrix.stand(root.index, -1)
        }

        Repeater {
            id: cells

            model: root.matrix.fits

            MatrixCell {
                required property int index

                readonly property int column: root.matrix.first + index

                width: root.matrix.cellWidth
                height: name.height
                status: root.matrix.statuses[root.modelData.states[column] ?? 0]
                text: root.matrix.cellWords(root.index, column)
                here: root.matrix.row === root.index && root.matrix.column === column
                selected: root.matrix.chosenRow === root.index && root.matrix.chosenColumn === column
                place: "matrix/" + root.index + "/" + column
                onClicked: root.matrix.cellChosen(root.index, column)
                onActiveFocusChanged: if (activeFocus) root.matrix.stand(root.index, column)
            }
        }
    }

    Keys.forwardTo: [root.matrix]
}
