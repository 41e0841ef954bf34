"""Whatever is on the screen fits and can be hit, in every shape, with letters twice as large and with any text."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.simulated import Skin
from oefenplek.simulated.chat import rules
from tests.support import conform
from tests.support.showing import Shower

from .moments import moments
from .scenes import SKINS, act, do, into, opened, typed
from .session import Session

NARROW: dict[Skin, tuple[int, int]] = {"phone": (380, 480), "tablet": (620, 800), "laptop": (760, 560)}
HOSTILE = {
    "tags": "<img src=x><a href='/weg'>hier</a><b>vet</b>",
    "direction": "\u202egnp.otof\u202c \u2066links\u2069",
    "long": "lang " * 380 + "einde",
    "unbroken": "w" * 1_900,
    "emoji": "👵🏽🎂 👨‍👩‍👧‍👦 ✉️",
    "arabic": "مرحبا Ria عليكم",
    "markup": "{knop-send} **vet** [tik] [hier](sim:weg)",
}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("skin", SKINS)
def test_every_moment_fits_where_there_is_little_room(skin: Skin, scale: float, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show, NARROW[skin], scale)
    seen = set()
    for at, (state, action) in enumerate(moments(skin)):
        for moment in (state, rules.act(state, action)[0]):
            if moment in seen:
                continue
            seen.add(moment)
            session.go(moment)
            assert conform.faults(session.shown) == [], action
        session.shown.save(f"chat-narrow-{skin}-{scale:.0%}-{at:02d}-{action.name}")


def talk(text: str) -> dict[str, Any]:
    line = text[:110].replace("\n", " ")
    said = {"from": "iemand", "text": text[:1_990]}
    return {
        "people": [{"id": "iemand", "name": line, "number": "06 - 00 00 00 12", "about": line}],
        "chats": [
            {
                "id": "een",
                "with": "iemand",
                "draft": text[:1_990],
                "messages": [
                    {"id": "woorden", **said},
                    {"id": "foto", **said, "photo": "tuin", "answers": "woorden"},
                    {"id": "stem", "from": "iemand", "voice": "0:09", "says": text[:1_990], "time": line[:20]},
                    {"id": "regel", "line": text[:1_990]},
                ],
                "replies": [{"messages": [{"text": text[:1_990]}]}],
            },
            {"id": "groep", "group": line, "members": ["iemand"], "about": line, "messages": [said]},
        ],
        "photos": [{"id": "foto", "name": line, "picture": "hond"}],
    }


def texts(item: QQuickItem) -> list[QQuickItem]:
    found = [item] if item.inherits("QQuickText") and item.isVisible() else []
    return found + [text for child in item.childItems() for text in texts(child)]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("skin", SKINS)
def test_any_text_stays_text_and_inside_the_device(skin: Skin, text: str, show: Shower, owner: QObject) -> None:
    start = opened(skin, **talk(text))
    chat = do(start, into("een"), typed(text))
    session = Session(skin, owner, start).open(show)
    heard = do(chat, act("play-voice", message="stem"))
    sent = do(chat, act("send"))
    group = do(start, into("groep"), act("open-info"))
    asked = do(group, act("leave-group"))
    for state in (start, chat, heard, sent, rules.act(sent, act("wait"))[0], group, asked):
        session.go(state)
        right = session.shown.window.width() + 1
        for item in texts(session.shown.item):
            assert "\u202e" not in item.property("text")
            left = item.mapToScene(QPointF(0, 0)).x()
            assert left >= -1
            assert left + item.width() <= right, item.property("text")[:40]
            assert item.property("paintedWidth") <= item.width() + 1, item.property("text")[:40]
