"""A QML file imports Qt, the design system, and its own module; only screens and app know a screen."""

import re
from pathlib import Path

from .sources import below, text

IMPORT = re.compile(r"^import (oefenplek[.\w]*)", re.MULTILINE)
LAYERS = {"ui": ("oefenplek.ui",), "steps": ("oefenplek.ui",), "simulated": ("oefenplek.ui",)}


def strangers(name: Path, source: str) -> list[str]:
    """The modules that this file may not import."""
    own = ".".join(name.parts[:-1])
    known = (*LAYERS.get(name.parts[1], ("oefenplek.ui", "oefenplek.screens")), own)
    # A screen does not know another screen; the window in app knows them all by name only.
    if name.parts[1] == "screens":
        known = ("oefenplek.ui", own)
    return [module for module in IMPORT.findall(source) if not _inside(module, known)]


def _inside(module: str, known: tuple[str, ...]) -> bool:
    return any(module == folder or module.startswith(f"{folder}.") for folder in known)


def test_every_file_imports_only_what_it_stands_on() -> None:
    files = below("oefenplek", ".qml")
    assert len(files) > 100
    found = {str(name): strangers(name, text(name)) for name in files}
    assert {name: modules for name, modules in found.items() if modules} == {}


def test_a_neighbour_and_what_stands_higher_are_strangers() -> None:
    def of(file: str, module: str) -> list[str]:
        return strangers(Path("oefenplek", file), f"import QtQuick\nimport {module}\n")

    assert of("steps/choice/ChoiceStep.qml", "oefenplek.steps.words")
    assert of("steps/choice/ChoiceStep.qml", "oefenplek.screens.lesson")
    assert of("simulated/mail/MailApp.qml", "oefenplek.simulated.browser")
    assert of("ui/controls/Field.qml", "oefenplek.steps.choice")
    assert of("screens/start/StartScreen.qml", "oefenplek.screens.lesson")
    assert not of("steps/choice/ChoiceStep.qml", "oefenplek.steps.choice")
    assert not of("steps/choice/ChoiceStep.qml", "oefenplek.ui.controls")
