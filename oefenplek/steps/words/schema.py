"""The own fields of a *words* step."""

from typing import Annotated

from pydantic import Field

from oefenplek.content.fields import Form, OptionalText, WordId


class Body(Form):
    """New words: a few cards with a picture, a sentence and a sound."""

    text: OptionalText = ""
    words: Annotated[list[WordId], Field(min_length=1, max_length=6)]
    """Ids from the lesson's own word list."""
