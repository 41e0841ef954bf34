"""Cards in an order or two by two: what an author can get wrong is told on its line."""

import pytest

from .support import changed, good, problems

ORDER = """\
  - id: volgorde
    kind: order
    task: "Wat doet u eerst?"
    items:
      - id: pakken
        text: "Het adres pakken"
      - id: lezen
        text: "Het adres lezen"
      - id: bellen
        text: "De bank bellen"
    start: [bellen, pakken, lezen]
    mistakes:
      - id: bel-eerst
        first: bellen
        say: "U belt al. Wat zegt u dan?"
      - id: lees-eerst
        before: [lezen, pakken]
        say: "U leest al. Wat hebt u daarvoor nodig?"
    hints:
      - say: "Wat hebt u het eerst in de hand?"
        point: item/pakken
    volunteer: {say: "Hoe doet u dat thuis?", not: "Dat weet u wel."}
"""
MATCH = """\
  - id: bij-elkaar
    kind: match
    task: "Wat hoort bij elkaar?"
    pairs:
      - id: bel
        card: {text: "Een bel", icon: bell}
        partner: {text: "nieuws"}
      - id: slot
        card: {text: "Een slot", icon: lock}
        partner: {text: "dicht"}
    mistakes:
      - id: bel-dicht
        card: bel
        partner: slot
        say: "Een bel sluit niets."
    hints:
      - say: "Wat doet u met een slot?"
        point: partner/slot
    volunteer: {say: "Welk plaatje kent u al?", not: "Dat weet u wel."}
"""


def lesson(step: str) -> str:
    return changed("steps:\n", f"steps:\n{step}", good())


@pytest.mark.parametrize("step", [ORDER, MATCH], ids=["order", "match"])
def test_about_good_cards_there_is_nothing_to_say(step: str) -> None:
    assert [str(problem) for problem in problems(lesson(step))] == []


@pytest.mark.parametrize(
    ("step", "old", "new", "code", "words"),
    [
        (ORDER, "start: [bellen, pakken", "start: [belen, pakken", "E621", "“belen”"),
        (ORDER, "first: bellen", "first: betalen", "E621", "“betalen”"),
        (ORDER, "before: [lezen, pakken]", "before: [lezen, kijken]", "E621", "“kijken”"),
        (MATCH, "partner: slot", "partner: deur", "E621", "“deur”"),
        (ORDER, "start: [bellen, pakken, lezen]", "start: [pakken, lezen, bellen]", "E622", "aan het begin"),
        (ORDER, "start: [bellen, pakken, lezen]", "start: [bellen, pakken]", "E622", "aan het begin"),
        (ORDER, "De bank bellen", "het adres lezen", "E623", "“het adres lezen”"),
        (MATCH, '"dicht"', '"Nieuws"', "E623", "“Nieuws”"),
        (MATCH, "Een slot", "Een bel", "E623", "“Een bel”"),
        (ORDER, "first: bellen", "first: bellen\n        last: lezen", "E624", "“bel-eerst”"),
        (ORDER, "before: [lezen, pakken]", "before: [lezen]", "E624", "“lees-eerst”"),
        (ORDER, "first: bellen", "first: pakken", "E625", "“bel-eerst”"),
        (ORDER, "first: bellen", "last: bellen", "E625", "“bel-eerst”"),
        (ORDER, "before: [lezen, pakken]", "before: [pakken, lezen]", "E625", "“lees-eerst”"),
        (MATCH, "partner: slot", "partner: bel", "E625", "“bel-dicht”"),
        (MATCH, "point: partner/slot", "point: partner/deur", "E410", "“partner/deur”"),
        (ORDER, "point: item/pakken", "point: partner/pakken", "E410", "“partner/pakken”"),
    ],
)
def test_what_does_not_fit_is_told_on_its_line(step: str, old: str, new: str, code: str, words: str) -> None:
    text = lesson(changed(old, new, step))
    found = [problem for problem in problems(text) if problem.code == code]
    assert [problem for problem in found if words in problem.sentence], [str(p) for p in problems(text)]
    line = lesson(step).count("\n", 0, lesson(step).index(old)) + 1
    assert any(abs(problem.line - line) <= 2 for problem in found), [problem.line for problem in found]
