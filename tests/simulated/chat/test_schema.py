"""What an author writes by mistake is said in words; what stands in the scenes of ours is right."""

from typing import Any

import pytest
from pydantic import ValidationError

from oefenplek.domain.pictures import PICTURES
from oefenplek.simulated.chat.free import FREE
from oefenplek.simulated.chat.schema import SceneContent

from .scenes import example

PEOPLE = [{"id": "lotte", "name": "Lotte"}, {"id": "wim", "name": "Wim"}]


def chat(**part: Any) -> dict[str, Any]:
    return {"people": PEOPLE, "chats": [{"id": "een", "with": "lotte", **part}]}


def group(**part: Any) -> dict[str, Any]:
    return {"people": PEOPLE, "chats": [{"id": "een", "group": "Koor", "members": ["lotte", "wim"], **part}]}


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "nobody": ({"people": [{"id": "x"}]}, "schrijf name"),
    "stranger": ({"people": [{"id": "x", "name": "X", "saved": "no"}]}, "een number"),
    "neither": ({"people": PEOPLE, "chats": [{"id": "een"}]}, "schrijf with"),
    "both": (chat(group="Koor", members=["wim"]), "schrijf with"),
    "no-members": ({"people": PEOPLE, "chats": [{"id": "een", "group": "Koor"}]}, "members hoort bij group"),
    "unknown": ({"chats": [{"id": "een", "with": "lotte"}]}, "niet bij people: lotte"),
    "elsewhere": (chat(messages=[{"from": "wim", "text": "Dag"}]), "in dit gesprek zit niet: wim"),
    "empty": (chat(messages=[{"from": "lotte"}]), "schrijf text, photo, voice of line"),
    "two-things": (chat(messages=[{"photo": "tuin", "voice": "0:04"}]), "niet allebei"),
    "nothing-comes": (chat(replies=[{"messages": []}]), "too_short"),
    "silent": (chat(replies=[{"messages": [{}]}]), "schrijf text, photo of voice"),
    "who": (group(replies=[{"messages": [{"text": "Dag"}]}]), "wie het stuurt"),
    "address": (chat(messages=[{"text": "Kijk op https://www.bank.nl/weg"}]), "eindigt op .example: www.bank.nl"),
    "start": ({**chat(), "start": "chat/twee"}, "er is geen gesprek twee"),
    "twice": (chat(messages=[{"id": "a", "text": "Dag"}, {"id": "a", "text": "Dag"}]), "twee keer hetzelfde id: a"),
    "length": (chat(messages=[{"voice": "lang"}]), "string_pattern_mismatch"),
    "when": (chat(replies=[{"after": "later", "messages": [{"text": "Dag"}]}]), "literal_error"),
    "spare": (chat(color="rood"), "extra_forbidden"),
}


@pytest.mark.parametrize(("data", "said"), WRONG.values(), ids=WRONG.keys())
def test_what_is_not_right_is_said(data: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError) as found:
        SceneContent.model_validate(data)
    assert said in str(found.value)


def as_text(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: as_text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [as_text(value) for value in data]
    return {True: "yes", False: "no"}.get(data, data) if isinstance(data, bool) else data


@pytest.mark.parametrize("content", [example(), as_text(FREE.content)], ids=["example", "free"])
def test_our_own_scenes_are_right_and_use_pictures_that_are_drawn(content: dict[str, Any]) -> None:
    checked = SceneContent.model_validate(content)
    shown = {message.photo for chat in checked.chats for message in chat.messages}
    shown |= {said.photo for chat in checked.chats for reply in chat.replies for said in reply.messages}
    shown |= {photo.picture for photo in checked.photos} | {checked.camera}
    assert shown - {None} <= set(PICTURES)


def test_practising_freely_has_five_chats_and_a_group_of_fourteen() -> None:
    checked = SceneContent.model_validate(as_text(FREE.content))
    assert len(checked.chats) >= 5
    assert [len(chat.members) + 1 for chat in checked.chats if chat.group] == [14]
    assert any(chat.fake for chat in checked.chats)
