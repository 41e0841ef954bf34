"""All that lessons can say about Instellingen. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .names import BUTTONS, CHOICES, LEVELS, PARTS, PERMISSIONS, SECTIONS, SWITCHES
from .state import UPDATES

SCREENS = ("home", *SECTIONS, *PARTS, "network", "password", "app")
_YES_NO = ("yes", "no")
_SECTION = Property("section", (*SECTIONS, *PARTS))
_SETTING = Property("setting", tuple(SWITCHES))
_LEVEL = Property("level", tuple(LEVELS))
_CHOICE = Property("choice", tuple(CHOICES))
_VALUE = Property("value", tuple(value for values in CHOICES.values() for value in values))
_NETWORK = Property("network", entity="network")
_APP = Property("app", entity="app")
_PERMISSION = Property("permission", tuple(PERMISSIONS))
_ON = Property("on", _YES_NO)

ENTITIES = (
    Entity("switch", (_ON,), "de schakelaar {switch} staat aan: {on}"),
    Entity(
        "level",
        (Property("value"), Property("against", ("lower", "same", "higher"))),
        "{level} staat op {value}, tegen het begin: {against}",
    ),
    Entity("choice", (_VALUE,), "bij {choice} is {value} gekozen"),
    Entity(
        "network",
        (Property("connected", _YES_NO), Property("known", _YES_NO), Property("locked", _YES_NO)),
        "het netwerk {network} is verbonden: {connected}",
    ),
    Entity("app", tuple(Property(name, _YES_NO) for name in PERMISSIONS), "wat de app {app} mag gebruiken"),
    Entity("update", (Property("state", UPDATES),), "hoe ver de update is: {state}"),
    Entity(
        "settings",
        (
            Property("screen", SCREENS),
            Property("wifi", entity="network", optional=True),
            Property("password", ("empty", "hidden", "shown")),
            Property("search", ("empty", "filled")),
        ),
        "Instellingen toont het scherm {screen}",
    ),
)

EVENTS = (
    EventKind("opened", (_SECTION,), "het scherm {section} geopend"),
    EventKind("switched", (_SETTING, _ON), "de schakelaar {setting} omgezet (aan: {on})"),
    EventKind("changed", (_LEVEL, Property("way", ("lower", "higher"))), "{level} veranderd ({way})"),
    EventKind("chosen", (_CHOICE, _VALUE), "bij {choice} {value} gekozen"),
    EventKind("network-chosen", (_NETWORK,), "het netwerk {network} gekozen"),
    EventKind("network-opened", (_NETWORK,), "het netwerk {network} bekeken"),
    EventKind("joined", (_NETWORK,), "verbonden met {network}"),
    EventKind(
        "join-refused",
        (_NETWORK, Property("reason", ("wrong", "empty"))),
        "verbinden met {network} lukte niet ({reason})",
    ),
    EventKind("password-shown", (), "het wachtwoord zichtbaar gemaakt"),
    EventKind("disconnected", (_NETWORK,), "de verbinding met {network} verbroken"),
    EventKind("forgotten", (_NETWORK,), "het netwerk {network} vergeten"),
    EventKind("app-opened", (_APP,), "bekeken wat {app} mag gebruiken"),
    EventKind("permitted", (_APP, _PERMISSION, _ON), "{permission} bij {app} omgezet (aan: {on})"),
    EventKind("update-checked", (Property("found", _YES_NO),), "gezocht naar updates (gevonden: {found})"),
    EventKind("update-downloaded", (), "de update gedownload"),
    EventKind("update-installed", (), "de update geïnstalleerd"),
    EventKind("update-planned", (), "de update komt vannacht"),
    EventKind("restarted", (), "het toestel opnieuw opgestart"),
    EventKind("searched", (Property("found", ("none", "one", "several")),), "in Instellingen gezocht ({found})"),
)

ACTIONS = (
    ActionKind("open", (_SECTION,), "open het scherm {section}"),
    ActionKind("back", (), "ga terug"),
    ActionKind("switch", (_SETTING,), "zet de schakelaar {setting} om"),
    ActionKind("more", (_LEVEL,), "zet {level} hoger"),
    ActionKind("less", (_LEVEL,), "zet {level} lager"),
    ActionKind("choose", (_CHOICE, _VALUE), "kies bij {choice}: {value}"),
    ActionKind("join", (_NETWORK,), "kies het netwerk {network}", at_home=N_("[Tik] op de naam van uw wifi.")),
    ActionKind(
        "network-details", (_NETWORK,), "bekijk het netwerk {network}", at_home=N_("[Tik] op het netwerk van uw wifi.")
    ),
    ActionKind(
        "type", (Property("field", ("password", "search")), Property("text")), "typ bij {field}: {text}", "type"
    ),
    ActionKind("show-password", (), "tik op het oogje"),
    ActionKind("connect", (), "maak verbinding"),
    ActionKind("cancel", (), "vul toch geen wachtwoord in"),
    ActionKind("disconnect", (), "verbreek de verbinding"),
    ActionKind("forget", (), "vergeet het netwerk"),
    ActionKind("open-app", (_APP,), "bekijk wat {app} mag gebruiken", at_home=N_("[Tik] op de naam van de app.")),
    ActionKind("permit", (_APP, _PERMISSION), "zet {permission} om bij {app}"),
    ActionKind("check-update", (), "zoek naar updates"),
    ActionKind("download", (), "download de update"),
    ActionKind("install", (), "installeer de update nu"),
    ActionKind("tonight", (), "installeer de update vannacht"),
    ActionKind("restart", (), "start het toestel opnieuw op"),
    ActionKind("clear-search", (), "wis wat er gezocht wordt"),
)

PLACES = (
    PlaceKind("section/{section}", "de regel {section}"),
    PlaceKind("switch/{setting}", "de schakelaar {setting}"),
    PlaceKind("more/{level}", "het plusje bij {level}"),
    PlaceKind("less/{level}", "het minnetje bij {level}"),
    PlaceKind("level/{level}", "de schuif van {level}"),
    PlaceKind("choice/{value}", "de regel {value}"),
    PlaceKind("network/{network}", "het netwerk {network}"),
    PlaceKind("details/{network}", "het tandwiel bij {network}"),
    PlaceKind("app/{app}", "de app {app}"),
    PlaceKind("permission/{permission}", "de schakelaar {permission} van de app"),
    PlaceKind("field/{field}", "het vak {field}"),
    *(PlaceKind(f"button/{name}", f"de knop {word}") for name, word in BUTTONS.items()),
)

VOCABULARY = Vocabulary("settings", ENTITIES, EVENTS, ACTIONS, PLACES)
