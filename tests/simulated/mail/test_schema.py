"""What a scene may hold."""

from typing import Any

import pytest
from pydantic import ValidationError

from oefenplek.simulated.mail.schema import SceneContent

from .scenes import example, opened

MAIL = {"id": "a", "from": {"name": "L", "address": "l@f.example"}, "text": "Dag"}


def read(**content: Any) -> SceneContent:
    return SceneContent.model_validate(content)


def test_the_sample_scene_has_at_least_eight_mails_in_every_folder_but_one_and_all_arrives() -> None:
    messages = example()["messages"]
    state = opened()
    assert len(messages) >= 8
    assert {message.folder for message in state.messages} == {"inbox", "sent", "drafts", "trash", "spam"}
    assert [message.id for message in state.messages] == [message["id"] for message in messages]
    first = state.messages[0]
    assert (first.read, first.wanted, first.to[0].address) == (False, True, "ria@postvak.example")


def test_text_scalars_get_their_type() -> None:
    (message,) = read(messages=[{**MAIL, "unread": "yes"}]).messages
    assert message.unread is True
    assert read(messages=[MAIL]).model_dump(mode="json")["messages"][0]["from"]["address"] == "l@f.example"


@pytest.mark.parametrize(
    "content",
    [
        {"messages": [{**MAIL, "colour": "red"}]},
        {"messages": [{**MAIL, "unread": "maybe"}]},
        {"messages": [{**MAIL, "folder": "junk"}]},
        {"messages": [{**MAIL, "id": "Hoofd Letter"}]},
        {"messages": [MAIL, MAIL]},
        {"messages": [{"id": "a", "text": "Wie stuurt dit?"}]},
        {"messages": [{**MAIL, "from": {"name": "L", "address": "l@echt.nl"}}]},
        {"messages": [{**MAIL, "text": "[hier](sim:x)"}]},
        {"messages": [{**MAIL, "links": {"x": "http://a.example"}}]},
        {"messages": [{**MAIL, "text": "[hier](sim:x)", "links": {"x": "https://echt.nl"}}]},
        {"messages": [{**MAIL, "subject": "twee\nregels"}]},
        {"messages": [{**MAIL, "attachments": [{"id": "x", "name": "x", "kind": "film"}]}]},
        {"start": "message/b", "messages": [MAIL]},
        {"start": "ergens"},
        {"start": "reply-all/b", "messages": [MAIL]},
        {"messages": [{**MAIL, "typed": "lotte@familie,example"}]},
        {"messages": [{"id": "a", "folder": "drafts", "typed": "x", "to": [{"address": "l@f.example"}]}]},
        {"contacts": [{"id": "l", "name": "L"}]},
    ],
)
def test_what_does_not_fit_is_refused(content: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        read(**content)


def test_hidden_signs_are_taken_out_of_every_text() -> None:
    evil = "<img src=x>\u202e\x00 omgekeerd"
    state = opened(messages=[{**MAIL, "subject": evil, "text": evil, "from": {"name": evil, "address": "l@f.example"}}])
    (message,) = state.messages
    for text in (message.subject, message.text, message.sender.name):
        assert text == "<img src=x> omgekeerd"
