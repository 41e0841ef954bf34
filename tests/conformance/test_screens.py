"""Every screen, with sample data, in every shape a window can have; mirrored it speaks Arabic."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache

import pytest
from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.ui.language import Language, read_texts
from oefenplek.ui.qm import write_qm
from tests.support import conform
from tests.support.engine import PACKAGE
from tests.support.layouts import LAYOUTS, WHOLE, WINDOWS, Layout
from tests.support.screens import SCREENS, Factory, Scenery
from tests.support.showing import Shower, Shown

TRIED: defaultdict[str, set[str]] = defaultdict(set)

screens = pytest.mark.parametrize(("name", "factory"), SCREENS, ids=[name for name, _ in SCREENS])


def shown(show: Shower, factory: Factory, owner: QObject, layout: Layout = LAYOUTS[0]) -> Shown:
    """That screen in a window."""
    return window_of(show, factory(owner), layout)


def window_of(show: Shower, scenery: Scenery, layout: Layout = LAYOUTS[0]) -> Shown:
    """A sample in a window."""
    return show(
        scenery.uri,
        scenery.component,
        scenery.properties,
        size=WINDOWS[layout.shape],
        scale=layout.scale,
        mirrored=layout.mirrored,
        high_contrast=layout.high_contrast,
    )


known_texts = cache(read_texts)


def known_table(texts: Mapping[str, str]) -> bytes:
    """What Qt reads: written once, for many screens speak the same language one after the other."""
    return _table(tuple(texts.items()))


@cache
def _table(texts: tuple[tuple[str, str], ...]) -> bytes:
    return write_qm(dict(texts))


@contextmanager
def speaking(code: str, owner: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every language object that a sample makes speaks this language, and so do the texts in QML."""
    make = Language.__init__

    def in_that(self: Language, *arguments: object) -> None:
        make(self, *arguments)
        self.use(code)

    monkeypatch.setattr(Language, "__init__", in_that)
    monkeypatch.setattr("oefenplek.ui.language.read_texts", known_texts)
    monkeypatch.setattr("oefenplek.ui.language.write_qm", known_table)
    first = Language(owner, RESOURCES / "locale")
    yield
    first.use("nl")


def test_every_screen_is_looked_at() -> None:
    folders = {path.parent.name for path in (PACKAGE / "screens").glob("*/qmldir")}
    looked_at = {name.partition("/")[0].partition(" ")[0] for name, _ in SCREENS}
    assert folders
    assert folders - looked_at == set()


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@screens
def test_a_screen_stands_in_every_shape(
    show: Shower, owner: QObject, monkeypatch: pytest.MonkeyPatch, name: str, factory: Factory, layout: Layout
) -> None:
    with speaking("ar" if layout.mirrored else "nl", owner, monkeypatch):
        window = shown(show, factory, owner, layout)
        window.save(f"{name.replace('/', '-')}-{layout.name}")
        assert conform.problems(window) == []


@screens
def test_everything_on_a_screen_can_be_pressed_by_key_and_by_screen_reader(
    show: Shower, owner: QObject, name: str, factory: Factory
) -> None:
    scenery = factory(owner)

    def make() -> Shown:
        nonlocal scenery
        show.close()
        scenery = factory(owner)
        return window_of(show, scenery)

    def back() -> None:
        """From what a press led to; where that does not bring everything back, the screen is made anew."""
        model = scenery.properties.get("viewModel")
        if hasattr(model, "goBack"):
            model.goBack()

    # Samples of one screen share most controls: what one had is tried once, in whichever comes first.
    tried = None if WHOLE else TRIED[scenery.component]
    assert conform.deaf(make, back, tried) == []
