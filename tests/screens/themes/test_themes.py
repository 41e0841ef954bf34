"""*Help mij kiezen*: what is shown, what is handy first, and that nothing is locked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt

from oefenplek.content.cards import LessonCard
from oefenplek.screens.themes.routes import ROUTES, lessons_of
from oefenplek.screens.themes.view import AT_ONCE, spoken, theme_page
from oefenplek.screens.themes.view_model import ThemesViewModel
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support.accessible import Role, find, press, tree
from tests.support.keys import key
from tests.support.showing import Shower
from tests.support.voices import SilentVoice


@pytest.fixture
def model(owner: QObject) -> ThemesViewModel:
    return samples.themes(owner)


def titles(model: ThemesViewModel) -> list[str]:
    return [card["title"] for card in model.cards]


def made(*codes: str) -> tuple[LessonCard, ...]:
    return tuple(samples.lesson(f"{code}-les", code, "", 5) for code in codes)


def shown(route: str, *codes: str) -> list[str]:
    return [card.title for card in lessons_of(ROUTES[route], made(*codes))]


def test_a_route_shows_its_own_lessons_in_its_own_order() -> None:
    assert shown("phone", "c07", "a02", "a07", "d04") == ["a02", "a07", "c07"]
    assert shown("letter", "e07", "e05", "e04", "e01", "a01") == ["e01", "e04", "e05", "e07"]


def test_a_route_that_is_not_made_yet_shows_the_nearest_lessons() -> None:
    assert shown("phone", "d04", "c02", "c01") == ["c01", "c02", "d04"]
    assert shown("letter", "d04", "c02", "c01") == ["d04", "c01", "c02"]


def test_a_route_that_is_partly_made_begins_with_its_own_and_stays_short() -> None:
    others = ("d01", "d02", "d03", "d04", "d05", "d06")
    assert shown("computer", *others, "b05") == ["b05", *others[:5]]


@pytest.mark.parametrize("route", ROUTES)
def test_no_door_leads_to_an_empty_page(route: str) -> None:
    assert shown(route, "j01") == ["j01"]


def test_a_theme_without_lessons_is_not_shown(model: ThemesViewModel) -> None:
    assert model.heading == "Waar wilt u iets over leren?"
    assert titles(model) == ["Contact houden", "Veilig op internet"]
    assert [card["count"] for card in model.cards] == [2, 1]


def test_a_theme_shows_its_lessons_with_goal_minutes_and_advice(model: ThemesViewModel) -> None:
    model.choose(1)
    assert model.heading == "Veilig op internet"
    (card,) = model.cards
    assert card["goal"] == "Ik herken een nepmail. Ik tik niet op de link."
    assert (card["minutes"], card["first"], card["firstMinutes"]) == (15, "E-mail lezen", 12)


def test_advice_names_only_what_can_be_done_here(owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, [samples.LESSONS[2]])
    model.choose(0)
    assert model.cards[0]["first"] == ""


def test_a_lesson_that_cannot_be_opened_is_not_offered(owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(
        samples.THEMES, [replace(samples.LESSONS[0], damaged="Hier staat een tab."), *samples.LESSONS[1:]], "phone"
    )
    assert titles(model) == ["E-mail lezen", "Nepmail herkennen"]


def test_a_lesson_with_advice_opens_all_the_same(model: ThemesViewModel) -> None:
    chosen: list[str] = []
    model.lessonChosen.connect(chosen.append)
    model.choose(0)
    model.choose(1)
    model.choose(7)
    assert chosen == ["c02-mail-lezen"]


def test_back_goes_one_page_and_then_home(model: ThemesViewModel) -> None:
    home: list[str] = []
    model.homeChosen.connect(lambda: home.append("home"))
    model.choose(0)
    model.goBack()
    assert (model.ofLessons, home) == (False, [])
    model.goBack()
    assert home == ["home"]


def test_from_a_route_one_can_see_all_themes(owner: QObject) -> None:
    model = samples.themes(owner, "phone")
    assert (model.heading, model.line) == ("Mijn telefoon", "Kies een les.")
    model.showThemes()
    assert titles(model) == ["Contact houden", "Veilig op internet"]


def test_cards_are_framed_while_they_are_read(model: ThemesViewModel) -> None:
    voice = model._reader._voice
    assert isinstance(voice, SilentVoice)
    model.toggleReading()
    named = []
    while model.speaking:
        named.append(model.named)
        voice.finish()
    assert named == [-1, 0, 0, 1, 1, 2, 3]
    assert voice.said[-2:] == [("Vrij oefenen", "nl"), ("Ik doe mee met de groep", "nl")]
    assert [said for said, _ in voice.said][:2] == ["Waar wilt u iets over leren?", "Contact houden."]
    model.toggleReading()
    model.choose(0)
    assert not model._reader.speaking


def test_words_of_lessons_are_said_in_dutch_whatever_the_interface_speaks(owner: QObject) -> None:
    voice = SilentVoice(owner)
    language = samples.language(owner)
    model = ThemesViewModel(owner, Reader(owner, voice), language, str)
    model.show(samples.THEMES, samples.LESSONS, "phone")
    language.use("en")
    try:
        model.toggleReading()
        while model.speaking:
            voice.finish()
    finally:
        language.use("nl")
    assert voice.said[:3] == [("My phone", "en"), ("Choose a lesson.", "en"), ("Wat is een e-mailadres?", "nl")]
    assert {code for _, code in voice.said[2:]} == {"nl"}


def test_what_is_translated_is_shown_and_said_in_the_language_of_the_screen(owner: QObject) -> None:
    voice, language = SilentVoice(owner), samples.language(owner)
    model = ThemesViewModel(owner, Reader(owner, voice), language, str)
    translated = replace(samples.LESSONS[0], titles={"en": ("What is an e-mail address?", "I know an address.")})
    theme = replace(samples.THEMES[1], titles={"en": ("Keeping in touch", "You e-mail.")})
    model.show([theme], [translated, samples.LESSONS[1]], "")
    language.use("en")
    try:
        assert titles(model) == ["Keeping in touch"]
        model.choose(0)
        assert titles(model) == ["What is an e-mail address?", "E-mail lezen"]
        assert model.cards[1]["first"] == "What is an e-mail address?"
        model.toggleReading()
        while model.speaking:
            voice.finish()
    finally:
        language.use("nl")
    assert ("What is an e-mail address?", "en") in voice.said
    assert ("E-mail lezen.", "nl") in voice.said


def many(count: int) -> list[LessonCard]:
    return [samples.lesson(f"c{number:02}-les", f"Les {number}", "Ik kan het.", 5) for number in range(1, count + 1)]


def test_a_theme_with_many_lessons_is_shown_a_page_at_a_time(owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, many(30))
    model.choose(0)
    seen = titles(model)
    assert (len(seen), model.after) == (AT_ONCE, 30 - AT_ONCE)
    while model.after:
        model.showMore()
        seen += titles(model)
    assert seen == [f"Les {number}" for number in range(1, 31)]
    model.showMore()
    assert titles(model) == seen[24:]


def test_back_leads_through_the_pages_to_the_themes(owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, many(30))
    model.choose(0)
    model.showMore()
    model.goBack()
    assert (titles(model)[0], model.heading) == ("Les 1", "Contact houden")
    model.goBack()
    assert not model.ofLessons


def test_a_lesson_on_a_later_page_is_the_one_that_opens(owner: QObject) -> None:
    model = samples.themes(owner)
    chosen: list[str] = []
    model.lessonChosen.connect(chosen.append)
    model.show(samples.THEMES, many(30))
    model.choose(0)
    model.showMore()
    model.choose(0)
    assert chosen == [f"c{AT_ONCE + 1:02}-les"]


def test_more_lessons_are_offered_only_where_there_are_more(show: Shower, owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, many(AT_ONCE + 3))
    model.choose(0)
    page = show("oefenplek.screens.themes", "ThemesScreen", {"viewModel": model})
    press(find(page.window, "Meer lessen (3)", Role.Button))
    page.settle()
    assert len(model.cards) == 3
    assert not [node for node in tree(page.window) if node.name.startswith("Meer lessen")]


def test_a_new_page_begins_at_its_top_with_the_keyboard(show: Shower, owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, many(AT_ONCE + 3))
    model.choose(0)
    page = show("oefenplek.screens.themes", "ThemesScreen", {"viewModel": model})
    for _ in range(AT_ONCE + 6):
        key(page, Qt.Key.Key_Tab)
    model.showMore()
    page.settle()
    key(page, Qt.Key.Key_Tab)
    focused = page.window.activeFocusItem()
    assert focused is not None
    assert focused.property("place") == "themes/back"


def test_practising_freely_stands_below_the_themes(show: Shower, model: ThemesViewModel) -> None:
    chosen: list[str] = []
    model.freeChosen.connect(lambda: chosen.append("free"))
    page = show("oefenplek.screens.themes", "ThemesScreen", {"viewModel": model})
    press(find(page.window, "Vrij oefenen", Role.Button))
    assert chosen == ["free"]
    model.choose(0)
    page.settle()
    assert "Vrij oefenen" not in [node.name for node in tree(page.window)]


def test_joining_the_class_stands_below_the_themes_and_is_read_last(show: Shower, model: ThemesViewModel) -> None:
    chosen: list[str] = []
    model.classChosen.connect(lambda: chosen.append("class"))
    page = show("oefenplek.screens.themes", "ThemesScreen", {"viewModel": model})
    press(find(page.window, "Ik doe mee met de groep", Role.Button))
    assert chosen == ["class"]
    last = spoken(theme_page(samples.THEMES, samples.LESSONS, str), "nl")[-1]
    assert (last.text, last.row) == ("Ik doe mee met de groep", len(model.cards) + 1)


def test_a_page_without_lessons_says_so(owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, [])
    assert (model.line, titles(model)) == ("Hier staan nog geen lessen.", [])
    model.show(samples.THEMES, [], "phone")
    assert (model.line, titles(model)) == ("Hier staan nog geen lessen.", [])


def test_names_that_try_to_turn_the_text_around_are_cleaned(owner: QObject) -> None:
    model = samples.themes(owner)
    model.show(samples.THEMES, [replace(samples.LESSONS[0], title="\u202eadres\x00<img src=x>")], "phone")
    assert titles(model) == ["adres<img src=x>"]


def test_choosing_by_screen_reader_and_going_back_by_key(show: Shower, model: ThemesViewModel) -> None:
    home: list[str] = []
    model.homeChosen.connect(lambda: home.append("home"))
    page = show("oefenplek.screens.themes", "ThemesScreen", {"viewModel": model})
    press(find(page.window, "Contact houden", Role.Button))
    page.settle()
    card = find(page.window, "E-mail lezen", Role.Button)
    assert "12 minuten" in card.description
    assert "Handig om eerst te doen: “Wat is een e-mailadres?” (8 minuten)." in card.description
    key(page, Qt.Key.Key_Escape)
    assert not model.ofLessons
    key(page, Qt.Key.Key_Escape)
    assert home == ["home"]


def test_a_route_without_a_door_stands_below_the_themes_once_its_first_lesson_is_here(owner: QObject) -> None:
    model = samples.themes(owner, "")
    assert "Mensen ontmoeten" not in titles(model)
    model.show(model._themes, (*model._lessons, *made("i20", "c10", "i04")))
    at = titles(model).index("Mensen ontmoeten")
    assert at >= len(titles(model)) - 2
    model.choose(at)
    assert (model.heading, titles(model)) == ("Mensen ontmoeten", ["i20", "c10", "i04"])
    model.goBack()
    assert "Mensen ontmoeten" in titles(model)
