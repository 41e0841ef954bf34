"""A place where people are called je, and a place in Belgium: the screens, a lesson and what a helper reads say so."""

import re
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from oefenplek.app.desk import Desk
from oefenplek.storage.settings_file import DeviceSettings

from .person import Person
from .place import somebody_at
from .test_helping import opens, strip_of

FORMAL = re.compile(r"(?<![\w“])(?:[Uu]|[Uu]w)(?![\w-])")
LESSON = "d04-nepmail"
QUOTED = re.compile(r"“[^”]*”")


def words(item: QQuickItem) -> list[str]:
    """Every text that stands in this part of the screen."""
    found: list[str] = []
    waiting = [item]
    while waiting:
        part = waiting.pop()
        if part.isVisible():
            said = part.property("text")
            found += [said] if isinstance(said, str) and said else []
            waiting += part.childItems()
    return found


def on_screen(person: Person) -> list[str]:
    """Everything that stands on the screen."""
    return words(person.corner.window.contentItem())


def told(person: Person) -> str:
    """What the lesson says now: the task, the hint and the answer."""
    return " ".join(person.reads(part) for part in ("instruction", "hint", "feedback"))


def desk_of(person: Person) -> Desk:
    """The table at which the lesson lies."""
    learning = person.lesson.parent()
    desk = learning.parent() if learning is not None else None
    assert isinstance(desk, Desk)
    return desk


def formal(texts: list[str]) -> list[str]:
    """Those with a *u*, but not where somebody is quoted."""
    return [text for text in texts if FORMAL.search(QUOTED.sub("", text))]


def test_a_lesson_in_je_from_the_door_to_the_last_step(room: None, owner: QObject, tmp_path: Path) -> None:
    """``room``: see the fixture ``person``."""
    with somebody_at(tmp_path, owner, address="je") as person:
        person.comes_in()
        assert formal(on_screen(person)) == []
        person.goes_in("start/choose")
        person.expects(lambda: person.hands.sees("theme/d"), "the themes")
        assert formal(on_screen(person)) == []
        person.hands.press("theme/d")
        person.hands.press(f"lesson/{LESSON}")
        person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")
        steps, said = [step.id for step in person.lesson.course.lesson.steps], []
        for step in steps:
            assert person.at == step
            said.append(told(person))
            if not person.lesson.view["ready"]:
                person.presses("lesson/help")
                said.append(told(person))
            person.does_the_step()
            said.append(told(person))
            if step != steps[-1]:
                person.goes_on()
        assert formal(said) == []
        assert any(re.search(r"\bje\b", text) for text in said)


def test_the_helper_reads_je_and_the_device_keeps_its_own_form(room: None, owner: QObject, tmp_path: Path) -> None:
    with somebody_at(tmp_path, owner, address="je") as person:
        person.sits_at(LESSON, "samen-melden")
        assert formal(on_screen(person)), "a mail keeps its own form"
        opens(person)
        strip = strip_of(person)
        sentences = []
        for _ in range(4):
            sentences.append(str(strip.property("say")))
            person.presses("helper/another")
        assert formal(sentences) == []


def test_a_place_that_changes_its_mind_changes_at_once(person: Person) -> None:
    person.sits_at(LESSON, "waarom")
    before = person.reads("instruction")
    assert "u" in before.split()
    desk = desk_of(person)
    desk.use_settings(DeviceSettings(address="je", country="BE"))
    assert "je" in person.reads("instruction").split()
    assert "u" not in person.reads("instruction").split()
    desk.use_settings(DeviceSettings())
    assert person.reads("instruction") == before


def test_a_lesson_in_belgium(room: None, owner: QObject, tmp_path: Path) -> None:
    with somebody_at(tmp_path, owner, country="BE") as person:
        person.sits_at("b05-website-openen", "samen-adres")
        assert "lindenveen" not in told(person).lower()
        person.does_the_step()
        assert person.lesson.view["ready"], "what is typed is found: the town is the same one on the device"
        person.corner.navigation.open_lesson("d10-het-ging-mis", "thuis")
        person.expects(lambda: person.at == "thuis", "the card with numbers")
        card = told(person)
        assert "078 170 170" in card
        assert "101" in card
        assert "112" in card
        assert any("Safeonweb" in text for text in on_screen(person))


def test_a_place_goes_before_its_country(room: None, owner: QObject, tmp_path: Path) -> None:
    with somebody_at(tmp_path, owner, numbers={"politie": "06 - 00 00 00 00"}) as person:
        person.sits_at("d10-het-ging-mis", "thuis")
        card = told(person)
        assert "06 - 00 00 00 00" in card
        assert "088-786 73 72" in card
        assert "0900-8844" not in card
        assert "Vraag het nummer aan de balie." in card, "no bank is everybody's"
