"""*Vrij oefenen* with PostVak: the scene is right, every idea can be done, and who is written to answers."""

from typing import Any

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.own_data import own_data
from oefenplek.domain.pictures import PICTURES
from oefenplek.domain.simulated import Scene
from oefenplek.simulated import apps
from oefenplek.simulated.mail import free, rules
from oefenplek.simulated.mail.schema import SceneContent
from oefenplek.simulated.mail.state import Mailbox

FREE = apps()["mail"].free
ANSWER_TO_LOTTE = (
    Action.of("select", message="taart"),
    Action.of("reply"),
    Action.of("type", field="text", text="Ik kom graag!"),
)
SEND = Action.of("send")


def written(to: str, text: str = "Hallo", *, photo: str = "") -> tuple[Action, ...]:
    """A new mail, not sent yet."""
    fields = (("to", to), ("subject", "Groetjes"), ("text", text))
    typed = tuple(Action.of("type", field=field, text=said) for field, said in fields)
    attached = (Action.of("open-attachments"), Action.of("attach", photo=photo)) if photo else ()
    return (Action.of("compose"), *typed, *attached)


def opened(skin: Any = "phone") -> Mailbox:
    assert FREE is not None
    state: Mailbox = rules.open(Scene("vrij", "mail", skin, FREE().content))
    return state


def do(state: Mailbox, *actions: Action) -> Mailbox:
    for action in actions:
        after, _ = rules.act(state, action)
        assert after is not state, f"{action} changes nothing"
        state = after
    return state


def sent(state: Mailbox) -> tuple[Mailbox, dict[str, Any]]:
    """Send what is written; the state after it, and the answer that is on its way."""
    after, events = rules.act(state, SEND)
    echo = free.answer(state, after, events)
    assert echo is not None
    return after, dict(echo)


def texts(data: Any) -> Any:
    """As an author would write it: every value is text."""
    if isinstance(data, dict):
        return {key: texts(value) for key, value in data.items()}
    if isinstance(data, list):
        return [texts(value) for value in data]
    return {True: "yes", False: "no"}.get(data, data) if isinstance(data, bool) else data


def test_the_scene_is_one_that_a_lesson_could_have() -> None:
    SceneContent.model_validate(texts(free.FREE.content))
    pictures = [part["picture"] for m in free.FREE.content["messages"] for part in m.get("attachments", ())]
    assert set(pictures) <= PICTURES.keys()
    assert not own_data(str(free.FREE.content), ())


def test_there_is_enough_to_look_at() -> None:
    mailbox = opened()
    assert sum(message.folder == "inbox" for message in mailbox.messages) >= 8
    assert {message.folder for message in mailbox.messages} >= {"inbox", "sent", "drafts", "spam"}
    assert [message.id for message in mailbox.messages if message.fake and message.folder == "inbox"] == ["nep"]


@pytest.mark.parametrize("skin", ["phone", "tablet", "laptop"])
def test_every_idea_can_be_done_on_every_device(skin: str) -> None:
    assert len(free.FREE.ideas) >= 3
    do(opened(skin), *ANSWER_TO_LOTTE, SEND)
    do(
        opened(skin),
        Action.of("select", message="tuin"),
        Action.of("open-attachment", message="tuin", attachment="foto-tuin"),
    )
    do(opened(skin), *written("marga@zangkoor.example", photo="kat"), SEND)
    do(opened(skin), Action.of("select", message="nep"), Action.of("move", message="nep", to="trash"))
    # What is narrow has its folders and its search field behind a button.
    search = (Action.of("search"),) if skin != "laptop" else ()
    menu = (Action.of("open-menu"),) if skin != "laptop" else ()
    do(opened(skin), *search, Action.of("type", field="search", text="boek"))
    to_drafts = (*menu, Action.of("open-folder", folder="drafts"), Action.of("select", message="recept"))
    do(opened(skin), *to_drafts, Action.of("type", field="text", text="Wortels en prei."), SEND)


def test_lotte_answers_her_answer() -> None:
    after, echo = sent(do(opened(), *ANSWER_TO_LOTTE))
    come = free.deliver(after, echo)
    new = come.messages[0]
    assert (new.folder, new.sender.address, new.subject) == ("inbox", "lotte@familie.example", "RE: Zondag taart eten?")
    assert new.attachments[0].picture == "taart"
    assert not new.read


def test_each_answer_says_something_else_and_a_photo_is_seen() -> None:
    state, said = opened(), []
    for _ in range(3):
        after, echo = sent(do(state, *written("Lotte@Familie.example")))
        state = free.deliver(after, echo)
        said.append(state.messages[0].text)
    assert len(set(said)) == 3
    _, echo = sent(do(state, *written("lotte@familie.example", photo="kat")))
    assert "foto" in echo["message"]["text"]


def test_mail_to_nobody_we_know_is_answered_by_the_post_box_itself() -> None:
    _, echo = sent(do(opened(), *written("iemand@elders.example")))
    assert echo["message"]["from"] == free.POST_OFFICE
    assert "nergens heen" in echo["message"]["text"]


def test_an_answer_does_not_take_away_what_someone_is_doing() -> None:
    after, echo = sent(do(opened(), *written("wim@wandelclub.example")))
    busy = do(after, *written("marga@zangkoor.example", "Ik ben nog bezig"))
    come = free.deliver(busy, echo)
    assert come.compose == busy.compose
    assert come.messages[0].sender.name == "Wim Bakker"


def test_mail_that_was_taken_back_is_not_answered() -> None:
    after, echo = sent(do(opened(), *written("wim@wandelclub.example")))
    back = do(after, Action.of("undo-send"))
    assert free.deliver(back, echo) is back


def test_what_is_no_sending_calls_up_no_answer() -> None:
    before = opened()
    after, events = rules.act(before, Action.of("compose"))
    assert free.answer(before, after, events) is None
