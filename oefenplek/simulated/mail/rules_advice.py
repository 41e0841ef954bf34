"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from .markup import label
from .rules_places import place
from .state import Mailbox

_PRESS = {
    "button/back": N_("[Tik] op **{knop-back}**."),
    "button/menu": N_("[Tik] op **{knop-menu}**."),
    "button/search": N_("[Tik] op **{knop-search}**."),
    "button/compose": N_("[Tik] op **{knop-compose}**."),
    "button/reply": N_("[Tik] op **{knop-reply}**."),
    "button/reply-all": N_("[Tik] op **{knop-reply-all}**."),
    "button/forward": N_("[Tik] op **{knop-forward}**."),
    "button/move-trash": N_("[Tik] op **{knop-move-trash}**."),
    "button/move-spam": N_("[Tik] op **{knop-move-spam}**."),
    "button/restore": N_("[Tik] op **{knop-restore}**."),
    "button/report": N_("[Tik] op **{knop-report}**."),
    "button/send": N_("[Tik] op **{knop-send}**."),
    "button/undo-send": N_("[Tik] op **{knop-undo-send}**."),
    "button/undo-move": N_("[Tik] op **{knop-undo-move}**."),
    "button/empty": N_("[Tik] op **{knop-empty}**."),
    "button/empty-yes": N_("[Tik] op **{knop-empty-yes}**."),
    "button/empty-no": N_("[Tik] op **{knop-empty-no}**."),
    "button/attach": N_("[Tik] op **{knop-attach}**."),
    "button/show-cc": N_("[Tik] op **{knop-show-cc}**."),
    "button/contacts": N_("[Tik] op **{knop-contacts}**."),
    "button/close-preview": N_("[Tik] op **{knop-close-preview}**."),
    "button/close-picture": N_("[Tik] op **{knop-close-picture}**."),
    "button/register-next": N_("[Tik] op **{knop-register-next}**."),
    "button/register-done": N_("[Tik] op **{knop-register-done}**."),
    "folder/inbox": N_("[Tik] op de map **{map-inbox}**."),
    "folder/sent": N_("[Tik] op de map **{map-sent}**."),
    "folder/drafts": N_("[Tik] op de map **{map-drafts}**."),
    "folder/trash": N_("[Tik] op de map **{map-trash}**."),
    "folder/spam": N_("[Tik] op de map **{map-spam}**."),
}


def advice(mailbox: Mailbox, action: Action) -> str:
    """What to say for ``action``; empty when it cannot be done now."""
    at = place(mailbox, action)
    if not at or at in _PRESS:
        return _PRESS.get(at, "")
    if action.name == "enter":
        return f"[Tik] in het vak **{{vak-{action.get('field')}}}**."
    if action.name == "type":
        return f"Typ in het vak **{{vak-{action.get('field')}}}**: {_plain(action.get('text'))}"
    return _thing(mailbox, action, at.partition("/")[0])


def _thing(mailbox: Mailbox, action: Action, sort: str) -> str:
    message = mailbox.message(action.get("message"))
    if message is not None and sort == "message":
        own = message.folder in {"sent", "drafts"}
        people = message.to if own else (message.sender,)
        who = ", ".join(person.name or person.address for person in people)
        return f"[Tik] op de e-mail {'aan' if own else 'van'} **{_plain(who)}**."
    if message is not None and sort == "sender":
        return f"[Tik] op de naam **{_plain(message.sender.name or message.sender.address)}**."
    if message is not None and sort == "link":
        return _link(mailbox, action, _plain(label(message.text, action.get("link"))))
    if message is not None and sort == "attachment":
        attachment = message.attachment(action.get("attachment"))
        return f"[Tik] op de bijlage **{_plain(attachment.name if attachment else '')}**."
    contact, photo = mailbox.contact(action.get("contact")), mailbox.photo(action.get("photo"))
    if contact is not None:
        return f"[Tik] op **{_plain(contact.name or contact.address)}**."
    if photo is not None:
        return f"[Tik] op de foto **{_plain(photo.name)}**."
    return N_("[Tik] op het kruisje bij de bijlage.")


def _link(mailbox: Mailbox, action: Action, name: str) -> str:
    if action.name == "open-link":
        return f"[Tik] op de link **{name}**."
    if mailbox.skin == "laptop":
        return f"Houd de muis stil op de link **{name}**. [Tik] niet."
    return f"Druk lang op de link **{name}**."


def _plain(text: str) -> str:
    return text.replace("*", "").replace("\n", " ")
