"""The tables. ``event`` is the truth; ``visit`` … ``erased`` are folded from it; ``person`` alone is personal."""

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

VERSION = 2
"""``user_version`` of a database as these tables describe it."""
APPLICATION = 0x4F45464E
"""``application_id``: the letters OEFN."""

metadata = MetaData()


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


event = Table(
    "event",
    metadata,
    _key("device_id"),
    Column("device_seq", Integer, primary_key=True, nullable=False, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("actor_id", Text),
    _text("kind"),
    _number("schema"),
    _text("occurred_at"),
    _text("payload"),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("id"),
    sqlite_with_rowid=False,
)
meta = Table("meta", metadata, _key("key"), _text("value"), sqlite_with_rowid=False)
visit = Table(
    "visit",
    metadata,
    _key("who"),
    _text("id"),
    _text("device"),
    Column("person", Text),
    _text("lesson"),
    _text("version"),
    _text("step"),
    _text("at"),
    _number("seq"),
    Column("open", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
step_progress = Table(
    "step_progress",
    metadata,
    _key("who"),
    _key("lesson"),
    _key("step"),
    _number("times"),
    _number("least_hints"),
    _text("content_set"),
    _text("first_day"),
    _text("first_visit"),
    _text("second_day"),
    sqlite_with_rowid=False,
)
lesson_progress = Table(
    "lesson_progress",
    metadata,
    _key("who"),
    _key("lesson"),
    _number("times"),
    _number("least_hints"),
    _text("version"),
    _text("confidence"),
    sqlite_with_rowid=False,
)
repeat = Table(
    "repeat",
    metadata,
    _key("who"),
    _key("lesson"),
    _number("done"),
    _text("day"),
    _text("visit"),
    sqlite_with_rowid=False,
)
day_count = Table("day_count", metadata, _key("day"), _key("lesson"), _number("times"), sqlite_with_rowid=False)
erased = Table("erased", metadata, _key("who"), sqlite_with_rowid=False)
person = Table(
    "person",
    metadata,
    _key("id"),
    _text("animal"),
    _text("colour"),
    _number("number"),
    _text("code"),
    Column("first_name", Text),
    Column("seal", LargeBinary, nullable=False),
    UniqueConstraint("animal", "colour", "number"),
    sqlite_with_rowid=False,
)
throttle = Table("throttle", metadata, _key("subject"), _number("tries"), sqlite_with_rowid=False)

PROJECTIONS = (visit, step_progress, lesson_progress, repeat, day_count, erased)
