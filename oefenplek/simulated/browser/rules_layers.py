"""What lies over what: a full screen, a layer of the browser, the cookie banner, a window of a website, the page.

The skins differ here and nowhere else in the rules: a phone keeps its tabs and a website's menu behind a button.
"""

from .sites import Popup, Site
from .state import Browser

COVERS = ("newsletter", "offer", "notifications")
"""The windows of a website that have to go before the page can be used; a chat bubble stands beside it."""


def screen(browser: Browser) -> str:
    """The screen a person would say they are on."""
    if browser.tab.full:
        return "alarm"
    if browser.layer:
        return browser.layer
    if browser.asked:
        return "cookie-settings"
    if cookie_site(browser) is not None:
        return "cookies"
    popup = popup_now(browser)
    if popup is not None:
        return "notifications" if popup.kind == "notifications" else "popup"
    return browser.spot.sort


def chrome_seen(browser: Browser) -> bool:
    """Can the bar with the address and the buttons beside it be used?"""
    return not browser.tab.full and not browser.layer


def page_seen(browser: Browser) -> bool:
    """Can what is on the page be used?"""
    free = cookie_site(browser) is None and not browser.asked and popup_now(browser) is None
    return chrome_seen(browser) and free


def cookie_site(browser: Browser) -> Site | None:
    """The website whose banner waits for an answer."""
    site = browser.site
    waiting = site is not None and site.cookies is not None and site.id not in dict(browser.cookies)
    return site if waiting and browser.page is not None and browser.page.alarm is None else None


def popup_now(browser: Browser) -> Popup | None:
    """The window of the website that lies over the page now."""
    if cookie_site(browser) is not None or browser.asked:
        return None
    waiting = (popup for popup in _here(browser) if popup.kind in COVERS)
    return next((popup for popup in waiting if not browser.popup_is(_key(browser, popup))), None)


def chat_now(browser: Browser) -> Popup | None:
    """The chat bubble of the page, closed or open."""
    return next((popup for popup in _here(browser) if popup.kind == "chat"), None)


def chat_open(browser: Browser) -> bool:
    """Is the chat a window now, and no bubble?"""
    chat = chat_now(browser)
    return chat is not None and browser.popup_is(_key(browser, chat)) == "open"


def tabs_seen(browser: Browser) -> bool:
    """Can a tab be chosen or closed? On a phone they are behind the button with their number."""
    return browser.layer == "tabs" if browser.skin == "phone" else chrome_seen(browser)


def site_menu_seen(browser: Browser) -> bool:
    """Can a page be chosen in the menu of the website?"""
    if browser.page is None or browser.page.alarm is not None:
        return False
    return browser.layer == "site-menu" if browser.skin == "phone" else page_seen(browser)


def _here(browser: Browser) -> tuple[Popup, ...]:
    site, page = browser.site, browser.page
    if site is None or page is None or page.alarm is not None:
        return ()
    return tuple(popup for popup in site.popups if not popup.on or page.id in popup.on)


def _key(browser: Browser, popup: Popup) -> str:
    return f"{browser.spot.site}/{popup.id}"
