"""Someone becomes known, leaves, comes back another day in another process, and goes on where they stopped."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.ready import ready_home

ROOT = Path(__file__).parents[3]
PATIENCE = 240


def day(home: Path, *words: str) -> list[str]:
    """One day at the corner, in a process of its own; what was seen there."""
    command = [sys.executable, "-m", "tests.journeys.known_person", str(home), *words]
    seen = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert (seen.returncode, seen.stderr) == (0, ""), seen.stderr
    return seen.stdout.splitlines()


@pytest.fixture(scope="module")
def first_day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A guest does a first lesson, chooses an animal, and breaks off a second lesson."""
    home = ready_home(tmp_path_factory.mktemp("first-day"))
    return home, day(home, "becomes-known")


@pytest.fixture
def home(first_day: tuple[Path, list[str]], tmp_path: Path) -> Path:
    """The corner as that day left it."""
    return shutil.copytree(first_day[0], tmp_path / "home")


def test_four_pictures_lead_back_to_the_place_where_somebody_stopped(
    first_day: tuple[Path, list[str]], home: Path
) -> None:
    """The next day it goes on at that very step."""
    animal, stopped = first_day[1]
    assert animal == "Een groene egel, nummer 1"
    place = stopped.removeprefix("stopped ")
    assert len(place.split()) == 2

    second = day(home, "comes-back")
    assert " · Stap 2 van " in second[0]
    assert second[1:] == ["due c02-mail-lezen", f"opened {place}"]


def test_the_repeat_has_another_scene_and_is_not_asked_again_that_day(home: Path) -> None:
    seen = day(home, "repeats")
    assert seen[0].startswith("scene ")
    assert seen[0] != seen[1], "another scene than in the lesson"
    assert seen[2:4] == ["praise Goed zo. U weet het nog.", "due "]
    offered = day(home, "comes-back")
    assert offered[:2] == [f"offered {seen[4].removeprefix('place ')}", "due "], "the place stays, and nothing is due"


def test_wrong_pictures_open_nothing_and_the_wait_survives_the_night(home: Path) -> None:
    """Five wrong orders, then a wait; after a restart the right one is not even looked at before it is over."""
    wrong = day(home, "guesses")
    assert wrong[:4] == ["Dit is niet de goede volgorde. Probeer het nog een keer."] * 4
    assert wrong[4:] == ["Over een halve minuut kunt u het weer proberen. U kunt nu ook als gast oefenen."]
    assert day(home, "right-pictures") == wrong[4:]
    assert day(home, "guesses-nobody") == wrong, "an animal that nobody has answers the same"


def test_everything_about_somebody_can_be_thrown_away(home: Path) -> None:
    """Asked once, then gone: the four pictures open nothing any more."""
    assert day(home, "erases") == [
        "Een groene egel, nummer 1",
        "“E-mail lezen en antwoorden”: één keer",
        "Alles over u is weg.",
        "Dit is niet de goede volgorde. Probeer het nog een keer.",
    ]
