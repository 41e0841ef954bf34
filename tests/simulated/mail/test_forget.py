"""What was typed is never kept: samples stand in its place."""

import pytest

from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.state import Mailbox

from .scenes import act, do, opened, select, typed

TOLD = "geheim-woord"
SAMPLES = {"text": "Ik kom graag.", "subject": "Zondag", "to": "lotte@familie.example"}
TYPED = (typed("to", f"{TOLD}@thuis.example"), typed("subject", TOLD), typed("text", f"Mijn {TOLD}."))


def states() -> list[Mailbox]:
    start = opened("laptop")
    writing = do(start, act("compose"), act("show-cc"), *TYPED, typed("cc", f"{TOLD}@a.example"))
    sent = do(writing, act("send"))
    reply = do(start, select("uitnodiging"), act("reply"), *TYPED)
    own = do(sent, act("open-folder", folder="sent"), select("sent-1"))
    page = do(opened(start="registration"), typed("name", TOLD), act("register-next"))
    page = do(page, typed("address", TOLD), typed("password", TOLD))
    return [
        writing,
        sent,
        do(writing, act("back")),
        reply,
        do(reply, act("send")),
        do(own, act("reply")),
        do(own, act("forward"), *TYPED),
        do(start, typed("search", TOLD)),
        page,
        do(page, act("register-done"), act("compose"), *TYPED, act("send")),
    ]


@pytest.mark.parametrize("at", range(10))
def test_nothing_typed_is_left_and_conditions_see_the_same(at: int) -> None:
    state = states()[at]
    rested = rules.without_typing(state, SAMPLES)
    assert TOLD in repr(state)
    assert TOLD not in repr(rested)
    for entity in ("message", "mailbox", "photo"):
        assert rules.facts(rested)[entity] == rules.facts(state)[entity]
    for entity in ("sent", "draft"):
        was, now = rules.facts(state)[entity], rules.facts(rested)[entity]
        assert {n: (f["how"], f["text"], f["subject"]) for n, f in was.items()} == {
            n: (f["how"], f["text"], f["subject"]) for n, f in now.items()
        }
    assert rules.without_typing(rested, SAMPLES) == rested


def test_addresses_and_subjects_of_the_scene_stay() -> None:
    state = do(opened(), select("uitnodiging"), act("reply"), typed("text", "Ja, hoor."), act("send"))
    (sent,) = (m for m in rules.without_typing(state, SAMPLES).messages if m.written)
    assert (sent.to[0].address, sent.subject, sent.text) == (
        "lotte@familie.example",
        "RE: Zondag taart eten?",
        "Ik kom graag.",
    )
    assert "taart eten" in sent.quoted


def test_without_samples_neutral_words_take_their_place() -> None:
    state = do(opened(), act("compose"), *TYPED, act("send"))
    (sent,) = (m for m in rules.without_typing(state, {}).messages if m.written)
    assert (sent.to[0].address, sent.subject, sent.text) == (
        "iemand@postvak.example",
        "Voorbeeld",
        "Dit is een voorbeeld.",
    )
