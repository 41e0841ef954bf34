pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.device

// An attachment of the open mail: a photo shows itself small, a document its sign.
DeviceRow {
    id: row

    required property string picture
    required property string kind

    iconName: kind === "photo" ? "image-outline" : "file-document-outline"
    text: (kind === "photo" ? "Foto " : "Document ") + title

    DevicePicture {
        visible: row.picture !== ""
        width: Math.min(parent.width, 160 * row.device.unit)
        height: visible ? width * 0.75 : 0
        name: row.picture
    }
}
