"""*Lukt dit u thuis?* For a helper it is about the next time here, and nothing that is said mentions home."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.steps.confidence.rules import ANSWERS, CHOOSE, QUESTION, RULES
from oefenplek.steps.confidence.schema import Body

NOWHERE = Setting({}, {})


def said(data: dict[str, str], answer: str) -> str:
    body = RULES.read(Body.model_validate(data).model_dump())
    reaction = RULES.act(body, RULES.start(body, NOWHERE), Action.of(CHOOSE, answer=answer))
    assert reaction.feedback is not None and RULES.done(body, reaction.state)
    return reaction.feedback.say


@pytest.mark.parametrize("answer", [answer.id for answer in ANSWERS])
def test_a_helper_hears_another_sentence_than_who_goes_home(answer: str) -> None:
    here, home = said({"where": "oefenplek"}, answer), said({}, answer)
    assert here != home
    assert "thuis" not in here


def test_the_usual_question_is_about_the_place_where_it_is_done() -> None:
    assert RULES.read({}).question == QUESTION
    assert RULES.read({"where": "oefenplek"}).question == "Lukt dit u in de oefenplek?"
    assert RULES.read({"where": "oefenplek", "question": "Lukt wachten?"}).question == "Lukt wachten?"
