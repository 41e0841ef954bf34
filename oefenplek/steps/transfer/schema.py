"""The own fields of a *transfer* step."""

from typing import Annotated

from pydantic import Field

from oefenplek.content.fields import Date, Form, Icon, OptionalText, RealAddress, Text


class Person(Form):
    """The person at home to do this with."""

    say: Text


class Website(Form):
    """A place on the internet for later; the only field of a lesson that may hold a real address."""

    name: Text
    address: RealAddress = ""
    say: OptionalText = ""


class Bridge(Form):
    """What is called one thing here and another thing at home."""

    icon: Icon = ""
    here: Text
    home: Text


class Body(Form):
    """*Nu thuis*: first a person, then a website, and what things are called at home."""

    text: Text
    person: Person
    website: Website | None = None
    bridge: Annotated[list[Bridge], Field(max_length=6)] = Field(default_factory=list)
    checked: Date
    """The day on which the facts about the world outside were looked up."""
