"""Two thousand lessons: how long choosing a theme takes, from the press to the frame with its lessons on it.

``python -m tests.benchmarks.theme_bench HOME LESSONS`` prints JSON: wall and processor milliseconds of every choice.
The lessons were looked at before, as on a device that was started once: the index of them is there.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtGui import QGuiApplication

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.courses import registry
from oefenplek.app.folders import folders
from oefenplek.app.options import Options
from oefenplek.content.cards import Index, LessonCard
from oefenplek.content.catalogue import Catalogue
from oefenplek.content.kept import size_and_time
from oefenplek.screens.themes.view_model import ThemesViewModel
from oefenplek.ui.device.places import find

THEMES, LESSONS = "abcdefghij", 2000
ROUNDS = 6
SIZE = (1280, 800)
PATIENCE = 60.0

_THEME = 'title: "Onderwerp {letter}"\ngoal: "U leert iets over {letter}."\nicon: forum\norder: {order}\n'
_LESSON = """format: 1
id: {id}
version: 1.0.0
language: nl
title: "Les {number} over dit onderwerp"
goal: "Ik kan dit nu zelf. Ik weet ook waar ik hulp vind."
minutes: 10
needs: [{needs}]
steps:
  - id: lezen
    kind: read
    text: "Dit is les {number}. Lees hem rustig."
  - id: lukt
    kind: confidence
"""


def make_lessons(folder: Path, home: Path, count: int = LESSONS) -> None:
    """Write so many small lessons, spread over ten themes, and the index of them as it is kept after the first walk."""
    each = count // len(THEMES)
    cards: list[LessonCard] = []
    for order, letter in enumerate(THEMES, 1):
        theme = folder / f"{letter}-onderwerp"
        theme.mkdir(parents=True)
        (theme / "theme.yaml").write_text(_THEME.format(letter=letter, order=order), "utf-8")
        for number in range(1, each + 1):
            name = f"{letter}{number:03}-les"
            needs = f"{letter}{number - 1:03}-les" if number > 1 else ""
            (theme / name).mkdir()
            text = _LESSON.format(id=name, number=number, needs=needs)
            file = theme / name / "lesson.yaml"
            file.write_text(text, "utf-8")
            title, goal = f"Les {number} over dit onderwerp", "Ik kan dit nu zelf. Ik weet ook waar ik hulp vind."
            kinds = ("read", "confidence")
            cards.append(LessonCard(name, letter, number, title, goal, 10, (needs,) if needs else (), kinds, file))
    catalogue = Catalogue([folder], folders(home).cache, registry())
    themes = tuple(catalogue._theme(theme) for theme in sorted(folder.iterdir()))
    catalogue._seen = {card.path: [[card.path.name, *size_and_time(card.path)]] for card in cards}
    catalogue._keep_index(Index(themes, tuple(cards)))


class Chooser:
    """Presses themes, and waits for the frame that shows what was chosen."""

    def __init__(self, app: QGuiApplication, corner: Corner) -> None:
        self._app, self._corner = app, corner
        self._frames: list[tuple[float, float]] = []
        corner.window.frameSwapped.connect(self._swapped)

    @property
    def themes(self) -> ThemesViewModel:
        """What is shown."""
        shown = self._corner.root.screen
        assert isinstance(shown, ThemesViewModel)
        return shown

    def begin(self) -> None:
        """All lessons are known, and the themes stand on the screen."""
        self._until(lambda: self._corner.ready and len(self._corner.navigation.index.lessons) >= LESSONS)
        self._corner.navigation.open_themes()
        self._until(lambda: find(self._corner.window.contentItem(), f"theme/{THEMES[0]}") is not None)
        self._rest()

    def choose(self, row: int) -> dict[str, float]:
        """Choose a theme, see its lessons, and come back."""
        themes = self.themes
        self._frames.clear()
        wall, busy = time.perf_counter(), time.process_time()
        themes.choose(row)
        first = themes.cards[0]["id"]
        self._until(lambda: bool(self._frames))
        assert find(self._corner.window.contentItem(), f"lesson/{first}") is not None
        seen = self._frames[0]
        self._rest()
        themes.goBack()
        self._rest()
        return {"wall_ms": (seen[0] - wall) * 1000, "cpu_ms": (seen[1] - busy) * 1000}

    def _rest(self, seconds: float = 0.1) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("nothing came")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def _swapped(self) -> None:
        self._frames.append((time.perf_counter(), time.process_time()))


def main(home: str, lessons: str) -> None:
    """Choose every theme a few times; the lessons are made first where there are none."""
    if not Path(lessons).exists():
        make_lessons(Path(lessons), Path(home))
    app = make_application([])
    owner = QObject()
    options = Options(home=Path(home), lessons=Path(lessons), silent=True, swift=True, pointer="mouse", size=SIZE)
    corner = build(options, owner)
    chooser = Chooser(app, corner)
    chooser.begin()
    rows = [chooser.choose(row) for _ in range(ROUNDS) for row in range(len(THEMES))]
    print(json.dumps(rows))
    corner.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
