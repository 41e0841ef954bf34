"""A lesson from a newer Oefenplek opens when everything in it is known, and says so kindly when it is not."""

from oefenplek.content.compiled import compiled

from .support import changed, draft, good, problems


def newer(text: str = "") -> str:
    return changed("format: 1", "format: 2", text)


def test_a_newer_format_with_known_kinds_opens() -> None:
    assert problems(newer()) == []
    made = compiled(draft(newer()), "d")
    assert made is not None and all(step["body"] is not None for step in made["steps"])


def test_a_newer_format_may_hold_keys_that_are_not_known_yet() -> None:
    text = newer(changed("    guidance: watch", "    guidance: watch\n    tempo: langzaam"))
    text = text.replace("minutes: 15", "minutes: 15\nseason: winter")
    assert problems(text) == []
    assert compiled(draft(text), "d") is not None


def test_a_newer_format_with_an_unknown_kind_says_so_kindly() -> None:
    (problem,) = problems(newer(changed("kind: words", "kind: riddle")))
    assert (problem.code, problem.line) == ("E110", 1)
    assert "nieuwere Oefenplek" in problem.sentence and "riddle" in problem.sentence
    assert compiled(draft(newer(changed("kind: words", "kind: riddle"))), "d") is None


def test_in_this_format_an_unknown_key_is_told() -> None:
    assert [p.code for p in problems(changed("minutes: 15", "minutes: 15\nseason: winter"))] == ["E202"]


def test_an_older_way_to_write_never_is_read_the_same() -> None:
    inside = compiled(draft(good()), "d")
    text = changed(
        "      never:\n        - {event: link-opened, message: nep}\n",
        "    never: {event: link-opened, message: nep}\n",
    )
    assert compiled(draft(text), "d") == inside
