"""A moment for every action: what goes before it, and the action."""

from functools import cache

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.state import Praatje

from .scenes import act, held, into, opened, typed, write

Way = tuple[Action, ...]
LOTTE, GROUP, STRANGER, YUSUF = (into("lotte"),), (into("buurt"),), (into("nieuw"),), (into("yusuf"),)
GROUP_INFO, STRANGER_INFO = (*GROUP, act("open-info")), (*STRANGER, act("open-info"))
MENU = (*LOTTE, *held("zondag"))
PHOTOS = (*LOTTE, act("attach"), act("gallery"))
CAMERA = (*LOTTE, act("attach"), act("camera"))
FREE_HANDS = (*LOTTE, act("tap-microphone"), act("record-free"))
PEOPLE = (act("new-chat"),)
CONTACT = (*PEOPLE, act("new-contact"))
NEW_GROUP = (*PEOPLE, act("new-group"))
FORWARD = (*LOTTE, *held("zondag", "forward"))
OWN = (*LOTTE, *held("goed"))
BLOCKED = (*STRANGER, act("block"), act("block-yes"))
MUTED = (*GROUP_INFO, act("mute"), act("mute-for", duration="week"))

MOMENTS: tuple[tuple[Way, Action], ...] = (
    ((), into("lotte")),
    ((), into("nieuw")),
    ((), typed("s", "search")),
    ((typed("soep", "search"),), act("clear-search")),
    ((), act("new-chat")),
    (GROUP, act("back")),
    (GROUP_INFO, act("back")),
    (PEOPLE, act("new-contact")),
    (PEOPLE, act("new-group")),
    (PEOPLE, act("pick-contact", person="fatma")),
    (NEW_GROUP, act("pick-contact", person="joke")),
    (NEW_GROUP, typed("g", "group-name")),
    ((*NEW_GROUP, act("pick-contact", person="joke"), typed("Koor", "group-name")), act("create-group")),
    (NEW_GROUP, act("create-group")),
    (CONTACT, typed("n", "name")),
    (CONTACT, typed("0", "number")),
    (CONTACT, act("save-contact")),
    (LOTTE, typed("d")),
    ((*LOTTE, typed("Dag!")), act("send")),
    (LOTTE, act("open-emoji")),
    ((*LOTTE, act("open-emoji")), act("close-emoji")),
    ((*LOTTE, act("open-emoji")), act("pick-emoji", emoji="hart")),
    ((*LOTTE, *held("zondag", "copy")), act("paste")),
    (LOTTE, act("attach")),
    ((*LOTTE, act("attach")), act("gallery")),
    ((*LOTTE, act("attach")), act("camera")),
    ((*LOTTE, act("attach")), act("cancel")),
    (PHOTOS, act("choose-photo", photo="hond")),
    (CAMERA, act("take-photo")),
    ((*CAMERA, act("take-photo")), typed("k", "caption")),
    ((*CAMERA, act("take-photo")), act("send-photo")),
    (LOTTE, act("tap-microphone")),
    (LOTTE, act("record")),
    ((*LOTTE, act("tap-microphone")), act("record-free")),
    (FREE_HANDS, act("send-voice")),
    (FREE_HANDS, act("cancel-voice")),
    ((*LOTTE, *write("Dag!")), act("wait")),
    (LOTTE, act("hold-message", message="zondag")),
    (MENU, act("answer")),
    (MENU, act("forward")),
    (MENU, act("copy")),
    (MENU, act("delete")),
    (MENU, act("cancel")),
    ((*MENU, act("delete")), act("delete-me")),
    ((*OWN, act("delete")), act("delete-everyone")),
    ((*MENU, act("answer")), act("cancel-answer")),
    (YUSUF, act("play-voice", message="sleutel")),
    (LOTTE, act("open-picture", message="taart")),
    ((*LOTTE, act("open-picture", message="taart")), act("save-picture")),
    (GROUP, act("open-link", message="plan")),
    (FORWARD, act("choose-chat", chat="yusuf")),
    ((*FORWARD, act("choose-chat", chat="yusuf")), act("send-on")),
    (LOTTE, act("open-info")),
    (GROUP_INFO, act("mute")),
    ((*GROUP_INFO, act("mute")), act("mute-for", duration="8-uur")),
    (MUTED, act("unmute")),
    (STRANGER, act("block")),
    (STRANGER_INFO, act("block")),
    ((*STRANGER, act("block")), act("block-yes")),
    (BLOCKED, act("unblock")),
    (STRANGER_INFO, act("report")),
    ((*STRANGER_INFO, act("report")), act("report-yes")),
    (GROUP_INFO, act("leave-group")),
    ((*GROUP_INFO, act("leave-group")), act("leave-yes")),
    (GROUP_INFO, act("message-member", person="fatma")),
    (STRANGER, act("add-contact")),
    (LOTTE, act("call")),
    (LOTTE, act("video-call")),
)


@cache
def moments(skin: Skin) -> list[tuple[Praatje, Action]]:
    """The moments that exist on this device."""
    found: list[tuple[Praatje, Action]] = []
    for way, action in MOMENTS:
        state = opened(skin)
        for step in way:
            assert rules.place(state, step), (way, step)
            state, _ = rules.act(state, step)
        if rules.place(state, action):
            found.append((state, action))
    return found
