"""What waits for somebody who came back, and what is kept about them: all of it, and nothing else."""

from PySide6.QtCore import QObject

from oefenplek.domain.kept import Topic
from oefenplek.screens.welcome.known import Kept, facts
from oefenplek.screens.welcome.view import Place, Repetition, Waiting
from oefenplek.screens.welcome.view_model import WelcomeViewModel
from oefenplek.storage.states import NOT_NOW
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support.accessible import Role, find, press, tree
from tests.support.showing import Shower, Shown
from tests.support.voices import SilentVoice
from tests.support.welcome_screens import FULL, HEDGEHOG, KEPT, about_me, welcome


def buttons(page: Shown) -> list[str]:
    """What can be done on a page, the tools left out."""
    tools = ("Aanpassen", "Even rust", "Voorlezen")
    return [node.name for node in tree(page.window) if node.role == Role.Button and node.name not in tools]


def test_the_place_comes_first_then_what_is_due(show: Shower, owner: QObject) -> None:
    page = show("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": welcome(owner)})
    assert buttons(page) == [
        "Verder waar u stopte",
        *["Nog even oefenen"] * 2,
        "Iets anders kiezen",
        "Stoppen",
        "Wat weet Oefenplek over mij?",
    ]
    place = find(page.window, "Verder waar u stopte", Role.Button)
    assert place.description == "E-mail lezen en antwoorden · Stap 4 van 9: Samen doen: lezen"


def test_where_nothing_waits_nothing_is_shown(show: Shower, owner: QObject) -> None:
    model = welcome(owner, Waiting(HEDGEHOG, repeated=True))
    page = show("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})
    assert buttons(page) == ["Iets anders kiezen", "Stoppen", "Wat weet Oefenplek over mij?"]
    assert model.heading == "Goed zo. U weet het nog."


def test_each_way_leads_there(show: Shower, owner: QObject) -> None:
    model = welcome(owner)
    chosen: list[str] = []
    model.resumeChosen.connect(lambda: chosen.append("place"))
    model.repeatChosen.connect(chosen.append)
    model.otherChosen.connect(lambda: chosen.append("other"))
    model.stopChosen.connect(lambda: chosen.append("stop"))
    model.aboutMeChosen.connect(lambda: chosen.append("me"))
    page = show("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})
    for node in [node for node in tree(page.window) if node.role == Role.Button][3:]:
        press(node)
    assert chosen == ["place", "d04-nepmail", "c01-mailadres", "other", "stop", "me"]


def test_each_way_is_framed_while_it_is_named(owner: QObject) -> None:
    voice = SilentVoice(owner)
    model = WelcomeViewModel(owner, Reader(owner, voice), samples.language(owner), lambda: FULL, read_aloud=True)
    named = []
    while model.speaking:
        named.append(model.named)
        voice.finish()
    assert list(dict.fromkeys(named)) == ["", "place", "d04-nepmail", "c01-mailadres", "other"]


def test_in_another_language_everything_is_told_anew(owner: QObject) -> None:
    """What a lesson is called is said in the language in which it can be done."""
    language, voice = samples.language(owner), SilentVoice(owner)

    def look() -> Waiting:
        english = language.code == "en"
        title, code = ("Reading e-mail", "en") if english else ("E-mail lezen", "nl")
        return Waiting(HEDGEHOG, Place("c02", title, "", 2, 9, code), (Repetition("d04", "Nepmail herkennen"),))

    model = WelcomeViewModel(owner, Reader(owner, voice), language, look)
    language.use("en")
    try:
        assert model.placeTitle == "Reading e-mail"
        model.toggleReading()
        while model.speaking:
            voice.finish()
    finally:
        language.use("nl")
    assert ("Reading e-mail.", "en") in voice.said
    assert ("Nepmail herkennen.", "nl") in voice.said


def test_everything_that_is_kept_is_listed_in_plain_words(owner: QObject) -> None:
    facts = {fact["heading"]: fact["lines"] for fact in about_me(owner).facts}
    assert facts["Uw dier"] == ["Een groene egel, nummer 2"]
    assert facts["Waar u stopte"] == ["E-mail lezen en antwoorden", "Stap 4 van 9: Samen doen: lezen"]
    assert facts["Deze lessen deed u"] == [
        "“Wat is een e-mailadres?”: één keer",
        "“Nepmail herkennen”: 3 keer",
        "Lessen die we hier niet noemen: 2",
    ]


def test_what_helpers_kept_is_told_too(owner: QObject) -> None:
    told = {fact["heading"]: fact["lines"] for fact in about_me(owner).facts}
    assert told["Uw voornaam"] == [
        "Een vrijwilliger schreef uw voornaam op.",
        "Alleen vrijwilligers zien hem. U mag hem weghalen.",
    ]
    assert told["Wat voor u klaarstaat"] == ["Een foto meesturen", "Mijn telefoon"]
    assert told["De groepen waar u bij zit"] == ["Dinsdagochtend"]
    assert told["Lukt dit u thuis? U zei:"] == ["Nepmail herkennen: Nog niet (3 maart 2027)"]
    (difficult,) = told["Waar het moeilijk was"]
    place, counts = "E-mail lezen en antwoorden – Zelf doen", "hulp gevraagd: 2 keer, iets anders gedaan: 4 keer"
    assert difficult == f"{place}: {counts}, overgeslagen: 1 keer"
    assert told["Hoe u oefende"][1] == "Een helper tikte aan: “Wat is een e-mailadres?” ging met hulp."


def test_every_heading_that_something_is_kept_under_is_told() -> None:
    assert [fact.topic for fact in facts(KEPT, "nl", str)] == list(Topic)


def test_a_name_is_taken_away_with_one_press_and_only_where_there_is_one(show: Shower, owner: QObject) -> None:
    model = about_me(owner)
    gone: list[str] = []
    model.nameChosen.connect(lambda: gone.append("gone"))
    page = show("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})
    press(find(page.window, "Mijn voornaam weghalen", Role.Button))
    assert gone == ["gone"]
    nameless = about_me(owner, Kept(HEDGEHOG))
    other = show("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": nameless})
    assert "Mijn voornaam weghalen" not in buttons(other)
    nameless.nameChosen.connect(lambda: gone.append("nobody's"))
    nameless.forgetName()
    assert gone == ["gone"]


def test_who_throws_everything_away_hears_that_the_name_goes_too(owner: QObject) -> None:
    assert "Ook uw voornaam gaat weg." in about_me(owner).gone
    assert "Ook uw voornaam gaat weg." not in about_me(owner, Kept(HEDGEHOG)).gone


def test_whoever_did_nothing_yet_hears_that_too(owner: QObject) -> None:
    facts = {fact["heading"]: fact["lines"] for fact in about_me(owner, Kept(HEDGEHOG)).facts}
    assert set(facts) == {"Uw dier", "Uw vier plaatjes", "Uw voornaam", "Deze lessen deed u", "Hoe u oefende"}
    assert facts["Uw voornaam"] == ["Uw naam weten we niet."]
    assert facts["Deze lessen deed u"] == ["Nog geen hele les."]


def test_the_same_list_can_be_had_on_paper(show: Shower, owner: QObject) -> None:
    model = about_me(owner)
    sheets: list[Sheet] = []
    model.paperChosen.connect(sheets.append)
    page = show("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})
    press(find(page.window, "Op papier", Role.Button))
    on_screen = [text for fact in model.facts for text in (fact["heading"], *fact["lines"])]
    assert list(sheets[0].said) == [model.heading, *on_screen]


def test_throwing_everything_away_is_asked_once(show: Shower, owner: QObject) -> None:
    model = about_me(owner)
    erased: list[str] = []
    model.eraseChosen.connect(lambda: erased.append("gone"))
    page = show("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})
    model.erase()
    assert erased == [], "not without being asked"
    press(find(page.window, "Alles over mij weggooien", Role.Button))
    page.settle()
    assert model.heading == "Wilt u echt alles weggooien?"
    press(find(page.window, "Ja, alles weggooien", Role.Button))
    assert erased == ["gone"]


def test_keeping_leads_back_to_the_list_and_from_there_to_what_waits(owner: QObject) -> None:
    model = about_me(owner)
    back: list[str] = []
    model.backChosen.connect(lambda: back.append("back"))
    model.askErase()
    model.goBack()
    assert (model.asking, back) == (False, [])
    model.goBack()
    assert back == ["back"]


def test_what_could_not_be_thrown_away_now_is_said(show: Shower, owner: QObject) -> None:
    model = about_me(owner)
    model.askErase()
    model.tell(NOT_NOW)
    page = show("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})
    find(page.window, NOT_NOW)


def test_the_list_is_read_aloud_as_it_stands(owner: QObject) -> None:
    model = about_me(owner)
    voice = model._aloud._reader._voice
    assert isinstance(voice, SilentVoice)
    model.toggleReading()
    while model.speaking:
        voice.finish()
    said = [text for text, _ in voice.said]
    assert said[:3] == ["Wat weet Oefenplek over mij?", "Uw dier.", "Een groene egel, nummer 2."]
