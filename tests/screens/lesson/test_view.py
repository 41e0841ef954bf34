"""What the lesson screen shows at a moment, derived without a screen."""

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.lesson import Hint, Lesson, Step, Word
from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import MAY_BREAK
from oefenplek.screens.lesson.reading import Part, all_sentences, lit
from oefenplek.screens.lesson.view import derive_view, prose, spoken
from oefenplek.screens.lesson.wording import Wording, values_now
from oefenplek.steps.practice.rules import RULES
from tests.support.lamp import LAMP


def course() -> play.Course:
    body = RULES.read(
        {
            "guidance": "together",
            "scenes": ["a"],
            "task": "[Tik] op de lamp van {wie}.",
            "done": {"lamp": "it", "lit": "yes"},
            "solution": [{"do": "open"}, {"do": "switch"}],
            "echo": {"message": {"id": "dank", "from": "Lotte", "text": "Wat een licht!"}},
        }
    )
    steps = (Step("aan", "practice", body, "Samen doen", (Hint("Zoek de lamp."),)), Step("stuk", "practice", None))
    words = (Word("lamp", "lamp", "lamp", "Geeft licht."),)
    scene = Scene("a", "lamp", values={"wie": "Ria"})
    lesson = Lesson("les", "1", "nl", "c", "Les", "Ik kan het.", 5, steps, words=words, scenes={"a": scene})
    return play.Course(lesson, {"practice": RULES}, {"lamp": LAMP})


def view_of(player: play.Player, pointer: str = "touch"):
    wording = Wording("touch" if pointer == "touch" else "mouse", lambda text: text)
    return derive_view(course(), player, lambda text: wording.resolve(text, values_now(course(), player)))


def after(*events: play.Event) -> play.Player:
    player, _ = play.begin(course())
    for event in events:
        player, _ = play.advance(course(), player, event)
    return player


def test_the_task_is_worded_for_hand_and_scene_and_its_words_can_be_pressed() -> None:
    view = view_of(after(), "mouse")
    assert spoken(view.instruction) == ["Klik op de lamp van Ria."]
    assert [run["word"] for run in view.instruction[0] if run["word"]] == ["lamp"]
    assert (view.heart, view.ready, view.number, view.count) == ("together", False, 1, 2)


def test_the_second_rung_marks_and_the_third_shows_a_hand() -> None:
    marked = view_of(after(play.AskedHelp(), play.AskedHelp()))
    shown = view_of(after(play.AskedHelp(), play.AskedHelp(), play.AskedHelp()))
    assert (marked.mark, marked.hand) == ("door/front", "")
    assert (shown.mark, shown.hand) == ("door/front", "door/front")


def test_someone_who_answers_is_named() -> None:
    done = after(play.Did(Action("open")), play.Did(Action("switch")), play.WentOn())
    assert spoken(view_of(done).feedback) == ["Lotte:", "Wat een licht!"]


def test_a_damaged_step_says_so_and_can_be_left() -> None:
    done = after(play.Did(Action("open")), play.Did(Action("switch")), play.WentOn(), play.WentOn())
    view = view_of(done)
    assert view.damaged
    assert view.ready
    assert view.instruction == []


def test_the_word_on_the_next_button_can_stand_in_a_sentence() -> None:
    assert values_now(course(), after(play.Did(Action("open"))))["knop"] == "Schakel"


def test_an_address_may_break_on_the_screen_and_not_in_the_ear() -> None:
    said = prose("Mail info@post.example nu.", {})
    assert MAY_BREAK in "".join(run["text"] for run in said[0])
    assert spoken(said) == ["Mail info@post.example nu."]


def test_the_lit_sentence_is_found_in_its_part() -> None:
    parts = (Part("instruction", ("Een.", "Twee.")), Part("hint", ()), Part("stage", ("Drie.",)))
    assert [lit(parts, at) for at in (-1, 0, 1, 2, 3)] == [
        ("", -1),
        ("instruction", 0),
        ("instruction", 1),
        ("stage", 0),
        ("", -1),
    ]
    assert all_sentences(parts) == ["Een.", "Twee.", "Drie."]
