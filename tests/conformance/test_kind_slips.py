"""The typical mistakes of the kinds' own examples, made with the mouse in the real lesson screen."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.ui.device.places import find
from tests.support import keys, slips
from tests.support.kinds import every_kind, example, example_lesson
from tests.support.lesson_screens import model_of
from tests.support.showing import Shower, Shown

# kind, what is recognised, how it is made, the places that are pressed
SLIPPED: list[tuple[str, str, str, tuple[str, ...]]] = [
    ("choice", "bank", "the answer that does not fit", ("option/bank",)),
    ("order", "eerst-aan", "switching on first", ("button/ready",)),
    ("order", "koffie-na-aan", "coffee after switching on", ("item/aan", "spot/2", "button/ready")),
    ("match", "envelop-is-nieuws", "an envelope with news", ("pair/envelop", "partner/bel")),
    ("practice", "op-link", "the link in a fake mail", ("message/rekening-nep", "link/betaalpagina")),
    ("practice", "goede-weg", "a good mail thrown away", ("message/uitnodiging", "button/move-trash")),
]


def said(kind: str, code: str) -> str:
    """What the example says to it."""
    written = example(kind)
    named = [*written.get("mistakes", ()), *written.get("options", ())]
    found = next(one for one in named if one["id"] == code)
    return str(found.get("say") or found["feedback"])


def press(shown: Shown, place: str) -> None:
    item = find(shown.window.contentItem(), place)
    assert item is not None, f"{place} is not there"
    keys.click(shown, item)


def finish(shown: Shown, model: LessonViewModel) -> list[str]:
    """Press what leads to the end; the places."""
    pressed: list[str] = []
    while not play.may_go_on(model.course, model.state):
        pressed.append(play.target(model.course, model.state))
        press(shown, pressed[-1])
    return pressed


@pytest.mark.parametrize(("kind", "code", "how", "places"), SLIPPED, ids=[f"{row[0]}-{row[1]}" for row in SLIPPED])
def test_a_mistake_has_its_own_words_and_the_right_acts_count_right_after(
    show: Shower, owner: QObject, kind: str, code: str, how: str, places: tuple[str, ...]
) -> None:
    model = model_of(owner, example_lesson(kind))
    shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
    for place in places:
        press(shown, place)
    answer = model.state.now.feedback
    assert answer is not None
    assert (answer.say, answer.tone, answer.mistake) == (said(kind, code), "care", code)
    right = finish(shown, model)
    slips.known(kind, code, f"{how}: pressed {', '.join(places)}", answer.say, f"done after {', '.join(right)}")
    model.close()


@pytest.mark.parametrize("kind", every_kind())
def test_every_mistake_of_an_example_is_made(kind: str) -> None:
    written = example(kind)
    named = {mistake["id"] for mistake in written.get("mistakes", ())}
    assert kind == "typing" or named <= {row[1] for row in SLIPPED if row[0] == kind}  # typing has a table of its own
