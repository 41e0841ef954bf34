"""Qt in Python, started with less, so that the first screen comes sooner and takes less memory.

At its first import PySide6 compiles three thousand lines that only serve error messages and ``help()``, and puts itself
before every later import, to look in each module's source for a feature switch that Oefenplek never uses (with a large
library that keeps 20 MB). Both are left until somebody asks. It also imports some of Python's own modules that it needs
for none of this: they are read a moment after the first screen. Where PySide6 no longer looks like this, it simply
starts as it always does.
"""

import builtins
import gc
import sys
from importlib import import_module, machinery
from importlib.util import LazyLoader
from typing import Any

from oefenplek.later import leave, read

SUPPORT = "shibokensupport"
LATER = frozenset(
    f"{SUPPORT}.{name}"
    for name in (
        "feature",
        "signature.errorhandler",
        "signature.layout",
        "signature.parser",
        "signature.importhandler",
        "signature.lib.enum_sig",
        "signature.lib.pyi_generator",
        "signature.lib.tool",
    )
)
"""The modules inside PySide6 that are read when they are first asked something."""
A_MOMENT_LATER = ("zipfile", "tempfile", "textwrap", "traceback", "ipaddress")
"""Modules of Python that PySide6 and pathlib import while they start, without using them then."""


def start_lean() -> None:
    """Import the base of PySide6 with less; call this before the first import of Qt. After it, only the hook goes."""
    if "shiboken6" in sys.modules:
        forget_sources()
        return
    for name in A_MOMENT_LATER:
        leave(name)
    usual = machinery.ModuleSpec
    # PySide6 describes its own modules with this class while it starts.
    machinery.ModuleSpec = _spec  # type: ignore[misc, assignment]
    try:
        import_module("shiboken6")
    finally:
        machinery.ModuleSpec = usual  # type: ignore[misc]


def forget_sources() -> None:
    """Keep PySide6's import hook, if it stands, from reading and holding the source of every later module."""
    if hasattr(builtins, "__orig_import__"):
        feature: Any = import_module(f"{SUPPORT}.feature")
        feature._mod_uses_pyside = lambda _module: False


def hurry() -> None:
    """Until :func:`at_ease` nothing is thrown away: what is imported for the first screen all stays."""
    gc.disable()


def at_ease() -> None:
    """The first screen is there. What was left is read now, before two threads could ask for it at the same time."""
    for name in A_MOMENT_LATER:
        read(name)
    gc.enable()


_Spec = machinery.ModuleSpec


def _spec(name: str, loader: Any, **rest: Any) -> machinery.ModuleSpec:
    return _Spec(name, LazyLoader(loader) if name in LATER else loader, **rest)
