"""Where things are done that lie over a page or stand in its forms: cookies, windows, a chat, a false warning."""

from collections.abc import Callable

from oefenplek.domain.actions import Action

from .rules_forms import local
from .rules_layers import chat_now, chat_open, chrome_seen, cookie_site, page_seen, popup_now, screen
from .state import Browser

Finder = Callable[[Browser, Action], str]


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _on_page(browser: Browser) -> bool:
    return page_seen(browser) and browser.spot.sort == "page"


def refuse(browser: Browser, _action: Action) -> str:
    """*Weigeren*: on the banner when it stands there, and always in the settings."""
    site = cookie_site(browser)
    direct = site is not None and site.cookies is not None and site.cookies.refuse == "direct"
    return _if(settings_open(browser) or (banner(browser) and direct), "button/refuse-cookies")


def banner(browser: Browser) -> bool:
    """Does the banner wait for an answer?"""
    return screen(browser) == "cookies"


def settings_open(browser: Browser) -> bool:
    """Are the kinds of cookies shown?"""
    return screen(browser) == "cookie-settings"


def cookie_settings(browser: Browser, _action: Action) -> str:
    """On the banner, and later at the bottom of every page of the website."""
    later = _on_page(browser) and browser.site is not None and browser.site.cookies is not None
    return _if(banner(browser) or later, "button/cookie-settings")


def cookie(browser: Browser, action: Action) -> str:
    """The box of a kind of cookies."""
    name, site = local(browser, action.get("cookie")), browser.site
    kinds = site.cookies.kinds if settings_open(browser) and site is not None and site.cookies is not None else ()
    return _if(any(kind.id == name and not kind.fixed for kind in kinds), f"cookie/{name}")


def _popup_key(browser: Browser, action: Action, kinds: set[str]) -> str:
    """The id of the window this action is about, when it lies over the page now."""
    popup = popup_now(browser) if chrome_seen(browser) else None
    key = f"{browser.spot.site}/{popup.id}" if popup is not None and popup.kind in kinds else ""
    return key if key == action.get("popup") else ""


def close_popup(browser: Browser, action: Action) -> str:
    """The cross of a window or of a chat."""
    key = _popup_key(browser, action, {"newsletter", "offer"})
    if key:
        return f"close-popup/{key}"
    return _if(chat_open(browser) and _is_chat(browser, action), f"close-popup/{action.get('popup')}")


def take_popup(browser: Browser, action: Action) -> str:
    """A window itself."""
    key = _popup_key(browser, action, {"newsletter", "offer"})
    return _if(key, f"popup/{key}")


def ask(browser: Browser, action: Action) -> str:
    """An answer to the question about notifications."""
    return _if(_popup_key(browser, action, {"notifications"}), f"button/{action.name}")


def chat(browser: Browser, action: Action) -> str:
    """The bubble."""
    return _if(_is_chat(browser, action) and not chat_open(browser), f"chat/{action.get('popup')}")


def _is_chat(browser: Browser, action: Action) -> bool:
    chat = chat_now(browser) if page_seen(browser) else None
    return chat is not None and action.get("popup") == f"{browser.spot.site}/{chat.id}"


def field(browser: Browser, action: Action) -> str:
    """A box of a form."""
    page, name = browser.page, local(browser, action.get("field"))
    field = page.field(name) if page is not None and page_seen(browser) else None
    return _if(field is not None and field.kind == "check", f"field/{name}")


def choice(browser: Browser, action: Action) -> str:
    """One of several answers."""
    page, name, choice = browser.page, local(browser, action.get("field")), action.get("choice")
    field = page.field(name) if page is not None and page_seen(browser) else None
    there = field is not None and any(known == choice for known, _ in field.choices)
    return _if(there, f"choice/{name}/{choice}")


def submit(browser: Browser, action: Action) -> str:
    """The button of a form."""
    page, name = browser.page, local(browser, action.get("form"))
    there = page is not None and page.form(name) is not None
    return _if(_on_page(browser) and there, f"submit/{name}")


def alarm(button: str, what: str) -> Finder:
    """What a false warning asks for."""

    def find(browser: Browser, _action: Action) -> str:
        alarm = browser.page.alarm if browser.page is not None else None
        seen = browser.tab.full or page_seen(browser)
        return _if(seen and alarm is not None and getattr(alarm, what), f"button/{button}")

    return find
