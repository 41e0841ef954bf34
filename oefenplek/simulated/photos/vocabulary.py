"""All that lessons can say about Foto's. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .state import APPS, CROPS, FOLDERS, GONE, HOWS, LENSES, LIGHTS, ROTATIONS, SIDES, TABS

SCREENS = (
    "photos",
    "albums",
    "album",
    "selecting",
    "viewer",
    "edit",
    "details",
    "share",
    "adding",
    "deleting",
    "camera",
)
YES_NO = ("yes", "no")

_PHOTO = Property("photo", entity="photo")
_ALBUM = Property("album", entity="album")
_ZOOM = Property("zoom", ("1", "2", "3"))
_VIEW = Property("view")
_LENS = Property("lens", LENSES)
_ON = Property("on", YES_NO)
_APP = Property("app", APPS)
_TAB = Property("tab", TABS)

ENTITIES = (
    Entity(
        "photo",
        (
            Property("folder", (*FOLDERS, GONE)),
            Property("picture"),
            Property("how", HOWS),
            Property("lens", ("none", *LENSES)),
            Property("favourite", YES_NO),
            Property("albums"),
            Property("rotation", tuple(map(str, ROTATIONS))),
            Property("crop", CROPS),
            Property("light", LIGHTS),
            Property("shared"),
        ),
        "de foto {photo}",
        made=True,
    ),
    Entity("album", (Property("photos"),), "het album {album}"),
    Entity(
        "gallery",
        (
            Property("screen", SCREENS),
            Property("open", entity="photo", optional=True),
            Property("album", entity="album", optional=True),
            _ZOOM,
            Property("selected"),
            _VIEW,
            Property("lens", ("none", *LENSES)),
        ),
        "Foto's toont het scherm {screen}",
    ),
)

EVENTS = (
    EventKind("tab-opened", (_TAB,), "{tab} geopend"),
    EventKind("album-opened", (_ALBUM,), "het album {album} geopend"),
    EventKind(
        "photo-shown",
        (_PHOTO, Property("by", ("list", "next", "previous", "camera"))),
        "de foto {photo} groot bekeken ({by})",
    ),
    EventKind("zoomed", (_PHOTO, _ZOOM), "de foto {photo} zo groot bekeken: {zoom}"),
    EventKind("favoured", (_PHOTO, _ON), "op het hartje van {photo} gedrukt ({on})"),
    EventKind("details-shown", (_PHOTO,), "de gegevens van {photo} bekeken"),
    EventKind("camera-opened", (), "de camera geopend"),
    EventKind("turned", (Property("to", SIDES), _VIEW), "met de camera naar {view} gekeken ({to})"),
    EventKind("flipped", (_LENS,), "de camera omgedraaid ({lens})"),
    EventKind("taken", (_PHOTO, _VIEW, _LENS), "een foto gemaakt van {view} ({lens})"),
    EventKind("burst-taken", (_VIEW,), "negen foto's gemaakt van {view} door lang te drukken"),
    EventKind("selecting-started", (), "begonnen met selecteren"),
    EventKind("picked", (_PHOTO, _ON), "de foto {photo} aangevinkt ({on})"),
    EventKind("edit-started", (_PHOTO,), "begonnen met het bewerken van {photo}"),
    EventKind("edit-dropped", (_PHOTO, Property("changed", YES_NO)), "gestopt met bewerken van {photo} ({changed})"),
    EventKind("saved", (_PHOTO,), "de bewerkte foto {photo} opgeslagen"),
    EventKind("delete-asked", (), "op Verwijderen gedrukt"),
    EventKind("delete-cancelled", (), "toch niet verwijderd"),
    EventKind("deleted", (_PHOTO,), "de foto {photo} naar de prullenbak gedaan"),
    EventKind("erase-asked", (), "op Definitief verwijderen gedrukt"),
    EventKind("erased", (_PHOTO,), "de foto {photo} voorgoed weggegooid"),
    EventKind("restored", (_PHOTO,), "de foto {photo} teruggezet"),
    EventKind("adding-started", (), "een album gezocht voor een foto"),
    EventKind("added", (_PHOTO, _ALBUM), "de foto {photo} in het album {album} gezet"),
    EventKind("share-opened", (), "op Delen gedrukt"),
    EventKind("shared", (_PHOTO, _APP), "de foto {photo} gedeeld met {app}"),
)

ACTIONS = (
    ActionKind("open-tab", (_TAB,), "ga naar {tab}"),
    ActionKind("open-album", (_ALBUM,), "open het album {album}", at_home=N_("[Tik] op het album.")),
    ActionKind("open", (_PHOTO,), "open de foto {photo}", at_home=N_("[Tik] op de foto.")),
    ActionKind("select-photos", (), "begin met selecteren"),
    ActionKind("pick", (_PHOTO,), "vink de foto {photo} aan of uit", at_home=N_("[Tik] op de foto.")),
    ActionKind("open-camera", (), "open de camera"),
    ActionKind(
        "turn", (Property("to", SIDES),), "kijk naar {to} met de camera", at_home=N_("Richt de camera op iets moois.")
    ),
    ActionKind("flip", (), "draai de camera om"),
    ActionKind("take", (), "maak een foto"),
    ActionKind("hold-shutter", (), "houd de ronde knop lang vast", "hold"),
    ActionKind("open-last", (), "bekijk de laatste foto"),
    ActionKind("next", (), "ga naar de volgende foto", at_home=N_("Veeg met uw vinger naar links.")),
    ActionKind("previous", (), "ga naar de vorige foto", at_home=N_("Veeg met uw vinger naar rechts.")),
    ActionKind("zoom-in", (), "maak de foto groter", at_home=N_("Zet twee vingers op de foto. Schuif ze uit elkaar.")),
    ActionKind("zoom-out", (), "maak de foto kleiner", at_home=N_("Zet twee vingers op de foto. Knijp ze samen.")),
    ActionKind("favourite", (), "druk op het hartje"),
    ActionKind("details", (), "bekijk de gegevens van de foto"),
    ActionKind("edit", (), "bewerk de foto"),
    ActionKind("rotate", (), "draai de foto een kwart naar rechts"),
    ActionKind("lighter", (), "maak de foto lichter"),
    ActionKind("darker", (), "maak de foto donkerder"),
    ActionKind("crop", (Property("to", CROPS),), "snijd de foto bij: {to}"),
    ActionKind("save", (), "sla de foto op"),
    ActionKind("delete", (), "vraag om de foto te verwijderen"),
    ActionKind("delete-yes", (), "doe de foto naar de prullenbak"),
    ActionKind("delete-no", (), "verwijder de foto toch niet"),
    ActionKind("erase", (), "vraag om de foto voorgoed te verwijderen"),
    ActionKind("erase-yes", (), "verwijder de foto voorgoed"),
    ActionKind("restore", (), "zet de foto terug"),
    ActionKind("add", (), "zoek een album voor de foto"),
    ActionKind("add-to", (_ALBUM,), "zet de foto in het album {album}", at_home=N_("[Tik] op het album.")),
    ActionKind("share", (), "deel de foto"),
    ActionKind("share-to", (_APP,), "deel de foto met {app}", at_home=N_("[Tik] op de app waarmee u wilt delen.")),
    ActionKind("back", (), "ga terug"),
)

BUTTONS = (
    ("back", "de knop Terug"),
    ("select", "de knop Selecteren"),
    ("camera", "de knop Camera"),
    ("turn-left", "het pijltje naar links bij de camera"),
    ("turn-right", "het pijltje naar rechts bij de camera"),
    ("flip", "de knop Omdraaien"),
    ("shutter", "de grote ronde knop"),
    ("last", "de kleine foto naast de ronde knop"),
    ("next", "het pijltje naar de volgende foto"),
    ("previous", "het pijltje naar de vorige foto"),
    ("zoom-in", "de knop Inzoomen"),
    ("zoom-out", "de knop Uitzoomen"),
    ("favourite", "het hartje"),
    ("edit", "de knop Bewerken"),
    ("details", "de knop Details"),
    ("share", "de knop Delen"),
    ("add", "de knop Album"),
    ("delete", "de knop Verwijderen"),
    ("delete-yes", "de knop Naar prullenbak"),
    ("delete-no", "de knop Annuleren"),
    ("erase", "de knop Definitief verwijderen"),
    ("erase-yes", "de knop Definitief verwijderen bij de vraag"),
    ("restore", "de knop Terugzetten"),
    ("rotate", "de knop Draaien"),
    ("lighter", "de knop Lichter"),
    ("darker", "de knop Donkerder"),
    ("save", "de knop Opslaan"),
)

PLACES = (
    PlaceKind("photo/{photo}", "de foto {photo} in het overzicht"),
    PlaceKind("tab/{tab}", "het tabblad {tab}"),
    PlaceKind("album/{album}", "het album {album}"),
    PlaceKind("crop/{to}", "de knop om bij te snijden: {to}"),
    PlaceKind("app/{app}", "de app {app} bij Delen"),
    *(PlaceKind(f"button/{name}", phrase) for name, phrase in BUTTONS),
)

VOCABULARY = Vocabulary("photos", ENTITIES, EVENTS, ACTIONS, PLACES)
