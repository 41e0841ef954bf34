"""What is in Foto's when somebody practises freely: the week of Ria, with a crooked photo and one that failed."""

from typing import Any

CONTENT: dict[str, Any] = {
    "camera": ["tuin", "hond", "koffie", "fiets", "bloemen", "bus"],
    "albums": [{"id": "familie", "name": "Familie"}, {"id": "buurt", "name": "De buurt"}],
    "photos": [
        {"id": "schommel", "picture": "schommel", "day": "Vandaag", "time": "11:20", "where": "Lindenveen"},
        {"id": "duim", "picture": "duim", "day": "Vandaag", "time": "11:18", "where": "Thuis"},
        {"id": "taart", "picture": "taart", "day": "Gisteren", "time": "15:05", "where": "Bij Lotte", "wanted": True},
        {
            "id": "ballonnen",
            "picture": "verjaardag",
            "day": "Gisteren",
            "time": "15:00",
            "where": "Bij Lotte",
            "albums": ["familie"],
            "favourite": True,
        },
        {
            "id": "kat",
            "picture": "kat",
            "day": "Woensdag 13 mei",
            "time": "09:15",
            "where": "Thuis",
            "rotation": "270",
        },
        {
            "id": "soep",
            "picture": "soep",
            "day": "Woensdag 13 mei",
            "time": "18:05",
            "where": "Buurthuis, Lindenveen",
            "dark": True,
        },
        {
            "id": "buurthuis",
            "picture": "buurthuis",
            "day": "Dinsdag 12 mei",
            "time": "14:00",
            "where": "Lindenveen",
            "albums": ["buurt"],
        },
        {
            "id": "breien",
            "picture": "breien",
            "day": "Dinsdag 12 mei",
            "time": "14:40",
            "where": "Buurthuis, Lindenveen",
        },
        {"id": "markt", "picture": "markt", "day": "Dinsdag 12 mei", "time": "10:30", "where": "Lindenveen"},
        {
            "id": "wandeling",
            "picture": "wandeling",
            "day": "Zondag 10 mei",
            "time": "13:25",
            "where": "Lindenveen",
            "albums": ["familie"],
            "wanted": True,
        },
        {"id": "eenden", "picture": "eenden", "day": "Zondag 10 mei", "time": "13:10", "where": "Lindenveen"},
        {"id": "brug", "picture": "brug", "day": "Zondag 10 mei", "time": "12:50", "where": "Lindenveen"},
        {"id": "regen", "picture": "regen", "day": "Vrijdag 8 mei", "time": "16:00", "where": "Lindenveen"},
        {"id": "boek", "picture": "boek", "day": "Vrijdag 8 mei", "time": "20:15", "where": "Thuis", "folder": "bin"},
    ],
}
"""As it comes out of the schema: every value has its type."""
