"""The blocks a web page is made of, as a trainer writes them. Every block is one thing: a heading, a list, a form."""

import re
import unicodedata
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, StringConstraints, field_validator, model_serializer, model_validator

from oefenplek.content.fields import Form, Icon, Id, YesNo
from oefenplek.domain.pictures import PICTURES

Line = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\n]*$")]
MaybeLine = Annotated[str, StringConstraints(max_length=300, pattern=r"^[^\n]*$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=5_000)]
Target = Annotated[
    str,
    StringConstraints(max_length=300, pattern=r"^([a-z0-9-]+|tel:[0-9 -]+|(https?://)?([a-z0-9-]+\.)+example(/\S*)?)$"),
]
"""A page of the same website, an address that ends in ``.example``, or ``tel:`` and a number."""
FIELD_KINDS = ("text", "area", "check", "choice")


def slug(text: str) -> str:
    """The id made of a text: *Meer over Taalcafé!* → ``meer-over-taalcafe``."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


class Part(Form):
    """Dumped without what was left out, so that a lesson that holds a whole website stays small."""

    model_config = ConfigDict(strict=True)

    @model_serializer(mode="wrap")
    def _lean(self, handler: Any) -> dict[str, Any]:
        return {key: value for key, value in handler(self).items() if value not in (None, "", [], False)}


class Named(Part):
    """A part with an ``id``; left out, it is made of its text."""

    id: Id

    @model_validator(mode="before")
    @classmethod
    def _with_id(cls, data: Any) -> Any:
        if not isinstance(data, dict) or "id" in data:
            return data
        text = next((data[key] for key in ("label", "name", "title", "text") if data.get(key)), "")
        return {"id": slug(text), **data} if isinstance(text, str) and slug(text) else data


class Pictured(Part):
    """A part that may show one of the drawn pictures."""

    picture: Annotated[str, StringConstraints(max_length=60)] = ""

    @field_validator("picture")
    @classmethod
    def _is_drawn(cls, name: str) -> str:
        if name and name not in PICTURES:
            raise ValueError(f"de getekende plaatjes zijn: {', '.join(PICTURES)}")
        return name


class LinkPart(Named):
    """Words that lead somewhere."""

    text: Line
    to: Target


class CardPart(Named, Pictured):
    """A card with a picture or a sign: a product, a piece of news, a subject. With ``to`` it can be pressed."""

    title: Line
    text: MaybeLine = ""
    icon: Icon | None = None
    label: MaybeLine = ""
    price: MaybeLine = ""
    was: MaybeLine = ""
    to: Target | None = None


class AdvertPart(Named, Pictured):
    """An advert between the text, with *Advertentie* above it."""

    title: Line
    text: MaybeLine = ""
    button: MaybeLine = ""
    to: Target


class HourPart(Part):
    """A day and when it is open."""

    day: Line
    time: Line


class PricePart(Part):
    """What something costs."""

    what: Line
    price: Line


class ReviewPart(Part):
    """What a customer wrote."""

    who: Line
    stars: Annotated[int, Field(ge=1, le=5, strict=False)]
    text: Line


class TablePart(Part):
    """A table; every row has as many cells as the head."""

    head: Annotated[list[Line], Field(min_length=1, max_length=5)]
    rows: list[list[MaybeLine]]

    @model_validator(mode="after")
    def _rows_fit(self) -> "TablePart":
        if any(len(row) != len(self.head) for row in self.rows):
            raise ValueError("elke rij heeft evenveel vakken als head")
        return self


class ContactPart(Part):
    """Where somebody can go, call or write. The number can be pressed; it has to be one that rings nowhere."""

    address: list[Line] = Field(default_factory=list)
    phone: Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9 -]+$")] = ""
    mail: MaybeLine = ""


class DownloadPart(Named):
    """A file that can be saved: its name, and what stands in it (the first line is its heading)."""

    name: Line
    title: Line
    text: Words


class ChoicePart(Named):
    """One of several answers."""

    text: Line


class FieldPart(Named):
    """One field of a form. ``answer``: what should be filled in, for conditions (``right`` or ``wrong``)."""

    label: Line
    kind: Literal["text", "area", "check", "choice"] = "text"
    choices: list[ChoicePart] = Field(default_factory=list)
    answer: MaybeLine = ""
    needed: YesNo = False
    ticked: YesNo = False
    private: YesNo = False

    @model_validator(mode="after")
    def _choices_fit(self) -> "FieldPart":
        if (self.kind == "choice") != bool(self.choices):
            raise ValueError("choices hoort bij kind: choice")
        if len({choice.id for choice in self.choices}) != len(self.choices):
            raise ValueError("twee keuzes hebben hetzelfde id")
        if self.answer and self.kind == "choice" and self.answer not in {choice.id for choice in self.choices}:
            raise ValueError("answer is het id van een van de keuzes")
        return self


class FormPart(Part):
    """A form: its fields, its button, and what comes then: a page (``to``) or a sentence (``say``)."""

    id: Id
    fields: Annotated[list[FieldPart], Field(min_length=1)]
    button: Line
    to: Target | None = None
    say: MaybeLine = ""

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "FormPart":
        if (self.to is None) == (not self.say):
            raise ValueError("schrijf wat er daarna komt: to (een pagina) of say (een zin)")
        return self


class BlockPart(Pictured):
    """One block of a page. It holds exactly one of these; ``caption``, ``tone``, ``numbered`` go with one."""

    heading: MaybeLine = ""
    text: Words | None = None
    points: Annotated[list[Line] | None, Field(alias="list")] = None
    links: list[LinkPart] | None = None
    button: LinkPart | None = None
    cards: list[CardPart] | None = None
    hours: list[HourPart] | None = None
    prices: list[PricePart] | None = None
    table: TablePart | None = None
    notice: Words | None = None
    contact: ContactPart | None = None
    reviews: list[ReviewPart] | None = None
    advert: AdvertPart | None = None
    download: DownloadPart | None = None
    form: FormPart | None = None
    caption: MaybeLine = ""
    tone: Literal["", "info", "warning", "good"] = ""
    numbered: YesNo = False

    @model_validator(mode="after")
    def _is_one_thing(self) -> "BlockPart":
        found = [kind for kind in BLOCKS if getattr(self, "points" if kind == "list" else kind)]
        if len(found) != 1:
            raise ValueError(f"elk blok is één ding: {', '.join(BLOCKS)}")
        beside = {"caption": "picture", "tone": "notice", "numbered": "list"}
        for name, kind in beside.items():
            if getattr(self, name) and found != [kind]:
                raise ValueError(f"{name} hoort bij {kind}")
        return self


BLOCKS = (
    "heading",
    "text",
    "list",
    "links",
    "button",
    "cards",
    "hours",
    "prices",
    "table",
    "picture",
    "notice",
    "contact",
    "reviews",
    "advert",
    "download",
    "form",
)
"""The kinds of blocks there are."""


def targets(block: BlockPart) -> list[str]:
    """Where the links of a block lead."""
    parts = [*(block.links or ()), *(block.cards or ()), block.button, block.advert, block.form]
    return [part.to for part in parts if part is not None and part.to]


def link_ids(block: BlockPart) -> list[str]:
    """The ids of what can be pressed in a block: no two on a page are the same."""
    cards = [card for card in block.cards or () if card.to]
    parts = [*(block.links or ()), *cards, block.button, block.advert]
    ids = [part.id for part in parts if part is not None]
    return [*ids, CALL] if block.contact is not None and block.contact.phone else ids


CALL = "bellen"
"""The id of the link that a phone number is."""
