"""The own fields of an *order* step."""

from typing import Annotated, ClassVar

from pydantic import Field

from oefenplek.content.fields import Form, Icon, Id, OptionalText, Text

Drawing = Annotated[str, Field(pattern=r"^[a-z0-9-]*$", max_length=60)]


class Item(Form):
    """One thing to lay in its place."""

    id: Id
    text: Text
    icon: Icon = ""
    picture: Drawing = ""
    feedback: OptionalText = ""


class Mistake(Form):
    """A way of laying with a sentence of its own: ``first``, ``last``, or one thing ``before`` another."""

    id: Id
    first: Annotated[str, Field(max_length=60)] = ""
    last: Annotated[str, Field(max_length=60)] = ""
    before: Annotated[list[Id], Field(default_factory=list, max_length=2)]
    say: Text


class Body(Form):
    """A task and its things, in the right order."""

    places: ClassVar[tuple[str, ...]] = ("button/ready", *(f"spot/{number}" for number in range(1, 8)))

    task: Text
    items: Annotated[list[Item], Field(min_length=3, max_length=7)]
    start: Annotated[list[Id], Field(default_factory=list)]
    praise: OptionalText = ""
    mistakes: Annotated[list[Mistake], Field(default_factory=list)]
