"""*Deze plek*."""

from PySide6.QtCore import QObject

from oefenplek.screens.site.view_model import SiteViewModel
from oefenplek.storage.settings_file import DeviceSettings
from tests.screens import samples

from .screens_of import Factory, Scenery

TODAY = "2026-03-04"
LINDE = DeviceSettings(
    site="Bibliotheek De Linde",
    helper_hours=("di 14:00-16:30", "do 09:30-11:30"),
    numbers={"bank": "06 - 00 00 00 00", "checked": "2026-01-12"},
)


class Keeper:
    """Keeps settings, or says why not."""

    def __init__(self, said: str = "") -> None:
        self.said = said
        self.kept: list[dict[str, object]] = []

    def __call__(self, changes: dict[str, object]) -> str:
        """The answer."""
        self.kept.append(changes)
        return self.said


def site(owner: QObject, keep: Keeper | None = None, settings: DeviceSettings = LINDE) -> SiteViewModel:
    """A volunteer looks how the place is set."""
    return SiteViewModel(owner, samples.language(owner), settings, keep or Keeper(), lambda: TODAY)


def _plain(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.site", "SiteScreen", {"viewModel": site(owner)})


def _told(owner: QObject) -> Scenery:
    model = site(owner)
    model.addHours("wo", "half drie", "")
    return Scenery("oefenplek.screens.site", "SiteScreen", {"viewModel": model})


SITE_SCREENS: list[tuple[str, Factory]] = [("site/plain", _plain), ("site/told", _told)]
