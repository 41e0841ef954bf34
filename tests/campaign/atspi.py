"""What a screen reader gets of the app, as JSON: run with the system's Python, which has ``pyatspi``.

Prints a list in reading order: role, name, and rectangle on the screen of everything that is showing.
"""

import json
import sys

import pyatspi

NAME = "oefenplek"


def application():
    """The app among those on the accessibility bus, or None."""
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app is not None and app.name == NAME), None)


def walk(node):
    """Everything showing below a node, in order."""
    for child in node:
        if child is None:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING) or states.contains(pyatspi.STATE_VISIBLE):
            yield child
            yield from walk(child)


def described(node):
    """One thing as a dictionary."""
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        rect = [box.x, box.y, box.width, box.height]
    except NotImplementedError:
        rect = [0, 0, 0, 0]
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "rect": rect,
        "focused": node.getState().contains(pyatspi.STATE_FOCUSED),
    }


def main():
    """Print the tree; nothing when the app is not there (yet)."""
    app = application()
    json.dump([described(node) for node in walk(app)] if app is not None else [], sys.stdout)


if __name__ == "__main__":
    main()
