"""The gallery shows every control, and its pictures can be taken."""

import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication, QImage

from oefenplek.ui.gallery import run as gallery
from oefenplek.ui.gallery import run_gallery
from tests.support.showing import Shower

FOLDER = Path(gallery.__file__).parent
CONTROLS = FOLDER.parent / "controls"


def test_every_control_of_the_kit_is_on_some_page() -> None:
    named = set(re.findall(r"^(\w+) 1\.0", (CONTROLS / "qmldir").read_text("utf-8"), re.MULTILINE))
    pages = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.qml"))
    shown = set(re.findall(r"\b([A-Z]\w+) \{", pages))

    assert named - shown == set()


@pytest.mark.parametrize("page", gallery.PAGES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_is_shown_without_a_warning(show: Shower, page: str, scale: float) -> None:
    shown = show("oefenplek.ui.gallery", "Gallery", {"page": page}, scale=scale, size=(800, 1280), mirrored=scale > 1)

    assert not shown.grab().isNull()


def test_pictures_come_in_every_size_scale_theme_and_direction() -> None:
    names = [shot.file_name for shot in gallery.shots()]

    assert len(names) == len(set(names)) == 7 * 3 * 2 * 2 * 2
    assert "cards-800x1280-200-contrast-rtl.png" in names


def test_a_picture_shows_what_its_name_says(qapp: QGuiApplication, tmp_path: Path) -> None:
    view = gallery.make_view()
    day, night = (gallery.Shot("buttons", (1024, 600), 1.0, dark, False) for dark in (False, True))

    assert gallery.write(view, tmp_path, iter([day, night])) == 0
    shiboken6.delete(view)

    first, second = (QImage(str(tmp_path / shot.file_name)) for shot in (day, night))
    assert (first.width(), first.height()) == (1024, 600)
    assert first.pixelColor(4, 590).name() == "#fbf8f1"
    assert second.pixelColor(4, 590).name() == "#000000"


def test_the_command_writes_them_all(qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = [gallery.Shot(page, (1280, 800), 1.0, False, False) for page in gallery.PAGES]
    monkeypatch.setattr(gallery, "shots", lambda: iter(few))

    assert run_gallery(tmp_path) == 0

    assert {path.name for path in tmp_path.iterdir()} == {shot.file_name for shot in few}
