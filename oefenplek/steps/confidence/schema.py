"""The own fields of a *confidence* step."""

from typing import Literal

from oefenplek.content.fields import Form, OptionalText


class Body(Form):
    """*Lukt dit u thuis?* The answers are always the same three: alone, with someone, not yet."""

    question: OptionalText = ""
    where: Literal["home", "oefenplek"] = "home"
    """Where it is to be done: at home, or (a lesson for helpers) in the practice place."""
