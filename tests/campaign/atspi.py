"""What a screen reader gets of the app, as JSON: run with the system's Python, which has ``pyatspi``.

Prints a list in reading order: role, name, description, rectangle on the screen and states of everything.
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
    """Everything below a node, in order. What is scrolled away is there too; what is not visible is not."""
    for child in node:
        if child is not None:
            yield child
            yield from walk(child)


def described(node):
    """One thing as a dictionary."""
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        rect = [box.x, box.y, box.width, box.height]
    except NotImplementedError:
        rect = [0, 0, 0, 0]
    states = node.getState()
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "rect": rect,
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "checked": states.contains(pyatspi.STATE_CHECKED),
    }


def main():
    """Print the tree; nothing when the app is not there (yet)."""
    app = application()
    json.dump([described(node) for node in walk(app)] if app is not None else [], sys.stdout)


if __name__ == "__main__":
    main()
