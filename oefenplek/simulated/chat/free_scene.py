"""What is in Praatje for *Vrij oefenen*: family, neighbours, a group of fourteen, and one who is not who they say."""

from typing import Any

_NUMBERS = {
    "lotte": "Lotte",
    "yusuf": "Yusuf",
    "marga": "Marga",
    "wim": "Wim",
    "fatma": "Fatma",
    "joke": "Joke",
    "karim": "Karim",
    "samira": "Samira",
    "piet": "Piet",
    "anja": "Anja",
    "hassan": "Hassan",
    "els": "Els",
    "tom": "Tom",
    "nadia": "Nadia",
    "emma": "Emma",
}
_PEOPLE = [
    {"id": key, "name": name, "number": f"06 - 00 00 00 {at + 12}"} for at, (key, name) in enumerate(_NUMBERS.items())
]
_STRANGER = {"id": "nieuw", "name": "", "number": "06 - 00 00 00 99", "saved": False}
_ABOUT = {"lotte": "Op school", "yusuf": "Bloemen zijn mijn vak", "marga": "Zingen!", "emma": "Even rust"}

_LOTTE: dict[str, Any] = {
    "id": "lotte",
    "with": "lotte",
    "pinned": True,
    "unread": "2",
    "messages": [
        {"from": "lotte", "text": "Dag oma! Hoe was het zingen?", "time": "gisteren"},
        {"text": "Heel leuk! Mijn keel is nu wel moe.", "time": "gisteren"},
        {"from": "lotte", "photo": "taart", "text": "Deze taart heb ik gemaakt.", "time": "10:12"},
        {"from": "lotte", "text": "Komt u zondag om 3 uur?", "time": "10:13"},
    ],
    "replies": [
        {"after": "photo", "messages": [{"text": "Wat een mooie foto, oma!"}, {"text": "Ik laat hem aan papa zien."}]},
        {"after": "photo", "again": True, "messages": [{"text": "Weer een mooie foto!"}]},
        {
            "after": "voice",
            "messages": [{"text": "Leuk om u te horen!"}, {"voice": "0:06", "says": "Dag oma! Tot zondag."}],
        },
        {"after": "voice", "again": True, "messages": [{"text": "Ik hoor u heel goed, oma."}]},
        {
            "after": "any",
            "words": ["ja", "graag", "gezellig", "leuk", "kom"],
            "messages": [{"text": "Fijn! Ik zet de koffie klaar."}, {"photo": "koffie"}],
        },
        {"after": "any", "words": ["nee", "niet"], "messages": [{"text": "Jammer! Dan een andere keer."}]},
        {"after": "any", "messages": [{"text": "Wat kunt u dat al goed, oma!"}]},
        {"after": "any", "again": True, "messages": [{"text": "Tot gauw, oma!"}]},
    ],
}
_STREET: dict[str, Any] = {
    "id": "buurt",
    "group": "Buurt Lindenlaan",
    "about": "Voor nieuws uit onze straat",
    "members": [name for name in _NUMBERS if name not in {"lotte", "emma"}],
    "unread": "3",
    "messages": [
        {"line": "Wim heeft de groep gemaakt."},
        {"from": "wim", "text": "Zaterdag maken we de straat schoon. Wie doet er mee?", "time": "ma"},
        {"from": "karim", "text": "Ik kom met twee bezems.", "time": "ma"},
        {"id": "soep", "from": "fatma", "text": "Wie maakt er soep?", "time": "09:30"},
        {"from": "yusuf", "text": "Het plan staat op www.buurtplein.example/lindenlaan", "time": "09:41"},
        {"from": "els", "photo": "herfst", "text": "Wat liggen er veel bladeren!", "time": "09:55"},
    ],
    "replies": [
        {"after": "any", "words": ["soep"], "messages": [{"from": "fatma", "text": "Heerlijk! Dank je wel, Ria."}]},
        {"after": "photo", "messages": [{"from": "anja", "text": "Mooi! Waar is dat?"}]},
        {
            "after": "any",
            "messages": [{"from": "wim", "text": "Fijn, Ria!"}, {"from": "samira", "text": "Tot zaterdag 👍"}],
        },
        {"after": "any", "again": True, "messages": [{"from": "piet", "text": "👍"}]},
    ],
}
_CHEAT: dict[str, Any] = {
    "id": "nieuw",
    "with": "nieuw",
    "fake": True,
    "unread": "1",
    "messages": [
        {
            "from": "nieuw",
            "text": "Hoi mam, nieuw nummer! Mijn telefoon viel in het water. Sla je dit nummer op?",
            "time": "09:05",
        },
    ],
    "replies": [
        {
            "after": "any",
            "words": ["bel", "bellen", "gebeld"],
            "messages": [{"text": "Bellen lukt niet. Mijn microfoon is stuk."}],
        },
        {
            "after": "any",
            "messages": [
                {"text": "Ik moet vandaag een rekening betalen. Dat lukt niet op dit toestel."},
                {"text": "Wil jij het doen? Het is 850 euro. https://betaal-snel.example/850"},
            ],
        },
        {"after": "any", "messages": [{"text": "Mam, het heeft haast! Vertel het niet aan papa."}]},
        {"after": "any", "again": True, "messages": [{"text": "Help je me nou?"}]},
    ],
}
_EMMA: dict[str, Any] = {
    "id": "emma",
    "with": "emma",
    "messages": [
        {"from": "emma", "text": "Mam, ik bel je vanavond.", "time": "za"},
        {"text": "Goed, lieverd.", "time": "za"},
    ],
    "replies": [
        {
            "after": "any",
            "words": ["nummer", "geld"],
            "messages": [{"text": "Nee mam, dat was ik niet! Goed dat je het vraagt."}],
        },
        {"after": "any", "again": True, "messages": [{"text": "Tot vanavond, mam!"}]},
    ],
}
_YUSUF: dict[str, Any] = {
    "id": "yusuf",
    "with": "yusuf",
    "unread": "1",
    "messages": [
        {"id": "dank", "text": "Wil je mijn planten water geven?", "time": "gisteren"},
        {"from": "yusuf", "text": "Natuurlijk, Ria.", "time": "gisteren", "answers": "dank"},
        {
            "from": "yusuf",
            "voice": "0:09",
            "says": "Dag Ria, de planten staan er mooi bij. Tot maandag!",
            "time": "08:15",
        },
    ],
    "replies": [
        {"after": "photo", "messages": [{"text": "Mooi! Zet er eens een foto van de tuin bij."}]},
        {"after": "any", "messages": [{"photo": "bloemen", "text": "Kijk eens hoe mooi ze bloeien."}]},
        {"after": "any", "again": True, "messages": [{"text": "Graag gedaan!"}]},
    ],
}
_MARGA: dict[str, Any] = {
    "id": "marga",
    "with": "marga",
    "muted": "altijd",
    "draft": "Dag Marga, dinsdag ",
    "messages": [{"from": "marga", "text": "Dinsdag zingen we weer. Kom je ook?", "time": "zo"}],
    "replies": [
        {"after": "any", "messages": [{"text": "Gezellig! Neem je het nieuwe lied mee?"}]},
        {"after": "any", "again": True, "messages": [{"text": "Tot dinsdag!"}]},
    ],
}
_WIM: dict[str, Any] = {
    "id": "wim",
    "with": "wim",
    "messages": [
        {"from": "wim", "text": "De wandeling begint om 10 uur bij de brug.", "time": "vr"},
        {"from": "wim", "photo": "brug", "time": "vr"},
    ],
    "replies": [{"after": "any", "again": True, "messages": [{"text": "Trek stevige schoenen aan, Ria."}]}],
}

CONTENT: dict[str, Any] = {
    "owner": {"name": "Ria de Wit", "number": "06 - 00 00 00 00"},
    "start": "chats",
    "people": [*({**person, "about": _ABOUT.get(person["id"], "")} for person in _PEOPLE), _STRANGER],
    "chats": [_LOTTE, _STREET, _CHEAT, _YUSUF, _MARGA, _EMMA, _WIM],
    "photos": [
        {"id": "tuin", "name": "Tuin", "picture": "tuin"},
        {"id": "hond", "name": "Hond", "picture": "hond"},
        {"id": "kat", "name": "Kat", "picture": "kat"},
        {"id": "markt", "name": "Markt", "picture": "markt"},
        {"id": "strand", "name": "Strand", "picture": "strand"},
        {"id": "fiets", "name": "Fiets", "picture": "fiets"},
    ],
    "camera": "huis",
    "private": [],
}
