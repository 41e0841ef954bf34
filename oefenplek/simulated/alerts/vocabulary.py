"""All that lessons can say about Meldingen. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .state import ANSWERS, KINDS, WHENS

SCREENS = ("home", *KINDS, "full-screen", "calling", "power", "off")
YES_NO = ("yes", "no")
_ALERT = Property("alert", entity="alert")
_WHEN = Property("when", WHENS)

ENTITIES = (
    Entity(
        "alert",
        (
            Property("answer", ANSWERS),
            Property("kind", KINDS),
            Property("real", YES_NO),
            Property("touched", YES_NO),
        ),
        "de melding {alert}",
    ),
    Entity(
        "alerts",
        (
            Property("screen", SCREENS),
            Property("now", entity="alert", optional=True),
            Property("left", ("none", "some")),
        ),
        "het toestel toont het scherm {screen}",
    ),
)

EVENTS = (
    EventKind("answered", (_ALERT, Property("answer", ANSWERS)), "de melding {alert} beantwoord: {answer}"),
    EventKind("called", (_ALERT,), "het nummer van de nepmelding {alert} gebeld"),
    EventKind("hung-up", (), "opgehangen"),
    EventKind("prize-claimed", (_ALERT,), "op de prijs van {alert} gedrukt"),
    EventKind("fake-pressed", (_ALERT,), "op een knop van de nepmelding {alert} gedrukt"),
    EventKind("fake-cross-pressed", (_ALERT,), "op het nepkruisje van {alert} gedrukt"),
    EventKind("full-screen-left", (), "het volledige scherm gesloten"),
    EventKind("power-shown", (), "op de aan-uitknop gedrukt"),
    EventKind("restarted", (), "het toestel opnieuw gestart"),
    EventKind("turned-off", (), "het toestel uitgezet"),
)

ACTIONS = (
    ActionKind("update", (_WHEN,), "kies wanneer de update komt: {when}"),
    ActionKind("dismiss", (), "kies Oké"),
    ActionKind("save-power", (), "kies Energie sparen"),
    ActionKind("allow", (), "kies Toestaan"),
    ActionKind("deny", (), "kies Niet toestaan"),
    ActionKind("claim", (), "druk op de knop van de prijs"),
    ActionKind("call", (), "bel het nummer"),
    ActionKind("scan", (), "druk op de knop van de nepwaarschuwing"),
    ActionKind("press-fake-cross", (), "druk op het nepkruisje"),
    ActionKind(
        "leave-full-screen",
        (),
        "sluit het volledige scherm",
        at_home=N_("Telefoon: veeg van boven naar beneden. Computer: druk op Esc."),
    ),
    ActionKind("close", (), "sluit het met het kruisje", at_home=N_("Sluit de website met het kruisje.")),
    ActionKind("hang-up", (), "hang op"),
    ActionKind("show-power", (), "druk op de aan-uitknop", at_home=N_("Houd de aan-uitknop even vast.")),
    ActionKind("restart", (), "start het toestel opnieuw"),
    ActionKind("turn-off", (), "zet het toestel uit"),
    ActionKind("turn-on", (), "zet het toestel aan", at_home=N_("Houd de aan-uitknop even vast.")),
    ActionKind("back", (), "sluit het menu van de aan-uitknop"),
)

BUTTONS = (
    ("now", "de knop Nu bijwerken"),
    ("later", "de knop Straks"),
    ("tonight", "de knop Vannacht"),
    ("dismiss", "de knop Oké"),
    ("save-power", "de knop Energie sparen"),
    ("allow", "de knop Toestaan"),
    ("deny", "de knop Niet toestaan"),
    ("claim", "de knop van de prijs"),
    ("call", "de knop om te bellen"),
    ("scan", "de knop Nu opschonen"),
    ("fake-cross", "het nepkruisje"),
    ("leave", "de knop Volledig scherm sluiten"),
    ("close", "het kruisje"),
    ("hang-up", "de knop Ophangen"),
    ("power", "de aan-uitknop"),
    ("restart", "de knop Opnieuw starten"),
    ("turn-off", "de knop Uitzetten"),
    ("back", "de knop Annuleren"),
)

PLACES = tuple(PlaceKind(f"button/{name}", phrase) for name, phrase in BUTTONS)

VOCABULARY = Vocabulary("alerts", ENTITIES, EVENTS, ACTIONS, PLACES)
