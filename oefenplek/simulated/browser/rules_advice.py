"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from .rules_forms import local
from .rules_places import place
from .state import Browser
from .words import TRACES, title

_PRESS = {
    "button/go": N_("[Tik] op **{knop-go}**."),
    "button/clear-address": N_("[Tik] op het kruisje in de balk."),
    "button/search": N_("[Tik] op **{knop-search}**."),
    "button/back": N_("[Tik] op **{knop-back}**."),
    "button/forward": N_("[Tik] op **{knop-forward}**."),
    "button/reload": N_("[Tik] op **{knop-reload}**."),
    "button/start-page": N_("[Tik] op **{knop-start-page}**."),
    "button/new-tab": N_("[Tik] op **{knop-new-tab}**."),
    "button/tabs": N_("[Tik] op **{knop-tabs}**. Er staat een getal in."),
    "button/menu": N_("[Tik] op de drie puntjes: **{knop-menu}**."),
    "button/bookmark": N_("[Tik] op de ster: **{knop-bookmark}**."),
    "button/bookmarks": N_("[Tik] op **{knop-bookmarks}**."),
    "button/history": N_("[Tik] op **{knop-history}**."),
    "button/downloads": N_("[Tik] op **{knop-downloads}**."),
    "button/zoom-in": N_("[Tik] op **{knop-zoom-in}**."),
    "button/zoom-out": N_("[Tik] op **{knop-zoom-out}**."),
    "button/zoom-reset": N_("[Tik] op **{knop-zoom-reset}**."),
    "button/print": N_("[Tik] op **{knop-print}**."),
    "button/print-now": N_("[Tik] op **{knop-print-now}**."),
    "button/wipe": N_("[Tik] op **{knop-wipe}**."),
    "button/wipe-now": N_("[Tik] op **{knop-wipe-now}**."),
    "button/accept-cookies": N_("[Tik] op **{knop-accept-cookies}**."),
    "button/refuse-cookies": N_("[Tik] op **{knop-refuse-cookies}**."),
    "button/cookie-settings": N_("[Tik] op **{knop-cookie-settings}**."),
    "button/save-cookies": N_("[Tik] op **{knop-save-cookies}**."),
    "button/allow": N_("[Tik] op **{knop-allow}**."),
    "button/deny": N_("[Tik] op **{knop-deny}**."),
    "button/site-menu": N_("[Tik] op de drie streepjes: **{knop-site-menu}**."),
    "button/site-home": N_("[Tik] op de naam van de website."),
    "button/leave-full-screen": N_("[Tik] op **{knop-leave-full-screen}**."),
    "button/call": N_("[Tik] op het telefoonnummer."),
    "button/press-alarm": N_("[Tik] op **{knop-press-alarm}**."),
}
_CLOSE = N_("[Tik] op het kruisje × in de hoek.")
_CHAT = N_("[Tik] op het tekstballonnetje.")
_OFFER = N_("[Tik] op het venster.")


def advice(browser: Browser, action: Action) -> str:
    """What to say for ``action``; empty when it cannot be done now."""
    at = place(browser, action)
    if not at or at in _PRESS:
        return _PRESS.get(at, "")
    sort, _, name = at.partition("/")
    if action.name == "type":
        return f"Typ in het vak **{{vak-{name}}}**: {_plain(action.get('text'))}"
    if sort in {"close-popup", "chat", "popup"}:
        return {"close-popup": _CLOSE, "chat": _CHAT, "popup": _OFFER}[sort]
    if sort == "close":
        return f"[Tik] op het kruisje van het tabblad **{_plain(title(browser, action.get('tab')))}**."
    if sort == "field":
        return f"[Tik] op het vakje **{{vak-{name}}}**."
    return f"[Tik] op **{_plain(_name(browser, action, sort))}**."


def _name(browser: Browser, action: Action, sort: str) -> str:
    """The words that stand there."""
    match sort:
        case "tab":
            return title(browser, action.get("tab"))
        case "result":
            result = browser.result(action.get("result"))
            return result.title if result is not None else ""
        case "menu" | "entry":
            site, _, page = action.get("page").partition("/")
            return _page(browser, site, page)
        case "trace":
            return TRACES[action.get("trace")]
        case _:
            return _on_page(browser, action, sort)


def _page(browser: Browser, site_id: str, page_id: str) -> str:
    site = browser.find(site_id)
    page = site.page(page_id) if site is not None else None
    return page.title if page is not None else ""


def _on_page(browser: Browser, action: Action, sort: str) -> str:
    site, page = browser.site, browser.page
    if sort == "cookie" and site is not None and site.cookies is not None:
        return next(kind.text for kind in site.cookies.kinds if kind.id == local(browser, action.get("cookie")))
    if sort in {"download", "file"}:
        name, _, file = action.get("download").partition("/")
        owner = browser.find(name)
        return next(f.name for p in owner.pages for f in p.downloads if f.id == file) if owner is not None else ""
    if site is None or page is None:
        return ""
    if sort == "link":
        link = site.link(page, action.get("link"))
        return link.text if link is not None else ""
    if sort == "submit":
        form = page.form(local(browser, action.get("form")))
        return form.button if form is not None else ""
    field = page.field(local(browser, action.get("field")))
    return dict(field.choices).get(action.get("choice"), "") if field is not None else ""


def _plain(text: str) -> str:
    return text.replace("*", "").replace("\n", " ")
