"""A moment for every action: what goes before it, and the action."""

from functools import cache

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.state import Phone

from .scenes import act, opened, say

LOTTE = (act("open-contact", contact="lotte"), act("video-call"))
RING = "incoming/lotte-zondag"
DOOR = "ready/afspraak"
TALK = (act("answer"),)
SEEN = (*TALK, say("ja"), act("camera"))
DOCTOR = (act("enter"), act("go-on"), act("go-on"), act("microphone"), say("pijn"))
MORE = act("open-more")
CHAT = act("open-chat")

MOMENTS: tuple[tuple[str, tuple[Action, ...], Action], ...] = (
    ("contacts", (), act("open-tab", tab="recent")),
    ("contacts", (), act("open-tab", tab="keypad")),
    ("keypad", (act("key", key="0"), act("key", key="6")), act("open-tab", tab="contacts")),
    ("contacts", (), act("open-contact", contact="yusuf")),
    ("recent", (), act("open-recent", recent="gemist")),
    ("recent", (act("open-recent", recent="onbekend"),), act("voice-call")),
    ("contact/lotte", (), act("back")),
    ("contact/lotte", (), act("video-call")),
    ("contact/bank", (), act("voice-call")),
    ("keypad", (), act("key", key="star")),
    ("keypad", (act("key", key="1"),), act("erase")),
    ("keypad", (act("key", key="1"),), act("dial")),
    ("contacts", (), act("open-join")),
    ("join", (), act("type", field="link", text="k")),
    ("join", (act("type", field="link", text="kijkbel.example/dokter-bos"),), act("join")),
    ("join", (act("join"),), act("back")),
    (DOOR, (), act("enter")),
    (DOOR, (), act("camera")),
    (DOOR, (act("enter"),), act("go-on")),
    (DOOR, (act("enter"),), act("hang-up")),
    ("contacts", (), act("open-test")),
    ("test", (), act("test", what="camera")),
    ("test", (), act("test", what="sound")),
    ("test", (), act("test", what="microphone")),
    (RING, (), act("answer")),
    (RING, (), act("decline")),
    ("contacts", LOTTE, act("hang-up")),
    ("contacts", LOTTE, act("go-on")),
    (RING, TALK, say("ja")),
    (RING, (*TALK, act("microphone"), say("ja")), act("microphone")),
    (RING, TALK, act("camera")),
    (RING, SEEN, act("go-on")),
    (RING, SEEN, act("flip")),
    (RING, SEEN, act("cover-camera")),
    (RING, (*SEEN, act("cover-camera")), act("uncover-camera")),
    (RING, SEEN, MORE),
    (RING, (*SEEN, MORE), act("speaker")),
    (RING, (*SEEN, MORE), act("louder")),
    (RING, (*SEEN, MORE), act("softer")),
    (RING, SEEN, act("louder")),
    (RING, SEEN, act("softer")),
    (RING, SEEN, CHAT),
    (RING, (*SEEN, MORE), CHAT),
    (DOOR, (*DOCTOR, MORE, CHAT), act("open-link", message="bericht-1")),
    (DOOR, (*DOCTOR, MORE, CHAT), act("type", field="chat", text="d")),
    (DOOR, (*DOCTOR, MORE, CHAT, act("type", field="chat", text="Dank u")), act("send-chat")),
    (DOOR, (*DOCTOR, MORE, CHAT), act("back")),
    ("incoming/nepbank", TALK, say("stop")),
    ("incoming/nepbank", TALK, act("hang-up")),
)


@cache
def moments(skin: Skin) -> list[tuple[Phone, Action]]:
    """The moments that exist on this device; what is always in view there needs no other button first."""
    found: list[tuple[Phone, Action]] = []
    for start, way, action in MOMENTS:
        state = opened(skin, start=start)
        for step in way:
            state, _ = rules.act(state, step)
        if rules.place(state, action):
            found.append((state, action))
    return found
