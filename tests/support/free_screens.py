"""*Vrij oefenen*: the choice of a device, each device, an idea, and after *Opnieuw*."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.app.courses import persona
from oefenplek.bundle import RESOURCES
from oefenplek.domain.actions import Action
from oefenplek.screens.free.services import FreeServices
from oefenplek.screens.free.view_model import FreeViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader

from .kinds import apps
from .lesson_screens import personas
from .screens_of import Factory, Scenery
from .voices import SilentVoice

UNLOCK = (Action.of("unlock"), *(Action.of("press-digit", digit=digit) for digit in "4179"))


def free(
    owner: QObject,
    skin: str = "",
    *,
    app: str = "mail",
    phone: str = "",
    read_aloud: bool = False,
    answers_after: int = 0,
) -> FreeViewModel:
    """The screen's view model, with a device if one is named. One app alone is enough to see how practising goes."""
    ria = persona(personas(), "ria-mail")
    services = FreeServices(
        Reader(owner, SilentVoice(owner)),
        Language(owner, RESOURCES / "locale"),
        "touch",
        ria.name,
        ria.rows,
        read_aloud,
        answers_after,
        phone,
    )
    model = FreeViewModel(owner, apps()[app], services)
    if skin:
        model.choose(skin)
    return model


def shown(skin: str, moment: str, owner: QObject) -> Scenery:
    """A device at a moment."""
    model = free(owner, skin, app="device")
    for act in UNLOCK if moment in {"slip", "again"} else ():
        model._playing.act(act)
    if moment == "idea":
        model.help()
    elif moment == "again":
        model._playing.act(Action.of("open-app", app="mail"))
        model.beginAgain()
    elif moment == "slip":
        model._playing.watch.slipped.emit("X21")
    return Scenery("oefenplek.screens.free", "FreeScreen", {"viewModel": model})


FREE_SCREENS: list[tuple[str, Factory]] = [
    ("free/choose", partial(shown, "", "")),
    ("free/phone", partial(shown, "phone", "idea")),
    ("free/tablet", partial(shown, "tablet", "slip")),
    ("free/laptop", partial(shown, "laptop", "again")),
]
