"""Python modules that a library imports without using them here: they are read when somebody asks them something.

Less is read before the first screen then, and less is kept in memory.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


class _Left(ModuleType):
    """Stands where a module should stand, and asks the real one when it is asked something itself."""

    def __getattr__(self, name: str) -> Any:
        return getattr(read(self.__name__), name)


def leave(name: str, **known: object) -> None:
    """Let the next import of this module read nothing; ``known`` are the things in it that are asked for at once."""
    if name not in sys.modules:
        left = _Left(name)
        vars(left).update(known)
        sys.modules[name] = left


def read(name: str) -> ModuleType:
    """Import a module for real, also when it was left."""
    if isinstance(sys.modules.get(name), _Left):
        del sys.modules[name]
    return import_module(name)
