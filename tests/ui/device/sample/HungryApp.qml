import QtQuick

// An app that asks for more than an app is given.
Item {
    required property QtObject viewModel
    required property QtObject device
    required property int missing
}
