pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.steps.read

// A text alone: the lesson screen draws it, and its figure. The stage has nothing of its own.
Item {
    required property ReadViewModel viewModel
}
