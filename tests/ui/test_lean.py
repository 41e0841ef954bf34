"""Qt is started with less, and nothing is lost by it. Each in a process of its own: a start happens once."""

import subprocess
import sys
import textwrap


def told(program: str) -> list[str]:
    """What a program prints, line by line."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()


STILL = """
    import sys
    def unread():
        return [name for name in sys.modules if type(sys.modules[name]).__name__ == "_LazyModule"]
"""


def test_what_serves_error_messages_is_not_read_at_the_start() -> None:
    lines = told(
        STILL
        + """
    from oefenplek.ui.lean import LATER, start_lean
    start_lean()
    from PySide6.QtQml import QQmlApplicationEngine
    for name in sorted(LATER - set(unread())):
        print(name)
    print("inspect" in sys.modules)
    """
    )

    assert lines == ["shibokensupport.signature.importhandler", "False"]


def test_an_error_message_still_says_what_would_be_right() -> None:
    lines = told(
        """
        from oefenplek.ui.lean import start_lean
        start_lean()
        from PySide6.QtCore import QObject
        try:
            QObject().setObjectName(1, 2)
        except TypeError as error:
            print(error)
        try:
            QObject().setProperty([], {})
        except TypeError as error:
            print(error)
        """
    )

    assert "setObjectName" in lines[0]
    assert lines[-1].endswith("QObject.setProperty(name: str, value: Any, /)")


def test_later_imports_keep_no_source() -> None:
    lines = told(
        """
        from oefenplek.ui.lean import start_lean
        start_lean()
        import linecache, sys
        import PySide6.QtCore
        import sqlite3
        print([name for name in linecache.cache if "sqlite3" in name], "inspect" in sys.modules)
        """
    )

    assert lines == ["[] False"]


def test_a_second_start_changes_nothing() -> None:
    lines = told(
        """
        import PySide6.QtCore
        from importlib import machinery
        usual = machinery.ModuleSpec
        from oefenplek.ui.lean import start_lean
        start_lean()
        print(machinery.ModuleSpec is usual)
        """
    )

    assert lines == ["True"]
