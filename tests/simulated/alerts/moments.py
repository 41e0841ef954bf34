"""A moment for every act of the vocabulary: the state in which it can be done, and the act."""

from functools import cache

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.alerts.state import Desk

from .scenes import act, do, opened

FAKE = {"id": "nep", "kind": "update", "from": "www.snel-updaten.example", "real": "no", "title": "Te traag!"}


def one(skin: Skin, kind: str) -> Desk:
    """A device with a single alert."""
    return opened(skin, alerts=[{"id": "een", "kind": kind}])


@cache
def moments(skin: Skin) -> list[tuple[Desk, Action]]:
    """Every act, each at a moment of its own."""
    virus = one(skin, "virus")
    page = do(virus, act("leave-full-screen"))
    power = do(virus, act("show-power"))
    fake = opened(skin, alerts=[FAKE])
    return [
        (opened(skin), act("update", when="now")),
        (opened(skin), act("update", when="later")),
        (opened(skin), act("update", when="tonight")),
        (fake, act("update", when="now")),
        (do(fake, act("update", when="now")), act("close")),
        (one(skin, "battery"), act("dismiss")),
        (one(skin, "battery"), act("save-power")),
        (one(skin, "access"), act("allow")),
        (one(skin, "access"), act("deny")),
        (one(skin, "prize"), act("claim")),
        (do(one(skin, "prize"), act("claim")), act("close")),
        (virus, act("call")),
        (do(virus, act("call")), act("hang-up")),
        (virus, act("scan")),
        (do(virus, act("scan")), act("press-fake-cross")),
        (virus, act("leave-full-screen")),
        (page, act("call")),
        (page, act("close")),
        (virus, act("show-power")),
        (power, act("restart")),
        (power, act("turn-off")),
        (power, act("back")),
        (do(power, act("turn-off")), act("turn-on")),
        (do(one(skin, "battery"), act("dismiss")), act("show-power")),
    ]
