"""Where an action is done now. No place means that it cannot be done now, and then doing it changes nothing."""

from collections.abc import Callable

from oefenplek.domain.actions import Action

from . import rules_sort
from .rules_compose import attachment_of, others, suggestions
from .rules_layers import composing, covered, folders_seen, list_seen, listed, message_seen, screen
from .state import ADDRESS_FIELDS, COMPOSE_FIELDS, FOLDERS, Mailbox, Message

Finder = Callable[[Mailbox, Action], str]


def place(mailbox: Mailbox, action: Action) -> str:
    """The place of an action now, empty when there is none."""
    finder = _FINDERS.get(action.name)
    return finder(mailbox, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _select(mailbox: Mailbox, action: Action) -> str:
    name = action.get("message")
    here = list_seen(mailbox) and any(message.id == name for message in listed(mailbox))
    return _if(here and (name != mailbox.open or mailbox.compose is not None), f"message/{name}")


def _open_folder(mailbox: Mailbox, action: Action) -> str:
    folder = action.get("folder")
    there = mailbox.folder == folder and mailbox.skin == "laptop" and screen(mailbox) == "inbox"
    return _if(folders_seen(mailbox) and folder in FOLDERS and not there, f"folder/{folder}")


def _back(mailbox: Mailbox, _action: Action) -> str:
    on = screen(mailbox)
    first_page = mailbox.registration is not None and mailbox.registration.page == 1
    beside = on == "message" and mailbox.skin != "phone" and not mailbox.searching
    return _if(not covered(mailbox) and on != "inbox" and not first_page and not beside, "button/back")


def _menu(mailbox: Mailbox, _action: Action) -> str:
    return _if(mailbox.skin != "laptop" and list_seen(mailbox) and not mailbox.searching, "button/menu")


def _search(mailbox: Mailbox, _action: Action) -> str:
    return _if(mailbox.skin != "laptop" and list_seen(mailbox) and not mailbox.searching, "button/search")


def _compose(mailbox: Mailbox, _action: Action) -> str:
    if mailbox.skin == "laptop":
        return _if(folders_seen(mailbox) and mailbox.compose is None, "button/compose")
    return _if(list_seen(mailbox) and not mailbox.searching, "button/compose")


def _answer(mailbox: Mailbox, action: Action) -> str:
    message = message_seen(mailbox)
    possible = message is not None and message.home != "drafts"
    if action.name == "reply-all" and message is not None:
        possible = possible and others(mailbox, message) != ()
    return _if(possible, f"button/{action.name}")


def _type(mailbox: Mailbox, action: Action) -> str:
    field = action.get("field")
    if field in COMPOSE_FIELDS:
        extra = mailbox.compose is not None and mailbox.compose.extra
        return _if(composing(mailbox) and (extra or field not in {"cc", "bcc"}), f"field/{field}")
    if field == "search":
        return _if(list_seen(mailbox) and (mailbox.searching or mailbox.skin == "laptop"), "field/search")
    page = mailbox.registration.page if mailbox.registration is not None else 0
    return _if({"name": 1, "address": 2, "password": 2}.get(field) == page, f"field/{field}")


def _contacts(mailbox: Mailbox, _action: Action) -> str:
    on_page = screen(mailbox) == "contacts"
    return _if(
        composing(mailbox) or (folders_seen(mailbox) and mailbox.compose is None and not on_page), "button/contacts"
    )


def _pick(mailbox: Mailbox, action: Action) -> str:
    name = action.get("contact")
    if screen(mailbox) == "contacts":
        return _if(mailbox.contact(name), f"contact/{name}")
    offered = any(contact.id == name for contact in suggestions(mailbox))
    return _if(composing(mailbox) and offered, f"contact/{name}")


def _show_cc(mailbox: Mailbox, _action: Action) -> str:
    return _if(composing(mailbox) and mailbox.compose is not None and not mailbox.compose.extra, "button/show-cc")


def _enter(mailbox: Mailbox, action: Action) -> str:
    field, compose = action.get("field"), mailbox.compose
    possible = composing(mailbox) and compose is not None and compose.extra and field in ADDRESS_FIELDS
    return _if(possible and compose is not None and compose.asking != field, f"field/{field}")


def _attach(mailbox: Mailbox, action: Action) -> str:
    name = action.get("photo")
    return _if(screen(mailbox) == "photos" and mailbox.photo(name), f"photo/{name}")


def _remove(mailbox: Mailbox, action: Action) -> str:
    attachment = attachment_of(mailbox, action.get("attachment"))
    return f"remove/{attachment.id}" if composing(mailbox) and attachment is not None else ""


def _undo(mailbox: Mailbox, action: Action) -> str:
    seen = screen(mailbox) in {"inbox", "message", "search"} and not covered(mailbox)
    means = "undo-move" if mailbox.notice in rules_sort.UNDOABLE else "undo-send"
    return _if(mailbox.undo is not None and seen and action.name == means, f"button/{means}")


def _this(mailbox: Mailbox, action: Action) -> Message | None:
    message = message_seen(mailbox)
    return message if message is not None and message.id == action.get("message") else None


def _move(mailbox: Mailbox, action: Action) -> str:
    button = {"trash": "button/move-trash", "spam": "button/move-spam", "inbox": "button/restore"}
    possible = _this(mailbox, action) is not None and rules_sort.target(mailbox, action) != ""
    return button[action.get("to")] if possible else ""


def _report(mailbox: Mailbox, action: Action) -> str:
    message = _this(mailbox, action)
    return _if(message is not None and message.folder == "inbox" and message.written is None, "button/report")


def _link(mailbox: Mailbox, action: Action) -> str:
    message, link, seen = _this(mailbox, action), action.get("link"), mailbox.preview
    shown = action.name == "preview-link" and seen is not None and seen.link == link
    return _if(message is not None and message.link(link) and not shown, f"link/{link}")


def _attachment(mailbox: Mailbox, action: Action) -> str:
    message, name = _this(mailbox, action), action.get("attachment")
    return _if(message is not None and message.attachment(name), f"attachment/{name}")


_FINDERS: dict[str, Finder] = {
    "register-next": lambda m, _: _if(m.registration is not None and m.registration.page == 1, "button/register-next"),
    "register-done": lambda m, _: _if(m.registration is not None and m.registration.page == 2, "button/register-done"),
    "open-menu": _menu,
    "open-folder": _open_folder,
    "back": _back,
    "select": _select,
    "show-sender": lambda m, action: _if(_this(m, action), f"sender/{action.get('message')}"),
    "preview-link": _link,
    "open-link": _link,
    "close-preview": lambda m, _: _if(m.preview is not None and m.viewed is None, "button/close-preview"),
    "open-attachment": _attachment,
    "close-picture": lambda m, _: _if(m.viewed is not None, "button/close-picture"),
    "move": _move,
    "report": _report,
    "compose": _compose,
    "reply": _answer,
    "reply-all": _answer,
    "forward": _answer,
    "type": _type,
    "enter": _enter,
    "show-cc": _show_cc,
    "open-contacts": _contacts,
    "pick-contact": _pick,
    "open-attachments": lambda m, _: _if(composing(m), "button/attach"),
    "attach": _attach,
    "remove-attachment": _remove,
    "send": lambda m, _: _if(composing(m), "button/send"),
    "undo-send": _undo,
    "undo-move": _undo,
    "empty": lambda m, _: _if(rules_sort.can_empty(m), "button/empty"),
    "empty-yes": lambda m, _: _if(m.emptying, "button/empty-yes"),
    "empty-no": lambda m, _: _if(m.emptying, "button/empty-no"),
    "search": _search,
}
