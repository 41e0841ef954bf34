"""The own fields of a *match* step."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from oefenplek.content.fields import Form, Icon, Id, OptionalText, Text

Drawing = Annotated[str, Field(pattern=r"^[a-z0-9-]*$", max_length=60)]


class Card(Form):
    """One card: words, and a sign or a drawn picture before them."""

    text: Text
    icon: Icon = ""
    picture: Drawing = ""


class Pair(Form):
    """Two cards that belong together, and what is said when they lie together."""

    id: Id
    card: Card
    partner: Card
    feedback: OptionalText = ""


class Mistake(Form):
    """Two cards that are often taken for a pair; both are named by the pair they really belong to."""

    id: Id
    card: Id
    partner: Id
    say: Text


class Body(Form):
    """A task and its pairs."""

    twins: ClassVar[Mapping[str, str]] = {"pair": "partner"}

    task: Text
    pairs: Annotated[list[Pair], Field(min_length=2, max_length=6)]
    start: Annotated[list[Id], Field(default_factory=list)]
    praise: OptionalText = ""
    mistakes: Annotated[list[Mistake], Field(default_factory=list)]
