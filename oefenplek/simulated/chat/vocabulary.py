"""All that lessons can say about Praatje. The names are an API: lessons, checker and documentation use them."""

from oefenplek.domain.marks import N_
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

from .emoji import EMOJI
from .state import DURATIONS, FIELDS, GONE
from .words import BUTTONS

SCREENS = (
    "chats",
    "chat",
    "info",
    "new-chat",
    "new-group",
    "contact",
    "photos",
    "camera",
    "caption",
    "picture",
    "forward",
)
LAYERS = ("none", "attach", "menu", "delete", "mute", "block", "report", "leave")

_YES_NO = ("yes", "no")
_CHAT = Property("chat", entity="chat")
_MESSAGE = Property("message", entity="message")
_PERSON = Property("person", entity="person")
_PHOTO = Property("photo", entity="photo")
_EMOJI = Property("emoji", tuple(EMOJI))
_KIND = Property("kind", ("text", "photo", "voice"))
_DURATION = Property("duration", DURATIONS)
_ANSWERS = Property("answers", entity="message", optional=True)
_ANY_MESSAGE = Property("message")

ENTITIES = (
    Entity(
        "chat",
        (
            Property("unread", _YES_NO),
            Property("muted", ("no", *DURATIONS)),
            Property("blocked", _YES_NO),
            Property("reported", _YES_NO),
            Property("left", _YES_NO),
            Property("draft", ("empty", "filled")),
            Property("answering"),
            Property("typing", _YES_NO),
        ),
        "het gesprek {chat}",
        made=True,
    ),
    Entity("message", (Property("deleted", GONE), Property("played", _YES_NO)), "het bericht {message}", made=True),
    Entity(
        "sent",
        (
            _CHAT,
            _KIND,
            Property("text", ("empty", "filled")),
            Property("words", ("empty", "filled")),
            Property("emoji", _YES_NO),
            Property("photo"),
            _ANSWERS,
            Property("forwarded", _YES_NO),
            Property("deleted", GONE),
        ),
        "een verstuurd bericht in {chat}",
        made=True,
    ),
    Entity("person", (Property("saved", _YES_NO),), "de persoon {person}"),
    Entity("photo", (Property("sent", _YES_NO),), "de foto {photo}"),
    Entity(
        "praatje",
        (
            Property("screen", SCREENS),
            Property("open", entity="chat", optional=True),
            Property("layer", LAYERS),
            Property("recording", ("no", "held", "free")),
        ),
        "Praatje toont het scherm {screen}",
    ),
)

EVENTS = (
    EventKind("chat-opened", (_CHAT,), "het gesprek {chat} geopend"),
    EventKind("sent", (_CHAT, _KIND, _ANSWERS), "een bericht verstuurd in {chat} ({kind})"),
    EventKind("received", (_CHAT,), "er kwam een bericht binnen in {chat}"),
    EventKind("deleted", (_ANY_MESSAGE, Property("how", GONE[1:]), _CHAT), "een bericht verwijderd voor {how}"),
    EventKind("emoji-picked", (_EMOJI,), "de emoji {emoji} gekozen"),
    EventKind("answer-started", (_ANY_MESSAGE,), "begonnen met antwoorden op {message}"),
    EventKind("copied", (_ANY_MESSAGE,), "het bericht {message} gekopieerd"),
    EventKind("photo-taken", (), "een foto gemaakt"),
    EventKind("photo-opened", (_ANY_MESSAGE,), "de foto van {message} groot bekeken"),
    EventKind("photo-saved", (_ANY_MESSAGE,), "de foto van {message} bewaard"),
    EventKind("link-opened", (_ANY_MESSAGE,), "op de link in {message} getikt"),
    EventKind("microphone-tapped", (), "kort op de microfoon getikt"),
    EventKind("voice-started", (), "begonnen met een spraakbericht"),
    EventKind("voice-cancelled", (), "het spraakbericht weggegooid"),
    EventKind("voice-played", (_ANY_MESSAGE,), "naar het spraakbericht {message} geluisterd"),
    EventKind("draft-kept", (_CHAT,), "een half bericht bewaard in {chat}"),
    EventKind("searched", (Property("found", ("none", "one", "several")),), "gezocht (gevonden: {found})"),
    EventKind("info-opened", (_CHAT,), "de informatie over {chat} bekeken"),
    EventKind("muted", (_CHAT, _DURATION), "het gesprek {chat} gedempt ({duration})"),
    EventKind("unmuted", (_CHAT,), "het dempen van {chat} opgeheven"),
    EventKind("blocked", (_CHAT,), "het contact van {chat} geblokkeerd"),
    EventKind("unblocked", (_CHAT,), "het contact van {chat} gedeblokkeerd"),
    EventKind("reported", (_CHAT,), "het gesprek {chat} gerapporteerd"),
    EventKind("left", (_CHAT,), "de groep {chat} verlaten"),
    EventKind("called", (_CHAT, Property("how", ("voice", "video"))), "gebeld vanuit {chat} ({how})"),
    EventKind("contact-saved", (Property("person"),), "het contact {person} opgeslagen"),
    EventKind("group-made", (_CHAT,), "een groep gemaakt"),
)

ACTIONS = (
    ActionKind("open-chat", (_CHAT,), "open het gesprek {chat}", at_home=N_("[Tik] op het gesprek in de lijst.")),
    ActionKind("back", (), "ga terug"),
    ActionKind("clear-search", (), "wis wat u zocht"),
    ActionKind("new-chat", (), "begin een nieuw gesprek"),
    ActionKind("new-contact", (), "maak een nieuw contact"),
    ActionKind("new-group", (), "maak een nieuwe groep"),
    ActionKind("pick-contact", (_PERSON,), "kies {person}", at_home=N_("[Tik] op de naam.")),
    ActionKind("save-contact", (), "sla het contact op"),
    ActionKind("create-group", (), "maak de groep"),
    ActionKind("type", (Property("field", FIELDS), Property("text")), "typ in het vak {field}: {text}", "type"),
    ActionKind("send", (), "verstuur het bericht"),
    ActionKind("open-emoji", (), "toon de emoji"),
    ActionKind("close-emoji", (), "sluit de emoji"),
    ActionKind("pick-emoji", (_EMOJI,), "kies de emoji {emoji}", at_home=N_("[Tik] op een plaatje.")),
    ActionKind("paste", (), "plak wat u kopieerde"),
    ActionKind("attach", (), "kies iets om mee te sturen"),
    ActionKind("gallery", (), "open de galerij"),
    ActionKind("camera", (), "open de camera"),
    ActionKind("choose-photo", (_PHOTO,), "kies de foto {photo}", at_home=N_("[Tik] op de foto.")),
    ActionKind("take-photo", (), "maak een foto"),
    ActionKind("send-photo", (), "verstuur de foto"),
    ActionKind("tap-microphone", (), "tik kort op de microfoon"),
    ActionKind("record", (), "houd de microfoon vast", "hold"),
    ActionKind("record-free", (), "neem op zonder vasthouden"),
    ActionKind("send-voice", (), "verstuur het spraakbericht"),
    ActionKind("cancel-voice", (), "gooi het spraakbericht weg"),
    ActionKind("wait", (), "wacht op het bericht", by_itself=True),
    ActionKind(
        "hold-message",
        (_MESSAGE,),
        "houd het bericht {message} vast",
        "hold",
        at_home=N_("Houd uw vinger op het bericht."),
    ),
    ActionKind("answer", (), "beantwoord dit bericht"),
    ActionKind("cancel-answer", (), "antwoord toch niet op dit bericht"),
    ActionKind("forward", (), "stuur het bericht door"),
    ActionKind("copy", (), "kopieer het bericht"),
    ActionKind("delete", (), "verwijder het bericht"),
    ActionKind("delete-me", (), "verwijder het voor uzelf"),
    ActionKind("delete-everyone", (), "verwijder het voor iedereen"),
    ActionKind("cancel", (), "doe het toch niet"),
    ActionKind(
        "play-voice",
        (_MESSAGE,),
        "luister naar het spraakbericht {message}",
        at_home=N_("[Tik] op het driehoekje. Dan hoort u het bericht."),
    ),
    ActionKind("open-picture", (_MESSAGE,), "bekijk de foto van {message}", at_home=N_("[Tik] op de foto.")),
    ActionKind("save-picture", (), "bewaar de foto"),
    ActionKind("open-link", (_MESSAGE,), "tik op de link in {message}", at_home=N_("[Tik] op de link.")),
    ActionKind("choose-chat", (_CHAT,), "kies het gesprek {chat}", at_home=N_("[Tik] op de naam.")),
    ActionKind("send-on", (), "stuur het naar wie u koos"),
    ActionKind("open-info", (), "bekijk de informatie", at_home=N_("[Tik] bovenaan op de naam.")),
    ActionKind("mute", (), "demp de meldingen"),
    ActionKind("mute-for", (_DURATION,), "demp de meldingen: {duration}"),
    ActionKind("unmute", (), "hef het dempen op"),
    ActionKind("block", (), "vraag om te blokkeren"),
    ActionKind("block-yes", (), "blokkeer"),
    ActionKind("unblock", (), "deblokkeer"),
    ActionKind("report", (), "vraag om te rapporteren"),
    ActionKind("report-yes", (), "rapporteer"),
    ActionKind("leave-group", (), "vraag om de groep te verlaten"),
    ActionKind("leave-yes", (), "verlaat de groep"),
    ActionKind("message-member", (_PERSON,), "stuur {person} een bericht", at_home=N_("[Tik] op de naam.")),
    ActionKind("add-contact", (), "voeg het nummer toe aan de contacten"),
    ActionKind("call", (), "bel"),
    ActionKind("video-call", (), "bel met beeld"),
)

PLACES = (
    PlaceKind("chat/{chat}", "het gesprek {chat} in de lijst"),
    PlaceKind("message/{message}", "het bericht {message}"),
    PlaceKind("picture/{message}", "de foto van {message}"),
    PlaceKind("voice/{message}", "het driehoekje bij het spraakbericht {message}"),
    PlaceKind("link/{message}", "de link in {message}"),
    PlaceKind("typing/{chat}", "aan het typen in {chat}"),
    PlaceKind("contact/{person}", "het contact {person}"),
    PlaceKind("member/{person}", "het lid {person} van de groep"),
    PlaceKind("target/{chat}", "het gesprek {chat} om naar te sturen"),
    PlaceKind("photo/{photo}", "de foto {photo}"),
    PlaceKind("emoji/{emoji}", "de emoji {emoji}"),
    PlaceKind("mute/{duration}", "de keuze {duration}"),
    PlaceKind("field/{field}", "het vak {field}"),
    *(PlaceKind(f"button/{name}", f"de knop {word}") for name, word in BUTTONS.items()),
)

VOCABULARY = Vocabulary("chat", ENTITIES, EVENTS, ACTIONS, PLACES)
