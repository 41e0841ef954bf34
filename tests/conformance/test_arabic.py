"""Every screen in Arabic: mirrored, with words of other lengths, in the usual letters and twice as large."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from oefenplek.ui.language import Language
from tests.support import conform
from tests.support.layouts import WINDOWS
from tests.support.screens import SCREENS, Factory
from tests.support.showing import Shower

LOCALE = Path(__file__).parents[2] / "resources" / "locale"


@pytest.fixture
def in_arabic(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every language object that a sample makes speaks Arabic, and so do the texts in QML."""
    make = Language.__init__

    def speaking(self: Language, *arguments: object) -> None:
        make(self, *arguments)
        self.use("ar")

    monkeypatch.setattr(Language, "__init__", speaking)
    first = Language(owner, LOCALE)
    yield
    first.use("nl")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("shape", ["landscape", "portrait"])
@pytest.mark.parametrize(("name", "factory"), SCREENS, ids=[name for name, _ in SCREENS])
@pytest.mark.usefixtures("in_arabic")
def test_a_screen_stands_in_arabic(
    show: Shower, owner: QObject, name: str, factory: Factory, shape: str, scale: float
) -> None:
    scenery = factory(owner)
    window = show(scenery.uri, scenery.component, scenery.properties, size=WINDOWS[shape], scale=scale, mirrored=True)
    window.save(f"{name.replace('/', '-')}-{shape}-{scale}")
    assert conform.problems(window) == []
