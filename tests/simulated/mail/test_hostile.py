"""Texts that try to be more than text, and texts that are far too long, break nothing."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.state import Mailbox
from tests.support.engine import PIXELS_PER_MM
from tests.support.showing import Shower

from .scenes import SKINS, act, do, opened, select, typed
from .session import Session

HOSTILE = {
    "tags": "<img src=x><a href='http://x.example'>hier</a><b>vet</b>",
    "direction": "\u202egnp.otof\u202c \u2066links\u2069",
    "zero": "na\x00am\x07",
    "long": "lang " * 1999 + "einde",
    "unbroken": "w" * 10_000,
    "emoji": "👵🏽🎂 👨‍👩‍👧‍👦 ✉️",
    "arabic": "مرحبا Ria عليكم",
    "markup": "{knop-send} **vet** [tik] [hier](sim:weg)",
}
MINIMUM = {"phone": (380, 360), "tablet": (600, 560), "laptop": (620, 520)}


def mail(text: str) -> dict[str, Any]:
    line = text[:250].replace("\n", " ")
    return {
        "id": "kwaad",
        "from": {"name": line, "address": "kwaad@post.example"},
        "to": [{"name": line, "address": f"nummer{at}@post.example"} for at in range(6)],
        "subject": line,
        "text": (text.replace("[hier](sim:weg)", "") + "\n[" + (line or "x").strip("[]()") + "](sim:weg)")[:9_990]
        if "[" not in text
        else "[hier](sim:weg)",
        "links": {"weg": "https://" + "a" * 200 + ".example/" + "b" * 60} if len(text) < 9_000 else {},
        "time": line[:20],
        "attachments": [{"id": "foto", "name": line, "picture": "taart"}],
    }


def scene(text: str) -> dict[str, Any]:
    found = mail(text)
    if not found["links"]:
        found["text"] = text
    line = text[:250]
    return {
        "messages": [found],
        "contacts": [{"id": "iemand", "name": line, "address": "iemand@post.example"}],
        "photos": [{"id": "foto", "name": line, "picture": "hond"}],
    }


def moments(skin: Skin, text: str) -> list[Mailbox]:
    start = opened(skin, **scene(text))
    reading = do(start, select("kwaad"), act("show-sender", message="kwaad"))
    writing = do(start, act("compose"), typed("to", text), typed("subject", text), typed("text", text))
    return [
        start,
        reading,
        do(reading, act("open-attachment", message="kwaad", attachment="foto")),
        do(reading, act("reply-all"), typed("text", text)),
        writing,
        do(writing, act("open-attachments"), act("attach", photo="foto")),
        rules.act(rules.act(start, act("search"))[0], typed("search", text))[0],
    ]


def texts(item: QQuickItem) -> list[QQuickItem]:
    found = [item] if item.inherits("QQuickText") and item.isVisible() else []
    return found + [text for child in item.childItems() for text in texts(child)]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("skin", SKINS)
def test_any_text_stays_text_and_inside_the_device(skin: Skin, text: str, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    width = session.shown.window.width()
    for state in moments(skin, text):
        session.go(state)
        for shown in texts(session.shown.item):
            left = shown.mapToScene(QPointF(0, 0)).x()
            assert left > -1 and left + shown.width() < width + 1, shown.property("text")[:60]
            assert shown.property("contentWidth") <= shown.width() + 1, shown.property("text")[:60]
            assert "\u202e" not in shown.property("text") and "\x00" not in shown.property("text")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("skin", SKINS)
def test_what_is_pressed_is_large_enough_however_small_the_device(
    skin: Skin, scale: float, show: Shower, owner: QObject
) -> None:
    session = Session(skin, owner, opened(skin)).open(show, size=MINIMUM[skin], scale=scale)
    least = 12 * PIXELS_PER_MM - 1
    states = [
        opened(skin),
        do(opened(skin), select("rekening-nep")),
        do(opened(skin), select("straatfeest")),
        do(opened(skin), act("compose"), act("show-cc")),
        do(opened(skin), act("compose"), act("open-attachments")),
        opened(skin, start="registration"),
    ]
    for state in states:
        session.go(state)
        for place in session.pressable():
            item = session.item(place)
            assert item.width() >= least and item.height() >= least, (place, item.width(), item.height())
