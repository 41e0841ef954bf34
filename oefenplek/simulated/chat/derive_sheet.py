"""What lies on top of a screen: a list of choices or a question; and the choices on the page with information."""

from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action

from .rules_layers import about
from .rules_places import place
from .state import DURATIONS, Chat, Praatje, title
from .words import BUTTONS
from .words import DURATIONS as DURATION_WORDS

_MENU = (
    ("answer", "reply"),
    ("forward", "share"),
    ("copy", "content-copy"),
    ("delete", "delete-outline"),
)
_DELETE = (("delete-everyone", "delete-outline"), ("delete-me", "delete-outline"))
_ATTACH = (("gallery", "image-multiple-outline"), ("camera", "camera-outline"))
_INFO = (
    ("call", "phone"),
    ("video-call", "video"),
    ("mute", "bell-off-outline"),
    ("unmute", "bell-outline"),
    ("add-contact", "account-plus-outline"),
    ("block", "cancel"),
    ("unblock", "cancel"),
    ("report", "flag-outline"),
    ("leave-group", "exit-to-app"),
)
_GRAVE = {"block", "report", "leave-group", "block-yes", "report-yes", "leave-yes", "delete-everyone", "delete-me"}


def sheet(state: Praatje) -> dict[str, Any]:
    """The list of choices or the question; without a title and choices there is none."""
    layer = state.layer
    if layer is None:
        return {"title": "", "text": "", "choices": [], "open": False}
    chat = state.chat(layer.about)
    name = title(state, chat) if chat is not None else ""
    heading, text = _words(layer.name, name, chat)
    return {"title": heading, "text": text, "choices": _choices(state, layer.name), "open": True}


def _words(layer: str, name: str, chat: Chat | None) -> tuple[str, str]:
    match layer:
        case "attach":
            return "Wat wilt u sturen?", ""
        case "delete":
            return "Bericht verwijderen?", ""
        case "mute":
            return "Meldingen dempen", "De anderen zien dit niet. U krijgt geen geluid meer."
        case "block":
            return f"{name} blokkeren?", "Deze persoon kan u dan niet meer bellen of berichten sturen."
        case "report":
            group = chat is not None and chat.group
            return f"{name} rapporteren?", "Praatje krijgt de laatste berichten." + (
                "" if group else " De ander hoort dit niet."
            )
        case "leave":
            return f"{name} verlaten?", "U krijgt dan geen berichten meer van deze groep."
        case _:
            return "Dit bericht", ""


def _choices(state: Praatje, layer: str) -> list[dict[str, Any]]:
    if layer == "mute":
        return [_mute(duration) for duration in DURATIONS]
    offered = {"menu": _MENU, "delete": _DELETE, "attach": _ATTACH}.get(layer, ((f"{layer}-yes", "check"),))
    return offers(state, offered)


def _mute(duration: str) -> dict[str, Any]:
    return {
        "key": "mute-for",
        "value": duration,
        "place": f"mute/{duration}",
        "text": DURATION_WORDS[duration],
        "icon": "bell-off-outline",
        "grave": False,
    }


def offers(state: Praatje, wanted: tuple[tuple[str, str], ...]) -> list[dict[str, Any]]:
    """Of these acts and their signs the ones that can be done now, as choices."""
    found = ((name, icon, place(state, Action.of(name))) for name, icon in wanted)
    return [
        {"key": name, "value": "", "place": at, "text": BUTTONS[name], "icon": icon, "grave": name in _GRAVE}
        for name, icon, at in found
        if at
    ]


def info(state: Praatje) -> dict[str, Any]:
    """The page about a contact or a group."""
    chat = about(state) or Chat("", ("",))
    person = state.person(chat.members[0]) if chat.members and not chat.group else None
    return {
        "title": title(state, chat),
        "group": chat.group,
        "number": person.number if person is not None else "",
        "about": chat.about or (person.about if person is not None else ""),
        "count": f"{len(chat.members) + 1} leden" if chat.group else "",
        "muted": _muted(chat.muted),
        "choices": _seen(state),
    }


def _muted(duration: str) -> str:
    return "" if duration == "no" else f"Gedempt: {DURATION_WORDS[duration].lower()}"


def _seen(state: Praatje) -> list[dict[str, Any]]:
    """Under a question the choices stay where they are."""
    return offers(replace(state, layer=None), _INFO) if about(state) is not None else []
