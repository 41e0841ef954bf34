"""``oefenplek lessons``: what is printed, and how it ends."""

import json
import shutil
from pathlib import Path

import polib
import pytest
from typer.testing import CliRunner, Result

from oefenplek import bundle
from oefenplek.cli.lessons import app
from oefenplek.content.catalogue import Catalogue
from oefenplek.content.checker import check
from oefenplek.content.curriculum import load_curriculum
from oefenplek.content.load import load
from oefenplek.content.stamp import shipped_version
from tests.content.support import LESSONS, registry


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Themes, the list of lessons, and one good lesson."""
    root = Path(shutil.copytree(LESSONS, tmp_path / "lessons"))
    shutil.copy(bundle.LESSONS / "curriculum.yaml", root)
    shutil.copytree(bundle.LESSONS / "c-contact", root / "c-contact", ignore=shutil.ignore_patterns("c0*", "c1*"))
    return root


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def test_good_lessons_end_with_nought(root: Path) -> None:
    done = run("check", "--root", root)
    assert (done.exit_code, done.output) == (0, "Geen fouten, geen adviezen.\n")


def test_errors_are_told_with_file_line_and_code_and_end_with_one(root: Path) -> None:
    path = root / "d-veilig" / "d04-nepmail" / "lesson.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("minutes: 15", "minutes: lang").replace("kind: words", "kind: word"), encoding="utf-8")
    done = run("check", path.parent)
    assert done.exit_code == 1
    assert done.output.splitlines()[0] == f"{path}:9: E203 Deze waarde past hier niet: “lang”. Schrijf een heel getal."
    assert f"{path}:57: E204 [woorden] Stapsoort “word” is niet bekend. Bedoelt u “words”?" in done.output


def test_advice_does_not_end_with_one_and_may_be_left_out(root: Path) -> None:
    path = root / "d-veilig" / "d04-nepmail" / "lesson.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Gooi de nepmail weg.", "Verifieer de nepmail."), encoding="utf-8")
    said = run("check", path)
    assert (said.exit_code, "W102 [zelf]" in said.output, "1 advies" in said.output) == (0, True, True)
    assert "W102" not in run("check", "--errors", path).output


def test_a_theme_is_checked_too(root: Path) -> None:
    (root / "d-veilig" / "theme.yaml").write_text("id: d\ntitle: Veilig\n", encoding="utf-8")
    done = run("check", root / "d-veilig")
    assert done.exit_code == 1
    assert "theme.yaml:1: E201 Hier ontbreekt “goal”." in done.output


def test_a_folder_without_lessons_is_told(tmp_path: Path) -> None:
    assert run("check", tmp_path).exit_code == 2


def test_the_ids_of_the_curriculum() -> None:
    ids = run("list", "--ids").output.split()
    assert len(ids) == len(load_curriculum(bundle.LESSONS).ids)
    assert {"c01-mailadres", "c02-mail-lezen", "d04-nepmail"} <= set(ids)


def test_the_list_shows_what_is_made(root: Path) -> None:
    shown = run("list", "--root", root).output.splitlines()
    assert "* d04-nepmail" in [line[:13] for line in shown]
    assert "  d05-nieuw-nummer" in [line[:18] for line in shown]


def test_a_new_lesson_works_and_says_what_is_still_to_be_written(root: Path) -> None:
    done = run("new", "c05-wie-krijgt-mail", "--root", root)
    path = root / "c-contact" / "c05-wie-krijgt-mail" / "lesson.yaml"
    assert done.exit_code == 0 and str(path) in done.output
    said = check(path, registry(), load_curriculum(root).ids)
    assert {problem.code for problem in said} == {"W108"}
    draft = load(path, registry())
    assert draft.form is not None
    assert (draft.form.title, draft.form.needs) == ("Wie krijgt mijn e-mail?", ["c03-mail-schrijven"])
    assert all(step.body for step in draft.steps)
    assert {step.kind for step in draft.steps} == {"read", "words", "practice", "choice", "transfer", "confidence"}


def test_a_lesson_of_ones_own_begins_in_a_theme_of_choice(root: Path) -> None:
    assert run("new", "onze-wijk", "--theme", "c", "--root", root).exit_code == 0
    assert check(root / "c-contact" / "onze-wijk" / "lesson.yaml", registry())[0].code == "W108"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("Nep Mail",), "kleine letters"),
        (("../../etc",), "kleine letters"),
        (("z01-niets",), "Thema “z” is er niet"),
        (("d04-nepmail",), "staat er al"),
    ],
)
def test_what_cannot_be_begun_is_told(root: Path, words: tuple[str, ...], said: str) -> None:
    before = (root / "d-veilig" / "d04-nepmail" / "lesson.yaml").read_bytes()
    done = run("new", *words, "--root", root)
    assert (done.exit_code, said in done.stderr) == (2, True)
    assert (root / "d-veilig" / "d04-nepmail" / "lesson.yaml").read_bytes() == before


def test_the_schema_is_printed_as_json() -> None:
    assert json.loads(run("schema").stdout)["properties"]["steps"]["items"]["oneOf"]


def test_compiled_lessons_are_ready_for_a_bundle(root: Path, tmp_path: Path) -> None:
    done = run("compile", "--to", tmp_path / "ready", "--root", root)
    assert (done.exit_code, done.output) == (0, "1 les klaar, geen lessen die niet opengaan.\n")
    shipped = Catalogue([root], tmp_path / "cache", registry(), shipped_version(), shipped=tmp_path / "ready")
    assert shipped.load_lesson("d04-nepmail")["title"] == "Nepmail herkennen"
    assert not (tmp_path / "cache").exists()


def test_a_lesson_that_does_not_open_stops_a_bundle(root: Path, tmp_path: Path) -> None:
    (root / "d-veilig" / "d04-nepmail" / "lesson.yaml").write_text("format: 1\n", encoding="utf-8")
    done = run("compile", "--to", tmp_path / "ready", "--root", root)
    assert (done.exit_code, "1 les die niet opengaat" in done.output) == (1, True)


def test_a_translation_is_made_ready_and_kept_up_to_date(root: Path) -> None:
    lesson = root / "d-veilig" / "d04-nepmail" / "lesson.yaml"
    made = run("translate", lesson.parent, "-l", "ar", "-l", "en")
    assert made.exit_code == 1
    assert [line.split()[:2] for line in made.output.splitlines()] == [["d04-nepmail", "ar"], ["d04-nepmail", "en"]]
    file = lesson.parent / "translations" / "en.po"
    translation = polib.pofile(str(file))
    for entry in translation:
        entry.msgstr = f"[en] {entry.msgid}"
    translation.save()
    assert run("translate", lesson.parent, "-l", "en").exit_code == 0
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("Gooi de nepmail weg.", "Gooi nu de nepmail weg."), encoding="utf-8")

    before = file.read_bytes()
    told = run("translate", lesson.parent, "-l", "en", "--report")
    assert (told.exit_code, "1 oud" in told.output, "zelf.task" in told.output) == (1, True, True)
    assert file.read_bytes() == before

    run("translate", lesson.parent)
    (fuzzy,) = [entry for entry in polib.pofile(str(file)) if entry.fuzzy]
    assert (fuzzy.msgctxt, fuzzy.previous_msgid) == ("zelf.task", "Gooi de nepmail weg.")


@pytest.mark.parametrize(("words", "said"), [(("-l", "../en"), "Geen taal"), ((), "Geen les")])
def test_what_cannot_be_translated_is_told(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    done = run("translate", tmp_path, *words)
    assert (done.exit_code, said in done.stderr) == (2, True)


def test_a_translation_that_cannot_be_read_is_left_as_it_is(root: Path) -> None:
    file = root / "d-veilig" / "d04-nepmail" / "translations" / "en.po"
    file.parent.mkdir()
    file.write_bytes(b"<html>")
    done = run("translate", root)
    assert (done.exit_code, "niet te lezen" in done.stderr, file.read_bytes()) == (1, True, b"<html>")
