"""The files beside a lesson: they are there, they are what they say they are, and they are described."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from oefenplek import bundle
from oefenplek.domain.recording import PREFIX

from ..fields import MEDIA
from ..problems import Problem, meant
from .subject import Subject, strings

_NAME = re.compile(r"^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*\.[a-z0-9]+$")
MAX_BYTES = 20 * 1024 * 1024


def _png(data: bytes) -> bool:
    return data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR" and b"IEND" in data[-16:]


def _jpeg(data: bytes) -> bool:
    return data[:3] == b"\xff\xd8\xff" and b"\xff\xd9" in data[-64:]


def _webp(data: bytes) -> bool:
    whole = int.from_bytes(data[4:8], "little") + 8 <= len(data)
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP" and whole and len(data) > 20


def _ogg(data: bytes) -> bool:
    return data[:4] == b"OggS" and len(data) > 64


def _webm(data: bytes) -> bool:
    return data[:4] == b"\x1a\x45\xdf\xa3" and b"webm" in data[:64]


SORTS: Mapping[str, Callable[[bytes], bool]] = {
    ".png": _png,
    ".jpg": _jpeg,
    ".jpeg": _jpeg,
    ".webp": _webp,
    ".opus": _ogg,
    ".ogg": _ogg,
    ".webm": _webm,
}


def figures(subject: Subject) -> Iterator[Problem]:
    """E701, E702, E705: a figure is a scene or an image, the image is there and has a description."""
    there = [path.name for path in _files(subject)]
    for step in subject.draft.steps:
        figure = step.form.figure if step.form else None
        if figure and bool(figure.scene) == bool(figure.image):
            yield subject.at("E705", (*step.path, "figure"), step)
        if figure and figure.image and not figure.alt:
            yield subject.at("E702", (*step.path, "figure"), step)
        for found in subject.fields(step):
            if found.role == MEDIA and found.value and found.value not in there:
                near = meant(found.value, there) if there else "Zet het bestand in de map media."
                yield subject.at("E701", found.path, step, name=found.value, meant=near)


def files(subject: Subject) -> Iterator[Problem]:
    """E703, E704, W701: every file has a good name, is what its name says, and is used."""
    used = {f.value for step in subject.draft.steps for f in subject.fields(step) if f.role == MEDIA}
    for path in _files(subject):
        if not _NAME.match(path.name):
            yield subject.at("E704", (), name=path.name)
        elif not is_sound(path):
            yield subject.at("E703", (), name=path.name)
        # Which sentence a recording speaks depends on the device ("tik", "klik"), so none is called unused.
        if path.name not in used and not path.name.startswith(PREFIX):
            yield subject.at("W701", (), name=path.name)


def drawings(subject: Subject) -> Iterator[Problem]:
    """E706: a ``picture`` is one of the drawn pictures that come with the program."""
    known = {path.stem for path in (bundle.RESOURCES / "pictures").glob("*.svg")}
    steps = {step.path: step for step in subject.draft.steps}
    for path, name in strings(subject.draft.source.data):
        if path[-1:] == ("picture",) and name and name not in known:
            yield subject.at("E706", path, steps.get(path[:2]), name=name, meant=meant(name, known))


def is_sound(path: Path) -> bool:
    """Is the file a picture or a recording of the sort that its name says?"""
    sort = SORTS.get(path.suffix.lower())
    try:
        return sort is not None and path.stat().st_size <= MAX_BYTES and sort(path.read_bytes())
    except OSError:
        return False


def _files(subject: Subject) -> list[Path]:
    folder = subject.folder / "media" if subject.folder else None
    return sorted(path for path in folder.iterdir() if path.is_file()) if folder and folder.is_dir() else []
