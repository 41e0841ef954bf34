"""What a lesson may write in a PostVak scene. Every scalar arrives as text; the types are given here."""

import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from .state import OWN_DOMAIN

LINK = re.compile(r"\[([^\[\]\n]+)\]\(sim:([a-z0-9-]+)\)")
"""A link in a message's text: ``[words](sim:id)``."""

_YES_NO = {"yes": True, "no": False}


def _yes_no(value: object) -> object:
    if isinstance(value, str) and value not in _YES_NO:
        raise ValueError("schrijf yes of no")
    return _YES_NO[value] if isinstance(value, str) else value


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Address = Annotated[str, StringConstraints(pattern=r"^[^@\s,;<>]+@([a-z0-9-]+\.)+example$", max_length=120)]
Web = Annotated[str, StringConstraints(pattern=r"^https?://([a-z0-9-]+\.)+example(/\S*)?$", max_length=300)]
Words = Annotated[str, StringConstraints(max_length=10_000)]
Line = Annotated[str, StringConstraints(max_length=300, pattern=r"^[^\n]*$")]
YesNo = Annotated[bool, BeforeValidator(_yes_no)]


class _Part(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, validate_by_name=True, validate_by_alias=True, serialize_by_alias=True
    )


class PersonPart(_Part):
    """Someone with an address that ends in ``.example``."""

    name: Line = ""
    address: Address


class ContactPart(PersonPart):
    """Someone in the address book."""

    id: Id


class AttachmentPart(_Part):
    """Something that hangs on a message. ``picture`` is one of the drawn pictures."""

    id: Id
    name: Line
    kind: Literal["photo", "document"] = "photo"
    picture: Id | None = None


class PhotoPart(_Part):
    """A photo that can be attached."""

    id: Id
    name: Line
    picture: Id | None = None


class MessagePart(_Part):
    """One e-mail of the scene."""

    id: Id
    folder: Literal["inbox", "sent", "drafts", "trash", "spam"] = "inbox"
    sender: PersonPart | None = Field(None, alias="from")
    to: list[PersonPart] | None = None
    cc: list[PersonPart] = []
    subject: Line = ""
    text: Words = ""
    links: dict[Id, Web] = {}
    time: Annotated[str, StringConstraints(max_length=30)] = ""
    unread: YesNo = False
    attachments: list[AttachmentPart] = []
    wanted: YesNo = False
    fake: YesNo = False
    private: YesNo = True

    @model_validator(mode="after")
    def _links_match(self) -> "MessagePart":
        used = {found.group(2) for found in LINK.finditer(self.text)}
        if missing := sorted(used - set(self.links)):
            raise ValueError(f"bij links staat geen adres voor: {', '.join(missing)}")
        if spare := sorted(set(self.links) - used):
            raise ValueError(f"deze link staat niet in de tekst: {', '.join(spare)}")
        return self

    @model_validator(mode="after")
    def _has_a_sender(self) -> "MessagePart":
        if self.sender is None and self.folder not in {"sent", "drafts"}:
            raise ValueError("schrijf bij from wie de e-mail stuurt")
        return self


class SceneContent(_Part):
    """Everything that is in PostVak at the start."""

    owner: PersonPart = PersonPart(name="Ria de Wit", address=f"ria@{OWN_DOMAIN}")
    start: Annotated[str, StringConstraints(pattern=r"^(inbox|registration|compose|message/[a-z0-9-]+)$")] = "inbox"
    messages: list[MessagePart] = []
    contacts: list[ContactPart] = []
    photos: list[PhotoPart] = []

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        for things in (self.messages, self.contacts, self.photos):
            ids = [thing.id for thing in things]
            if double := sorted({name for name in ids if ids.count(name) > 1}):
                raise ValueError(f"twee keer hetzelfde id: {', '.join(double)}")
        return self

    @model_validator(mode="after")
    def _start_exists(self) -> "SceneContent":
        name = self.start.partition("/")[2]
        if name and name not in {message.id for message in self.messages}:
            raise ValueError(f"start: er is geen e-mail {name}")
        return self
