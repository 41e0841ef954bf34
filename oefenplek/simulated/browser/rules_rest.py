"""What surrounds practising: the way home, what comes in, and forgetting what was typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_forms import verdict
from .rules_places import place
from .state import Answer, Browser, Spot, Tab

Act = Callable[[Browser, Action], tuple[Browser, tuple[AppEvent, ...]]]
_SAMPLE = "voorbeeld"
_SAMPLE_ADDRESS = "www.voorbeeld.example"
_FURTHEST = 40


def home(browser: Browser, act: Act) -> tuple[Action, ...]:
    """The acts that lead from here to VindHet's first page; none when there is no need."""
    done: list[Action] = []
    while not at_home(browser) and len(done) < _FURTHEST:
        way = next((action for action in _ways(browser) if place(browser, action)), None)
        if way is None:
            return ()
        done.append(way)
        browser, _ = act(browser, way)
    return tuple(done) if at_home(browser) else ()


def at_home(browser: Browser) -> bool:
    """Is VindHet's first page in front, with nothing over it?"""
    return browser.spot.sort == "start" and not browser.layer


def _ways(browser: Browser) -> tuple[Action, ...]:
    """Out of a full screen, out of what lies on top, then to the first page; a phone's way is its menu."""
    over = (Action.of("back"),) if browser.layer or browser.asked else ()
    return (Action.of("leave-full-screen"), Action.of("start-page"), *over, Action.of("open-menu"))


def receive(browser: Browser, echo: Mapping[str, Any]) -> Browser:
    """Someone answers: what they say comes by at the bottom of the screen."""
    message = echo.get("message") or {}
    who, text = clean(str(message.get("from") or "")), clean(str(message.get("text") or ""))
    said = f"{who}: {text}" if who else text
    return replace(browser, notice="came", notice_about=said.replace("\n", " "))


def without_typing(browser: Browser, samples: Mapping[str, str]) -> Browser:
    """The same with samples for all that was typed; what conditions see of it stays."""
    words = samples.get("search") or samples.get("address") or _SAMPLE
    tabs = tuple(_tab(tab, words, samples) for tab in browser.tabs)
    answers = tuple(_answer(browser, answer, samples) for answer in browser.answers)
    return replace(browser, tabs=tabs, query=words if browser.query else "", answers=answers)


def _tab(tab: Tab, words: str, samples: Mapping[str, str]) -> Tab:
    typed = (samples.get("address") or _SAMPLE_ADDRESS) if tab.typed else tab.typed
    return replace(tab, typed=typed, way=tuple(_spot(spot, words) for spot in tab.way))


def _spot(spot: Spot, words: str) -> Spot:
    if spot.sort == "results":
        return replace(spot, query=words)
    return replace(spot, address=_SAMPLE_ADDRESS) if spot.sort == "missing" else spot


def _answer(browser: Browser, answer: Answer, samples: Mapping[str, str]) -> Answer:
    """Boxes and choices hold nothing of one's own; a right answer is replaced by the right answer."""
    site_id, _, name = answer.key.partition("/")
    site = browser.find(site_id)
    field = next((f for page in site.pages for f in page.fields() if f.id == name), None) if site else None
    if site is None or field is None or field.kind in {"check", "choice"}:
        return answer
    right = verdict(browser, site.id, field) == "right"
    return replace(answer, value=field.answer if right else samples.get(answer.key) or _SAMPLE)
