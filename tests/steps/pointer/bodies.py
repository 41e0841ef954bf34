"""A step for every skill, as the rules take it."""

from dataclasses import replace

from oefenplek.steps.pointer.skills import CRAFTS, PHOTOS, SCROLLS
from oefenplek.steps.pointer.state import Goal, PointerBody

ROWS = tuple(f"Regel {number}" for number in range(1, 21))
PICTURES = ("hond", "kat", "taart")


def body(skill: str, **changes: object) -> PointerBody:
    """A step that practises one skill twice."""
    made = PointerBody(skill, "Doe het.", name="de brief", icon="email", sizes=(40, 24), times=2)
    if skill == "drag":
        made = replace(made, goal=Goal("de map", "box"))
    if skill in SCROLLS:
        made = replace(made, name="", icon="", rows=ROWS)
    if skill in PHOTOS:
        made = replace(made, name="", icon="", pictures=PICTURES)
    return replace(made, **changes)


BODIES = {skill: body(skill) for skill in CRAFTS}
