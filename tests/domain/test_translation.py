"""A lesson with help beside it, or in another language: never half in one and half in the other."""

from typing import Any

from oefenplek.domain.translation import read_in, read_with_help
from oefenplek.simulated import apps
from oefenplek.steps.choice.rules import RULES as CHOICE
from oefenplek.steps.practice.rules import RULES as PRACTICE

RULES = {"choice": CHOICE, "practice": PRACTICE}
ECHO = {"message": {"id": "dank", "from": "Lotte", "text": "Dag oma! Tot zondag."}}


def data(**texts: str) -> dict[str, Any]:
    """A small lesson; texts by the names below, Dutch where none is given."""
    say = {"title": "Les", "question": "Kies goed.", "yes": "Ja", "no": "Nee", "task": "Lees de e-mail."} | texts
    options = [{"id": "ja", "text": say["yes"], "correct": True}, {"id": "nee", "text": say["no"]}]
    message = ECHO["message"] | {"text": say.get("echo", ECHO["message"]["text"])}
    practice = {"guidance": "watch", "scenes": ["a"], "task": say["task"], "echo": {"a": {"message": message}}}
    return {
        "id": "les",
        "version": "1.0.0",
        "language": "nl",
        "theme": "c",
        "title": say["title"],
        "goal": "Doel.",
        "minutes": 5,
        "scenes": {"a": {"app": "mail", "content": {}, "values": {"wie": "de bibliotheek"}}},
        "steps": [
            {"id": "vraag", "kind": "choice", "body": {"question": say["question"], "options": options}},
            {"id": "doen", "kind": "practice", "body": practice},
        ],
    }


ENGLISH = {"title": "Lesson", "question": "Choose well.", "yes": "Yes", "no": "No", "task": "Read the e-mail."}


def translation(old: tuple[str, ...] = (), **texts: str) -> dict[str, Any]:
    made = data(**texts)
    parts = {part: made[part] for part in ("title", "goal", "steps")}
    return {"parts": parts, "values": {"a": {"wie": "the library"}}, "old": list(old), "whole": True}


def test_with_help_all_stays_dutch_and_each_translated_sentence_has_its_help() -> None:
    lesson = read_with_help(data(), RULES, translation(**ENGLISH | {"no": "Nee"}), "en")
    assert lesson.language == "nl"
    assert lesson.steps[0].body.question == "Kies goed."
    assert [aid.text for aid in lesson.aids.of("Kies goed. Ja.") if aid] == ["Choose well."]
    assert lesson.aids.of("Nee") == (None,)


def test_without_a_translation_there_is_no_help_and_nothing_breaks() -> None:
    lesson = read_with_help(data(), RULES, None, "ar")
    assert (lesson.aids.language, dict(lesson.aids.sentences)) == ("ar", {})


def test_in_another_language_all_words_change() -> None:
    lesson = read_in(data(), RULES, translation(**ENGLISH, echo="Hello grandma! See you Sunday."), "en")
    assert (lesson.language, lesson.title) == ("en", "Lesson")
    assert [option.text for option in lesson.steps[0].body.options] == ["Yes", "No"]
    assert lesson.steps[1].body.task == "Read the e-mail."
    assert lesson.aids.sentences == {}


def test_what_comes_in_on_the_device_stays_dutch_and_is_said_in_the_language_of_the_lesson() -> None:
    lesson = read_in(data(), RULES, translation(**ENGLISH, echo="Hello grandma!"), "en")
    body = lesson.steps[1].body
    assert body.echoes["a"]["message"]["text"] == "Dag oma! Tot zondag."
    state = PRACTICE.start(body, _setting(lesson))
    reaction = PRACTICE.echo(body, state)
    assert reaction is not None and reaction.feedback is not None
    assert reaction.feedback.say == "Hello grandma!"


def _setting(lesson: Any) -> Any:
    from oefenplek.domain.kinds import Setting

    return Setting(apps(), lesson.scenes)


def test_a_sentence_that_may_be_old_shows_its_dutch() -> None:
    lesson = read_in(data(), RULES, translation(("Choose well.",), **ENGLISH), "en")
    (aid,) = lesson.aids.of("Choose well.")
    assert aid is not None
    assert (lesson.aids.language, aid.text, aid.old) == ("nl", "Kies goed.", True)
    assert lesson.aids.of("Read the e-mail.") == (None,)


def test_what_fills_a_name_is_in_the_language_of_the_sentence() -> None:
    whole = read_in(data(), RULES, translation(**ENGLISH), "en")
    assert dict(whole.scenes["a"].values) == {"wie": "the library"}
    helped = read_with_help(data(), RULES, translation(**ENGLISH), "en")
    assert dict(helped.scenes["a"].values) == {"wie": "de bibliotheek"}
    assert dict(helped.aids.values) == {"de bibliotheek": "the library"}
