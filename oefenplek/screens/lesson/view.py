"""What the lesson screen shows, derived from where the person is: one frozen picture, pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain import text
from oefenplek.domain.kinds import Feedback
from oefenplek.domain.player import Course, Player, hint, left, marked, may_go_on, target

from .wording import Help, fitted

Resolve = Callable[[str], str]
Helps = Callable[[str], list[Help]]
Prose = list[list[dict[str, Any]]]


def no_help(_said: str) -> list[Help]:
    """Nothing helps beside any sentence."""
    return []


@dataclass(frozen=True, slots=True)
class View:
    """One moment of the lesson screen."""

    step: str
    number: int
    count: int
    title: str
    instruction: Prose
    instructionAids: list[Help]
    stageWords: list[str]
    """Words of the lesson that stand on the stage where nothing is right or wrong: there asking gives nothing away."""
    hint: Prose
    hintAids: list[Help]
    feedback: Prose
    feedbackAids: list[Help]
    tone: str
    mark: str
    hand: str
    helpOffered: bool
    ready: bool
    playing: bool
    toWatch: bool
    watched: bool
    heart: str
    last: str
    damaged: bool


def derive_view(course: Course, player: Player, resolve: Resolve, helps: Helps = no_help) -> View:
    """The screen for this moment; ``resolve`` words a lesson text for this device, scene and language.

    ``helps`` gives what helps beside each sentence of it.
    """
    step, attempt = course.step(player.at), player.now
    damaged = step.body is None
    rules = None if damaged else course.rules_at(player.at)
    rung = hint(course, player) if not damaged else None
    mark = marked(course, player, rung.mark) if rung else ""
    watch = rules is not None and rules.watched(step.body)
    playing = attempt.shown is not None
    feedback = attempt.feedback
    terms = word_texts(course)
    task = rules.instruction(step.body, attempt.state) if rules else ""
    instruction = prose(resolve(task), terms) if rules else []
    hinted = prose(resolve(rung.say), terms) if rung else []
    answered = _answer(feedback, resolve, terms) if feedback else []
    return View(
        step=step.id,
        number=len(player.way) + 1,
        count=len(player.way) + 1 + left(course, player),
        title=step.title,
        instruction=instruction,
        instructionAids=fitted(helps(task), len(instruction)),
        stageWords=_stage_words(course, player, resolve, terms) if rules and course.ways(player.at) else [],
        hint=hinted,
        hintAids=fitted(helps(rung.say), len(hinted)) if rung else [],
        feedback=answered,
        feedbackAids=_answer_helps(feedback, helps, len(answered)) if feedback else [],
        tone=feedback.tone if feedback else "",
        mark=mark,
        hand=marked(course, player, target(course, player)) if playing else mark if rung and rung.hand else "",
        helpOffered=attempt.offered,
        ready=may_go_on(course, player),
        playing=playing,
        toWatch=watch and not attempt.watched,
        watched=watch and attempt.watched,
        heart=rules.guidance(step.body) if rules else "",
        last=step.id if player.at + 1 == len(course.lesson.steps) else "",
        damaged=damaged,
    )


def _stage_words(course: Course, player: Player, resolve: Resolve, terms: Mapping[str, str]) -> list[str]:
    told = course.rules_at(player.at).spoken(course.step(player.at).body, player.now.state)
    runs = (run for text in told for sentence in prose(resolve(text), terms) for run in sentence)
    return list(dict.fromkeys(run["word"] for run in runs if run["word"]))


def _answer(feedback: Feedback, resolve: Resolve, terms: Mapping[str, str]) -> Prose:
    """What is answered; someone in the scene is named in bold before it."""
    said = prose(resolve(feedback.say), terms)
    return said if not feedback.who else [[_plain(f"{text.clean(feedback.who)}: ", strong=True)], *said]


def _answer_helps(feedback: Feedback, helps: Helps, sentences: int) -> list[Help]:
    named = int(bool(feedback.who))
    found = fitted(helps(feedback.say), sentences - named)
    return [{}] * named + found if found else []


def _plain(words: str, *, strong: bool) -> dict[str, Any]:
    return {"text": words, "strong": strong, "word": ""}


def word_texts(course: Course) -> Mapping[str, str]:
    """The lesson's words: text → id."""
    return {word.text: word.id for word in course.lesson.words}


def prose(resolved: str, words: Mapping[str, str]) -> Prose:
    """A text as the prose control takes it: sentences of runs."""
    return [
        [{"text": text.breakable(run.text), "strong": run.strong, "word": run.word} for run in sentence.runs]
        for sentence in text.sentences(resolved, words)
    ]


def spoken(said: Prose) -> list[str]:
    """The same text as the voice takes it, a sentence each."""
    lines = ("".join(str(run["text"]) for run in sentence) for sentence in said)
    return [text.unmarked(line).strip() for line in lines]
