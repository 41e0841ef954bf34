"""Between two people: what is taken away at once, and what when the screen is gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmap, QPixmapCache

from oefenplek.app.wipe import PASSING, forget_copied
from oefenplek.cli.hands import Hands
from tests.journeys.person import corner_at
from tests.support.ready import ready_home


@pytest.mark.usefixtures("qapp")
def test_what_was_copied_is_forgotten_pictures_too() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Lieve oma")
    forget_copied()
    assert clipboard.text() == ""
    picture = QPixmap(4, 4)
    picture.fill()
    clipboard.setPixmap(picture)
    forget_copied()
    data = clipboard.mimeData(QClipboard.Mode.Clipboard)
    assert data is None or data.formats() == []


def test_what_a_power_cut_left_behind_goes_at_the_next_start(room: None, owner: QObject, tmp_path: Path) -> None:
    left = tmp_path / "cache" / PASSING / "sound.wav"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"Lieve oma")
    kept = tmp_path / "cache" / "index.txt"
    kept.write_bytes(b"-")
    corner = corner_at(ready_home(tmp_path), owner)
    assert Hands(corner.window).wait(lambda: corner.ready, 30)
    assert not left.parent.exists() and kept.exists()
    corner.close()


def test_leaving_forgets_everything_of_a_visit(room: None, owner: QObject, tmp_path: Path) -> None:
    corner = corner_at(ready_home(tmp_path), owner)
    hands = Hands(corner.window)
    assert hands.wait(lambda: corner.ready, 30)
    corner.comforts.use(text_scale=1.6, high_contrast=True, language="en", speech_speed=1.3)
    corner.navigation.read_aloud(True)
    corner.navigation.open_lesson("c02-mail-lezen")
    assert hands.wait(lambda: hands.sees("lesson/next"), 30)
    picture = QPixmap(4, 4)
    picture.fill()
    QPixmapCache.insert("oma", picture)
    QGuiApplication.clipboard().setText("Lieve oma")
    passing = tmp_path / "cache" / PASSING
    passing.mkdir()
    (passing / "drawing.png").write_bytes(b"-")

    corner.navigation.leave()

    assert not corner.reader.speaking
    assert hands.wait(lambda: hands.sees("start/choose") and not passing.exists(), 30)
    assert corner.comforts.now == corner.comforts.own
    assert QPixmapCache.find("oma") is None
    assert QGuiApplication.clipboard().text() == ""
    start = corner.root.screen
    assert start is not None and start.property("readAloud") is False
    corner.close()
