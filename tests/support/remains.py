"""Looking for what one person left to the next: on the screen, behind it, in the clipboard and on the disk."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache
from PySide6.QtQuick import QQuickItem, QQuickWindow

from .accessible import tree

TEXTS = ("text", "displayText", "selectedText", "preeditText", "description", "label", "said", "typed")


def remains(window: QQuickWindow, folders: Iterable[Path], said: Iterable[str], marks: Iterable[str]) -> list[str]:
    """Where one of these marks is found, in words; nothing, if everything was wiped. ``said``: lines of logs."""
    known = tuple(marks)
    places = [*_told(window), *_behind(window.contentItem()), *_copied(), *(("a log", line) for line in said)]
    found = [f"{where}: {mark}" for where, text in places for mark in known if mark in text]
    found += [f"the cache of pictures: {mark}" for mark in known if QPixmapCache.find(mark) is not None]
    return found + on_disk(folders, known)


def on_disk(folders: Iterable[Path], marks: Iterable[str]) -> list[str]:
    """The files, byte by byte, that hold one of these marks: as text, or as Qt and Windows write it."""
    coded = [(mark, form) for mark in marks for form in (mark.encode(), mark.encode("utf-16-le"))]
    files = [file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file()]
    return [f"{file.name}: {mark}" for file in files for data in contents(file) for mark, form in coded if form in data]


def contents(file: Path) -> Iterator[bytes]:
    """What a file holds; one that was replaced while we looked is found under its new name."""
    with suppress(FileNotFoundError):
        yield file.read_bytes()


def _told(window: QQuickWindow) -> Iterator[tuple[str, str]]:
    for node in tree(window):
        yield "the accessible tree", "\n".join((node.name, node.description, node.value))


def _behind(item: QQuickItem) -> Iterator[tuple[str, str]]:
    """What items hold, those that are not visible as well."""
    for name in TEXTS:
        value = item.property(name)
        if isinstance(value, str):
            yield f"an item's {name}", value
    for child in item.childItems():
        yield from _behind(child)


def _copied() -> Iterator[tuple[str, str]]:
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        if data is not None:
            yield (
                "the clipboard",
                "\n".join([data.text(), *(bytes(data.data(form)).decode("latin-1") for form in data.formats())]),
            )
