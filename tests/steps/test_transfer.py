"""*Nu thuis*: the person first, then the website, then the bridge; all of it readable on a narrow screen."""

from PySide6.QtCore import QObject

from oefenplek.domain.text import unmarked
from oefenplek.steps.transfer import KIND
from oefenplek.steps.transfer.rules import RULES, TWO_NAMES, Row, TransferBody, TransferState, Website
from tests.support import accessible
from tests.support.kinds import Stage
from tests.support.showing import Shower

STATE = TransferState()
BODY = TransferBody(
    "Zo doet u dit thuis.",
    "Vraag een buur.",
    Website("Bibliotheek", "bibliotheek.lindenveen.example", "Hier krijgt u hulp."),
    (Row("email", "PostVak", "Gmail of Outlook"), Row("trash-can", "Weggooien", "Verwijderen")),
)
BARE = TransferBody("Zo doet u dit thuis.", "Vraag een buur.")


def test_everything_is_spoken_the_person_first() -> None:
    assert RULES.spoken(BODY, STATE) == (
        "Vraag een buur.",
        "Hier krijgt u hulp. bibliotheek.lindenveen.example",
        TWO_NAMES,
        "PostVak: Gmail of Outlook.",
        "Weggooien: Verwijderen.",
    )
    assert RULES.spoken(BARE, STATE) == ("Vraag een buur.",)


def test_website_and_bridge_may_be_left_out() -> None:
    assert RULES.read({"text": "Zo doet u dit thuis.", "person": {"say": "Vraag een buur."}, "website": None}) == BARE


def test_what_is_lit_is_what_is_spoken(owner: QObject) -> None:
    for body in (BODY, TransferBody("Zo.", "Vraag.", None, BODY.bridge)):
        model = Stage(KIND, body, owner).view_model
        assert RULES.spoken(body, STATE)[model.firstRow] == "PostVak: Gmail of Outlook."
        assert RULES.spoken(body, STATE)[model.firstRow - 1] == TWO_NAMES


def test_a_screen_reader_hears_person_website_and_each_row_as_one_sentence(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, BODY, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model}, size=(760, 900), scale=2)
    names = [unmarked(node.name) for node in accessible.tree(shown.window) if node.name]
    spoken = ["Vraag een buur.", "Bibliotheek", "Hier krijgt u hulp.", "bibliotheek.lindenveen.example"]
    rows = ["Hier: PostVak. Thuis: Gmail of Outlook.", "Hier: Weggooien. Thuis: Verwijderen."]
    assert [name for name in names if name in {*spoken, *rows}] == [*spoken, *rows]
    assert "Hier" not in names


def test_a_bare_step_shows_the_person_alone(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, BARE, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    assert [node.name for node in accessible.tree(shown.window) if node.name] == ["Vraag een buur."]
