"""The own fields of a *read* step."""

from oefenplek.content.fields import Form, Text


class Body(Form):
    """A text to read or hear: one thought a screen."""

    text: Text
