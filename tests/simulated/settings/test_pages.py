"""Every page on every device, with letters as large as they get: nothing is cut off, unnamed or too small."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.simulated import Skin
from oefenplek.simulated.settings.names import PARTS, SECTIONS
from oefenplek.simulated.settings.state import Settings
from oefenplek.simulated.settings.view_model import SettingsViewModel
from tests.support import conform
from tests.support.showing import Shower

from .scenes import SKINS, WIFI, act, do, opened, run, typed

SIZES: dict[Skin, tuple[int, int]] = {"phone": (480, 960), "tablet": (1100, 800), "laptop": (1300, 900)}
WRONG = (WIFI, act("join", network="thuis"), typed("appel"), act("connect"))


def moments(skin: Skin, letters: int) -> dict[str, Settings]:
    """Every page, and what may stand on it."""
    levels = {"text": letters, "brightness": 10}
    start = opened(skin, levels=levels)
    pages = {name: opened(skin, levels=levels, start=name) for name in (*SECTIONS, *PARTS)}
    used = do(start, WIFI, act("join", network="dochter"))
    return pages | {
        "home": start,
        "flying": do(start, act("switch", setting="flight")),
        "wrong": run(start, *WRONG)[0],
        "shown": run(start, *WRONG, act("show-password"))[0],
        "used": used,
        "network": do(used, act("network-details", network="dochter")),
        "app": do(start, act("open", section="privacy"), act("open-app", app="zaklamp")),
        "found": do(start, typed("letters", "search")),
        "nothing": do(start, typed("vliegende hond", "search")),
        **{f"update {how}": opened(skin, levels=levels, start="update", update=how) for how in ("downloaded", "done")},
    }


@pytest.mark.parametrize(("letters", "scale"), [(2, 1.0), (5, 1.0), (5, 2.0)])
@pytest.mark.parametrize("skin", SKINS)
def test_every_page_fits(skin: Skin, letters: int, scale: float, show: Shower, owner: QObject) -> None:
    states = moments(skin, letters)
    model = SettingsViewModel(owner, lambda _action: None)
    model.show(states["home"])
    stage = {"skin": skin, "hostUri": "oefenplek.simulated.settings", "hostComponent": "SettingsApp"}
    shown = show("oefenplek.ui.device", "DeviceStage", {**stage, "hostViewModel": model}, size=SIZES[skin], scale=scale)
    for name, state in states.items():
        model.show(state)
        shown.settle()
        assert conform.faults(shown) == [], name
        shown.save(f"settings-{skin}-{letters}-{scale:.0%}-{name}")
