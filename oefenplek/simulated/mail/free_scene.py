"""What is in PostVak when somebody practises freely: kind mail, a photo, advertising, and one mail that is fake."""

from typing import Any

RIA = {"name": "Ria de Wit", "address": "ria@postvak.example"}
LOTTE = {"name": "Lotte", "address": "lotte@familie.example"}
YUSUF = {"name": "Yusuf Aydin", "address": "yusuf@buurt.example"}
MARGA = {"name": "Marga", "address": "marga@zangkoor.example"}
WIM = {"name": "Wim Bakker", "address": "wim@wandelclub.example"}

MESSAGES: list[dict[str, Any]] = [
    {
        "id": "taart",
        "from": LOTTE,
        "subject": "Zondag taart eten?",
        "text": "Dag oma!\n\nIk bak zondag een taart.\nKomt u om drie uur?\n\nGroetjes,\nLotte",
        "time": "10:12",
        "unread": True,
        "wanted": True,
    },
    {
        "id": "tuin",
        "from": YUSUF,
        "subject": "Foto van de tuin",
        "text": "Dag Ria,\n\nKijk eens, de appelboom bloeit.\nWilt u straks appels?\n\nGroeten van de buren,\nYusuf",
        "time": "09:48",
        "unread": True,
        "wanted": True,
        "attachments": [{"id": "foto-tuin", "name": "tuin.jpg", "kind": "photo", "picture": "tuin"}],
    },
    {
        "id": "nep",
        "from": {"name": "OefenBank", "address": "oefenbank@gratis-mail.example"},
        "subject": "Uw pas is geblokkeerd!",
        "text": "Geachte klant,\n\nUw pas is geblokkeerd.\nKlik [hier](sim:pas) binnen 24 uur.\n\nOefenBank",
        "links": {"pas": "http://oefenbank.example.pas-nieuw.example/login"},
        "time": "09:05",
        "unread": True,
        "fake": True,
    },
    {
        "id": "zingen",
        "from": MARGA,
        "subject": "Zing je dinsdag mee?",
        "text": "Hoi Ria,\n\nDinsdag zingen we weer.\nWe beginnen om half acht.\nKom je ook?\n\nMarga",
        "time": "gisteren",
        "wanted": True,
    },
    {
        "id": "boek",
        "from": {"name": "Bibliotheek Lindenveen", "address": "info@bibliotheek-lindenveen.example"},
        "subject": "Uw boek ligt klaar",
        "text": "Beste mevrouw De Wit,\n\nUw boek ligt voor u klaar.\nU kunt het tot zaterdag halen.\n\nDe bibliotheek",
        "time": "gisteren",
        "wanted": True,
    },
    {
        "id": "reclame",
        "from": {"name": "WinkelWijs", "address": "nieuws@winkelwijs.example"},
        "subject": "Deze week: tuinstoelen",
        "text": "De zomer komt eraan.\nIn onze winkel staan nieuwe tuinstoelen.",
        "time": "ma 20 apr",
    },
    {
        "id": "wandelen",
        "from": WIM,
        "to": [RIA, MARGA, YUSUF],
        "subject": "Woensdag wandelen",
        "text": "Dag allemaal,\n\nWoensdag lopen we langs het water.\nWe vertrekken om tien uur bij de brug.\n\nWim",
        "time": "zo 19 apr",
        "wanted": True,
        "private": False,
        "attachments": [{"id": "foto-brug", "name": "brug.jpg", "kind": "photo", "picture": "brug"}],
    },
    {
        "id": "afval",
        "from": {"name": "Gemeente Lindenveen", "address": "post@gemeente-lindenveen.example"},
        "subject": "Oud papier op donderdag",
        "text": "Beste bewoner,\n\nDonderdag halen we het oud papier op.\nZet het voor acht uur aan de straat.",
        "time": "vr 17 apr",
        "wanted": True,
    },
    {
        "id": "bedankt",
        "folder": "sent",
        "from": RIA,
        "to": [LOTTE],
        "subject": "Dank je wel",
        "text": "Lieve Lotte,\n\nDank je wel voor de bloemen.\n\nOma",
        "time": "do 16 apr",
    },
    {
        "id": "recept",
        "folder": "drafts",
        "from": RIA,
        "to": [MARGA],
        "subject": "Recept voor soep",
        "text": "Hoi Marga,\n\nHier is het recept:",
        "time": "wo 15 apr",
    },
    {
        "id": "prijs",
        "folder": "spam",
        "from": {"name": "Prijzenfeest", "address": "win@prijs-voor-u.example"},
        "subject": "U hebt een auto gewonnen!",
        "text": "Klik [hier](sim:auto) voor uw auto.",
        "links": {"auto": "http://prijs-voor-u.example/auto"},
        "time": "di 14 apr",
        "fake": True,
    },
]

CONTENT: dict[str, Any] = {
    "owner": RIA,
    "start": "inbox",
    "messages": MESSAGES,
    "contacts": [
        {"id": "lotte", **LOTTE},
        {"id": "marga", **MARGA},
        {"id": "wim", **WIM},
        {"id": "yusuf", **YUSUF},
    ],
    "photos": [
        {"id": "kat", "name": "Kat", "picture": "kat"},
        {"id": "bloemen", "name": "Bloemen", "picture": "bloemen"},
        {"id": "strand", "name": "Strand", "picture": "strand"},
        {"id": "fiets", "name": "Fiets", "picture": "fiets"},
    ],
}
