"""The own fields of a *template* step."""

from oefenplek.content.fields import Form, Text


class Body(Form):
    """A sentence and a button to press once."""

    text: Text
    button: Text
