"""The screen that says one thing."""

from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.screens.notice.view_model import NoticeViewModel
from oefenplek.storage.states import ELSEWHERE
from oefenplek.ui.language import Language

from .screens_of import Factory, Scenery


def elsewhere(owner: QObject) -> Scenery:
    """A second start on the same device."""
    model = NoticeViewModel(owner, Language(owner, RESOURCES / "locale"), ELSEWHERE)
    return Scenery("oefenplek.screens.notice", "NoticeScreen", {"viewModel": model})


NOTICE_SCREENS: list[tuple[str, Factory]] = [("notice/elsewhere", elsewhere)]
