"""Making a start screen: before the first frame, and each time somebody comes back to it."""

from datetime import datetime

from PySide6.QtCore import QObject

from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader

from .comfort import Comforts


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
        helper=settings.helper,
        helping=lambda: comforts.now.help_language,
    )
    start.languageChosen.connect(comforts.speak)
    return start
