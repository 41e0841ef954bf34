"""What PostVak shows, as plain values: pure functions of its state. Qt knows nothing of this file, nor it of Qt."""

from dataclasses import dataclass, replace

from oefenplek.domain.actions import Action
from oefenplek.domain.text import breakable

from .markup import plain
from .rules_layers import covered, folders_seen, list_seen, listed, screen
from .rules_places import place
from .state import FOLDERS, Attachment, Mailbox, Message, Person, Registration
from .words import FOLDERS as FOLDER_WORDS
from .words import NOTICES, buttons

_SNIPPET = 90
NO_REGISTRATION = Registration(page=0)
_ICONS = {
    "inbox": "inbox",
    "sent": "send",
    "drafts": "file-document-edit-outline",
    "trash": "trash-can-outline",
    "spam": "alert-octagon-outline",
}


@dataclass(frozen=True, slots=True)
class MailRow:
    """A mail in the list."""

    id: str
    person: str
    face: str
    subject: str
    snippet: str
    time: str
    unread: bool
    attached: bool
    selected: bool


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder: its name, and the number that stands behind it (empty when there is none)."""

    id: str
    title: str
    sign: str
    count: str
    selected: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around list, message and the mail being written."""

    skin: str = "phone"
    screen: str = "inbox"
    folder: str = ""
    count: str = ""
    owner: str = ""
    owner_address: str = ""
    searching: bool = False
    query: str = ""
    empty: str = ""
    notice: str = ""
    problem: bool = False
    undo: str = ""
    can_empty: bool = False
    empty_word: str = ""
    question: str = ""
    question_text: str = ""
    can_compose: bool = False
    can_list: bool = True
    can_folders: bool = False
    can_contacts: bool = False
    covered: bool = False
    back: str = "Terug"
    registration: Registration = NO_REGISTRATION
    link_address: str = ""
    link_opened: bool = False
    picture: str = ""
    picture_name: str = ""
    picture_kind: str = ""
    picture_text: str = ""


def mail_rows(mailbox: Mailbox) -> list[MailRow]:
    """The list as it stands."""
    return [_mail_row(mailbox, message) for message in listed(mailbox)]


def _mail_row(mailbox: Mailbox, message: Message) -> MailRow:
    mine = message.home != "inbox"
    people = message.to if mine else (message.sender,)
    who = ", ".join(shown_name(person) for person in people) or "(geen adres)"
    snippet = " ".join(plain(message.text)[: 2 * _SNIPPET].split())
    return MailRow(
        id=message.id,
        person=f"Aan: {who}" if mine else who,
        face=who,
        subject=message.subject or "(geen onderwerp)",
        snippet=snippet if len(snippet) <= _SNIPPET else snippet[:_SNIPPET] + "…",
        time=message.time,
        unread=not message.read,
        attached=bool(message.attachments),
        selected=message.id == mailbox.open,
    )


def folder_rows(mailbox: Mailbox) -> list[FolderRow]:
    """The folders with what waits in them: unread mail, and every concept."""
    return [
        FolderRow(
            id=folder,
            title=FOLDER_WORDS[folder],
            sign=_ICONS[folder],
            count=waiting(mailbox, folder),
            selected=mailbox.folder == folder and not mailbox.searching and screen(mailbox) != "contacts",
        )
        for folder in FOLDERS
    ]


def waiting(mailbox: Mailbox, folder: str) -> str:
    """The number behind a folder."""
    inside = [message for message in mailbox.messages if message.folder == folder]
    count = len(inside) if folder == "drafts" else sum(1 for message in inside if not message.read)
    return str(count) if count and folder not in {"sent", "trash"} else ""


def frame(mailbox: Mailbox) -> Frame:
    """What stands around everything."""
    preview, viewed = mailbox.preview, mailbox.viewed
    message = mailbox.message(preview.message if preview else "")
    link = message.link(preview.link) if message and preview else None
    of = mailbox.message(viewed.message if viewed else "")
    bare = replace(mailbox, viewed=None, preview=None, emptying=False)
    empty_word = buttons(mailbox)["empty"]
    attachment = (of.attachment(viewed.attachment) if of and viewed else None) or Attachment("", "", "")
    return Frame(
        skin=mailbox.skin,
        screen=screen(bare),
        folder=FOLDER_WORDS[mailbox.folder],
        count=waiting(mailbox, mailbox.folder),
        owner=mailbox.owner.name,
        owner_address=mailbox.owner.address,
        searching=mailbox.searching,
        query=mailbox.query,
        empty=_empty(mailbox),
        notice=NOTICES.get(mailbox.notice, ""),
        problem=mailbox.notice.startswith(("send-", "register-")),
        undo=next((name for name in ("undo-send", "undo-move") if _can(mailbox, name)), ""),
        can_empty=_can(bare, "empty"),
        empty_word=empty_word,
        question=f"{empty_word}?" if mailbox.emptying else "",
        question_text=_loss(mailbox) if mailbox.emptying else "",
        can_compose=_can(bare, "compose"),
        can_list=list_seen(bare),
        can_folders=folders_seen(bare),
        can_contacts=folders_seen(bare) and _can(bare, "open-contacts") and mailbox.compose is None,
        covered=covered(mailbox),
        back=buttons(mailbox)["back"],
        registration=mailbox.registration or NO_REGISTRATION,
        link_address=breakable(link.address) if link else "",
        link_opened=bool(preview and preview.opened),
        picture=attachment.picture,
        picture_name=attachment.name,
        picture_kind=attachment.kind,
        picture_text=breakable(attachment.text),
    )


def _loss(mailbox: Mailbox) -> str:
    count = sum(1 for message in mailbox.messages if message.folder == mailbox.folder)
    what = "Deze e-mail is" if count == 1 else f"Deze {count} e-mails zijn"
    return f"{what} dan voorgoed weg. U kunt {'hem' if count == 1 else 'ze'} niet meer terughalen."


def _empty(mailbox: Mailbox) -> str:
    if listed(mailbox):
        return ""
    if not mailbox.searching:
        return "Deze map is leeg."
    return "Niets gevonden." if mailbox.query.strip() else "Typ een naam of een woord."


def _can(mailbox: Mailbox, name: str) -> bool:
    return place(mailbox, Action.of(name)) != ""


def shown_name(person: Person) -> str:
    """A person as a list shows one."""
    return person.name or person.address
