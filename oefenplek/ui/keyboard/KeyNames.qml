pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What a screen reader says for a sign that has no sound of its own. Letters and digits say themselves.
QtObject {
    id: names

    function of(sign: string): string {
        return names.all()[sign] ?? sign;
    }

    // Asked again each time, so that it follows the language.
    function all(): var {
        return {
            " ": qsTr("Spatie"),
            ".": qsTr("Punt"),
            ",": qsTr("Komma"),
            "،": qsTr("Komma"),
            "@": qsTr("Apenstaartje"),
            "-": qsTr("Streepje"),
            "_": qsTr("Laag streepje"),
            "'": qsTr("Apostrof"),
            "\"": qsTr("Aanhalingsteken"),
            ":": qsTr("Dubbele punt"),
            ";": qsTr("Puntkomma"),
            "؛": qsTr("Puntkomma"),
            "!": qsTr("Uitroepteken"),
            "?": qsTr("Vraagteken"),
            "؟": qsTr("Vraagteken"),
            "/": qsTr("Schuine streep"),
            "&": qsTr("En-teken"),
            "#": qsTr("Hekje"),
            "%": qsTr("Procent"),
            "+": qsTr("Plus"),
            "=": qsTr("Is gelijk aan"),
            "*": qsTr("Sterretje"),
            "(": qsTr("Haakje openen"),
            ")": qsTr("Haakje sluiten"),
            "€": qsTr("Euro")
        };
    }
}
