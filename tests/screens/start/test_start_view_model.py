"""What the start screen says, when it greets, and which way is chosen."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import QObject

from oefenplek.screens.start.languages import LanguageSheetModel
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
        self.helping = ""
        self.model = StartViewModel(owner, self.reader, self.language, "De Linde", self.wall, aid=self.aid)
        self.model.languageChosen.connect(self.take_language)

    def aid(self, text: str) -> tuple[str, str]:
        """As the app does, with marks for words."""
        return (f"[{self.helping}] {text}", self.helping) if self.helping else ("", "")

    def take_language(self, code: str, helping: str) -> None:
        """As the app does."""
        self.helping = helping
        self.language.use(code)

    def hears(self, count: int) -> None:
        """Listen to that many sentences."""
        for _ in range(count):
            self.voice.finish()

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


ASKED = ["Goedemiddag.", "Wilt u alles horen?", "Ja, voorlezen.", "Nee, ik lees zelf."]
WAYS = [
    "Wat wilt u leren?",
    "Mijn telefoon.",
    "Een computer.",
    "Een brief of een vraag.",
    "Ik ben hier al eens geweest.",
    "Help mij kiezen.",
]


def test_the_first_touch_greets_asks_and_frames_each_way_while_it_is_named(start: Start) -> None:
    start.model.wake()
    named, asked = [start.model.named], [start.model.question]
    for _ in range(10):
        start.voice.finish()
        named.append(start.model.named)
        asked.append(start.model.question)
    assert start.said == [*ASKED, *WAYS]
    assert named == ["", "", "yes", "no", "", "phone", "computer", "letter", "return", "choose", ""]
    question = "Goedemiddag. Wat wilt u leren?"
    assert asked == [*4 * ["Wilt u alles horen?"], *6 * [question], "Wilt u alles horen?"]


def test_it_greets_once(start: Start) -> None:
    start.model.wake()
    start.hears(10)
    start.model.wake()
    assert len(start.said) == 10


def test_the_question_stays_until_it_is_answered(start: Start) -> None:
    start.model.wake()
    start.hears(30)
    start.model.wake()
    assert start.model.asking


def test_yes_reads_on_at_once_and_asks_no_more(start: Start) -> None:
    wanted: list[bool] = []
    start.model.readAloudChosen.connect(wanted.append)
    start.model.wake()
    start.hears(2)
    start.model.answer(True)
    start.hears(6)
    assert wanted == [True]
    assert start.said[3:] == WAYS
    assert (start.model.asking, start.model.readAloud) == (False, True)


def test_no_is_silence_and_asks_no_more(start: Start) -> None:
    wanted: list[bool] = []
    start.model.readAloudChosen.connect(wanted.append)
    start.model.wake()
    start.model.answer(False)
    assert wanted == [False]
    assert not start.reader.speaking
    assert (start.model.asking, start.model.readAloud) == (False, False)
    start.model.toggleReadAloud()
    assert start.said[1:] == ["Goedemiddag."], "who wants it after all is greeted, and not asked again"
    assert not start.model.asking


def test_who_cannot_hear_is_not_asked_whether_they_want_to(start: Start) -> None:
    start.model.wake()
    start.voice.silent.emit()
    assert not start.model.asking
    assert start.model.question == "Goedemiddag. Wat wilt u leren?"


def test_where_sound_is_off_nothing_is_said_or_asked(start: Start) -> None:
    start.reader.mute(True)
    start.model.wake()
    assert (start.said, start.model.asking) == ([], False)


def test_who_was_here_a_moment_ago_is_not_greeted_again(owner: QObject) -> None:
    voice = SilentVoice(owner)
    model = StartViewModel(owner, Reader(owner, voice), samples.language(owner), "", Wall(), greeted=True)
    model.wake()
    assert (voice.said, model.asking) == ([], False)


@pytest.mark.parametrize("wanted", [True, False])
def test_who_comes_back_and_wants_to_hear_everything_hears_the_ways(owner: QObject, wanted: bool) -> None:
    voice = SilentVoice(owner)
    reader, language = Reader(owner, voice), samples.language(owner)
    model = StartViewModel(owner, reader, language, "", Wall(), wanted, greeted=True)
    model.begin()
    assert voice.said == ([("Wat wilt u leren?", "nl")] if wanted else [])


def test_it_knows_whether_somebody_was_greeted(start: Start) -> None:
    assert not start.model.greeted
    start.model.wake()
    assert start.model.greeted


def test_a_read_of_another_screen_frames_no_door(start: Start) -> None:
    start.reader.read(["Een.", "Twee.", "Drie."])
    start.voice.finish()
    start.voice.finish()
    assert start.model.named == ""


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
    start.model.returnChosen.connect(lambda: chosen.append("return"))
    start.model.themesChosen.connect(lambda: chosen.append("themes"))
    start.model.show(0, "Nepmail herkennen")
    assert start.model.resumeTitle == "Nepmail herkennen"
    start.model.resume()
    start.model.comeBack()
    start.model.openThemes()
    assert chosen == ["resume", "return", "themes"]


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


def test_dutch_is_taken_at_once(start: Start) -> None:
    start.language.use("en")
    start.model.offerLanguage("nl")
    assert start.language.code == "nl"
    assert start.model.sheet is None
    assert start.voice.said[-1] == ("Goedemiddag.", "nl")


def test_another_language_first_says_how_it_can_be_used_in_its_own_words(start: Start) -> None:
    start.model.offerLanguage("en")
    sheet = start.model.sheet
    assert isinstance(sheet, LanguageSheetModel)
    assert [row["text"] for row in sheet.rows] == ["Everything in English", "Dutch, with help in English"]
    assert (start.voice.said, sheet.named) == ([("Everything in English", "en")], 0)
    start.voice.finish()
    assert sheet.named == 1
    assert start.language.code == "nl", "nothing was chosen yet"


def test_everything_in_a_language_is_shown_and_spoken_at_once(start: Start) -> None:
    try:
        choose(start, "en", 0)
        start.model.answer(False)
        assert start.model.question == "Good afternoon. What would you like to learn?"
        assert start.voice.said[-1] == ("Good afternoon.", "en")
        assert [language["name"] for language in start.model.languages if language["chosen"]] == ["English"]
        assert start.model.doors[0]["title"] == "My phone"
        assert start.model.sheet is None
    finally:
        start.language.use("nl")


def test_with_help_in_a_language_dutch_stays(start: Start) -> None:
    choose(start, "en", 1)
    assert (start.language.code, start.helping) == ("nl", "en")
    assert start.voice.said[-1] == ("Goedemiddag.", "nl")
    assert [language["name"] for language in start.model.languages if language["chosen"]] == ["English"]


def test_what_helps_is_shown_and_said_after_each_sentence(start: Start) -> None:
    choose(start, "en", 1)
    start.model.answer(True)
    start.hears(3)
    assert start.voice.said[-4:] == [
        ("Wat wilt u leren?", "nl"),
        ("[en] Wat wilt u leren?", "en"),
        ("Mijn telefoon.", "nl"),
        ("[en] Mijn telefoon.", "en"),
    ]
    assert start.model.named == "phone", "the door stays framed while it is said twice"
    assert start.model.doors[0]["aid"] == "[en] Mijn telefoon"
    assert start.model.questionAid == "[en] Wat wilt u leren?"
    assert (start.model.returnAid, start.model.chooseAid) == (
        "[en] Ik ben hier al eens geweest",
        "[en] Help mij kiezen",
    )


def test_more_shows_all_languages_and_says_each_in_its_own_voice(start: Start) -> None:
    start.model.showLanguages()
    sheet = start.model.sheet
    assert isinstance(sheet, LanguageSheetModel)
    start.hears(1)
    assert start.voice.said[:2] == [("Nederlands", "nl"), ("English", "en")]
    sheet.choose(1)
    assert (sheet.offered, sheet.title) == ("en", "English")
    sheet.choose(7)
    sheet.choose(-1)
    assert start.model.sheet is sheet, "what is not there cannot be chosen"


def test_back_from_the_sheet_leaves_everything_as_it_was(start: Start) -> None:
    start.model.offerLanguage("en")
    sheet = start.model.sheet
    assert isinstance(sheet, LanguageSheetModel)
    sheet.close()
    assert (start.model.sheet, start.language.code, start.reader.speaking) == (None, "nl", False)


def choose(start: Start, code: str, row: int) -> None:
    """A language, and how it is used."""
    start.model.offerLanguage(code)
    sheet = start.model.sheet
    assert isinstance(sheet, LanguageSheetModel)
    sheet.choose(row)


def test_the_clock_waits_for_the_next_minute_and_the_greeting_moves_with_the_day(start: Start) -> None:
    assert start.model._wall.waits == 30_000
    changed: list[str] = []
    start.model.readingChanged.connect(lambda: changed.append(start.model.question))
    start.wall.time = datetime(2026, 3, 4, 17, 59)
    start.model._wall.tick()
    assert changed == []
    start.wall.time = datetime(2026, 3, 4, 18, 0)
    start.model._wall.tick()
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
