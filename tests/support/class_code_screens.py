"""*Ik doe mee met de groep*: the animals, a number that is typed, and what is said when it is no code."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.screens.class_code.view import Answer
from oefenplek.screens.class_code.view_model import ClassCodeViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

HERE = {("egel", 42): Answer(True, "c02-mail-lezen", "samen-lezen"), ("egel", 53): Answer(True)}
"""The codes that there are: one leads to a lesson, and the lesson of the other is not here."""


def model(owner: QObject) -> ClassCodeViewModel:
    """Nothing is chosen yet."""

    def find(animal: str, number: int) -> Answer:
        return HERE.get((animal, number), Answer())

    return ClassCodeViewModel(owner, samples.reader(owner), samples.language(owner), find)


def at(typed: str, owner: QObject, *, checked: bool = False) -> Scenery:
    """The hedgehog was chosen where something was typed; ``checked``: *Verder* was pressed."""
    made = model(owner)
    if typed:
        made.choose(0)
    for digit in typed:
        made.type(digit)
    if checked:
        made.check()
        assert made.said
    return Scenery("oefenplek.screens.class_code", "ClassCodeScreen", {"viewModel": made})


CLASS_CODE_SCREENS: list[tuple[str, Factory]] = [
    ("class_code/animals", partial(at, "")),
    ("class_code/number", partial(at, "4")),
    ("class_code/no-code", partial(at, "43", checked=True)),
    ("class_code/not-here", partial(at, "53", checked=True)),
]
