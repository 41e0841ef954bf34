"""All that lessons can say about the browser. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .state import TRACES, ZOOMS

SCREENS = (
    "start",
    "results",
    "page",
    "missing",
    "alarm",
    "menu",
    "tabs",
    "site-menu",
    "bookmarks",
    "history",
    "downloads",
    "document",
    "print",
    "wipe",
    "cookies",
    "cookie-settings",
    "popup",
    "notifications",
)
COOKIES = ("unasked", "accepted", "refused", "chosen")
POPUPS = ("waiting", "shown", "open", "closed", "taken", "allowed", "denied")
_YES_NO = ("yes", "no")

_SITE = Property("site", entity="site")
_ANY_SITE = Property("site", entity="site", optional=True)
_PAGE = Property("page", entity="page")
_TAB = Property("tab", entity="tab")
_LINK = Property("link", entity="link")
_RESULT = Property("result", entity="result")
_POPUP = Property("popup", entity="popup")
_FIELD = Property("field", entity="field")
_FORM = Property("form", entity="form")
_DOWNLOAD = Property("download", entity="download")
_TRACE = Property("trace", TRACES)
_SPONSORED = Property("sponsored", _YES_NO)

ENTITIES = (
    Entity(
        "browser",
        (
            Property("screen", SCREENS),
            _ANY_SITE,
            Property("page", entity="page", optional=True),
            Property("tabs"),
            Property("secure", _YES_NO),
            Property("zoom", tuple(map(str, ZOOMS))),
            Property("loading", _YES_NO),
        ),
        "de browser toont het scherm {screen}",
    ),
    Entity(
        "site",
        (Property("open", _YES_NO), Property("visited", _YES_NO), Property("cookies", COOKIES)),
        "de website {site}",
    ),
    Entity(
        "page",
        tuple(Property(name, _YES_NO) for name in ("open", "front", "visited", "bookmarked")),
        "de pagina {page}",
    ),
    Entity("tab", (Property("page"), Property("front", _YES_NO)), "het tabblad {tab}", made=True),
    Entity("link", (Property("seen", _YES_NO),), "de link {link}"),
    Entity("result", (Property("shown", _YES_NO), _SPONSORED), "het zoekresultaat {result}"),
    Entity("popup", (Property("state", POPUPS),), "het venster {popup}"),
    Entity("cookie", (Property("ticked", _YES_NO),), "de cookies {cookie}"),
    Entity("field", (Property("value"),), "het vak {field}"),
    Entity("form", (Property("sent", _YES_NO),), "het formulier {form}"),
    Entity("download", (Property("saved", _YES_NO),), "het bestand {download}"),
    Entity("trace", (Property("chosen", _YES_NO), Property("there", _YES_NO)), "de sporen {trace}"),
)

EVENTS = (
    EventKind("address-typed", (_ANY_SITE, Property("field", ("address", "search"))), "een adres getypt in {field}"),
    EventKind("searched", (Property("found", ("none", "one", "several")),), "iets gezocht (gevonden: {found})"),
    EventKind("result-opened", (_RESULT, _SPONSORED), "op het zoekresultaat {result} getikt"),
    EventKind("page-opened", (_SITE, _PAGE), "de pagina {page} geopend"),
    EventKind("start-opened", (), "de startpagina geopend"),
    EventKind("nothing-there", (), "een adres geopend waar niets is"),
    EventKind("link-followed", (_LINK,), "de link {link} gevolgd"),
    EventKind("called", (_SITE,), "op het telefoonnummer van {site} getikt"),
    EventKind("went-back", (), "teruggegaan"),
    EventKind("went-forward", (), "vooruit gegaan"),
    EventKind("reloaded", (), "de pagina vernieuwd"),
    EventKind("tab-opened", (_TAB,), "een nieuw tabblad geopend"),
    EventKind("tab-chosen", (_TAB,), "het tabblad {tab} gekozen"),
    EventKind("tab-closed", (_TAB, Property("last", _YES_NO)), "het tabblad {tab} gesloten"),
    EventKind("layer-opened", (Property("layer", SCREENS),), "het scherm {layer} geopend"),
    EventKind("bookmarked", (_PAGE,), "een bladwijzer gemaakt van {page}"),
    EventKind("bookmark-removed", (_PAGE,), "de bladwijzer van {page} weggehaald"),
    EventKind("downloaded", (_DOWNLOAD,), "het bestand {download} gedownload"),
    EventKind("download-opened", (_DOWNLOAD,), "het bestand {download} bekeken"),
    EventKind("zoomed", (Property("zoom", tuple(map(str, ZOOMS))),), "de pagina op {zoom} procent gezet"),
    EventKind("printed", (Property("page", entity="page", optional=True),), "de pagina {page} afgedrukt"),
    EventKind("wiped", (_TRACE,), "de sporen {trace} gewist"),
    EventKind("cookies-accepted", (_SITE,), "de cookies van {site} geaccepteerd"),
    EventKind("cookies-refused", (_SITE,), "de cookies van {site} geweigerd"),
    EventKind("cookies-chosen", (_SITE,), "bij de cookies van {site} zelf gekozen"),
    EventKind("cookie-settings-opened", (_SITE,), "de instellingen van de cookies van {site} geopend"),
    EventKind("popup-closed", (_POPUP,), "het venster {popup} gesloten"),
    EventKind("popup-taken", (_POPUP,), "op het venster {popup} zelf getikt"),
    EventKind("notifications-allowed", (_POPUP,), "meldingen toegestaan ({popup})"),
    EventKind("notifications-denied", (_POPUP,), "meldingen geblokkeerd ({popup})"),
    EventKind("chat-opened", (_POPUP,), "het tekstballonnetje {popup} geopend"),
    EventKind("ticked", (_FIELD, Property("on", _YES_NO)), "het vakje {field} aan of uit gezet"),
    EventKind("chosen", (_FIELD, Property("choice")), "bij {field} gekozen: {choice}"),
    EventKind("form-sent", (_FORM,), "het formulier {form} verstuurd"),
    EventKind("form-refused", (_FORM, _FIELD), "het formulier {form} kon nog niet weg: {field} is leeg"),
    EventKind("full-screen-left", (), "het volledige scherm gesloten"),
    EventKind("fake-called", (_SITE,), "het nummer van de nepwaarschuwing gebeld"),
    EventKind("fake-pressed", (_SITE,), "op de knop van de nepwaarschuwing getikt"),
)

ACTIONS = (
    ActionKind("type", (_FIELD, Property("text")), "typ in het vak {field}: {text}", "type"),
    ActionKind("clear-address", (), "maak de balk leeg"),
    ActionKind("go", (), "ga naar het adres in de balk"),
    ActionKind("search", (), "zoek"),
    ActionKind("open-result", (_RESULT,), "open het zoekresultaat {result}", at_home=N_("[Tik] op een zoekresultaat.")),
    ActionKind("follow", (_LINK,), "volg de link {link}", at_home=N_("[Tik] op de link.")),
    ActionKind(
        "choose-page", (_PAGE,), "kies {page} in het menu van de website", at_home=N_("Kies een pagina in het menu.")
    ),
    ActionKind("open-site-menu", (), "open het menu van de website"),
    ActionKind("site-home", (), "ga naar het begin van de website"),
    ActionKind("back", (), "ga terug"),
    ActionKind("forward", (), "ga vooruit"),
    ActionKind("reload", (), "vernieuw de pagina"),
    ActionKind("start-page", (), "ga naar de startpagina"),
    ActionKind("new-tab", (), "open een nieuw tabblad"),
    ActionKind("open-tabs", (), "bekijk alle tabbladen"),
    ActionKind("switch-tab", (_TAB,), "ga naar het tabblad {tab}", at_home=N_("[Tik] op het tabblad.")),
    ActionKind("close-tab", (_TAB,), "sluit het tabblad {tab}", at_home=N_("[Tik] op het kruisje van het tabblad.")),
    ActionKind("open-menu", (), "open het menu"),
    ActionKind("bookmark", (), "maak een bladwijzer van deze pagina, of haal hem weg"),
    ActionKind("open-bookmarks", (), "open de bladwijzers"),
    ActionKind("open-history", (), "open de geschiedenis"),
    ActionKind("open-downloads", (), "open de downloads"),
    ActionKind("open-entry", (_PAGE,), "open {page} uit de lijst", at_home=N_("[Tik] op een pagina in de lijst.")),
    ActionKind("download", (_DOWNLOAD,), "download {download}", at_home=N_("[Tik] op het bestand.")),
    ActionKind("open-download", (_DOWNLOAD,), "open {download}", at_home=N_("[Tik] op het bestand.")),
    ActionKind("zoom-in", (), "maak de pagina groter"),
    ActionKind("zoom-out", (), "maak de pagina kleiner"),
    ActionKind("zoom-reset", (), "zet de pagina op de gewone grootte"),
    ActionKind("print", (), "bekijk hoe de pagina op papier komt"),
    ActionKind("print-now", (), "druk de pagina af"),
    ActionKind("wipe", (), "ga browsegegevens wissen"),
    ActionKind("tick-trace", (_TRACE,), "kies of {trace} gewist wordt"),
    ActionKind("wipe-now", (), "wis de gegevens"),
    ActionKind("accept-cookies", (), "accepteer de cookies"),
    ActionKind("refuse-cookies", (), "weiger de cookies"),
    ActionKind("cookie-settings", (), "open de instellingen van de cookies"),
    ActionKind(
        "tick-cookie",
        (Property("cookie", entity="cookie"),),
        "zet de cookies {cookie} aan of uit",
        at_home=N_("[Tik] op het vakje."),
    ),
    ActionKind("save-cookies", (), "bewaar de keuze over cookies"),
    ActionKind("close-popup", (_POPUP,), "sluit het venster {popup}", at_home=N_("[Tik] op het kruisje ×.")),
    ActionKind("take-popup", (_POPUP,), "tik op het venster {popup} zelf", at_home=N_("[Tik] op het venster.")),
    ActionKind("allow", (_POPUP,), "sta meldingen toe ({popup})"),
    ActionKind("deny", (_POPUP,), "blokkeer meldingen ({popup})"),
    ActionKind("open-chat", (_POPUP,), "open het tekstballonnetje {popup}"),
    ActionKind("tick", (_FIELD,), "zet het vakje {field} aan of uit", at_home=N_("[Tik] op het vakje.")),
    ActionKind(
        "choose",
        (_FIELD, Property("choice")),
        "kies bij {field}: {choice}",
        at_home=N_("[Tik] op wat u kiest."),
    ),
    ActionKind("submit", (_FORM,), "verstuur het formulier {form}", at_home=N_("[Tik] op de knop eronder.")),
    ActionKind("leave-full-screen", (), "sluit het volledige scherm"),
    ActionKind("call", (), "bel het nummer van de waarschuwing"),
    ActionKind("press-alarm", (), "tik op de knop van de waarschuwing"),
    ActionKind("loaded", (), "wacht tot de pagina er is", by_itself=True),
)

BUTTONS = (
    ("back", "de knop Terug"),
    ("forward", "de knop Vooruit"),
    ("reload", "de knop Vernieuwen"),
    ("start-page", "de knop Startpagina"),
    ("go", "de knop Ga"),
    ("clear-address", "het kruisje in de balk"),
    ("search", "de knop Zoeken"),
    ("new-tab", "de knop Nieuw tabblad"),
    ("tabs", "de knop met het aantal tabbladen"),
    ("menu", "de drie puntjes"),
    ("bookmark", "de ster"),
    ("bookmarks", "de knop Bladwijzers"),
    ("history", "de knop Geschiedenis"),
    ("downloads", "de knop Downloads"),
    ("zoom-in", "de knop Groter"),
    ("zoom-out", "de knop Kleiner"),
    ("zoom-reset", "de knop Gewone grootte"),
    ("print", "de knop Afdrukken in het menu"),
    ("print-now", "de knop Afdrukken"),
    ("wipe", "de knop Browsegegevens wissen"),
    ("wipe-now", "de knop Gegevens wissen"),
    ("accept-cookies", "de knop om alle cookies te accepteren"),
    ("refuse-cookies", "de knop om cookies te weigeren"),
    ("cookie-settings", "de knop voor de instellingen van cookies"),
    ("save-cookies", "de knop Keuze opslaan"),
    ("allow", "de knop Toestaan"),
    ("deny", "de knop Blokkeren"),
    ("site-menu", "de drie streepjes van de website"),
    ("site-home", "de naam van de website"),
    ("leave-full-screen", "de knop Volledig scherm sluiten"),
    ("call", "het telefoonnummer van de waarschuwing"),
    ("press-alarm", "de knop van de waarschuwing"),
    ("address-sign", "het slotje voor het adres"),
)

PLACES = (
    PlaceKind("field/{name}", "het vak {name}"),
    PlaceKind("choice/{name}/{choice}", "de keuze {choice} bij {name}"),
    PlaceKind("submit/{name}", "de knop van het formulier {name}"),
    PlaceKind("result/{result}", "het zoekresultaat {result}"),
    PlaceKind("link/{link}", "de link {link}"),
    PlaceKind("menu/{site}/{name}", "{name} in het menu van de website {site}"),
    PlaceKind("entry/{site}/{name}", "de pagina {name} van {site} in de lijst"),
    PlaceKind("download/{name}", "het bestand {name} op de pagina"),
    PlaceKind("file/{site}/{name}", "het bestand {name} van {site} in de lijst"),
    PlaceKind("tab/{name}", "het tabblad {name}"),
    PlaceKind("close/{name}", "het kruisje van het tabblad {name}"),
    PlaceKind("cookie/{name}", "het vakje van de cookies {name}"),
    PlaceKind("popup/{site}/{name}", "het venster {name} van {site}"),
    PlaceKind("close-popup/{site}/{name}", "het kruisje van het venster {name} van {site}"),
    PlaceKind("chat/{site}/{name}", "het tekstballonnetje {name} van {site}"),
    PlaceKind("trace/{trace}", "het vakje van de sporen {trace}"),
    *(PlaceKind(f"button/{name}", phrase) for name, phrase in BUTTONS),
)

VOCABULARY = Vocabulary("browser", ENTITIES, EVENTS, ACTIONS, PLACES)
