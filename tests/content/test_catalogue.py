"""Lessons kept ready: fast when nothing changed, made again when something did, and never a crash."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from oefenplek.content.catalogue import Catalogue, DamagedLessonError

from .support import LESSONS, registry

PLAIN = """format: 1
id: {id}
title: "{title}"
goal: "Ik lees."
minutes: 5
steps:
  - {{id: een, kind: read, text: "Dag."}}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder of lessons that may be changed."""
    return Path(shutil.copytree(LESSONS, tmp_path / "lessons"))


def catalogue(root: Path, cache: Path, **more: object) -> Catalogue:
    return Catalogue([root], cache, registry(), "1", **more)


def add(root: Path, name: str, title: str = "Nog een les", theme: str = "d-veilig") -> Path:
    path = root / theme / name / "lesson.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PLAIN.format(id=name, title=title), encoding="utf-8")
    return path


def test_the_list_shows_themes_and_lessons_in_order(root: Path, tmp_path: Path) -> None:
    add(root, "d10-later")
    add(root, "d02-eerder")
    add(root, "eigen-les")
    index = catalogue(root, tmp_path / "cache").load_index()
    assert [theme.id for theme in index.themes] == ["d"]
    assert [card.id for card in index.of_theme("d")] == ["d02-eerder", "d04-nepmail", "d10-later", "eigen-les"]
    card = index.lesson("d04-nepmail")
    assert card is not None
    assert (card.order, card.minutes, card.needs) == (4, 15, ("c02-mail-lezen",))
    assert card.kinds == ("read", "words", "choice", "practice", "transfer", "confidence")


def test_a_lesson_is_the_same_warm_and_cold(root: Path, tmp_path: Path) -> None:
    cold = catalogue(root, tmp_path / "cache").load_lesson("d04-nepmail")
    warm = catalogue(root, tmp_path / "cache").load_lesson("d04-nepmail")
    assert cold == warm
    assert cold["theme"] == "d"


WARM = """
import sys
from pathlib import Path
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.kinds import Registry
from oefenplek.domain.lesson import read_lesson
from oefenplek.simulated import apps
from oefenplek.steps import kinds
registry = Registry(kinds(), apps())
catalogue = Catalogue([Path(sys.argv[1])], Path(sys.argv[2]), registry, "1")
assert len(catalogue.load_index().lessons) == 1
lesson = read_lesson(catalogue.load_lesson("d04-nepmail"), {n: k.rules().read for n, k in registry.kinds.items()})
assert len(lesson.steps) == 8
print(sorted({"yaml", "pydantic", "pydantic_core", "ruamel", "polib"} & set(sys.modules)))
"""


def warm_imports(root: Path, cache: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WARM, str(root), str(cache)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_a_warm_cache_needs_neither_yaml_nor_pydantic(root: Path, tmp_path: Path) -> None:
    assert "pydantic" in warm_imports(root, tmp_path / "cache")
    assert warm_imports(root, tmp_path / "cache") == "[]"


def test_a_changed_lesson_is_made_again(root: Path, tmp_path: Path) -> None:
    path = add(root, "d02-eerder", "Oud")
    first = catalogue(root, tmp_path / "cache")
    assert first.load_lesson("d02-eerder")["title"] == "Oud"
    path.write_text(path.read_text(encoding="utf-8").replace("Oud", "Nieuw"), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert first.load_lesson("d02-eerder")["title"] == "Nieuw"
    later = catalogue(root, tmp_path / "cache")
    assert [c.title for c in later.load_index().lessons if c.id == "d02-eerder"] == ["Oud"]
    assert [c.title for c in later.refresh().lessons if c.id == "d02-eerder"] == ["Nieuw"]
    assert [c.title for c in later.load_index().lessons if c.id == "d02-eerder"] == ["Nieuw"]


def test_new_lessons_come_and_old_ones_go_with_a_walk(root: Path, tmp_path: Path) -> None:
    catalogue(root, tmp_path / "cache").load_index()
    add(root, "d02-eerder")
    shutil.rmtree(root / "d-veilig" / "d04-nepmail")
    later = catalogue(root, tmp_path / "cache")
    assert [card.id for card in later.load_index().lessons] == ["d04-nepmail"]
    assert [card.id for card in later.refresh().lessons] == ["d02-eerder"]
    with pytest.raises(DamagedLessonError, match="niet meer"):
        later.load_lesson("d04-nepmail")


def test_another_version_of_the_program_makes_everything_again(root: Path, tmp_path: Path) -> None:
    catalogue(root, tmp_path / "cache").load_index()
    kept = tmp_path / "cache" / "lessons" / "d04-nepmail.json"
    data = json.loads(kept.read_text())
    data["data"]["title"] = "Van een oude versie"
    kept.write_text(json.dumps(data))
    assert catalogue(root, tmp_path / "cache").load_lesson("d04-nepmail")["title"] == "Van een oude versie"
    newer = Catalogue([root], tmp_path / "cache", registry(), "2")
    assert newer.load_lesson("d04-nepmail")["title"] == "Nepmail herkennen"


def test_a_broken_lesson_is_a_card_with_a_sentence(root: Path, tmp_path: Path) -> None:
    path = add(root, "d02-eerder")
    path.write_text('format: 1\nid: "d02', encoding="utf-8")
    made = catalogue(root, tmp_path / "cache")
    card = made.load_index().lesson("d02-eerder")
    assert card is not None and "aanhalingsteken" in card.damaged
    assert made.load_index().lesson("d04-nepmail").damaged == ""
    with pytest.raises(DamagedLessonError, match="aanhalingsteken"):
        made.load_lesson("d02-eerder")
    assert catalogue(root, tmp_path / "cache").load_index().lesson("d02-eerder") == card


def test_a_lesson_of_a_newer_program_is_told_kindly(root: Path, tmp_path: Path) -> None:
    path = add(root, "d02-eerder")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("format: 1", "format: 9").replace("read", "riddle"), encoding="utf-8")
    card = catalogue(root, tmp_path / "cache").load_index().lesson("d02-eerder")
    assert card is not None and "nieuwere Oefenplek" in card.damaged


@pytest.mark.parametrize("rubbish", [b"", b"{", b"[]", b'{"key": 1, "data": 2}', b"\xff\xff", b"[" * 100_000, b"null"])
def test_a_damaged_cache_is_made_again(root: Path, tmp_path: Path, rubbish: bytes) -> None:
    expected = catalogue(root, tmp_path / "cache").load_index()
    for file in (tmp_path / "cache").rglob("*.json"):
        file.write_bytes(rubbish)
    made = catalogue(root, tmp_path / "cache")
    assert made.load_index() == expected
    assert made.load_lesson("d04-nepmail")["title"] == "Nepmail herkennen"


def test_a_cache_that_cannot_be_written_is_done_without(root: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    made = catalogue(root, tmp_path / "cache")
    assert [card.id for card in made.load_index().lessons] == ["d04-nepmail"]
    assert made.load_lesson("d04-nepmail")["id"] == "d04-nepmail"


def test_a_bundle_ships_its_lessons_ready(root: Path, tmp_path: Path) -> None:
    catalogue(root, tmp_path / "shipped").refresh()
    moved = Path(shutil.move(root, tmp_path / "elsewhere"))
    for path in moved.rglob("*.yaml"):
        os.utime(path, ns=(7, 7))  # an installer gives files a time of its own
    assert warm_imports(moved, tmp_path / "empty") != "[]"
    made = catalogue(moved, tmp_path / "cache", shipped=tmp_path / "shipped")
    card = made.load_index().lesson("d04-nepmail")
    assert card is not None and card.path == moved / "d-veilig" / "d04-nepmail" / "lesson.yaml"
    assert made.load_lesson("d04-nepmail")["id"] == "d04-nepmail"
    assert not (tmp_path / "cache" / "lessons").exists()


def test_own_lessons_replace_those_that_came_with_the_program(root: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "d-veilig").mkdir(parents=True)
    shutil.copy(root / "d-veilig" / "theme.yaml", own / "d-veilig")
    add(own, "d04-nepmail", "Nepmail in Lindenveen")
    made = Catalogue([root, own], tmp_path / "cache", registry(), "1")
    assert [card.title for card in made.load_index().lessons] == ["Nepmail in Lindenveen"]
    again = Catalogue([root, own], tmp_path / "cache", registry(), "1")
    assert again.load_index() == made.load_index()
    assert again.load_lesson("d04-nepmail")["title"] == "Nepmail in Lindenveen"


def test_no_lessons_at_all(tmp_path: Path) -> None:
    assert catalogue(tmp_path / "nothing", tmp_path / "cache").load_index().lessons == ()


def test_a_theme_that_does_not_fit_still_holds_its_lessons(root: Path, tmp_path: Path) -> None:
    (root / "d-veilig" / "theme.yaml").write_text("id: \n", encoding="utf-8")
    index = catalogue(root, tmp_path / "cache").load_index()
    assert [(theme.id, theme.title) for theme in index.themes] == [("d", "d-veilig")]
    assert [card.id for card in index.of_theme("d")] == ["d04-nepmail"]


def test_a_walk_without_changes_reads_no_lesson(root: Path, tmp_path: Path) -> None:
    catalogue(root, tmp_path / "cache").refresh()
    (tmp_path / "cache" / "lessons" / "d04-nepmail.json").unlink()
    later = catalogue(root, tmp_path / "cache")
    later.refresh()
    assert not (tmp_path / "cache" / "lessons" / "d04-nepmail.json").exists()
    assert later.load_lesson("d04-nepmail")["id"] == "d04-nepmail"
