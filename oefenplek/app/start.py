"""Making a start screen: before the first frame, and each time somebody comes back to it."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.language import Language, read_texts
from oefenplek.ui.speech.reader import Reader

from .comfort import Comforts
from .presence import helper_here


def make_start(
    parent: QObject,
    reader: Reader,
    language: Language,
    comforts: Comforts,
    settings: DeviceSettings,
    *,
    read_aloud: bool = False,
    greeted: bool = False,
) -> StartViewModel:
    """A start screen of this place; a language that is chosen there holds for everything."""

    start = StartViewModel(
        parent,
        reader,
        language,
        settings.site,
        datetime.now,
        read_aloud,
        greeted=greeted,
        helper=lambda: helper_here(settings, datetime.now()),
        aid=aid_from(language, comforts),
    )
    start.languageChosen.connect(comforts.speak)
    comforts.changed.connect(start.follow)
    return start


def aid_from(language: Language, comforts: Comforts) -> Callable[[str], tuple[str, str]]:
    """What a text of ours says in the language that helps, and that language (empty: none helps)."""

    def aid(text: str) -> tuple[str, str]:
        helping = comforts.now.help_language
        return (_texts(language.folder, helping).get(text, ""), helping) if helping else ("", "")

    return aid


@cache
def _texts(folder: Path, language: str) -> dict[str, str]:
    """Our own texts in another language."""
    return read_texts(folder, language)
