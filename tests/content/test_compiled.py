"""What residents run: a lesson the domain reads, and steps that are damaged instead of a lesson that is."""

from typing import Any

from oefenplek.content.compiled import compiled
from oefenplek.domain.lesson import Lesson, read_lesson

from .support import changed, draft, good, registry


def lesson(text: str) -> Lesson:
    data = compiled(draft(text), "d")
    assert data is not None
    return read_lesson(data, {name: kind.rules().read for name, kind in registry().kinds.items()})


def test_a_lesson_comes_through_whole() -> None:
    made = lesson(good())
    assert (made.id, made.theme, made.minutes, made.needs) == ("d04-nepmail", "d", 15, ("c02-mail-lezen",))
    assert [step.kind for step in made.steps][:4] == ["read", "words", "choice", "practice"]
    assert all(step.body is not None for step in made.steps)
    assert made.steps[0].figure is not None and made.steps[0].figure.mark == "message/nep"
    assert made.steps[0].tip.not_ == "Dat is toch duidelijk nep."
    assert made.words[0].say == "Een e-mail van een oplichter."
    assert made.scenes["postvak-winkel"].values == {"afzender": "WinkelWijs"}
    assert made.scenes["postvak-winkel"].content["messages"][1]["from"]["name"] == "Sem"


def body(text: str, step: str) -> dict[str, Any]:
    data = compiled(draft(text), "d")
    assert data is not None
    return next(dict(s["body"]) for s in data["steps"] if s["id"] == step)


def test_one_solution_serves_every_scene_and_several_serve_their_own() -> None:
    assert list(body(good(), "samen")["solution"]) == ["postvak-bank"]
    assert list(body(good(), "zelf")["solution"]) == ["postvak-winkel", "postvak-bank"]
    assert body(good(), "samen")["echo"]["postvak-bank"]["message"]["from"] == "Lotte"


def test_a_mistake_goes_where_the_author_said() -> None:
    mistakes = body(good(), "samen")["mistakes"]
    assert [m["then"] for m in mistakes] == [{"goto": "wie-stuurt"}, "undo"]
    assert body(changed("        then: undo\n", ""), "samen")["mistakes"][1]["then"] == "continue"


def test_several_nevers_are_one_condition() -> None:
    text = changed(
        "        - {event: link-opened, message: nep}\n",
        "        - {event: link-opened, message: nep}\n        - {event: sent}\n",
    )
    assert body(text, "samen")["never"] == {"any": [{"event": "link-opened", "message": "nep"}, {"event": "sent"}]}


def test_the_checkers_own_way_to_a_mistake_stays_out() -> None:
    text = changed("when: {message: kleinkind", "way: [{do: back}]\n        when: {message: kleinkind")
    assert "way" not in str(body(text, "samen"))


def test_a_step_that_does_not_fit_is_damaged_and_the_others_run() -> None:
    made = lesson(changed("    guidance: watch", "    guidance: wach"))
    damaged = [step.id for step in made.steps if step.body is None]
    assert damaged == ["kijken"]


def test_a_step_without_a_readable_id_keeps_its_place() -> None:
    made = lesson(changed("- id: woorden", "- id: Woorden Hier"))
    assert (made.steps[1].id, made.steps[1].body) == ("stap-2", None)


def test_a_broken_scene_damages_its_steps_only() -> None:
    text = changed('address: "winkel@gratis-mail.example"', 'address: "geen adres"')
    made = lesson(text)
    assert [step.id for step in made.steps if step.body is None] == ["zelf"]
    assert list(made.scenes) == ["postvak-bank"]


def test_a_figure_of_a_broken_scene_is_left_out() -> None:
    made = lesson(changed('address: "oefenbank@gratis-mail.example"', 'address: "geen adres"'))
    assert made.steps[0].figure is None and made.steps[0].body is not None


def test_a_lesson_without_a_head_is_no_lesson() -> None:
    assert compiled(draft(changed('title: "Nepmail herkennen"\n', "")), "d") is None


def test_invisible_signs_do_not_reach_residents() -> None:
    assert "\u202e" not in body(changed("Soms krijgt", "Soms\u202e krijgt"), "waarom")["text"]
