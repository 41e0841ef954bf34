"""*Voor helpers* and its ten questions: the first, one that was answered before, and what came of them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.content.cards import LessonCard
from oefenplek.content.check import read_check
from oefenplek.screens.check.view_model import CheckViewModel
from oefenplek.screens.helpers.view_model import HelpersViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

LESSONS = {
    "v01-handen-op-de-rug": ("Handen op de rug", "Ik help, en de ander houdt de muis.", 8),
    "v02-kleine-stappen": ("Kleine stappen", "Ik vraag één ding, en dan wacht ik.", 8),
    "v03-gewone-woorden": ("Gewone woorden", "Ik zeg wat ik zie, in woorden die iedereen kent.", 9),
    "v04-niet-graag-lezen": ("Wie niet graag leest", "Ik merk het zonder te vragen. Ik [tik] niet zelf.", 9),
    "v05-grenzen-en-geheimen": ("Grenzen en geheimen", "Ik weet waar mijn hulp ophoudt, en wie ik dan bel.", 10),
}
CARDS = tuple(
    LessonCard(name, "v", at, title, goal, minutes, (), ("practice",), Path(name))
    for at, (name, (title, goal, minutes)) in enumerate(LESSONS.items(), start=1)
)
TITLES = {name: words[0] for name, words in LESSONS.items()}
HONEST = ("always", "often", "sometimes", "not-yet", "always", "often", "sometimes", "often", "always", "not-yet")


def helpers(owner: QObject, *, done: str = "", inside: bool = True) -> HelpersViewModel:
    """*Voor helpers* with its five lessons."""
    model = HelpersViewModel(owner, samples.language(owner), lambda text: text.replace("[tik]", "tik"), inside=inside)
    model.show(CARDS, done)
    return model


def check(owner: QObject, *answers: str) -> CheckViewModel:
    """The questions, after these answers."""
    model = CheckViewModel(owner, samples.language(owner), partial(read_check, RESOURCES / "helpers"), TITLES)
    for answer in answers:
        model.answer(answer)
    return model


def helpers_shown(done: str, inside: bool, owner: QObject) -> Scenery:
    """*Voor helpers*."""
    model = helpers(owner, done=done, inside=inside)
    return Scenery("oefenplek.screens.helpers", "HelpersScreen", {"viewModel": model})


def check_shown(answers: tuple[str, ...], back: int, owner: QObject) -> Scenery:
    """The questions after these answers, so many questions back."""
    model = check(owner, *answers)
    for _ in range(back):
        model.goBack()
    return Scenery("oefenplek.screens.check", "CheckScreen", {"viewModel": model})


CHECK_SCREENS: list[tuple[str, Factory]] = [
    ("helpers/inside", partial(helpers_shown, "", True)),
    ("helpers/after-a-lesson", partial(helpers_shown, "v02-kleine-stappen", False)),
    ("check/first", partial(check_shown, (), 0)),
    ("check/answered", partial(check_shown, HONEST[:6], 1)),
    ("check/outcome", partial(check_shown, HONEST, 0)),
    ("check/honest", partial(check_shown, ("not-yet",) * 10, 0)),
]
