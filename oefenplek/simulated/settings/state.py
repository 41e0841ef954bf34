"""What Instellingen is at one moment: frozen dataclasses, so keeping one is an undo."""

from dataclasses import dataclass, replace

from .names import LEAST, MOST

UPDATES = ("unknown", "none", "available", "downloaded", "tonight", "installed", "done")
"""How far an update is; ``unknown`` until it was looked for, ``none`` when there is nothing new."""


@dataclass(frozen=True, slots=True)
class Network:
    """A wifi network. Without a password it has no lock; ``known``: the device remembers it."""

    id: str
    name: str
    strength: int
    password: str = ""
    known: bool = False

    @property
    def locked(self) -> bool:
        """Has it a lock?"""
        return self.password != ""


@dataclass(frozen=True, slots=True)
class Program:
    """An app on the device, and what it may use; what it never asks for stands in neither."""

    id: str
    name: str
    icon: str
    asks: tuple[str, ...]
    may: frozenset[str]


@dataclass(frozen=True, slots=True)
class Device:
    """What a person cannot change here: what the device is called, its number, its battery and its bundle."""

    name: str
    number: str
    battery: int
    used: str
    bundle: str
    version: str
    new_version: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole app.

    ``path`` leads from the first list to what is shown (``("display", "text")``); ``network`` and ``program`` are what
    a page is about. ``connected`` is the network the device uses when wifi can be used. ``began`` are the levels at the
    start of the scene. ``notice`` is the short message at the bottom, until the next act.
    """

    skin: str
    device: Device
    networks: tuple[Network, ...]
    programs: tuple[Program, ...]
    on: frozenset[str]
    levels: tuple[tuple[str, int], ...]
    began: tuple[tuple[str, int], ...]
    choices: tuple[tuple[str, str], ...]
    card: str = ""
    allows: frozenset[str] = frozenset()
    connected: str = ""
    path: tuple[str, ...] = ()
    network: str = ""
    program: str = ""
    password: str = ""
    seen: bool = False
    refused: int = 0
    problem: str = ""
    query: str = ""
    update: str = "unknown"
    notice: str = ""

    @property
    def two_panes(self) -> bool:
        """Does the list stay beside the page?"""
        return self.skin != "phone"

    @property
    def page(self) -> str:
        """What is shown: the last part of the path, ``home`` when there is none."""
        return self.path[-1] if self.path else "home"

    @property
    def flying(self) -> bool:
        """Is flight mode on?"""
        return "flight" in self.on

    @property
    def online(self) -> str:
        """The id of the network that is really used now; empty when there is none."""
        return self.connected if "wifi" in self.on and not self.flying else ""

    @property
    def muted(self) -> bool:
        """Does it ring without a sound?"""
        return "mute" in self.on

    def found(self, name: str) -> Network | None:
        """Find a network."""
        return next((network for network in self.networks if network.id == name), None)

    def app(self, name: str) -> Program | None:
        """Find an app."""
        return next((program for program in self.programs if program.id == name), None)

    def level(self, name: str) -> int:
        """How high something is set."""
        return dict(self.levels)[name]

    def chosen(self, name: str) -> str:
        """What was chosen."""
        return dict(self.choices)[name]

    def with_level(self, name: str, value: int) -> "Settings":
        """The same with another level, within its ends."""
        kept = max(LEAST[name], min(MOST[name], value))
        return replace(self, levels=tuple((key, kept if key == name else old) for key, old in self.levels))

    def with_choice(self, name: str, value: str) -> "Settings":
        """The same with another choice."""
        return replace(self, choices=tuple((key, value if key == name else old) for key, old in self.choices))

    def with_network(self, changed: Network) -> "Settings":
        """The same with this network in the place of the one with its id."""
        return replace(self, networks=tuple(changed if old.id == changed.id else old for old in self.networks))

    def with_app(self, changed: Program) -> "Settings":
        """The same with this app in the place of the one with its id."""
        return replace(self, programs=tuple(changed if old.id == changed.id else old for old in self.programs))

    def turned(self, name: str, on: bool) -> "Settings":
        """The same with a switch on or off."""
        return replace(self, on=self.on | {name} if on else self.on - {name})
