"""The page about updates: looking, downloading, installing now or tonight, starting again, done."""

from .names import BUTTONS
from .pages_set import switch
from .rows import Row, button, info, note
from .state import Settings

_SAID = {
    "unknown": "Kijk of er een update is. Updates houden uw toestel veilig.",
    "none": "Uw toestel is helemaal bij.",
    "available": "Er is een update. Die maakt uw toestel veiliger.",
    "downloaded": "De update staat klaar om te installeren.",
    "tonight": "De update komt vannacht om 2 uur. Leg het toestel aan de lader.",
    "installed": "De update is geïnstalleerd. Het toestel moet opnieuw opstarten.",
    "done": "Klaar. Uw toestel is weer helemaal bij.",
}
_SHORT = {
    "unknown": "Kijk of er iets nieuws is",
    "none": "Uw toestel is bij",
    "available": "Er is een update",
    "downloaded": "Klaar om te installeren",
    "tonight": "Vannacht om 2 uur",
    "installed": "Opnieuw opstarten",
    "done": "Uw toestel is bij",
}
_BUTTONS = {
    "unknown": ("check-update",),
    "none": ("check-update",),
    "available": ("download",),
    "downloaded": ("install", "tonight"),
    "tonight": ("install",),
    "installed": ("restart",),
    "done": ("check-update",),
}
_ICONS = {"check-update": "magnify", "download": "download", "install": "update", "restart": "restart"}


def summary(state: Settings) -> str:
    """How it stands, in the first list."""
    return _SHORT[state.update]


def update(state: Settings) -> tuple[Row, ...]:
    """How far an update is, and what can be done next."""
    new = state.update not in {"unknown", "none", "done"}
    version = state.device.new_version if new else state.device.version
    names = _BUTTONS[state.update]
    buttons = [button(name, BUTTONS[name], _ICONS.get(name, ""), main=name == names[0]) for name in names]
    return (
        note(f"update-{state.update}", _SAID[state.update]),
        info("version", "Nieuwe versie" if new else "Versie", version),
        *buttons,
        switch(state, "auto-update", "Elke nacht, als het toestel aan de lader ligt"),
    )
