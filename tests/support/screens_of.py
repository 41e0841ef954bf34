"""What a screen is to the conformance tests."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class Scenery:
    """How a screen is shown: its module, its type and its required properties (a view model, usually)."""

    uri: str
    component: str
    properties: Mapping[str, object] = field(default_factory=dict)


Factory = Callable[[QObject], Scenery]
"""Makes a screen with sample data; the argument is the parent of every QObject it makes."""
