"""What a device is at one moment. Frozen, so keeping one is an undo."""

from dataclasses import dataclass, replace
from typing import Any, Literal

from oefenplek.domain.simulated import Skin

PHONES = ("buttons", "bar", "round")
"""Three buttons at the foot, a bar at the foot, or a round button."""
SCREENS = ("off", "lock", "pin", "home", "apps", "windows", "app")
LAYERS = ("panel", "power")
PAGE = 12
"""How many apps stand on one page of the home screen."""
WRONG = 3
"""After so many codes that do not fit the device asks to wait."""

Phone = Literal["buttons", "bar", "round"]
Screen = Literal["off", "lock", "pin", "home", "apps", "windows", "app"]
Layer = Literal["", "panel", "power"]


@dataclass(frozen=True, slots=True)
class Told:
    """Something that came in and is told above the screen; ``app`` is who tells it."""

    id: str
    app: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Device:
    """A phone, a tablet or a laptop with its apps.

    ``apps`` are the states of the apps by name; ``opened`` the ones that are open, the latest first; ``front`` the one
    that is shown while ``screen`` is ``app``. ``typed`` is the code as far as it was pressed, ``wrong`` how many did
    not fit. ``banner`` is the notice that is shown above the app now. ``began`` is the app the scene began in.
    """

    skin: Skin
    phone: Phone
    apps: tuple[tuple[str, Any], ...]
    pin: str = ""
    screen: Screen = "home"
    layer: Layer = ""
    front: str = ""
    opened: tuple[str, ...] = ()
    page: int = 0
    typed: str = ""
    wrong: int = 0
    notices: tuple[Told, ...] = ()
    banner: str = ""
    count: int = 0
    began: str = ""
    beside: "Device | None" = None

    @property
    def names(self) -> tuple[str, ...]:
        """The apps there are, in the order of their icons."""
        return tuple(name for name, _ in self.apps)

    @property
    def pages(self) -> int:
        """How many pages of icons there are."""
        return max(1, -(-len(self.apps) // PAGE))

    @property
    def waiting(self) -> bool:
        """Too many codes did not fit: the device asks to wait a moment."""
        return self.wrong >= WRONG

    @property
    def in_front(self) -> str:
        """The app that can be used now; empty when something else is shown."""
        return self.front if self.screen == "app" and not self.layer else ""

    def app(self, name: str) -> Any:
        """The state of one app, ``None`` when it is not on this device."""
        return next((state for known, state in self.apps if known == name), None)

    def with_app(self, name: str, state: Any) -> "Device":
        """The device with this state of one app."""
        return replace(self, apps=tuple((known, state if known == name else old) for known, old in self.apps))
