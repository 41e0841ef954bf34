"""Collecting the interface texts, keeping translations, and the committed catalogues themselves."""

import io
import sys
from pathlib import Path

import polib
import pytest

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "resources" / "locale"
sys.path.insert(0, str(LOCALE))

import catalogues  # noqa: E402 (a script's folder, no package)
import extract  # noqa: E402
import qml_texts  # noqa: E402

CODE = 'from oefenplek.domain.marks import N_\nREADY = N_("Klaar")\n'
SCREEN = """
import QtQuick
Item {
    // qsTr("niet deze")
    property string a: qsTr("Verder")
    property string b: qsTr("Kies \\"Ja\\".")
    property string c: "qsTr('ook niet')"
    property string d: qsTr("Brief", "van papier") /* qsTr("nee") */
}
"""


def found(qml: str) -> list[tuple[int, object]]:
    return [(line, text) for line, _, text, _ in qml_texts.extract(io.BytesIO(qml.encode()), (), (), {})]


def test_texts_in_qml_are_found_with_their_line_and_meaning() -> None:
    assert found(SCREEN) == [(5, "Verder"), (6, 'Kies "Ja".'), (8, ("van papier", "Brief"))]


@pytest.mark.parametrize("wrong", ["qsTr(`Verder`)", "qsTr(text)", 'qsTr("Ver" + "der")', "qsTr('Verder')"])
def test_a_text_that_cannot_be_looked_up_is_refused_with_its_line(wrong: str) -> None:
    with pytest.raises(qml_texts.UnreadableTextError, match=":2: write"):
        found("Item {\n text: " + wrong + "\n}")


def template(*texts: str) -> polib.POFile:
    return catalogues.template((None, text, ("a.qml",)) for text in texts)


def translated(**texts: str) -> polib.POFile:
    po = template(*texts)
    for entry in po:
        entry.msgstr = texts[entry.msgid]
    return po


def test_a_text_that_stays_keeps_its_translation() -> None:
    po = catalogues.update(translated(Verder="Next"), template("Verder", "Terug"), "en")
    assert {entry.msgid: entry.msgstr for entry in po} == {"Verder": "Next", "Terug": ""}
    assert catalogues.unfinished(po) == ["Terug"]


def test_a_text_that_changed_keeps_its_old_translation_with_a_mark() -> None:
    old = translated(**{"Help mij kiezen": "Help me choose", "Stoppen": "Stop"})
    po = catalogues.update(old, template("Help mij te kiezen"), "en")
    (entry,) = po
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("Help me choose", True, "Help mij kiezen")
    assert catalogues.unfinished(po) == ["Help mij te kiezen"]


def test_an_unlike_new_text_takes_no_ones_translation() -> None:
    po = catalogues.update(translated(Stoppen="Stop"), template("Vandaag nog niet geoefend"), "en")
    assert [entry.msgstr for entry in po] == [""]


def test_a_translation_that_loses_a_place_to_fill_in_is_named() -> None:
    assert catalogues.misfilled(translated(**{"%1 minuten": "minutes", "%1 keer": "%1 times"})) == ["%1 minuten"]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    package = tmp_path / "oefenplek"
    package.mkdir()
    (package / "words.py").write_text(CODE, "utf-8")
    (package / "Screen.qml").write_text(SCREEN, "utf-8")
    catalogue = tmp_path / "locale" / "en" / "LC_MESSAGES"
    catalogue.mkdir(parents=True)
    (catalogue / "oefenplek.po").write_text('msgid ""\nmsgstr ""\n', "utf-8")
    (tmp_path / "locale" / "babel.cfg").write_bytes((LOCALE / "babel.cfg").read_bytes())
    return tmp_path


def run(project: Path, *arguments: str) -> int:
    return extract.main(list(arguments), project, project / "locale")


def test_the_check_fails_until_everything_is_written_and_translated(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    po_file = project / "locale" / "en" / "LC_MESSAGES" / "oefenplek.po"
    assert run(project, "--check") == 1
    assert "older than the texts" in capsys.readouterr().err

    assert run(project) == 0
    capsys.readouterr()
    assert run(project, "--check") == 1
    problems = capsys.readouterr().err
    assert "older" not in problems
    assert "not translated yet: 'Klaar'" in problems

    po = polib.pofile(str(po_file), wrapwidth=catalogues.WRAP_NEVER)
    for entry in po:
        entry.msgstr = entry.msgid.upper()
    po.save()
    assert run(project, "--check") == 1  # the compiled catalogue is older
    assert run(project) == 0
    assert run(project, "--check") == 0

    (project / "oefenplek" / "words.py").write_text(CODE.replace("Klaar", "Klaar!"), "utf-8")
    assert run(project, "--check") == 1


def test_the_catalogues_of_oefenplek_are_complete(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract.main(["--check"]) == 0, capsys.readouterr().err


def test_dutch_with_je_holds_only_what_is_said_otherwise() -> None:
    made = {entry.msgid: entry.msgstr for entry in catalogues.informal(template("Wilt u hulp?", "Verder"))}
    assert made == {"Wilt u hulp?": "Wil je hulp?"}
