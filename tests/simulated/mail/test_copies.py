"""Who gets a mail: contacts into the field that one is in, copies, and what conditions see while writing."""

import pytest

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.derive_compose import compose_view
from oefenplek.simulated.mail.state import Mailbox

from .scenes import SKINS, act, after, do, opened, typed

COPIES = (act("compose"), act("show-cc"), act("enter", field="bcc"))


def writing(state: Mailbox) -> dict[str, str]:
    return dict(rules.facts(state)["writing"]["new"])


@pytest.mark.parametrize("skin", SKINS)
def test_contacts_go_into_the_field_that_one_entered(skin: Skin) -> None:
    state, events, _ = after(do(opened(skin), *COPIES), act("pick-contact", contact="joke"))
    assert events == (AppEvent.of("contact-picked", contact="joke", field="bcc"),)
    assert (writing(state)["bcc"], writing(state)["to"], writing(state)["cc"]) == ("joke", "", "")
    assert rules.place(state, act("enter", field="bcc")) == ""
    assert rules.place(state, act("enter", field="to")) == "field/to"


def test_without_copies_there_is_one_field_and_nothing_to_enter() -> None:
    assert rules.place(do(opened(), act("compose")), act("enter", field="to")) == ""


def test_in_a_copy_the_next_contact_is_offered_at_once_in_the_first_field_it_is_not() -> None:
    one = do(opened(), *COPIES, act("pick-contact", contact="joke"))
    assert [key for key, _, _ in compose_view(one).offered] == ["lotte", "karim", "wim", "huisarts"]
    assert compose_view(do(opened(), act("compose"), act("pick-contact", contact="joke"))).offered == ()


def test_conditions_see_receivers_in_the_order_of_the_address_book() -> None:
    picks = [act("pick-contact", contact=name) for name in ("wim", "lotte", "joke")]
    state = do(opened(), *COPIES, *picks)
    assert writing(state)["bcc"] == "lotte+joke+wim"
    strange = do(state, typed("bcc", "x@y.example, wim@buurtplein.example"))
    assert writing(strange)["bcc"] == "wim+x@y.example"


def test_conditions_see_the_mail_while_it_is_written_and_not_afterwards() -> None:
    state = do(opened(), act("compose"), typed("to", "lotte@familie.example"))
    assert (writing(state)["to"], writing(state)["how"], writing(state)["subject"]) == ("lotte", "new", "empty")
    half = do(opened(), act("compose"), typed("to", "lotte@fam"))
    assert writing(half)["to"] == "lotte@fam"
    sent = do(state, typed("text", "Dag"), act("send"))
    assert rules.facts(sent)["writing"] == {}


DRAFT = {"id": "half", "folder": "drafts", "text": "Dag"}


def test_a_scene_can_begin_in_a_concept_with_a_slip_in_its_address() -> None:
    state = opened(messages=[{**DRAFT, "typed": "lotte@familie,example"}], start="message/half")
    assert state.compose is not None and state.compose.content.to == "lotte@familie,example"
    refused, events, mistakes = after(state, act("send"))
    assert (events, mistakes) == ((AppEvent.of("send-refused", reason="address"),), ("address-comma",))
    sent = do(refused, typed("to", "lotte@familie.example"), act("send"))
    assert rules.facts(sent)["message"]["half"]["folder"] == "sent"
    left = do(state, act("back"))
    assert rules.facts(left)["mailbox"]["postvak"] == {"screen": "inbox", "folder": "drafts", "open": ""}


def test_a_scene_can_begin_while_someone_answers_everybody() -> None:
    state = opened(start="reply-all/straatfeest")
    assert state.compose is not None and state.compose.written.how == "reply-all"
    assert rules.facts(do(state, act("back")))["mailbox"]["postvak"]["open"] == "straatfeest"


def test_a_concept_keeps_who_gets_a_hidden_copy() -> None:
    hidden = {"name": "Wim", "address": "wim@buurtplein.example"}
    state = opened(messages=[{**DRAFT, "bcc": [hidden]}], start="message/half")
    assert state.compose is not None and state.compose.extra and writing(state)["bcc"] == "wim"


def test_conditions_see_which_photos_go_along() -> None:
    photos = [way for name in ("tuin", "hond") for way in (act("open-attachments"), act("attach", photo=name))]
    state = do(opened(), act("compose"), *photos)
    assert writing(state)["photos"] == "hond+tuin"
    sent = do(state, act("remove-attachment", attachment="tuin"), typed("to", "lotte@familie.example"), act("send"))
    assert rules.facts(sent)["sent"]["sent-1"]["photos"] == "hond"


def test_a_document_shows_its_page() -> None:
    pages = {a.id: a.text for message in opened().messages for a in message.attachments}
    assert pages["weg"].startswith("De weg naar de praktijk\n")
    assert pages["foto-taart"] == ""
