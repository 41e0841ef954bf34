"""The kinds as the player meets them: hints, counting and answers, one step after the other."""

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import KindRules
from oefenplek.domain.lesson import Hint, Lesson, Step
from oefenplek.steps import kinds
from tests.support.kinds import WORDS

RULES: dict[str, KindRules] = {name: kind.rules() for name, kind in kinds().items()}
QUESTION = {
    "question": "Welk adres klopt niet?",
    "options": [
        {"id": "bank", "text": "info@oefenbank.example", "feedback": "Dit adres klopt."},
        {"id": "nep", "text": "oefenbank@gratis-mail.example", "correct": True, "feedback": "Goed gezien."},
    ],
}
HINTS = (Hint("Kijk naar het deel na de @."), Hint("Gratis-mail is niet van de bank.", "option/nep"))


def course(*steps: Step) -> play.Course:
    lesson = Lesson("les", "1.0.0", "nl", "d", "Les", "Ik leer.", 5, steps, words=WORDS)
    return play.Course(lesson, RULES, {})


def step(kind: str, data: dict[str, object], hints: tuple[Hint, ...] = ()) -> Step:
    return Step(kind, kind, RULES[kind].read(data), hints=hints)


def choose(option: str) -> play.Did:
    return play.Did(Action.of("choose", option=option))


def test_the_same_answer_twice_brings_the_next_hint_beside_its_own_sentence() -> None:
    lesson = course(step("choice", QUESTION, HINTS))
    player, _ = play.begin(lesson)
    for _ in range(2):
        player, effects = play.advance(lesson, player, choose("bank"))
    assert player.now.feedback is not None and player.now.feedback.say == "Dit adres klopt."
    assert play.Say("Kijk naar het deel na de @.") in effects
    player, _ = play.advance(lesson, player, play.AskedHelp())
    rung = play.hint(lesson, player)
    assert rung is not None and rung.mark == "option/nep"


def test_a_question_answered_well_counts_once_with_what_went_before() -> None:
    lesson = course(step("choice", QUESTION, HINTS))
    player, _ = play.begin(lesson)
    player, _ = play.advance(lesson, player, choose("bank"))
    assert not play.may_go_on(lesson, player)
    player, effects = play.advance(lesson, player, choose("nep"))
    done = [effect for effect in effects if isinstance(effect, play.StepDone)]
    assert [effect.mistakes for effect in done] == [("bank",)]
    player, effects = play.advance(lesson, player, choose("bank"))
    assert effects == (play.Say("Dit adres klopt."),)
    assert player.now.mistakes == ("bank",)


def test_words_are_those_of_the_lesson_and_need_nothing() -> None:
    lesson = course(step("words", {"words": ["afzender"]}), step("confidence", {}))
    player, _ = play.begin(lesson)
    assert [word.id for word in player.now.state.words] == ["afzender"]
    player, effects = play.advance(lesson, player, play.WentOn())
    assert play.Shown("confidence") in effects


def test_the_answer_that_stands_when_going_on_is_the_one_that_is_kept() -> None:
    lesson = course(step("confidence", {}))
    player, _ = play.begin(lesson)
    for answer in ("alone", "not-yet"):
        player, _ = play.advance(lesson, player, play.Did(Action.of("choose", answer=answer)))
    _, effects = play.advance(lesson, player, play.WentOn())
    assert play.Answered("not-yet") in effects


def test_help_with_the_answer_points_at_all_three() -> None:
    lesson = course(step("confidence", {}))
    player, _ = play.begin(lesson)
    for _ in range(2):
        player, _ = play.advance(lesson, player, play.AskedHelp())
    rung = play.hint(lesson, player)
    assert rung is not None and rung.mark == "answers"


def test_what_was_said_stays_while_a_card_is_picked_up_and_goes_when_it_is_laid() -> None:
    items = [{"id": name, "text": name} for name in "abcd"]
    lesson = course(step("order", {"task": "Wat komt eerst?", "items": items, "start": list("dbac")}))
    player, _ = play.begin(lesson)
    player, _ = play.advance(lesson, player, play.Did(Action.of("ready")))
    said = player.now.feedback
    assert said is not None and said.mistake
    player, effects = play.advance(lesson, player, play.Did(Action.of("choose", item="a")))
    assert (player.now.feedback, effects) == (said, ())
    player, _ = play.advance(lesson, player, play.Did(Action.of("choose", item="d")))
    assert player.now.feedback is None
