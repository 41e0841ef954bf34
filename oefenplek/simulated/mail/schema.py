"""What a lesson may write in a PostVak scene. Every scalar arrives as text; the types are given here."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from oefenplek.content.fields import Form, Id, YesNo

from .markup import links
from .state import OWN_DOMAIN

Address = Annotated[str, StringConstraints(pattern=r"^[^@\s,;<>]+@([a-z0-9-]+\.)+example$", max_length=120)]
Web = Annotated[str, StringConstraints(pattern=r"^https?://([a-z0-9-]+\.)+example(/\S*)?$", max_length=300)]
Words = Annotated[str, StringConstraints(max_length=10_000)]
START = r"^(inbox|registration|compose|(message|reply|reply-all|forward)/[a-z0-9-]+)$"
Line = Annotated[str, StringConstraints(max_length=300, pattern=r"^[^\n]*$")]


class _Part(Form):
    model_config = ConfigDict(strict=True)


class PersonPart(_Part):
    """Someone with an address that ends in ``.example``."""

    name: Line = ""
    address: Address


class ContactPart(PersonPart):
    """Someone in the address book."""

    id: Id


class AttachmentPart(_Part):
    """Something that hangs on a message. ``picture`` is one of the drawn pictures, ``text`` a document's page."""

    id: Id
    name: Line
    kind: Literal["photo", "document"] = "photo"
    picture: Id | None = None
    text: Words = ""


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
    cc: list[PersonPart] = Field(default_factory=list)
    bcc: list[PersonPart] = Field(default_factory=list)
    typed: Line = ""
    subject: Line = ""
    text: Words = ""
    links: dict[Id, Web] = Field(default_factory=dict)
    time: Annotated[str, StringConstraints(max_length=20)] = ""
    unread: YesNo = False
    attachments: list[AttachmentPart] = Field(default_factory=list)
    wanted: YesNo = False
    fake: YesNo = False
    private: YesNo = True

    @model_validator(mode="after")
    def _links_match(self) -> "MessagePart":
        used = set(links(self.text))
        if missing := sorted(used - set(self.links)):
            raise ValueError(f"bij links staat geen adres voor: {', '.join(missing)}")
        if spare := sorted(set(self.links) - used):
            raise ValueError(f"deze link staat niet in de tekst: {', '.join(spare)}")
        return self

    @model_validator(mode="after")
    def _typed_in_a_concept(self) -> "MessagePart":
        if self.typed and (self.folder != "drafts" or self.to):
            raise ValueError("typed staat alleen bij een concept zonder to")
        return self

    @model_validator(mode="after")
    def _has_a_sender(self) -> "MessagePart":
        if self.sender is None and self.folder not in {"sent", "drafts"}:
            raise ValueError("schrijf bij from wie de e-mail stuurt")
        return self


class SceneContent(_Part):
    """Everything that is in PostVak at the start."""

    owner: PersonPart = Field(default_factory=lambda: PersonPart(name="Ria de Wit", address=f"ria@{OWN_DOMAIN}"))
    start: Annotated[str, StringConstraints(pattern=START)] = "inbox"
    messages: list[MessagePart] = Field(default_factory=list)
    contacts: list[ContactPart] = Field(default_factory=list)
    photos: list[PhotoPart] = Field(default_factory=list)

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
