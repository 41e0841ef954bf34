"""What lessons can say about the device itself. What its apps say stands in their own vocabularies."""

from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .panel import TOGGLES
from .state import LAYERS, PHONES, SCREENS

DIGITS = tuple("0123456789")
_APP = Property("app", entity="app")
_DIGIT = Property("digit", DIGITS)
_WHAT = Property("what", TOGGLES)
_NOTICE = Property("notice", entity="notice")
_YES_NO = ("yes", "no")

OWN = Vocabulary(
    app="device",
    entities=(
        Entity(
            "device",
            (
                Property("screen", SCREENS),
                Property("layer", ("none", *LAYERS)),
                Property("front", entity="app", optional=True),
                Property("phone", PHONES),
                Property("locked", _YES_NO),
                Property("waiting", _YES_NO),
            ),
            "het toestel toont het scherm {screen}",
        ),
        Entity("app", (Property("open", _YES_NO), Property("front", _YES_NO)), "de app {app}"),
        Entity("notice", (Property("from", entity="app"),), "de melding {notice}", made=True),
    ),
    events=(
        EventKind("woken", (), "het scherm aangezet"),
        EventKind("unlocked", (), "het toestel ontgrendeld"),
        EventKind("code-refused", (), "een code gekozen die niet past"),
        EventKind("locked", (Property("app", entity="app", optional=True),), "het toestel op slot gedaan"),
        EventKind("turned-off", (), "het toestel uitgezet"),
        EventKind("restarted", (), "het toestel opnieuw gestart"),
        EventKind("app-opened", (_APP,), "de app {app} geopend"),
        EventKind("app-closed", (_APP,), "de app {app} gesloten"),
        EventKind("switched", (_APP,), "naar de app {app} gewisseld"),
        EventKind("gone-home", (), "naar het startscherm gegaan"),
        EventKind("gone-back", (), "één scherm teruggegaan"),
        EventKind("page-turned", (), "naar een andere bladzijde gegaan"),
        EventKind("icon-held", (_APP,), "het plaatje van {app} lang ingedrukt"),
        EventKind("panel-opened", (), "het paneel bovenaan opengetrokken"),
        EventKind("toggled", (_WHAT,), "in het paneel {what} veranderd"),
        EventKind("notice-opened", (Property("from", entity="app"),), "een melding van {from} geopend"),
        EventKind("notice-closed", (Property("from", entity="app"),), "een melding van {from} weggehaald"),
        EventKind(
            "handed",
            (Property("from", entity="app"), Property("to", entity="app"), Property("what")),
            "{what} van {from} naar {to} gestuurd",
        ),
    ),
    actions=(
        ActionKind("wake", (), "het scherm aanzetten"),
        ActionKind("lock", (), "het toestel op slot doen"),
        ActionKind("unlock", (), "het slot openen"),
        ActionKind("press-digit", (_DIGIT,), "het cijfer {digit} van de code kiezen"),
        ActionKind("erase-digit", (), "het laatste cijfer weghalen"),
        ActionKind("try-again", (), "de code nog een keer proberen"),
        ActionKind("open-app", (_APP,), "de app {app} openen"),
        ActionKind("open-icon", (_APP,), "op het bureaublad {app} openen met twee keer snel", gesture="double"),
        ActionKind("hold-icon", (_APP,), "het plaatje van {app} lang indrukken", gesture="hold"),
        ActionKind("turn-page", (), "naar de volgende bladzijde gaan"),
        ActionKind("show-apps", (), "alle apps laten zien"),
        ActionKind("home", (), "naar het startscherm gaan"),
        ActionKind("back", (), "één scherm terug gaan"),
        ActionKind("show-windows", (), "alle open apps laten zien"),
        ActionKind("hold-home", (), "alle open apps laten zien door lang te drukken", gesture="hold"),
        ActionKind("switch-to", (_APP,), "naar de open app {app} gaan"),
        ActionKind("close-app", (_APP,), "de app {app} sluiten"),
        ActionKind("minimise", (), "het venster kleiner maken"),
        ActionKind("open-panel", (), "het paneel bovenaan openen"),
        ActionKind("close-panel", (), "het paneel sluiten"),
        ActionKind("toggle", (_WHAT,), "in het paneel {what} veranderen"),
        ActionKind("open-notice", (_NOTICE,), "de melding {notice} openen"),
        ActionKind("close-notice", (_NOTICE,), "de melding {notice} weghalen"),
        ActionKind("show-power", (), "het menu van de aan-uitknop openen", gesture="hold"),
        ActionKind("close-power", (), "dat menu sluiten"),
        ActionKind("turn-off", (), "het toestel uitzetten"),
        ActionKind("restart", (), "het toestel opnieuw starten"),
    ),
    places=(
        PlaceKind("device/power", "de aan-uitknop"),
        PlaceKind("device/unlock", "het slot"),
        PlaceKind("device/try-again", "de knop om het nog eens te proberen"),
        PlaceKind("device/erase", "de knop om een cijfer weg te halen"),
        PlaceKind("digit/{digit}", "het cijfer {digit}"),
        PlaceKind("icon/{app}", "het plaatje van de app {app}"),
        PlaceKind("desktop/{app}", "het plaatje van {app} op het bureaublad"),
        PlaceKind("device/next-page", "de volgende bladzijde"),
        PlaceKind("device/apps", "de knop voor alle apps"),
        PlaceKind("device/home", "de knop naar het startscherm"),
        PlaceKind("device/back", "de terugknop van het toestel"),
        PlaceKind("device/windows", "de knop voor alle open apps"),
        PlaceKind("window/{app}", "het open venster van {app}"),
        PlaceKind("close/{app}", "het kruisje van {app}"),
        PlaceKind("device/minimise", "het streepje van het venster"),
        PlaceKind("device/panel", "de balk bovenaan"),
        PlaceKind("device/close-panel", "de onderrand van het paneel"),
        PlaceKind("toggle/{what}", "de knop {what} in het paneel"),
        PlaceKind("notice/{notice}", "de melding {notice}"),
        PlaceKind("dismiss/{notice}", "het kruisje bij de melding {notice}"),
        PlaceKind("device/close-power", "het kruisje van het aan-uitmenu"),
        PlaceKind("device/turn-off", "de knop Uitzetten"),
        PlaceKind("device/restart", "de knop Opnieuw starten"),
    ),
)
