"""What somebody does with the keyboard, told as JSON: ``python -m tests.ui.keyboard.acts``.

Each act begins with a window of its own; what came of it stands under its name.
"""

import json
import sys
from collections.abc import Callable

from .stage import WARNINGS, Stage, Theatre  # first: it tells Qt that there is a keyboard

from PySide6.QtGui import QColor  # isort: skip

from oefenplek.cli.hands import settle
from oefenplek.cli.screen_keys import type_on_screen
from oefenplek.ui.device.places import box, shown
from tests.support import accessible

LETTER = "Dag Lotte,\nIk zit in het café. Kom je om 3 uur? 2 euro!"


def types_a_letter(stage: Stage) -> object:
    """Capitals by Shift only, signs of other pages, an accent, a new line."""
    stage.begin("text")
    type_on_screen(stage.fingers, LETTER)
    return stage.text("text") == LETTER


def types_without_capitals(stage: Stage) -> object:
    """Nothing becomes a capital by itself, not at the beginning and not after a full stop."""
    stage.begin()
    type_on_screen(stage.fingers, "ja. nee")
    return stage.text("name")


def types_the_same_letter_twice(stage: Stage) -> object:
    """Quickly, one after the other."""
    stage.begin()
    for _ in range(6):
        stage.fingers.press("key/l")
    return stage.text("name")


def takes_a_slow_press_for_one(stage: Stage) -> object:
    """A finger that stays for more than a second does what a quick one does."""
    stage.begin()
    for key in ("key/shift", "key/e", "key/space", "key/e", "key/x", "key/backspace"):
        stage.fingers.down(key)
        stage.fingers.rest(1.2 if key != "key/x" else 0)
        stage.fingers.up()
    stage.fingers.down("key/signs")
    stage.fingers.rest(0.8)
    stage.fingers.up()
    return [stage.text("name"), stage.fingers.sees("key/letters")]


def wipes(stage: Stage) -> object:
    """A letter is taken away by its key."""
    stage.begin()
    type_on_screen(stage.fingers, "abc\b\b")
    return stage.text("name")


def types_an_address(stage: Stage) -> object:
    """In a field for addresses the low line is at hand."""
    stage.begin("email")
    handy = [stage.fingers.sees(f"key/{sign}") for sign in "@._-"]
    type_on_screen(stage.fingers, "jo_b@lindeveld.example")
    return [handy, stage.text("email")]


def types_a_code(stage: Stage) -> object:
    """A field for figures has only those."""
    stage.begin("code")
    letters = stage.fingers.sees("key/a")
    type_on_screen(stage.fingers, "4179")
    return [letters, stage.text("code")]


def a_press_is_finished_first(stage: Stage) -> object:
    """The field loses the focus on the press; the button may not run away from the finger."""
    stage.begin()
    stage.fingers.down("send")
    still = stage.open
    stage.fingers.up()
    stage.fingers.wait(lambda: not stage.open, 2)
    return [still, stage.window.property("sent"), stage.open]


def puts_it_away(stage: Stage) -> object:
    """Its own key puts it away; pressing the field brings it back; what was typed stays."""
    stage.begin()
    type_on_screen(stage.fingers, "ria")
    stage.fingers.press("key/hide")
    stage.fingers.wait(lambda: not stage.open, 2)
    away = not stage.open
    stage.begin()
    return [away, stage.text("name")]


def nothing_to_type(stage: Stage) -> object:
    """A field that cannot be changed asks for no keyboard."""
    stage.fingers.press("fixed")
    stage.fingers.rest(0.2)
    return stage.open


def leaves_room(stage: Stage) -> object:
    """What stands at the bottom stands above the keyboard."""
    stage.begin()
    settle(30)
    send, first = stage.item("send"), stage.item("key/q")
    bottom = send.mapToScene(send.boundingRect().bottomLeft()).y()
    return bottom <= first.mapToScene(first.boundingRect().topLeft()).y()


def shows_a_field_far_below(stage: Stage) -> object:
    """A long form moves until the field that was pressed stands above the keyboard."""
    stage.window.setProperty("low", True)
    settle(30)
    stage.begin("low")
    stage.fingers.rest(0.1)
    field, first = shown(stage.item("low")), box(stage.item("key/q"))
    return [field.height() >= stage.item("low").height() - 1, field.bottom() <= first.top()]


def presses_as_a_screen_reader(stage: Stage) -> object:
    """Every key answers to the press of a screen reader, by its name."""
    stage.begin()
    for name in ("Hoofdletter", "L", "o", "Apenstaartje", "Punt", "Wissen", "Spatie"):
        accessible.press(accessible.find(stage.window, name))
        settle()
    return stage.text("name")


def lights_up(stage: Stage) -> object:
    """The key under the finger looks another way, and no longer when the finger is gone."""
    stage.begin()
    before = _colour(stage)
    stage.fingers.down("key/g")
    pressed = _colour(stage)
    stage.fingers.up()
    return [pressed != before, _colour(stage) == before]


def _colour(stage: Stage) -> QColor:
    settle(30)
    key = stage.item("key/g")
    at = key.mapToScene(key.boundingRect().topLeft()).toPoint()
    return stage.window.grabWindow().pixelColor(at.x() + round(key.width() / 5), at.y() + round(key.height() / 3))


def is_not_mirrored(stage: Stage) -> object:
    """Letters stand in their own order, whichever way the interface runs."""
    stage.begin()
    return [stage.left_of("key/q", "key/p"), stage.left_of("key/shift", "key/backspace")]


def changes_language(stage: Stage) -> object:
    """With help in Arabic there is one key to Arabic letters and back; it begins with Dutch each time."""
    stage.begin()
    dutch = stage.fingers.sees("key/q")
    stage.fingers.press("key/language")
    stage.fingers.wait(lambda: stage.fingers.sees("key/ش"), 2)
    type_on_screen(stage.fingers, "سلام")
    stage.fingers.press("key/language")
    back = stage.fingers.wait(lambda: stage.fingers.sees("key/q"), 2)
    stage.fingers.press("key/language")
    stage.fingers.wait(lambda: stage.fingers.sees("key/ش"), 2)
    stage.fingers.press("key/hide")
    stage.fingers.wait(lambda: not stage.open, 2)
    stage.begin()
    return [dutch, stage.text("name"), back, stage.fingers.sees("key/q")]


def one_language_has_no_key(stage: Stage) -> object:
    """Nobody is asked to choose from one."""
    stage.begin()
    return stage.fingers.sees("key/language")


def is_switched_off_and_on(stage: Stage) -> object:
    """In *Aanpassen*, while the app runs."""
    stage.begin()
    stage.model.offer("off")
    stage.fingers.wait(lambda: not stage.open, 2)
    gone = not stage.open
    stage.model.offer("on")
    return [gone, stage.fingers.wait(lambda: stage.open, 2)]


MIRRORED, HELPED = {"mirrored": True, "language": "ar"}, {"help_language": "ar"}
ACTS: dict[Callable[[Stage], object], dict[str, object]] = {
    types_a_letter: {},
    types_without_capitals: {},
    types_the_same_letter_twice: {},
    takes_a_slow_press_for_one: {},
    wipes: {},
    types_an_address: {},
    types_a_code: {},
    a_press_is_finished_first: {},
    puts_it_away: {},
    nothing_to_type: {},
    leaves_room: {},
    shows_a_field_far_below: {"size": (1024, 600)},
    presses_as_a_screen_reader: {},
    lights_up: {},
    is_not_mirrored: MIRRORED,
    changes_language: HELPED,
    one_language_has_no_key: {},
    is_switched_off_and_on: {},
}


def main() -> None:
    """Do every act and print what came of it."""
    theatre = Theatre()
    report: dict[str, object] = {}
    for act, given in ACTS.items():
        with theatre.stage(**given) as stage:
            report[act.__name__] = act(stage)
    theatre.close()
    report["warnings"] = WARNINGS
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main()
