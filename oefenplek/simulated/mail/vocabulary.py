"""All that lessons can say about PostVak. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .state import ADDRESS_FIELDS, EMPTIABLE, FOLDERS, GONE, HOWS

SCREENS = ("registration", "inbox", "message", "compose", "photos", "search", "contacts", "menu", "emptying")
FIELDS = ("to", "cc", "bcc", "subject", "text", "search", "name", "address", "password")
REFUSALS = ("nobody", "address", "text")

_MESSAGE = Property("message", entity="message")
_ANY_MESSAGE = Property("message", entity="message", optional=True)
_CONTACT = Property("contact", entity="contact")
_PHOTO = Property("photo", entity="photo")
_LINK = Property("link")
_EMPTIABLE = Property("folder", EMPTIABLE)
_ATTACHMENT = Property("attachment")
_HOW = Property("how", HOWS)
_ANSWERS = Property("answers", entity="message", optional=True)
_OWN_MAIL = (
    _ANSWERS,
    _HOW,
    Property("to"),
    Property("cc"),
    Property("bcc"),
    Property("subject", ("empty", "filled", "long")),
    Property("text", ("empty", "filled")),
    Property("attachment", ("none", "photo", "document")),
    Property("photos"),
)

ENTITIES = (
    Entity("message", (Property("folder", (*FOLDERS, GONE)), Property("read", ("yes", "no"))), "de e-mail {message}"),
    Entity("sent", _OWN_MAIL, "een verstuurde e-mail aan {to}", made=True),
    Entity("draft", _OWN_MAIL, "een concept aan {to}", made=True),
    Entity("writing", _OWN_MAIL, "de e-mail die u nu schrijft, aan {to}", made=True),
    Entity(
        "mailbox",
        (
            Property("screen", SCREENS),
            Property("folder", FOLDERS),
            Property("open", entity="message", optional=True),
        ),
        "PostVak toont het scherm {screen}",
    ),
    Entity("contact", (Property("address"),), "het contact {contact}"),
    Entity("photo", (Property("attached", ("yes", "no")),), "de foto {photo}"),
)

EVENTS = (
    EventKind("registered", (), "een account gemaakt"),
    EventKind("folder-opened", (Property("folder", FOLDERS),), "de map {folder} geopend"),
    EventKind("message-opened", (_MESSAGE,), "de e-mail {message} geopend"),
    EventKind("link-opened", (_MESSAGE, _LINK), "op de link {link} in de e-mail {message} getikt"),
    EventKind("link-previewed", (_MESSAGE, _LINK), "het adres achter de link {link} in de e-mail {message} bekeken"),
    EventKind("sender-shown", (_MESSAGE,), "het hele adres van de afzender van {message} bekeken"),
    EventKind("compose-started", (_HOW, _ANY_MESSAGE), "begonnen met schrijven ({how})"),
    EventKind("draft-kept", (), "een e-mail bij Concepten bewaard"),
    EventKind("sent", (_HOW, _ANSWERS), "een e-mail verstuurd ({how})"),
    EventKind("send-refused", (Property("reason", REFUSALS),), "het versturen ging nog niet ({reason})"),
    EventKind("send-undone", (), "het versturen ongedaan gemaakt"),
    EventKind(
        "moved", (_MESSAGE, Property("from", FOLDERS), Property("to", FOLDERS)), "{message} van {from} naar {to}"
    ),
    EventKind("reported", (_MESSAGE,), "de e-mail {message} gemeld"),
    EventKind("restored", (_MESSAGE,), "de e-mail {message} teruggezet"),
    EventKind("attachment-opened", (_MESSAGE, _ATTACHMENT), "de bijlage {attachment} van {message} bekeken"),
    EventKind("attachment-closed", (), "de bijlage weer gesloten"),
    EventKind("attached", (_PHOTO,), "de foto {photo} toegevoegd"),
    EventKind("attachment-removed", (), "een bijlage weggehaald"),
    EventKind("searched", (Property("found", ("none", "one", "several")),), "een e-mail gezocht (gevonden: {found})"),
    EventKind(
        "contact-picked", (_CONTACT, Property("field", ADDRESS_FIELDS)), "het contact {contact} gekozen bij {field}"
    ),
    EventKind("move-undone", (), "het verplaatsen ongedaan gemaakt"),
    EventKind("empty-asked", (_EMPTIABLE,), "gevraagd om de map {folder} te legen"),
    EventKind("empty-cancelled", (_EMPTIABLE,), "de map {folder} toch niet geleegd"),
    EventKind("emptied", (_EMPTIABLE,), "de map {folder} geleegd"),
)

ACTIONS = (
    ActionKind("register-next", (), "ga verder met het account"),
    ActionKind("register-done", (), "maak het account"),
    ActionKind("open-menu", (), "open het menu"),
    ActionKind("open-folder", (Property("folder", FOLDERS),), "open de map {folder}"),
    ActionKind("back", (), "ga terug"),
    ActionKind("select", (_MESSAGE,), "open de e-mail {message}", at_home=N_("[Tik] op de e-mail in de lijst.")),
    ActionKind(
        "show-sender",
        (_MESSAGE,),
        "bekijk het adres van de afzender van {message}",
        at_home=N_("[Tik] op de naam van de afzender."),
    ),
    ActionKind(
        "preview-link",
        (_MESSAGE, _LINK),
        "bekijk het adres achter de link {link} in {message}",
        "hold",
        at_home=N_("Kijk eerst waar de link heen gaat."),
    ),
    ActionKind("open-link", (_MESSAGE, _LINK), "tik op de link {link} in {message}", at_home=N_("[Tik] op de link.")),
    ActionKind("close-preview", (), "sluit het adres van de link"),
    ActionKind(
        "open-attachment",
        (_MESSAGE, _ATTACHMENT),
        "open de bijlage {attachment} van {message}",
        at_home=N_("[Tik] op de bijlage."),
    ),
    ActionKind("close-picture", (), "sluit de bijlage"),
    ActionKind("move", (_MESSAGE, Property("to", ("trash", "inbox", "spam"))), "verplaats {message} naar {to}"),
    ActionKind("report", (_MESSAGE,), "meld de e-mail {message}"),
    ActionKind("compose", (), "begin een nieuwe e-mail"),
    ActionKind("reply", (), "beantwoord de e-mail"),
    ActionKind("reply-all", (), "beantwoord de e-mail aan iedereen"),
    ActionKind("forward", (), "stuur de e-mail door"),
    ActionKind("type", (Property("field", FIELDS), Property("text")), "typ in het vak {field}: {text}", "type"),
    ActionKind(
        "enter",
        (Property("field", ADDRESS_FIELDS),),
        "ga naar het vak {field}",
        at_home=N_("[Tik] in het volgende vak."),
    ),
    ActionKind("show-cc", (), "toon CC en BCC"),
    ActionKind("open-contacts", (), "open de contacten"),
    ActionKind("pick-contact", (_CONTACT,), "kies het contact {contact}", at_home=N_("[Tik] op de naam.")),
    ActionKind("open-attachments", (), "kies een foto om toe te voegen"),
    ActionKind("attach", (_PHOTO,), "voeg de foto {photo} toe", at_home=N_("[Tik] op de foto.")),
    ActionKind("remove-attachment", (Property("attachment", optional=True),), "haal de bijlage weg"),
    ActionKind("send", (), "verstuur de e-mail"),
    ActionKind("undo-send", (), "maak het versturen ongedaan"),
    ActionKind("undo-move", (), "maak het verplaatsen ongedaan"),
    ActionKind("empty", (), "vraag om de map te legen"),
    ActionKind("empty-yes", (), "gooi alles in de map voorgoed weg"),
    ActionKind("empty-no", (), "laat alles in de map staan"),
    ActionKind("search", (), "begin met zoeken"),
)

BUTTONS = (
    ("menu", "de knop Menu"),
    ("search", "de knop Zoeken"),
    ("compose", "de knop Nieuw bericht"),
    ("back", "de knop Terug"),
    ("reply", "de knop Beantwoorden"),
    ("reply-all", "de knop Allen beantwoorden"),
    ("forward", "de knop Doorsturen"),
    ("move-trash", "de knop Verwijderen"),
    ("move-spam", "de knop Ongewenst"),
    ("restore", "de knop Terugzetten"),
    ("report", "de knop Melden"),
    ("send", "de knop Versturen"),
    ("undo-send", "de knop Ongedaan maken"),
    ("undo-move", "de knop Ongedaan maken"),
    ("empty", "de knop Prullenbak legen of Ongewenst legen"),
    ("empty-yes", "de knop Definitief verwijderen"),
    ("empty-no", "de knop Annuleren"),
    ("attach", "de knop Bijlage"),
    ("show-cc", "de knop CC en BCC"),
    ("contacts", "de knop Contacten"),
    ("close-preview", "de knop om het adres te sluiten"),
    ("close-picture", "de knop om de bijlage te sluiten"),
    ("register-next", "de knop Volgende"),
    ("register-done", "de knop Account maken"),
)

PLACES = (
    PlaceKind("message/{message}", "de e-mail {message} in de lijst"),
    PlaceKind("folder/{folder}", "de map {folder}"),
    PlaceKind("sender/{message}", "de afzender van {message}"),
    PlaceKind("link/{link}", "de link {link}"),
    PlaceKind("attachment/{attachment}", "de bijlage {attachment}"),
    PlaceKind("contact/{contact}", "het contact {contact}"),
    PlaceKind("photo/{photo}", "de foto {photo}"),
    PlaceKind("remove/{attachment}", "het kruisje bij de bijlage {attachment}"),
    PlaceKind("field/{field}", "het vak {field}"),
    *(PlaceKind(f"button/{name}", phrase) for name, phrase in BUTTONS),
)

VOCABULARY = Vocabulary("mail", ENTITIES, EVENTS, ACTIONS, PLACES)
