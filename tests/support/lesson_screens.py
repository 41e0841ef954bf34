"""The lesson screen at moments that differ: a text, words, a question, practice, a hint, the last question."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.app.courses import persona, read_personas
from oefenplek.content.compiled import compiled
from oefenplek.content.load import load
from oefenplek.domain import player as play
from oefenplek.domain.aids import Aid, Aids
from oefenplek.domain.lesson import Lesson, read_lesson
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.persona import Persona
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.ui.speech.reader import Reader
from tests.support.voices import SilentVoice

from .kinds import registry
from .screens_of import Factory, Scenery

LESSONS = Path(__file__).parents[2] / "lessons"
FAKE_MAIL = "d-veilig/d04-nepmail"


@cache
def lesson(folder: str) -> Lesson:
    """One of our lessons, as the player gets it."""
    known = registry()
    data = compiled(load(LESSONS / folder / "lesson.yaml", known), folder[0])
    if data is None:
        raise AssertionError(f"{folder} is no lesson")
    return read_lesson(data, {name: kind.rules().read for name, kind in known.kinds.items()})


@cache
def personas() -> Mapping[str, Persona]:
    """The people of the lessons, by the name authors write."""
    return read_personas(LESSONS)


class HelpForAll(dict[str, Aid]):
    """Every sentence has the same help."""

    def get(self, _sentence: str, _other: object = None) -> Aid:
        """The same for each."""
        return Aid("تقول هذه الجملة شيئًا بلغة أخرى.")

    def __bool__(self) -> bool:
        return True


HELPED = Aids("ar", HelpForAll())


def lesson_model(owner: QObject, folder: str = FAKE_MAIL, step: str = "", aids: Aids | None = None) -> LessonViewModel:
    """The lesson screen's view model at a step, with a voice that only remembers."""
    return model_of(owner, lesson(folder), step, aids)


def model_of(
    owner: QObject,
    opened: Lesson,
    step: str = "",
    aids: Aids | None = None,
    voice: SilentVoice | None = None,
    *,
    helper: bool = True,
    turns: Mapping[str, int] | None = None,
) -> LessonViewModel:
    """The same for a lesson of a test's own."""
    known = registry()
    services = LessonServices(
        reader=Reader(owner, voice or SilentVoice(owner)),
        count=lambda effect: None,
        wording=Wording("touch", lambda text: text, aids=aids or Aids()),
        pace=Pace(0, 0),
        read_aloud=lambda: False,
        done_sound=lambda: None,
        helper=lambda: helper,
    )
    rules = {name: kind.rules() for name, kind in known.kinds.items()}
    made = persona(personas(), opened.persona)
    course = play.Course(opened, rules, known.apps, turns or {})
    return LessonViewModel(owner, course, known.kinds, services, made, step)


def moment(step: str, helped: int, owner: QObject, aids: Aids | None = None) -> Scenery:
    """The lesson about fake mail at a step, after help was asked a few times."""
    model = lesson_model(owner, step=step, aids=aids)
    for _ in range(helped):
        model.askHelp()
    return Scenery("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})


def on_a_telephone(helped: int, owner: QObject) -> Scenery:
    """Practice with an upright device, beside which there is room."""
    model = lesson_model(owner, "c-contact/c07-appje", "samen-antwoorden")
    for _ in range(helped):
        model.askHelp()
    return Scenery("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})


def alone(folder: str, step: str, owner: QObject) -> Scenery:
    """Somebody called, and nobody is here."""
    model = model_of(owner, lesson(folder), step, helper=False)
    for _ in range(2):
        model.askHelp()
    return Scenery("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})


LESSON_SCREENS: list[tuple[str, Factory]] = [
    ("lesson/text", partial(moment, "waarom", 0)),
    ("lesson/words", partial(moment, "woorden", 0)),
    ("lesson/watch", partial(moment, "kijken", 0)),
    ("lesson/practice", partial(moment, "samen-kijken", 0)),
    ("lesson/hint", partial(moment, "samen-melden", 1)),
    ("lesson/question", partial(moment, "echt-nep-bank", 1)),
    ("lesson/home", partial(moment, "thuis", 0)),
    ("lesson/confidence", partial(moment, "lukt-het", 0)),
    ("lesson/called", partial(moment, "samen-melden", 2)),
    ("lesson/called beside a telephone", partial(on_a_telephone, 2)),
    ("lesson/called in a question", partial(moment, "echt-nep-bank", 2)),
    ("lesson/called and nobody there", partial(alone, FAKE_MAIL, "samen-melden")),
    ("lesson/called and nobody there beside a telephone", partial(alone, "c-contact/c07-appje", "samen-antwoorden")),
    ("lesson/text with help", partial(moment, "waarom", 0, aids=HELPED)),
    ("lesson/words with help", partial(moment, "woorden", 0, aids=HELPED)),
    ("lesson/hint with help", partial(moment, "samen-melden", 1, aids=HELPED)),
    ("lesson/question with help", partial(moment, "echt-nep-bank", 1, aids=HELPED)),
    ("lesson/home with help", partial(moment, "thuis", 0, aids=HELPED)),
    ("lesson/confidence with help", partial(moment, "lukt-het", 0, aids=HELPED)),
]
