"""How Dutch is spoken at a place: with u or je, with the names of its country."""

import pytest

from oefenplek.domain.country import in_country, town
from oefenplek.domain.manner import Manner


@pytest.mark.parametrize(
    ("said", "in_belgium"),
    [
        ("Ria woont in Lindenveen.", "Ria woont in Lindebeek."),
        ("Typ: www.lindenveen.example", "Typ: www.lindebeek.example"),
        ("Kijk: www.lindeveen.example mist een letter.", "Kijk: www.lindbeek.example mist een letter."),
        ("Bel het nummer op uw bankpas.", "Bel het nummer op uw bankkaart."),
        (
            "Blokkeer uw pas. Pas later krijgt u een nieuwe pas.",
            "Blokkeer uw kaart. Pas later krijgt u een nieuwe kaart.",
        ),
        ("Log in met DigiD en betaal met iDEAL.", "Log in met itsme en betaal met Bancontact."),
        ("OefenID: DigiD of itsme", "OefenID: DigiD of itsme"),
        ("Het nummer op uw sleutelpas.", "Het nummer op uw sleutelpas."),
        ("De politie, zonder haast: {nummer-politie}", "De politie: {nummer-politie}"),
        ("Vraag het de huisarts.", "Vraag het de huisarts."),
    ],
)
def test_what_is_called_otherwise_in_belgium(said: str, in_belgium: str) -> None:
    assert in_country(said, "BE") == in_belgium
    assert in_country(said, "NL") == said


def test_the_town_and_its_two_false_addresses_stay_three() -> None:
    addresses = {town(name, "BE") for name in ("lindenveen", "lindenven", "lindeveen")}
    assert addresses == {"lindebeek", "lindebek", "lindbeek"}


def test_both_at_once() -> None:
    assert Manner("je", "BE").say("Belt u de bank? Uw pas is stil.") == "Bel je de bank? Je kaart is stil."
    assert Manner().say("Belt u de bank?") == "Belt u de bank?"


def lesson(**step: object) -> dict[str, object]:
    """Compiled data with one step."""
    body = {"task": "Wilt u dit?", "solution": [{"do": "type", "text": "Wilt u dit?"}], **step}
    return {
        "id": "d01-x",
        "language": "nl",
        "title": "Uw les",
        "scenes": {},
        "steps": [{"kind": "practice", "body": body}],
    }


def test_what_is_typed_and_what_somebody_answers_stays() -> None:
    told = Manner("je").lesson(
        lesson(echo={"message": {"text": "Dank u wel!"}}, talk=[{"who": "U", "say": "Bent u daar?"}])
    )
    body = told["steps"][0]["body"]
    assert told["title"] == "Je les"
    assert body["task"] == "Wil je dit?"
    assert body["solution"] == [{"do": "type", "text": "Wilt u dit?"}]
    assert body["echo"] == {"message": {"text": "Dank u wel!"}}
    assert body["talk"] == [{"who": "Jij", "say": "Bent u daar?"}]


def test_a_lesson_in_another_language_has_no_u_to_change() -> None:
    data = lesson() | {"language": "en"}
    assert Manner("je").lesson(data) == data


def test_helpers_are_quoted_as_this_place_speaks() -> None:
    quoted = lesson(praise="Ria zegt: “Dank u wel.”")
    assert Manner("je").lesson(quoted)["steps"][0]["body"]["praise"] == "Ria zegt: “Dank u wel.”"
    for_helpers = quoted | {"id": "v01-x"}
    assert Manner("je").lesson(for_helpers)["steps"][0]["body"]["praise"] == "Ria zegt: “Dank je wel.”"
