"""The keyboard on the screen, where there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from oefenplek.ui.keyboard.prepare import prepared

from .comfort import Comforts

if TYPE_CHECKING:
    from oefenplek.ui.keyboard.model import KeyboardModel


def keyboard_for(parent: QObject, comforts: Comforts) -> "KeyboardModel | None":
    """The keyboard that was prepared before Qt started, following what people choose; ``None``: there is none."""
    if not prepared():
        return None
    from oefenplek.ui.keyboard.model import KeyboardModel

    model = KeyboardModel(parent, comforts.now.keyboard, comforts.now.language)

    def follow() -> None:
        now = comforts.now
        model.offer(now.keyboard)
        model.use_languages(now.language, now.help_language)

    comforts.changed.connect(follow)
    return model
