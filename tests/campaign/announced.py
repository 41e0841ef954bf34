"""What the app announces to a screen reader, a line of JSON each.

Run with the system's Python, which has ``pyatspi``.
"""

import json
import sys

import pyatspi


def heard(event):
    """Print what is said."""
    print(json.dumps(str(event.any_data)), flush=True)


def main():
    """Listen until somebody ends it."""
    pyatspi.Registry.registerEventListener(heard, "object:announcement")
    print(json.dumps("listening"), file=sys.stdout, flush=True)
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
