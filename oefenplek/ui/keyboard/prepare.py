"""Whether there will be a keyboard on the screen: decided once, before Qt starts, because Qt reads it only then.

Two traps stand behind the two states *prepared* and *offered*. Qt reads which input context it uses from the
environment while the application is made, and never again: a keyboard that was not prepared cannot come later in the
same run. And its context takes the place of the system's own (dead keys, input methods for other scripts), so it is
not prepared in stock on a machine with real keys.
"""

import os
from collections.abc import MutableMapping
from pathlib import Path

from oefenplek.domain.comfort import Keyboard

from .hardware import Hardware, hardware

HERE = Path(__file__).parent
STYLE = "Oefenplek"
CONTEXT = "qtvirtualkeyboard"


def wanted(wish: Keyboard, here: Hardware) -> bool:
    """Is a keyboard on the screen to be prepared: by choice, or where there is touch and there are no keys?"""
    return wish == "on" or (wish == "auto" and here.touch and not here.keys)


def prepare(wish: Keyboard, environment: MutableMapping[str, str] | None = None) -> bool:
    """Prepare the keyboard if it is wanted here; call it before the application is made."""
    variables = os.environ if environment is None else environment
    if not wanted(wish, hardware() if wish == "auto" else Hardware()):
        return False
    variables["QT_IM_MODULE"] = CONTEXT
    variables.pop("QT_IM_MODULES", None)  # a list that would go before it
    variables["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # no window of its own: it stands in ours
    variables["QT_VIRTUALKEYBOARD_STYLE"] = STYLE
    variables["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] = str(HERE / "layouts")
    paths = [str(HERE / "styles"), *filter(None, [variables.get("QML_IMPORT_PATH")])]
    variables["QML_IMPORT_PATH"] = os.pathsep.join(paths)
    return True


def prepared() -> bool:
    """Can a keyboard be shown in this run?"""
    return os.environ.get("QT_IM_MODULE") == CONTEXT and os.environ.get("QT_VIRTUALKEYBOARD_STYLE") == STYLE
