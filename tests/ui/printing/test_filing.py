"""Keeping a sheet on a stick: whole or not at all, never said to be there before it is, and nothing is written over."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from oefenplek import files
from oefenplek.files import write_whole
from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.printing import filing, sticks
from oefenplek.ui.printing.filing import (
    FULL,
    LOCKED,
    NO_DOCUMENTS,
    NO_ROOM,
    NOT_KEPT,
    PULLED,
    SLOW,
    Filing,
    put,
    why,
)
from oefenplek.ui.printing.sticks import Place, file_name, free_name, places
from tests.ui.printing import sheets

DATA = b"%PDF-" + bytes(range(256)) * 40


@pytest.fixture
def stick(tmp_path: Path) -> Place:
    folder = tmp_path / "STICK"
    folder.mkdir()
    (place,) = places([(str(folder), "FOTOS")])
    return place


def stands(place: Place) -> list[str]:
    """What is on the stick, hidden things too."""
    return sorted(entry.name for entry in place.folder.iterdir())


def test_it_is_there_whole_and_only_then_it_is_said(stick: Place) -> None:
    path = put(DATA, "Oefenplek - Blad.pdf", stick)
    assert path.read_bytes() == DATA
    assert stands(stick) == ["Oefenplek - Blad.pdf"]


def test_it_stands_on_the_disk_before_it_gets_its_name(stick: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    real_sync, real_replace = os.fsync, Path.replace

    def sync(descriptor: int) -> None:
        done.append("sync")
        real_sync(descriptor)

    def replace(part: Path, path: Path) -> Path:
        done.append("name")
        return real_replace(part, path)

    monkeypatch.setattr(files.os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    put(DATA, "a.pdf", stick)
    assert done == ["sync", "name", "sync"]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, FULL),
        (errno.EFBIG, FULL),
        (errno.EROFS, LOCKED),
        (errno.EACCES, LOCKED),
        (errno.EIO, PULLED),
        (errno.ENOENT, PULLED),
        (errno.EINVAL, NOT_KEPT),
    ],
)
@pytest.mark.parametrize("at", ["open", "fsync", "replace", "read"])
def test_whatever_goes_wrong_wherever_nothing_half_is_left_and_it_is_said(
    stick: Place, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str, at: str
) -> None:
    (stick.folder / "vakantie.jpg").write_bytes(b"somebody's own")

    def fails(*_: object, **__: object) -> None:
        raise OSError(number, "no")

    where = {"open": (Path, "open"), "fsync": (files.os, "fsync"), "replace": (Path, "replace")}
    target, name = where.get(at, (filing, "_read_again"))
    monkeypatch.setattr(target, name, fails)
    with pytest.raises(OSError) as caught:
        put(DATA, "a.pdf", stick)
    monkeypatch.undo()
    assert why(caught.value, stick) == sentence
    assert stands(stick) == ["vakantie.jpg"]


def test_a_stick_that_forgets_what_it_was_given_is_noticed(stick: Place) -> None:
    def forgets(path: Path, data: bytes) -> None:
        write_whole(path, data[: len(data) // 2])

    with pytest.raises(OSError):
        put(DATA, "a.pdf", stick, forgets)
    assert stands(stick) == []


def test_a_stick_that_was_swapped_or_pulled_gets_nothing(stick: Place) -> None:
    other = Place(stick.folder, stick.own, stick.name, stick.device + 1)
    with pytest.raises(OSError) as caught:
        put(DATA, "a.pdf", other)
    assert why(caught.value, other) == PULLED
    gone = Place(stick.folder / "gone", stick.own, "", stick.device)
    with pytest.raises(OSError) as caught:
        put(DATA, "a.pdf", gone)
    assert why(caught.value, gone) == PULLED
    assert stands(stick) == []


def test_the_device_itself_has_sentences_of_its_own(stick: Place) -> None:
    here = Place(stick.folder, sticks.DOCUMENTS, "", stick.device, stick=False)
    assert why(OSError(errno.ENOSPC, ""), here) == NO_ROOM
    assert why(OSError(errno.EACCES, ""), here) == NO_DOCUMENTS


def test_nothing_that_somebody_has_is_written_over(stick: Place) -> None:
    for _ in range(3):
        put(DATA, "Blad.pdf", stick)
    (stick.folder / "BLAD (4).PDF").touch()
    assert put(DATA, "Blad.pdf", stick).name == "Blad (5).pdf"
    assert len(stands(stick)) == 5


def test_what_was_left_halfway_is_swept_but_nothing_of_others(stick: Place) -> None:
    (stick.folder / ".Oefenplek - Blad.pdf.ab12.part").touch()
    (stick.folder / ".film.part").touch()
    put(DATA, "Oefenplek - Blad.pdf", stick)
    assert stands(stick) == [".film.part", "Oefenplek - Blad.pdf"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("E-mail lezen", "Oefenplek - E-mail lezen.pdf"),
        ("Mijn woorden?", "Oefenplek - Mijn woorden.pdf"),
        ("../../etc/passwd", "Oefenplek - etc passwd.pdf"),
        ("a/b\\c:d*e|f<g>\x00h", "Oefenplek - a b c d e f g h.pdf"),
        ("", "Oefenplek - blad.pdf"),
        ("ك" * 100, f"Oefenplek - {'ك' * 60}.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_name_is_free_whatever_the_case_of_its_letters(tmp_path: Path) -> None:
    (tmp_path / "BLAD.pdf").touch()
    assert free_name(tmp_path, "blad.pdf").name == "blad (2).pdf"


def test_a_stick_is_what_is_mounted_where_sticks_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks.sys, "platform", "linux")
    found = [path for path in ("/", "/home", "/media/ria/FOTOS", "/run/media/ria/X") if sticks._is_removable(path)]
    assert found == ["/media/ria/FOTOS", "/run/media/ria/X"]


def test_what_a_stick_is_called_is_only_text(tmp_path: Path) -> None:
    (wild,) = places([(str(tmp_path), "\u202eKWAAD\x00" + "x" * 80)])
    assert wild.name.startswith("KWAAD")
    assert len(wild.name) <= sticks.MOST_LETTERS
    assert list(places([(str(tmp_path / "gone"), "weg")])) == []


def test_this_machine_can_be_asked() -> None:
    assert isinstance(sticks.sticks(), tuple)
    assert all(not place.stick for place in sticks.documents())


# --- beside the screens -------------------------------------------------------------------------------------------


@pytest.fixture
def drawer(qtbot: QtBot, owner: QObject, stick: Place) -> Callable[..., Filing]:
    load_fonts()

    def make(**how: Any) -> Filing:
        return Filing(owner, **({"look": lambda: (stick,), "own": lambda: ()} | how))

    return make


def test_it_answers_on_the_thread_of_the_screens(drawer: Callable[..., Filing], qtbot: QtBot, stick: Place) -> None:
    said: list[str] = []
    threads: list[QThread] = []

    def told(sentence: str) -> None:
        said.append(sentence)
        threads.append(QThread.currentThread())

    made = drawer()
    found: list[tuple[Place, ...]] = []
    made.look(found.append, here=True)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(stick,)]
    made.keep(sheets.KEY, stick, told)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == [""]
    assert threads == [made.thread()]
    assert stands(stick) == ["Oefenplek - Sleutelpas.pdf"]


def test_a_stick_that_never_answers_is_given_up(drawer: Callable[..., Filing], qtbot: QtBot, stick: Place) -> None:
    hung = threading.Event()
    said: list[str] = []
    made = drawer(write=lambda *_: hung.wait(20), patience=50)
    made.keep(sheets.KEY, stick, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [SLOW]
    hung.set()


def test_looking_that_goes_wrong_finds_nothing(
    drawer: Callable[..., Filing], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks() -> tuple[Place, ...]:
        raise OSError(errno.EIO, "no")

    found: list[tuple[Place, ...]] = []
    drawer(look=breaks).look(found.append, here=False)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [()]
    assert "failed" in caplog.text


def test_whoever_closed_is_told_nothing(drawer: Callable[..., Filing], qtbot: QtBot, stick: Place) -> None:
    said: list[str] = []
    made = drawer()
    made.keep(sheets.KEY, stick, said.append)
    made.close()
    qtbot.waitUntil(lambda: bool(stands(stick)) and not stands(stick)[0].startswith("."), timeout=20_000)
    QCoreApplication.processEvents()
    assert said == []
