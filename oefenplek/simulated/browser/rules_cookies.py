"""What websites lay over their pages: the question about cookies, newsletters, offers, a chat, notifications."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from . import rules_go
from .rules_forms import local
from .state import Browser

Result = tuple[Browser, tuple[AppEvent, ...]]


def accept(browser: Browser, _action: Action) -> Result:
    """*Alles accepteren*."""
    return _answered(browser, "accepted")


def refuse(browser: Browser, _action: Action) -> Result:
    """*Weigeren*."""
    return _answered(browser, "refused")


def settings(browser: Browser, _action: Action) -> Result:
    """Look at the kinds of cookies; the boxes stand as the website put them, or as they were chosen before."""
    site = browser.site
    if site is None or site.cookies is None:
        return browser, ()
    answered = dict(browser.cookies).get(site.id, "")
    none = answered == "refused"
    ticks = tuple(kind.id for kind in site.cookies.kinds if kind.fixed or (kind.ticked and not none))
    after = replace(browser, asked=site.id, cookie_ticks=ticks)
    return after, (AppEvent.of("cookie-settings-opened", site=site.id),)


def tick(browser: Browser, action: Action) -> Result:
    """Put the box of one kind on or off."""
    chosen = {*browser.cookie_ticks} ^ {local(browser, action.get("cookie"))}
    site = browser.site
    kinds = site.cookies.kinds if site is not None and site.cookies is not None else ()
    return replace(browser, cookie_ticks=tuple(kind.id for kind in kinds if kind.id in chosen)), ()


def save(browser: Browser, _action: Action) -> Result:
    """Keep the choice: with nothing but what is necessary it is a refusal."""
    site = browser.site
    free = [kind.id for kind in site.cookies.kinds if not kind.fixed] if site is not None and site.cookies else []
    on = [name for name in free if name in browser.cookie_ticks]
    return _answered(browser, "refused" if not on else "accepted" if on == free else "chosen")


def _answered(browser: Browser, how: str) -> Result:
    name = browser.spot.site
    rest = tuple(answer for answer in browser.cookies if answer[0] != name)
    after = replace(browser, cookies=(*rest, (name, how)), asked="", cookie_ticks=())
    return after, (AppEvent.of(f"cookies-{how}", site=name),)


def close_popup(browser: Browser, action: Action) -> Result:
    """The cross."""
    return _popup(browser, action.get("popup"), "closed", "popup-closed")


def take_popup(browser: Browser, action: Action) -> Result:
    """The picture or the button of a window: an advert leads away, a newsletter says thank you."""
    key = action.get("popup")
    popup = browser.popup(key)
    after, events = _popup(browser, key, "taken", "popup-taken")
    if popup is None or not popup.to:
        return replace(after, notice="signed-up"), events
    there, more = rules_go.to(after, rules_go.target(after, popup.to))
    return there, (*events, *more)


def allow(browser: Browser, action: Action) -> Result:
    """*Toestaan*."""
    return _popup(browser, action.get("popup"), "allowed", "notifications-allowed")


def deny(browser: Browser, action: Action) -> Result:
    """*Blokkeren*."""
    return _popup(browser, action.get("popup"), "denied", "notifications-denied")


def open_chat(browser: Browser, action: Action) -> Result:
    """The bubble becomes a window."""
    return _popup(browser, action.get("popup"), "open", "chat-opened")


def _popup(browser: Browser, key: str, how: str, event: str) -> Result:
    rest = tuple(old for old in browser.popups if old[0] != key)
    return replace(browser, popups=(*rest, (key, how))), (AppEvent.of(event, popup=key),)
