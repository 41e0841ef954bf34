import QtQuick
import oefenplek.ui.device

// KijkBel's own colours, and those of a call: dark around a face, green to answer, red to stop.
QtObject {
    required property DeviceScale device
    readonly property bool bare: device.highContrast
    readonly property color brand: bare ? "#FFE600" : device.dark ? "#8FD3A8" : "#1E6B3C"
    readonly property color brandInk: bare || device.dark ? "#000000" : "#FFFFFF"
    readonly property color wash: bare || device.dark ? device.raised : "#EFF6F1"
    readonly property color chosen: bare || device.dark ? device.tint : "#D5EADC"
    readonly property color room: bare ? "#000000" : "#1B2A2B"
    readonly property color wall: bare ? "#000000" : "#CFE3E3"
    readonly property color roomInk: "#FFFFFF"
    readonly property color tool: bare ? "#000000" : "#34474A"
    readonly property color toolEdge: bare ? "#FFFFFF" : "#34474A"
    readonly property color off: bare ? "#FFE600" : "#FFFFFF"
    readonly property color offInk: "#1B1C20"
    readonly property color answer: bare ? "#FFE600" : "#1E7A3E"
    readonly property color answerInk: bare ? "#000000" : "#FFFFFF"
    readonly property color stop: bare ? "#000000" : "#B3261E"
    readonly property color stopInk: "#FFFFFF"
    readonly property color care: bare ? "#FFE600" : "#FFD98A"
    readonly property color careInk: "#1B1C20"
    readonly property color notice: bare ? "#000000" : "#2B2A33"
}
