"""The own fields of a *confidence* step."""

from oefenplek.content.fields import Form, OptionalText


class Body(Form):
    """*Lukt dit u thuis?* The answers are always the same three: alone, with someone, not yet."""

    question: OptionalText = ""
