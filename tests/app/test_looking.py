"""Looking at the device before a day begins."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from oefenplek.app.looking import day_said, newest_file, room_at, stick_found
from oefenplek.screens.day import findings


def test_the_day_in_words() -> None:
    day = datetime(2026, 3, 4, 14, 5)
    assert [day_said(day, language) for language in ("nl", "en")] == ["woensdag 4 maart 2026", "Wednesday 4 March 2026"]


def test_the_newest_file_of_several_folders(tmp_path: Path) -> None:
    for name, seconds in (("a/one", 1_000_000), ("b/c/two", 2_000_000)):
        file = tmp_path / name
        file.parent.mkdir(parents=True)
        file.touch()
        os.utime(file, (seconds, seconds))
    for folder in (tmp_path / "a", tmp_path / "b" / "c", tmp_path / "b"):
        os.utime(folder, (500_000, 500_000))
    newest = newest_file((tmp_path / "a", tmp_path / "b", tmp_path / "nothing"))
    assert newest is not None
    assert newest.timestamp() == 2_000_000
    assert newest_file((tmp_path / "nothing",)) is None


def test_room_where_the_folder_will_be(tmp_path: Path) -> None:
    assert room_at(tmp_path / "not" / "yet") > 0


def test_a_stick_is_tried_and_nothing_stays_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stick_found([]).sentence == findings.NO_STICK
    assert stick_found([tmp_path]).sentence == findings.STICK
    assert list(tmp_path.iterdir()) == []

    def pulled_out(_: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("oefenplek.app.looking.os.fsync", pulled_out)
    assert stick_found([tmp_path]).sentence == findings.READ_ONLY
    assert stick_found([tmp_path / "gone"]).sentence == findings.READ_ONLY
