import QtQuick

// An app that does not compile.
NoSuchType {
    required property QtObject viewModel
    required property QtObject device
}
