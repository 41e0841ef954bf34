"""What is kept about a person, and under which heading they are told: nothing is kept that has no line here.

Every field of every event, every column of the table of people and every table with progress stands in this list; a
test compares it with what there is, so a new field without a line fails.
"""

from collections.abc import Mapping
from enum import Enum, unique


@unique
class Topic(Enum):
    """A heading of *Wat weet Oefenplek over mij?*, in the order in which it is told."""

    TILE = "tile"
    """The animal, the colour and the number by which somebody is known here."""
    PICTURES = "pictures"
    """The four pictures, and how often they were tried in vain."""
    NAME = "name"
    """A first name, when a helper wrote one down."""
    PLACE = "place"
    """Where they stopped."""
    READY = "ready"
    """What a helper put ready for them."""
    GROUPS = "groups"
    """The groups they are in."""
    LESSONS = "lessons"
    """What they did, and what comes back."""
    SURE = "sure"
    """What they answered to *Lukt dit u thuis?*"""
    STUCK = "stuck"
    """Where it was difficult."""
    HOW = "how"
    """On which days, with how much help, and what a helper tapped about it."""


NOBODY = None
"""It tells nothing about a resident."""

Told = Mapping[str, Topic | None]

EVENTS: Mapping[str, Told] = {
    "visit-started": {"visit": Topic.HOW},
    "lesson-started": {"visit": Topic.HOW, "lesson": Topic.PLACE, "version": Topic.PLACE},
    "step-shown": {"visit": Topic.HOW, "lesson": Topic.PLACE, "step": Topic.PLACE},
    "step-done": {
        "visit": Topic.HOW,
        "lesson": Topic.LESSONS,
        "version": Topic.LESSONS,
        "step": Topic.LESSONS,
        "kind": Topic.LESSONS,
        "guidance": Topic.HOW,
        "content_set": Topic.HOW,
        "hints": Topic.HOW,
        "mistakes": Topic.HOW,
        "alone": Topic.HOW,
    },
    "lesson-done": {"visit": Topic.HOW, "lesson": Topic.LESSONS, "version": Topic.LESSONS, "hints": Topic.HOW},
    "repeat-done": {
        "visit": Topic.HOW,
        "lesson": Topic.LESSONS,
        "version": Topic.LESSONS,
        "stage": Topic.LESSONS,
        "hints": Topic.HOW,
    },
    "confidence": {"visit": Topic.HOW, "lesson": Topic.SURE, "answer": Topic.SURE},
    "visit-ended": {"visit": Topic.HOW},
    "help-asked": {"visit": Topic.HOW, "lesson": Topic.STUCK, "step": Topic.STUCK},
    "misstep": {"visit": Topic.HOW, "lesson": Topic.STUCK, "step": Topic.STUCK, "mistake": Topic.STUCK},
    "step-skipped": {"visit": Topic.HOW, "lesson": Topic.STUCK, "step": Topic.STUCK},
    "helper-noted": {"visit": Topic.HOW, "lesson": Topic.HOW, "how": Topic.HOW},
    "referred": {"what": NOBODY},
    "person-created": {"person": Topic.TILE},
    "visit-adopted": {"visit": Topic.HOW},
    "person-erased": {"person": Topic.TILE},
    "person-merged": {"person": Topic.TILE, "into": Topic.TILE},
    "unlocked": {"volunteer": NOBODY, "role": NOBODY},
    "volunteer-did": {"volunteer": NOBODY, "deed": NOBODY},
    "put-ready": {"person": Topic.READY, "what": Topic.READY},
    "put-away": {"person": Topic.READY, "what": Topic.READY},
    "group-made": {"group": NOBODY},
    "group-ended": {"group": NOBODY},
    "group-joined": {"group": Topic.GROUPS, "person": Topic.GROUPS},
    "group-left": {"group": Topic.GROUPS, "person": Topic.GROUPS},
    "group-lesson": {"group": NOBODY, "lesson": NOBODY},
    "group-lesson-gone": {"group": NOBODY, "lesson": NOBODY},
}
"""Every kind of event with its fields."""

PERSON: Told = {
    "id": Topic.TILE,
    "animal": Topic.TILE,
    "colour": Topic.TILE,
    "number": Topic.TILE,
    "code": Topic.PICTURES,
    "first_name": Topic.NAME,
    "seal": Topic.TILE,
}
"""Every column of the table of people; the seal only shows that nobody changed the row."""

TABLES: Told = {
    "visit": Topic.PLACE,
    "step_progress": Topic.LESSONS,
    "lesson_progress": Topic.LESSONS,
    "repeat": Topic.LESSONS,
    "trouble": Topic.STUCK,
    "sureness": Topic.SURE,
    "ready": Topic.READY,
    "group_member": Topic.GROUPS,
    "merged": Topic.TILE,
    "erased": Topic.TILE,
    "throttle": Topic.PICTURES,
}
"""Every table of which a row belongs to somebody."""
