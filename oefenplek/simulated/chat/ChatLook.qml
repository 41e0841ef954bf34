import QtQuick
import oefenplek.ui.device

// Praatje's own colours, and what stands on them.
QtObject {
    required property DeviceScale device
    readonly property bool contrast: device.highContrast
    readonly property bool dark: device.dark
    readonly property color brand: contrast ? "#FFE600" : dark ? "#7FD3D8" : "#0A5E66"
    readonly property color brandInk: contrast ? "#000000" : dark ? "#04282B" : "#FFFFFF"
    readonly property color top: contrast ? "#000000" : dark ? "#12343A" : "#CFE6E4"
    readonly property color topInk: contrast || dark ? "#FFFFFF" : "#06383D"
    readonly property color wash: contrast ? "#000000" : dark ? "#0E1719" : "#E4EEEE"
    readonly property color mine: contrast ? "#1F1F00" : dark ? "#0F4A4E" : "#CFEDE6"
    readonly property color theirs: contrast ? "#000000" : dark ? "#1E2A2D" : "#FFFFFF"
    readonly property color line: contrast ? "#000000" : dark ? "#2A383B" : "#F8F1D8"
    readonly property color quote: contrast ? "#000000" : dark ? "#16373B" : "#E9F4F3"
    readonly property color read: contrast ? "#FFE600" : dark ? "#86C5F5" : "#0B5FA5"
    readonly property color chosen: contrast ? "#2B2B00" : dark ? "#1C3A3E" : "#D9ECEA"
    readonly property list<color> names: ["#7A3E00", "#8A1C5B", "#4A3A9B", "#0B4A8F", "#005B57", "#2E5A12", "#6B2C2C"]
    readonly property list<color> lightNames: ["#FFC48A", "#FFB0D9", "#C9BEFF", "#A6D0FF", "#8FE0DB", "#B9E39A", "#FFB9B9"]

    // The same name always has the same colour.
    function nameColor(text: string): color {
        if (contrast)
            return device.ink;
        let sum = 0;
        for (let at = 0; at < text.length; ++at)
            sum = (sum * 31 + text.charCodeAt(at)) % 9973;
        return dark ? lightNames[sum % lightNames.length] : names[sum % names.length];
    }
}
