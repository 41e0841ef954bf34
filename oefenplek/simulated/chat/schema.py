"""What a lesson may write in a Praatje scene. Every scalar arrives as text; the types are given here."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from oefenplek.content.fields import Form, Id, YesNo

from .markup import LINK

Line = Annotated[str, StringConstraints(max_length=120, pattern=r"^[^\n]*$")]
Words = Annotated[str, StringConstraints(max_length=2_000)]
Number = Annotated[str, StringConstraints(max_length=24, pattern=r"^(\+?[0-9][0-9 -]*)?$")]
Length = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,2}:[0-5][0-9]$")]
Count = Annotated[int, Field(ge=0, le=99, strict=False)]
START = r"^(chats|(chat|info)/[a-z0-9-]+)$"


class _Part(Form):
    model_config = ConfigDict(strict=True)


class OwnerPart(_Part):
    """Whose Praatje it is."""

    name: Line = "Ria de Wit"
    number: Number = "06 - 00 00 00 00"


class PersonPart(_Part):
    """Someone with a number; with ``saved: no`` only the number is shown."""

    id: Id
    name: Line = ""
    number: Number = ""
    about: Line = ""
    saved: YesNo = True

    @model_validator(mode="after")
    def _is_called_something(self) -> "PersonPart":
        if not (self.name if self.saved else self.number):
            raise ValueError("schrijf name, of bij saved: no een number")
        return self


class PhotoPart(_Part):
    """A photo on the device."""

    id: Id
    name: Line
    picture: Id


class _Content(_Part):
    text: Words = ""
    photo: Id | None = None
    voice: Length | None = None
    says: Words = ""
    code: Line = ""

    @model_validator(mode="after")
    def _is_one_thing(self) -> "_Content":
        if self.photo and self.voice:
            raise ValueError("een bericht is een foto (photo) of een spraakbericht (voice), niet allebei")
        return self

    @model_validator(mode="after")
    def _addresses_are_examples(self) -> "_Content":
        for found in LINK.findall(self.text):
            host = found.split("//")[-1].split("/")[0].rstrip(".,!?;:)")
            if not host.endswith(".example"):
                raise ValueError(f"een adres in een bericht eindigt op .example: {host}")
        return self


class MessagePart(_Content):
    """One message that stands in a chat at the start. Without ``from`` the owner sent it."""

    id: Id | None = None
    sender: Id | None = Field(None, alias="from")
    time: Annotated[str, StringConstraints(max_length=20)] = ""
    ticks: Literal["sent", "delivered", "read"] = "read"
    answers: Id | None = None
    forwarded: YesNo = False
    deleted: YesNo = False
    line: Words = ""

    @model_validator(mode="after")
    def _says_something(self) -> "MessagePart":
        if not (self.text or self.photo or self.voice or self.line or self.deleted):
            raise ValueError("schrijf text, photo, voice of line")
        return self


class SaidPart(_Content):
    """One message of a reaction. ``from`` is needed in a group."""

    sender: Id | None = Field(None, alias="from")

    @model_validator(mode="after")
    def _says_something(self) -> "SaidPart":
        if not (self.text or self.photo or self.voice):
            raise ValueError("schrijf text, photo of voice")
        return self


class ReplyPart(_Part):
    """A reaction: after this, these messages come."""

    after: Literal["any", "text", "photo", "voice", "emoji", "opened", "start"] = "any"
    words: list[Line] = Field(default_factory=list)
    messages: list[SaidPart] = Field(min_length=1)
    again: YesNo = False


class ChatPart(_Part):
    """One conversation: ``with`` one person, or a ``group`` with ``members``."""

    id: Id
    with_: Annotated[Id | None, Field(alias="with")] = None
    group: Line = ""
    members: list[Id] = Field(default_factory=list)
    about: Line = ""
    messages: list[MessagePart] = Field(default_factory=list)
    replies: list[ReplyPart] = Field(default_factory=list)
    unread: Count = 0
    muted: Literal["no", "8-uur", "week", "altijd"] = "no"
    pinned: YesNo = False
    draft: Words = ""
    fake: YesNo = False
    alarm: YesNo = False

    @model_validator(mode="after")
    def _is_one_or_a_group(self) -> "ChatPart":
        if bool(self.with_) == bool(self.group):
            raise ValueError("schrijf with (één persoon) of group (de naam van de groep)")
        if bool(self.group) != bool(self.members):
            raise ValueError("members hoort bij group")
        return self

    @model_validator(mode="after")
    def _senders_are_here(self) -> "ChatPart":
        here = {self.with_, *self.members, None}
        senders = [m.sender for m in self.messages] + [said.sender for r in self.replies for said in r.messages]
        if away := sorted({str(name) for name in senders if name not in here}):
            raise ValueError(f"in dit gesprek zit niet: {', '.join(away)}")
        if self.group and any(said.sender is None for reply in self.replies for said in reply.messages):
            raise ValueError("schrijf bij een antwoord in een groep from: wie het stuurt")
        return self


class SceneContent(_Part):
    """Everything that is in Praatje at the start."""

    owner: OwnerPart = Field(default_factory=OwnerPart)
    start: Annotated[str, StringConstraints(pattern=START)] = "chats"
    people: list[PersonPart] = Field(default_factory=list)
    chats: list[ChatPart] = Field(default_factory=list)
    photos: list[PhotoPart] = Field(default_factory=list)
    camera: Id = "bloemen"
    private: list[Line] = Field(default_factory=list)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        messages = [m.id or f"{chat.id}-{at + 1}" for chat in self.chats for at, m in enumerate(chat.messages)]
        for ids in ([p.id for p in self.people], [c.id for c in self.chats], [p.id for p in self.photos], messages):
            if double := sorted({name for name in ids if ids.count(name) > 1}):
                raise ValueError(f"twee keer hetzelfde id: {', '.join(double)}")
        return self

    @model_validator(mode="after")
    def _people_are_known(self) -> "SceneContent":
        known = {person.id for person in self.people}
        named = {name for chat in self.chats for name in (chat.with_, *chat.members) if name}
        if missing := sorted(named - known):
            raise ValueError(f"niet bij people: {', '.join(missing)}")
        return self

    @model_validator(mode="after")
    def _start_exists(self) -> "SceneContent":
        name = self.start.partition("/")[2]
        if name and name not in {chat.id for chat in self.chats}:
            raise ValueError(f"start: er is geen gesprek {name}")
        return self
