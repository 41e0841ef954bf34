"""*Nederlands met hulp*: every card of a step that has words can show and say them in another language."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from oefenplek.steps.confidence.rules import ANSWERS
from tests.support.kinds import Port, Stage, every_kind, example_lesson, example_setting


class AllHelped(dict[str, str]):
    """Every text has its help."""

    def __contains__(self, _text: object) -> bool:
        return True

    def __getitem__(self, text: str) -> str:
        return f"[en] {text}"


def opened(kind: str, owner: QObject) -> Stage:
    lesson = example_lesson(kind)
    port = Port(example_setting(lesson), aids=AllHelped())
    return Stage(every_kind()[kind], lesson.steps[0].body, owner, port)


def aids(cards: list[dict[str, Any]]) -> list[str]:
    return [card["aid"]["text"] for card in cards]


def test_answers_of_a_question(owner: QObject) -> None:
    stage = opened("choice", owner)
    assert aids(stage.view_model.options) == [f"[en] {option.text}" for option in stage.body.options]


def test_words_with_their_meaning(owner: QObject) -> None:
    stage = opened("words", owner)
    assert aids(stage.view_model.cards) == [f"[en] {word.text} [en] {word.say}" for word in stage.state.words]


def test_cards_to_lay_and_the_line_above_them(owner: QObject) -> None:
    order, match = opened("order", owner), opened("match", owner)
    texts = {item.id: item.text for item in order.body.items}
    assert aids(order.view_model.cards) == [f"[en] {texts[name]}" for name in order.state.order]
    assert aids(match.view_model.cards) == [f"[en] {pair.card.text}" for pair in match.body.pairs]
    assert sorted(aids(match.view_model.partners)) == sorted(f"[en] {pair.partner.text}" for pair in match.body.pairs)
    for stage in (order, match):
        assert stage.view_model.guide["aid"]["text"] == f"[en] {stage.rules.spoken(stage.body, stage.state)[0]}"


def test_the_three_answers_that_are_always_the_same(owner: QObject) -> None:
    assert aids(opened("confidence", owner).view_model.answers) == [f"[en] {answer.text}" for answer in ANSWERS]


def test_person_website_and_the_names_at_home(owner: QObject) -> None:
    stage = opened("transfer", owner)
    model, body = stage.view_model, stage.body
    assert model.personAid["text"] == f"[en] {body.person}"
    assert model.siteAid["text"] == f"[en] {body.website.say or body.website.name}"
    assert aids(model.rows) == [f"[en] {row.here} – [en] {row.home}" for row in body.bridge]


@pytest.mark.parametrize("kind", ["choice", "words", "confidence", "transfer", "order", "match"])
def test_help_is_said_by_the_screen_around_the_step(owner: QObject, kind: str) -> None:
    stage = opened(kind, owner)
    stage.view_model.hearAid("[en] Yes")
    assert stage.port.heard == ["[en] Yes"]
    assert stage.port.acts == []


@pytest.mark.parametrize("kind", ["choice", "words", "confidence", "order", "match"])
def test_without_help_no_card_has_any(owner: QObject, kind: str) -> None:
    lesson = example_lesson(kind)
    stage = Stage(every_kind()[kind], lesson.steps[0].body, owner, Port(example_setting(lesson)))
    named = {"choice": "options", "confidence": "answers"}.get(kind, "cards")
    assert [card["aid"] for card in getattr(stage.view_model, named)] == [{}] * len(getattr(stage.view_model, named))
