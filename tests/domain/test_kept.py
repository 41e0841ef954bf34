"""Nothing is kept about a person that *Wat weet Oefenplek over mij?* does not tell."""

from dataclasses import fields

from oefenplek.domain.kept import EVENTS, PERSON, TABLES, Topic
from oefenplek.domain.log import KINDS
from oefenplek.storage import tables

ABOUT_NOBODY = {"event", "meta", "day_count", "tally", "group_made", "group_lesson"}
"""The log (its fields have lines of their own), counts of days, and what belongs to a group or to the device."""
ABOUT_HELPERS = {"volunteer", "recovery", "group_name"}


def test_every_field_of_every_event_has_a_line() -> None:
    assert {kind: set(told) for kind, told in EVENTS.items()} == {
        kind: {field.name for field in fields(made)} for kind, made in KINDS.items()
    }


def test_every_column_about_a_person_has_a_line() -> None:
    assert set(PERSON) == {column.name for column in tables.person.columns}


def test_every_table_about_somebody_has_a_line() -> None:
    there = set(tables.metadata.tables) - {"person"} - ABOUT_NOBODY - ABOUT_HELPERS
    assert set(TABLES) == there


def test_whatever_names_a_person_is_told() -> None:
    """A field that holds a person or their visit is never one that tells nothing about anybody."""
    silent = {(kind, field) for kind, told in EVENTS.items() for field, topic in told.items() if topic is None}
    assert not {field for _, field in silent} & {"person", "into", "visit", "step", "answer", "mistake"}


def test_every_heading_is_needed() -> None:
    used = {topic for told in (*EVENTS.values(), PERSON, TABLES) for topic in told.values()}
    assert used - {None} == set(Topic)
