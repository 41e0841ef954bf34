"""All that lessons can say about KijkBel. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .state import HOWS, KEYS, STAGES, TABS, TESTS, VOLUMES
from .words import NOTICES

SCREENS = (*TABS, "contact", "join", "test", *STAGES, "more", "chat")
OUTCOMES = ("none", *STAGES, "ended", "left", "declined", "missed")
YES_NO = ("yes", "no")
ON_OFF = ("on", "off")
SIDES = ("front", "back")

_CALL = Property("call", entity="call")
_CONTACT = Property("contact", entity="contact")
_ANSWER = Property("answer", entity="answer")
_TAB = Property("tab", TABS)
_WHAT = Property("what", TESTS)

ENTITIES = (
    Entity(
        "call",
        (
            Property("state", OUTCOMES),
            Property("answered", YES_NO),
            Property("line"),
            Property("gave", YES_NO),
        ),
        "het gesprek {call}",
    ),
    Entity(
        "own",
        (
            Property("camera", ON_OFF),
            Property("side", SIDES),
            Property("covered", YES_NO),
            Property("microphone", ON_OFF),
            Property("speaker", ON_OFF),
            Property("volume", VOLUMES),
        ),
        "uw eigen beeld en geluid",
    ),
    Entity(
        "kijkbel",
        (
            Property("screen", SCREENS),
            _TAB,
            Property("video", YES_NO),
            Property("notice", ("", *NOTICES)),
        ),
        "KijkBel toont het scherm {screen}",
    ),
    Entity("contact", (Property("number"),), "het contact {contact}"),
    Entity("recent", (Property("how", HOWS), Property("new", YES_NO)), "het gesprek {recent} in de lijst"),
    Entity("answer", (Property("now", YES_NO),), "het antwoord {answer} kan nu: {now}"),
    Entity("message", (Property("mine", YES_NO),), "een bericht in de chat", made=True),
    Entity("test", (Property("done", YES_NO),), "de test {test} is gedaan: {done}"),
)

EVENTS = (
    EventKind(
        "called",
        (
            Property("contact", entity="contact", optional=True),
            Property("how", ("video", "voice")),
            Property("by", ("contacts", "recent", "keypad", "other")),
        ),
        "{contact} gebeld ({how})",
    ),
    EventKind("answered", (_CALL,), "de oproep {call} opgenomen"),
    EventKind("declined", (_CALL,), "de oproep {call} geweigerd"),
    EventKind("connected", (_CALL,), "met {call} verbonden"),
    EventKind("waited", (_CALL,), "in de wachtkamer van {call} gekomen"),
    EventKind("joined", (_CALL,), "met de link naar {call} gegaan"),
    EventKind("join-refused", (), "de link klopte nog niet"),
    EventKind("hung-up", (Property("call", entity="call", optional=True), Property("when", STAGES)), "opgehangen"),
    EventKind("ended", (_CALL,), "de ander in {call} hing op"),
    EventKind("said", (_CALL, _ANSWER, Property("heard", YES_NO)), "{answer} gezegd (gehoord: {heard})"),
    EventKind("gave", (_CALL, _ANSWER), "in {call} iets geheims verteld"),
    EventKind(
        "switched", (Property("what", ("camera", "microphone", "speaker")), Property("to", ON_OFF)), "{what} {to} gezet"
    ),
    EventKind("flipped", (Property("to", SIDES),), "de camera omgedraaid ({to})"),
    EventKind("covered", (), "een vinger voor de camera gehouden"),
    EventKind("uncovered", (), "de vinger voor de camera weggehaald"),
    EventKind("volume-changed", (Property("to", VOLUMES),), "het geluid op {to} gezet"),
    EventKind("chat-opened", (), "de chat geopend"),
    EventKind("chat-sent", (), "een bericht in de chat gestuurd"),
    EventKind("link-opened", (Property("message", entity="message"),), "op de link in de chat getikt"),
    EventKind("tab-opened", (_TAB,), "de lijst {tab} geopend"),
    EventKind("contact-opened", (_CONTACT,), "het contact {contact} geopend"),
    EventKind("recent-opened", (Property("recent", entity="recent"),), "het gesprek {recent} in de lijst geopend"),
    EventKind("tested", (_WHAT,), "{what} getest"),
)

ACTIONS = (
    ActionKind("open-tab", (_TAB,), "open de lijst {tab}"),
    ActionKind(
        "open-contact", (_CONTACT,), "open het contact {contact}", at_home=N_("[Tik] op de naam van wie u wilt bellen.")
    ),
    ActionKind(
        "open-recent",
        (Property("recent", entity="recent"),),
        "open het gesprek {recent} in de lijst",
        at_home=N_("[Tik] op het gesprek in de lijst."),
    ),
    ActionKind("back", (), "ga terug"),
    ActionKind("video-call", (), "bel met beeld"),
    ActionKind("voice-call", (), "bel zonder beeld"),
    ActionKind("key", (Property("key", KEYS),), "druk op de toets {key}", at_home=N_("Toets het nummer in.")),
    ActionKind("erase", (), "wis het laatste cijfer"),
    ActionKind("dial", (), "bel het nummer"),
    ActionKind("open-join", (), "ga deelnemen met een link"),
    ActionKind("join", (), "ga met de link verder"),
    ActionKind("enter", (), "neem nu deel"),
    ActionKind("open-test", (), "ga beeld en geluid testen"),
    ActionKind("test", (_WHAT,), "test {what}"),
    ActionKind(
        "type", (Property("field", ("link", "chat")), Property("text")), "typ in het vak {field}: {text}", "type"
    ),
    ActionKind("answer", (), "neem op"),
    ActionKind("decline", (), "weiger de oproep"),
    ActionKind("hang-up", (), "hang op"),
    ActionKind("go-on", (), "luister verder", at_home=N_("Luister naar de ander.")),
    ActionKind("say", (_ANSWER,), "zeg het antwoord {answer}", at_home=N_("Geef antwoord.")),
    ActionKind("microphone", (), "zet de microfoon aan of uit"),
    ActionKind("camera", (), "zet de camera aan of uit"),
    ActionKind("flip", (), "draai de camera om"),
    ActionKind("cover-camera", (), "houd een vinger voor de camera", "hold"),
    ActionKind("uncover-camera", (), "haal de vinger voor de camera weg"),
    ActionKind("speaker", (), "zet de luidspreker aan of uit"),
    ActionKind("louder", (), "zet het geluid harder"),
    ActionKind("softer", (), "zet het geluid zachter"),
    ActionKind("open-more", (), "toon meer knoppen"),
    ActionKind("open-chat", (), "open de chat"),
    ActionKind("send-chat", (), "verstuur het bericht in de chat"),
    ActionKind(
        "open-link",
        (Property("message", entity="message"),),
        "tik op de link in {message}",
        at_home=N_("[Tik] op de link in de chat."),
    ),
)

BUTTONS = (
    ("back", "de knop Terug"),
    ("video-call", "de knop Videobellen"),
    ("voice-call", "de knop Bellen"),
    ("erase", "de knop Wissen"),
    ("dial", "de groene knop Bellen"),
    ("open-join", "de knop Deelnemen met link"),
    ("join", "de knop Verder"),
    ("enter", "de knop Nu deelnemen"),
    ("open-test", "de knop Beeld en geluid testen"),
    ("answer", "de groene knop Opnemen"),
    ("decline", "de rode knop Weigeren"),
    ("hang-up", "de rode knop Ophangen"),
    ("go-on", "de knop Verder luisteren"),
    ("microphone", "de knop Microfoon"),
    ("camera", "de knop Camera"),
    ("flip", "de knop Draaien"),
    ("speaker", "de knop Luidspreker"),
    ("louder", "de knop Harder"),
    ("softer", "de knop Zachter"),
    ("more", "de knop Meer"),
    ("chat", "de knop Chat"),
    ("send-chat", "de knop Versturen"),
)

PLACES = (
    PlaceKind("contact/{contact}", "het contact {contact} in de lijst"),
    PlaceKind("recent/{recent}", "het gesprek {recent} in de lijst"),
    PlaceKind("tab/{tab}", "de lijst {tab}"),
    PlaceKind("key/{key}", "de toets {key}"),
    PlaceKind("answer/{answer}", "het antwoord {answer}"),
    PlaceKind("test/{test}", "de test {test}"),
    PlaceKind("link/{message}", "de link in {message}"),
    PlaceKind("field/{field}", "het vak {field}"),
    PlaceKind("own/picture", "uw eigen beeld"),
    *(PlaceKind(f"button/{name}", phrase) for name, phrase in BUTTONS),
)

VOCABULARY = Vocabulary("calls", ENTITIES, EVENTS, ACTIONS, PLACES)
