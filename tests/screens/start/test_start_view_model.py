"""What the start screen says, when it greets, and which way is chosen."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import QObject

from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.screens.start.words import greeting
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support.voices import SilentVoice


class Wall:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 4, 14, 5, 30)

    def __call__(self) -> datetime:
        return self.time


class Start:
    """A start screen with everything around it."""

    def __init__(self, owner: QObject) -> None:
        self.voice = SilentVoice(owner)
        self.reader = Reader(owner, self.voice)
        self.wall = Wall()
        self.language = Language(owner, samples.LOCALE)
        self.model = StartViewModel(owner, self.reader, self.language, "De Linde", self.wall)

    @property
    def said(self) -> list[str]:
        return [sentence for sentence, _ in self.voice.said]


@pytest.fixture
def start(owner: QObject) -> Start:
    return Start(owner)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(4, 59), "Goedenavond."),
        (time(5), "Goedemorgen."),
        (time(11, 59), "Goedemorgen."),
        (time(12), "Goedemiddag."),
        (time(17, 59), "Goedemiddag."),
        (time(18), "Goedenavond."),
    ],
)
def test_the_greeting_follows_the_time_of_day(at: time, words: str) -> None:
    assert greeting(at) == words


def test_it_asks_one_question(start: Start) -> None:
    assert start.model.question == "Goedemiddag. Wat wilt u leren?"
    assert start.model.clock == "14:05"
    assert start.model.site == "De Linde"


def test_the_first_touch_greets_and_frames_each_door_while_it_is_named(start: Start) -> None:
    start.model.wake()
    named = [start.model.named]
    for _ in range(5):
        start.voice.finish()
        named.append(start.model.named)
    assert named == [-1, -1, 0, 1, 2, -1]
    assert start.said == [
        "Goedemiddag.",
        "Wat wilt u leren?",
        "Mijn telefoon.",
        "Een computer.",
        "Een brief of een vraag.",
    ]


def test_it_greets_once(start: Start) -> None:
    start.model.wake()
    for _ in range(5):
        start.voice.finish()
    start.model.wake()
    assert len(start.said) == 5


def test_a_read_of_another_screen_frames_no_door(start: Start) -> None:
    start.reader.read(["Een.", "Twee.", "Drie."])
    start.voice.finish()
    start.voice.finish()
    assert start.model.named == -1


@pytest.mark.parametrize(("row", "route"), [(0, "phone"), (1, "computer"), (2, "letter")])
def test_a_door_leads_to_its_route_and_it_falls_silent(start: Start, row: int, route: str) -> None:
    chosen: list[str] = []
    start.model.doorChosen.connect(chosen.append)
    start.model.wake()
    start.model.openDoor(row)
    assert chosen == [route]
    assert not start.reader.speaking


def test_a_door_that_is_not_there_leads_nowhere(start: Start) -> None:
    chosen: list[str] = []
    start.model.doorChosen.connect(chosen.append)
    start.model.openDoor(3)
    start.model.openDoor(-1)
    assert chosen == []


def test_the_bars_lead_on(start: Start) -> None:
    chosen: list[str] = []
    start.model.resumeChosen.connect(lambda: chosen.append("resume"))
    start.model.themesChosen.connect(lambda: chosen.append("themes"))
    start.model.show(0, "Nepmail herkennen")
    assert start.model.resumeTitle == "Nepmail herkennen"
    start.model.resume()
    start.model.openThemes()
    assert chosen == ["resume", "themes"]


def test_who_asks_to_hear_everything_gets_sound_and_the_greeting(start: Start) -> None:
    wanted: list[bool] = []
    start.model.readAloudChosen.connect(wanted.append)
    start.reader.mute(True)
    start.model.toggleReadAloud()
    assert not start.model.muted
    assert start.said == ["Goedemiddag."]
    start.model.toggleReadAloud()
    assert not start.reader.speaking
    assert wanted == [True, False]


def test_sound_off_is_also_the_end_of_reading_aloud(start: Start) -> None:
    start.model.toggleReadAloud()
    start.model.toggleSound()
    assert start.model.muted
    assert not start.model.readAloud
    assert not start.reader.speaking


def test_another_language_is_shown_and_spoken_at_once(start: Start) -> None:
    start.model.useLanguage("en")
    try:
        assert start.model.question == "Good afternoon. What would you like to learn?"
        assert start.voice.said == [("Good afternoon.", "en")]
        assert [language["name"] for language in start.model.languages if language["chosen"]] == ["English"]
        assert start.model.doors[0]["title"] == "My phone"
    finally:
        start.language.use("nl")


def test_the_clock_waits_for_the_next_minute_and_the_greeting_moves_with_the_day(start: Start) -> None:
    assert start.model._minute.interval() == 30_000
    changed: list[str] = []
    start.model.wordsChanged.connect(lambda: changed.append(start.model.question))
    start.wall.time = datetime(2026, 3, 4, 17, 59)
    start.model._tick()
    assert changed == []
    start.wall.time = datetime(2026, 3, 4, 18, 0)
    start.model._tick()
    assert changed == ["Goedenavond. Wat wilt u leren?"]
    assert start.model.clock == "18:00"


def test_a_machine_that_cannot_be_heard_is_shown(start: Start) -> None:
    told: list[bool] = []
    start.model.readingChanged.connect(lambda: told.append(start.model.heard))
    start.voice.silent.emit()
    assert told[-1] is False


def test_a_guest_who_walked_away_finds_the_animal_that_keeps_the_place(owner: QObject) -> None:
    model = samples.start(owner)
    assert (model.resumeAnimal, model.resumeKeeper) == ("", "")
    model.show(4, "E-mail lezen", "uil")
    assert (model.resumeAnimal, model.resumeKeeper) == ("uil", "de uil")
