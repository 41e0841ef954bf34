"""*Aanpassen*."""

from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.domain.comfort import Comfort
from oefenplek.screens.quickpanel.view_model import QuickPanelViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.speech.manner import OUR_VOICES, VoiceChoice
from oefenplek.ui.speech.reader import Reader

from .screens_of import Factory, Scenery
from .voices import SilentVoice


class TwoVoices(SilentVoice):
    """A voice of which there are two."""

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """A man's and a woman's."""
        return OUR_VOICES


def panel(owner: QObject, now: Comfort | None = None) -> QuickPanelViewModel:
    """Everything that can be there."""
    reader = Reader(owner, TwoVoices(owner))
    language = Language(owner, RESOURCES / "locale")
    return QuickPanelViewModel(owner, reader, language, now or Comfort(), Comfort(), keyboard=True)


def usual(owner: QObject) -> Scenery:
    """As this device is set."""
    return Scenery("oefenplek.screens.quickpanel", "QuickPanel", {"viewModel": panel(owner)})


def with_help(owner: QObject) -> Scenery:
    """Dutch with help in English, and everything else changed too."""
    now = Comfort(1.2, True, True, False, 0.7, "woman", "nl", "en", left_handed=False, double_click_ms=900)
    return Scenery("oefenplek.screens.quickpanel", "QuickPanel", {"viewModel": panel(owner, now)})


QUICKPANEL_SCREENS: list[tuple[str, Factory]] = [("quickpanel/usual", usual), ("quickpanel/changed", with_help)]
