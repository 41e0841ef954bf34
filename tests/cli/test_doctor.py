"""The doctor says what is fine and what to do about what is not."""

import io
import json
from pathlib import Path

import pytest

from oefenplek.cli import doctor


def told(monkeypatch: pytest.MonkeyPatch, *findings: doctor.Finding) -> tuple[int, str]:
    monkeypatch.setattr(doctor, "look", lambda: iter(findings))
    out = io.StringIO()
    return doctor.examine(out), out.getvalue()


def test_all_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(monkeypatch, doctor.Finding("Qt", "6")) == (0, "ok    Qt: 6\n")


def test_what_is_needed_and_missing_is_a_failure_with_its_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    code, said = told(monkeypatch, doctor.Finding("Qt", "does not start", "Install it."))
    assert code == 1
    assert said == "MEND  Qt: does not start\n      Install it.\n"


def test_what_can_be_done_without_is_only_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    code, said = told(monkeypatch, doctor.Finding("Sound", "none", "Oefenplek does without it.", needed=False))
    assert code == 0
    assert said.startswith("note  Sound: none")


def test_a_look_that_fails_is_a_finding_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken():
        raise OSError("the disk is gone")

    monkeypatch.setattr(doctor, "_versions", broken)
    assert any(f.found == "the disk is gone" and f.mend for f in doctor.look())


def test_this_machine_has_what_is_needed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OEFENPLEK_HOME", str(tmp_path))
    findings = {finding.what: finding for finding in doctor.look()}
    assert [name for name, finding in findings.items() if finding.mend and finding.needed] == []
    assert {"Python", "Qt", "Voice", "Data folder", "Lessons ready"} <= set(findings)


def test_a_data_folder_that_may_not_be_written_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OEFENPLEK_HOME", str(tmp_path))
    monkeypatch.setattr(doctor.os, "access", lambda *_: False)
    (finding,) = doctor._data()
    assert finding.mend == "Give this user the right to write there."


def test_numbers_that_are_not_filled_in_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OEFENPLEK_HOME", str(tmp_path))
    (finding,) = doctor._numbers()
    assert (finding.found, finding.needed) == ("those of the country", False)
    assert finding.mend == "Fill in `numbers` in the settings: bank, hulp."  # the others hold in the whole country
    (tmp_path / "config").mkdir(exist_ok=True)
    numbers = dict.fromkeys(("bank", "politie", "fraude", "hulp"), "112") | {"checked": "2026-11-22"}
    (tmp_path / "config" / "settings.json").write_text(json.dumps({"numbers": numbers}), encoding="utf-8")
    assert list(doctor._numbers()) == [doctor.Finding("Numbers to call", "looked up on 2026-11-22", needed=False)]


def test_settings_that_could_not_be_read_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OEFENPLEK_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text("{not json", encoding="utf-8")
    (finding,) = doctor._settings()
    assert "settings-unreadable-1.json" in finding.mend
    assert not finding.needed


def test_the_keyboard_on_the_screen_is_told_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OEFENPLEK_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text('{"keyboard": "on"}', encoding="utf-8")
    (finding,) = doctor._keyboard()
    assert finding.found.startswith("comes (")
    assert finding.found.endswith("set to on)")
    assert not finding.mend
