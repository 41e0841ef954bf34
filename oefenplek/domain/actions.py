"""What a person can do, as data: the same type for a step and for a simulated app."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """Something done: ``name`` from the vocabulary and its parameters, sorted by name."""

    name: str
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, name: str, **params: str) -> "Action":
        """Make an action; a parameter called ``from`` or ``to-all`` is written ``from_`` or ``to_all``."""
        return cls(name, _sorted({key.rstrip("_").replace("_", "-"): value for key, value in params.items()}))

    @classmethod
    def read(cls, data: Mapping[str, object]) -> "Action":
        """Read ``{do: name, param: value}``."""
        return cls(str(data["do"]), _sorted({k: str(v) for k, v in data.items() if k != "do"}))

    def get(self, param: str, default: str = "") -> str:
        """Return the value of one parameter."""
        return next((value for name, value in self.params if name == param), default)


@dataclass(frozen=True, slots=True)
class AppEvent:
    """Something that happened in a simulated app because of an action."""

    name: str
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, name: str, **params: str) -> "AppEvent":
        """Make an event; names as in :meth:`Action.of`."""
        return cls(name, _sorted({key.rstrip("_").replace("_", "-"): value for key, value in params.items()}))

    def get(self, param: str, default: str = "") -> str:
        """Return the value of one parameter."""
        return next((value for name, value in self.params if name == param), default)


def _sorted(params: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(params.items()))
