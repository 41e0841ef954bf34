"""Someone becomes known, leaves, comes back another day in another process, and goes on where they stopped."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 240


def day(home: Path, *words: str) -> list[str]:
    """One day at the corner, in a process of its own; what was seen there."""
    command = [sys.executable, "-m", "tests.journeys.known_person", str(home), *words]
    seen = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert (seen.returncode, seen.stderr) == (0, ""), seen.stderr
    return seen.stdout.splitlines()


def test_four_pictures_lead_back_to_the_place_where_somebody_stopped(tmp_path: Path) -> None:
    """A first lesson as a guest, an animal, a second lesson broken off; the next day it goes on at that very step."""
    first = day(tmp_path, "becomes-known")
    assert first[0] == "Een groene egel, nummer 1"
    place = first[1].removeprefix("stopped ")
    assert len(place.split()) == 2

    second = day(tmp_path, "comes-back")
    assert " · Stap 2 van " in second[0]
    assert second[1:] == ["due c02-mail-lezen", f"opened {place}"]


def test_the_repeat_has_another_scene_and_is_not_asked_again_that_day(tmp_path: Path) -> None:
    day(tmp_path, "becomes-known")
    seen = day(tmp_path, "repeats")
    assert seen[0].startswith("scene ")
    assert seen[0] != seen[1], "another scene than in the lesson"
    assert seen[2:4] == ["praise Goed zo. U weet het nog.", "due "]
    offered = day(tmp_path, "comes-back")
    assert offered[:2] == [f"offered {seen[4].removeprefix('place ')}", "due "], "the place stays, and nothing is due"


def test_wrong_pictures_open_nothing_and_the_wait_survives_the_night(tmp_path: Path) -> None:
    """Five wrong orders, then a wait; after a restart the right one is not even looked at before it is over."""
    day(tmp_path, "becomes-known")
    wrong = day(tmp_path, "guesses")
    assert wrong[:4] == ["Dit is niet de goede volgorde. Probeer het nog een keer."] * 4
    assert wrong[4:] == ["Over een halve minuut kunt u het weer proberen. U kunt nu ook als gast oefenen."]
    again = day(tmp_path, "right-pictures")
    assert again == wrong[4:]


def test_nobody_finds_out_who_was_here(tmp_path: Path) -> None:
    """An animal that nobody has asks for a code as well, and answers the same."""
    day(tmp_path, "becomes-known")
    assert day(tmp_path, "guesses") == day(tmp_path, "guesses-nobody")


def test_everything_about_somebody_can_be_thrown_away(tmp_path: Path) -> None:
    """Asked once, then gone: the four pictures open nothing any more."""
    day(tmp_path, "becomes-known")
    told = day(tmp_path, "erases")
    assert told == [
        "Een groene egel, nummer 1",
        "“E-mail lezen en antwoorden”: één keer",
        "Alles over u is weg.",
        "Dit is niet de goede volgorde. Probeer het nog een keer.",
    ]
