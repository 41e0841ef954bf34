"""What is in KijkBel when somebody practises freely: people who like to be called, and one who is not who he says."""

from typing import Any


def _contact(name: str, shown: str, number: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": shown, "face": name, "number": number, "favourite": False, "video": True, **more}


def _line(say: str, **more: Any) -> dict[str, Any]:
    return {"say": say, **more}


def _answer(name: str, say: str, goto: str = "", **more: Any) -> dict[str, Any]:
    return {"id": name, "say": say, "goto": goto, **more}


_REACTIONS = [
    {"when": "camera-off", "say": "Nu zie ik u niet meer."},
    {"when": "camera-on", "say": "Daar bent u weer!"},
    {"when": "camera-back", "say": "O, ik zie uw tafel. Gezellig!"},
    {"when": "camera-front", "say": "En nu zie ik u weer."},
    {"when": "microphone-off", "say": "Ik hoor niets meer."},
    {"when": "microphone-on", "say": "Ja, nu hoor ik u weer."},
    {"when": "camera-covered", "say": "Het is donker. Zit uw vinger ervoor?"},
    {"when": "chat", "say": "Ik heb uw bericht gelezen. Dank u wel!"},
]

_LOTTE = [
    _line(
        "Hoi oma! Wat leuk dat u belt. Hoe gaat het?",
        wave=True,
        answers=[_answer("goed", "Heel goed!"), _answer("moe", "Ik ben een beetje moe.", "rust")],
    ),
    _line("Fijn! Kijk, mijn taart is klaar.", show="taart", goto="vraag"),
    _line("Rust dan maar lekker uit.", id="rust"),
    _line(
        "Komt u zondag koffie drinken?",
        id="vraag",
        answers=[_answer("ja", "Ja, graag!"), _answer("nee", "Nee, een andere keer.", "later")],
    ),
    _line("Leuk! Tot zondag, oma. Dag!", wave=True, goto="klaar"),
    _line("Dat is goed. Dag oma!", id="later", wave=True),
    _line("U mag nu ophangen.", id="klaar"),
]

_YUSUF = [
    _line(
        "Dag Ria! Ik ben in de tuin. Wilt u de bloemen zien?",
        answers=[_answer("zien", "Ja, laat maar zien."), _answer("straks", "Nu niet, dank u.", "dag")],
    ),
    _line("Kijk eens. Ze ruiken heerlijk.", show="bloemen"),
    _line("Tot gauw, buurvrouw!", id="dag", wave=True),
]

_MARGA = [
    _line("Dag Ria, met Marga. Ik zie je nog niet. Zet je camera eens aan.", until="camera-on"),
    _line(
        "Ja, daar ben je! Zingen we dinsdag weer?",
        answers=[_answer("zingen", "Natuurlijk!"), _answer("kan", "Dinsdag kan ik niet.")],
    ),
    _line("Ik schrijf het op. Tot ziens!", wave=True),
]

_WIM = [
    _line(
        "Ha Ria! Ik sta bij de brug. Hoor je mij?",
        answers=[_answer("hoor", "Ja, prima."), _answer("zacht", "Je bent zacht.", "harder")],
    ),
    _line("Woensdag wandelen we. Neem stevige schoenen mee!", show="brug", goto="dag"),
    _line("Zet het geluid eens harder.", id="harder", until="louder"),
    _line("Zo beter? Tot woensdag, Ria!", id="dag"),
]

_FATMA = [
    _line(
        "Dag Ria! Ik zit in de bibliotheek. Kom je ook?",
        wave=True,
        answers=[_answer("kom", "Ja, ik kom eraan."), _answer("morgen", "Morgen kom ik.", "morgen")],
    ),
    _line("Fijn! Ik zet vast koffie.", show="koffie", goto="dag"),
    _line("Dat is ook goed. Tot morgen!", id="morgen"),
    _line("Dag Ria!", id="dag", wave=True),
]

_DOCTOR = [
    _line("U belt met dokter Bos. Is er haast bij? Bel dan de spoedlijn."),
    _line(
        "Waarvoor belt u?",
        answers=[_answer("afspraak", "Voor een afspraak."), _answer("vraag", "Ik heb een vraag.")],
    ),
    _line("Ik stuur u een link. Dan bellen we met beeld. Tot ziens!", ends=True),
]

_NEW_NUMBER = [
    _line("Hoi! Ik versta je slecht. Mijn microfoon is stuk."),
    _line(
        "Stuur maar een appje. En maak snel geld over!",
        answers=[_answer("wie-ben-je", "Hoe heet je hond?"), _answer("stoppen", "Ik hang op.", "weg")],
    ),
    _line("Eh… dat weet ik niet meer.", id="weg"),
]

_SCAM = [
    _line(
        "Goedemiddag. Met de helpdesk. Uw computer heeft een virus!",
        answers=[_answer("welke", "Van welk bedrijf bent u?"), _answer("weg", "Ik hang op.", "stop")],
    ),
    _line(
        "Dat doet er niet toe. Wat is uw wachtwoord? Snel!",
        answers=[_answer("geef", "Dat is: zonnebloem.", secret=True), _answer("niet", "Dat zeg ik niet.", "stop")],
    ),
    _line("Nee, wacht! Niet ophangen!", id="stop"),
]


def _call(key: str, talk: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {"id": key, "how": "any", "incoming": False, "talk": talk, "reactions": _REACTIONS, **more}


CONTENT: dict[str, Any] = {
    "start": "contacts",
    "room": "koffie",
    "contacts": [
        _contact("lotte", "Lotte", "06 - 00 00 00 12", favourite=True),
        _contact("yusuf", "Yusuf Aydin", "06 - 00 00 00 13", favourite=True),
        _contact("marga", "Marga", "06 - 00 00 00 14"),
        _contact("wim", "Wim Bakker", "06 - 00 00 00 15"),
        _contact("fatma", "Fatma", "06 - 00 00 00 16"),
        _contact("dokter", "Dokter Bos", "06 - 00 00 00 30"),
    ],
    "recent": [
        {"id": "r-lotte", "contact": "lotte", "how": "missed", "video": True, "time": "10:12"},
        {"id": "r-wim", "contact": "wim", "how": "outgoing", "time": "gisteren"},
    ],
    "calls": [
        _call("lotte-belt", _LOTTE, contact="lotte"),
        _call("yusuf-tuin", _YUSUF, contact="yusuf"),
        _call("marga-zingt", _MARGA, contact="marga", camera=False),
        _call("wim-wandelt", _WIM, contact="wim"),
        _call("fatma-leest", _FATMA, contact="fatma"),
        _call("dokter-belt", _DOCTOR, contact="dokter"),
        _call("nieuw-nummer", _NEW_NUMBER, number="06 - 00 00 00 99", how="voice", fraud=True),
        _call(
            "dokter-link",
            [
                _line(
                    "Goedemorgen. Hoe gaat het met u?",
                    answers=[_answer("beter", "Het gaat beter."), _answer("hoest", "Ik hoest nog.")],
                ),
                _line("Drink veel water. Tot ziens!", ends=True),
            ],
            contact="dokter",
            link="https://kijkbel.example/dokter-bos",
            waiting=["U zit in de wachtkamer. Dokter Bos komt zo.", "Nog even geduld."],
        ),
        _call(
            "lotte-terug",
            [_line("Oma! Ik vergat iets. De taart is met kersen.", show="taart"), _line("Dag!", wave=True)],
            contact="lotte",
            how="video",
            incoming=True,
        ),
        _call(
            "helpdesk",
            _SCAM,
            name="Helpdesk",
            number="06 - 00 00 00 98",
            face="monteur",
            how="voice",
            incoming=True,
            fraud=True,
        ),
    ],
}
