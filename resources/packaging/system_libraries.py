"""Checks that Qt finds the system libraries it needs; installs them where that may be done, else names the line.

Used by the Makefile after the packages are installed.
"""

import os
import shutil
import subprocess
import sys

PROBE = """
import ctypes, pathlib, PySide6
from PySide6 import QtMultimedia, QtQml, QtQuick, QtTest
from PySide6.QtGui import QGuiApplication
for plugin in sorted(pathlib.Path(PySide6.__file__).parent.glob("Qt/plugins/platforms/libq[xw]*.so")):
    ctypes.CDLL(str(plugin))
QGuiApplication([])
"""
"""Starts Qt, and loads what shows windows on X11 and on Wayland: the loader names the first library that it misses."""


def missing() -> str:
    """What the loader says is missing; empty when Qt starts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    probe = [sys.executable, "-c", PROBE]
    tried = subprocess.run(probe, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    return "" if tried.returncode == 0 else (tried.stderr.strip().splitlines() or ["Qt does not start"])[-1]


def install(line: str) -> bool:
    """Install the libraries when this is root and the system has apt."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return False
    packages = line.split(" install ", 1)[1].split()
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ([apt, "-q", "update"], [apt, "-q", "install", "-y", "--no-install-recommends", *packages]):
        if subprocess.run(command, env=environment, check=False).returncode != 0:  # noqa: S603
            return False
    return True


def main() -> int:
    """Check, and mend where possible."""
    if sys.platform != "linux":
        return 0
    from oefenplek.app.platform import INSTALL_LINE

    lacks = missing()
    if not lacks:
        return 0
    if install(INSTALL_LINE) and not missing():
        return 0
    print(f"Qt lacks a system library: {lacks}\nInstall them with:\n  {INSTALL_LINE}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
