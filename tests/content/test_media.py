"""The files beside a lesson."""

import shutil
import struct
import zlib
from pathlib import Path

import pytest

from oefenplek.content.checker import check

from .support import GOOD, KNOWN, changed, registry


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(b"\0\0"))
    + chunk(b"IEND", b"")
)
FIGURE = "figure: {scene: postvak-bank, mark: message/nep}"


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    """The good lesson with a photo as its first figure."""
    folder = Path(shutil.copytree(GOOD.parent, tmp_path / "d04-nepmail"))
    (folder / "media").mkdir()
    (folder / "media" / "foto.png").write_bytes(PNG)
    text = changed(FIGURE, 'figure: {image: foto.png, alt: "Een nepmail."}')
    (folder / "lesson.yaml").write_text(text, encoding="utf-8")
    return folder / "lesson.yaml"


def told(lesson: Path) -> list[tuple[str, str]]:
    return [(p.code, p.sentence) for p in check(lesson, registry(), KNOWN)]


def test_an_image_that_is_there_is_fine(lesson: Path) -> None:
    assert told(lesson) == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        PNG[:40],
        b"MZ" + bytes(200),
        b"\xff\xd8\xff\xe0",
        b"GIF89a" + bytes(50),
    ],
)
def test_a_picture_that_is_no_picture(lesson: Path, data: bytes) -> None:
    (lesson.parent / "media" / "foto.png").write_bytes(data)
    assert told(lesson) == [("E703", "“foto.png” is geen goede afbeelding of opname.")]


@pytest.mark.parametrize("name", ["Foto.png", "mijn foto.png", "foto", "é.png", ".png"])
def test_a_name_that_does_not_travel(lesson: Path, name: str) -> None:
    (lesson.parent / "media" / name).write_bytes(PNG)
    assert ("E704", f"De bestandsnaam “{name}” kan niet.") in told(lesson)


@pytest.mark.parametrize("name", ["les.svg", "les.html", "les.qml", "les.py", "les.ttf"])
def test_only_pictures_and_recordings(lesson: Path, name: str) -> None:
    (lesson.parent / "media" / name).write_bytes(PNG)
    assert "E703" in [code for code, _ in told(lesson)]


def test_a_file_nobody_sees(lesson: Path) -> None:
    (lesson.parent / "media" / "over.png").write_bytes(PNG)
    assert told(lesson) == [("W701", "“over.png” in de map media wordt niet gebruikt.")]


def test_a_name_with_a_slip(lesson: Path) -> None:
    text = lesson.read_text(encoding="utf-8").replace("image: foto.png", "image: fotoo.png")
    lesson.write_text(text, encoding="utf-8")
    (found,) = [p for p in check(lesson, registry(), KNOWN) if p.code == "E701"]
    assert "“foto.png”" in found.mend


def test_sounds_and_films_are_recognised(lesson: Path) -> None:
    media = lesson.parent / "media"
    (media / "stem.opus").write_bytes(b"OggS" + bytes(100))
    (media / "film.webm").write_bytes(b"\x1a\x45\xdf\xa3" + bytes(10) + b"webm" + bytes(50))
    (media / "foto.webp").write_bytes(b"RIFF" + (30).to_bytes(4, "little") + b"WEBPVP8 " + bytes(22))
    (media / "foto.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100) + b"\xff\xd9")
    assert {code for code, _ in told(lesson)} == {"W701"}


def test_the_folder_has_the_lessons_name(lesson: Path) -> None:
    moved = Path(shutil.move(lesson.parent, lesson.parent.parent / "d05-anders")) / "lesson.yaml"
    (found,) = check(moved, registry(), KNOWN)
    assert (found.code, found.line) == ("E208", 2)
