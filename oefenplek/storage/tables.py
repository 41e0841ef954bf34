"""The tables. ``event`` is the truth; ``PROJECTIONS`` are folded from it; what is personal stands in ``SEALED``."""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

VERSION = 3
"""``user_version`` of a database as these tables describe it."""
APPLICATION = 0x4F45464E
"""``application_id``: the letters OEFN."""

metadata = MetaData()


def _key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True, nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _seal() -> Column[bytes]:
    return Column("seal", LargeBinary, nullable=False)


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
    _flag("open"),
    _flag("busy"),
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
    _text("noted"),
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
trouble = Table(
    "trouble",
    metadata,
    _key("who"),
    _key("lesson"),
    _key("step"),
    _text("visit"),
    _number("missteps"),
    _number("asked"),
    _number("stopped"),
    _number("skipped"),
    _flag("solved"),
    sqlite_with_rowid=False,
)
sureness = Table(
    "sureness",
    metadata,
    _key("who"),
    _key("lesson"),
    Column("seq", Integer, primary_key=True, nullable=False, autoincrement=False),
    _text("day"),
    _text("answer"),
    sqlite_with_rowid=False,
)
ready = Table("ready", metadata, _key("who"), _key("what"), _number("seq"), sqlite_with_rowid=False)
group_made = Table("group_made", metadata, _key("group"), sqlite_with_rowid=False)
group_member = Table(
    "group_member",
    metadata,
    _key("who"),
    _key("group"),
    Index("members_of_group", "group"),
    sqlite_with_rowid=False,
)
group_lesson = Table("group_lesson", metadata, _key("group"), _key("lesson"), _number("seq"), sqlite_with_rowid=False)
tally = Table("tally", metadata, _key("day"), _key("what"), _number("times"), sqlite_with_rowid=False)
merged = Table("merged", metadata, _key("who"), _text("into"), sqlite_with_rowid=False)
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
    _seal(),
    UniqueConstraint("animal", "colour", "number"),
    sqlite_with_rowid=False,
)
volunteer = Table(
    "volunteer",
    metadata,
    _key("id"),
    _number("number"),
    _text("name"),
    _text("pin"),
    _text("role"),
    _seal(),
    UniqueConstraint("number"),
    sqlite_with_rowid=False,
)
recovery = Table("recovery", metadata, _key("id"), _text("code"), _seal(), sqlite_with_rowid=False)
group_name = Table("group_name", metadata, _key("group"), _text("name"), _seal(), sqlite_with_rowid=False)
throttle = Table(
    "throttle", metadata, _key("subject"), _number("tries"), _number("at_success"), sqlite_with_rowid=False
)

PROJECTIONS = (
    *(visit, step_progress, lesson_progress, repeat, trouble, sureness, ready),
    *(group_made, group_member, group_lesson, day_count, tally, erased, merged),
)
SEALED = (person, volunteer, recovery, group_name)
"""What no event tells: each row carries a seal of its own."""
