"""The words of the browser, as in the browsers people have at home. The simulated device always stays Dutch."""

from collections.abc import Mapping

from .rules_address import parts
from .state import Browser

BUTTONS: Mapping[str, str] = {
    "back": "Terug",
    "forward": "Vooruit",
    "reload": "Vernieuwen",
    "start-page": "Startpagina",
    "go": "Ga",
    "clear-address": "Leegmaken",
    "search": "Zoeken",
    "new-tab": "Nieuw tabblad",
    "tabs": "Tabbladen",
    "menu": "Menu",
    "bookmark": "Bladwijzer",
    "bookmarks": "Bladwijzers",
    "history": "Geschiedenis",
    "downloads": "Downloads",
    "zoom-in": "Groter",
    "zoom-out": "Kleiner",
    "zoom-reset": "Gewone grootte",
    "print": "Afdrukken",
    "print-now": "Afdrukken",
    "wipe": "Browsegegevens wissen",
    "wipe-now": "Gegevens wissen",
    "accept-cookies": "Alles accepteren",
    "refuse-cookies": "Weigeren",
    "cookie-settings": "Instellingen",
    "save-cookies": "Keuze opslaan",
    "allow": "Toestaan",
    "deny": "Blokkeren",
    "site-menu": "Menu",
    "site-home": "Naar het begin van deze website",
    "leave-full-screen": "Volledig scherm sluiten",
    "call": "Bellen",
    "press-alarm": "Nu oplossen",
}
FIELDS: Mapping[str, str] = {"address": "Zoek of typ een adres", "search": "Zoeken met VindHet"}
TRACES: Mapping[str, str] = {"history": "Geschiedenis", "cookies": "Cookies", "downloads": "Lijst met downloads"}
SCREENS: Mapping[str, str] = {
    "bookmarks": "Bladwijzers",
    "history": "Geschiedenis",
    "downloads": "Downloads",
    "print": "Afdrukken",
    "wipe": "Browsegegevens wissen",
    "tabs": "Tabbladen",
}
NOTICES: Mapping[str, str] = {
    "bookmarked": "Bewaard bij Bladwijzers",
    "unbookmarked": "Weg uit Bladwijzers",
    "downloaded": "Gedownload: {over}",
    "printed": "U oefent. Er komt geen papier uit de printer.",
    "wiped": "De gegevens zijn gewist",
    "called": "U oefent. Er wordt niet echt gebeld.",
    "called-fake": "U oefent. Er wordt niet echt gebeld.",
    "pressed-fake": "U oefent. Er is niets gebeurd.",
    "signed-up": "U oefent. U krijgt geen e-mail.",
    "needed": "Vul dit eerst in.",
    "came": "{over}",
}


def buttons(browser: Browser) -> dict[str, str]:
    """The words on the buttons now: each website has its own about cookies."""
    now = dict(BUTTONS)
    site, page = browser.site, browser.page
    if browser.layer or browser.asked:
        now["back"] = "Terug" if browser.layer != "tabs" else "Klaar"
    if browser.spot in browser.bookmarks:
        now["bookmark"] = "Bladwijzer weghalen"
    if site is not None and site.cookies is not None:
        answered = site.id in dict(browser.cookies)
        now["accept-cookies"], now["refuse-cookies"] = site.cookies.accept_word, site.cookies.refuse_word
        now["cookie-settings"] = "Cookie-instellingen" if answered else site.cookies.settings_word
    if page is not None and page.alarm is not None:
        now["call"], now["press-alarm"] = page.alarm.phone or now["call"], page.alarm.button or now["press-alarm"]
    return now


def words(browser: Browser) -> dict[str, str]:
    """Values for texts: ``knop-…``, ``vak-…``, ``adres`` (the host in front) and ``tabbladen`` (how many)."""
    site, here = browser.site, browser.page
    pages = [page for known in browser.sites for page in known.pages] + ([here] if here is not None else [])
    labels = {field.id: field.label for page in pages for field in page.fields()}
    return {
        **{f"knop-{name}": word for name, word in buttons(browser).items()},
        **{f"vak-{name}": word for name, word in {**FIELDS, **labels}.items()},
        "adres": parts(site.addresses[0])[0] if site is not None else "",
        "tabbladen": str(len(browser.tabs)),
    }


def notice(browser: Browser) -> str:
    """The short message at the bottom; one about a field stands at the field."""
    if browser.notice in {"", "needed"}:
        return ""
    return NOTICES[browser.notice].replace("{over}", browser.notice_about)


def title(browser: Browser, tab_id: str) -> str:
    """What stands on a tab."""
    spot = next(tab for tab in browser.tabs if tab.id == tab_id).spot
    site = browser.find(spot.site)
    page = site.page(spot.page) if site is not None else None
    if page is not None and site is not None:
        return site.name if spot.page == "home" else f"{page.title} - {site.name}"
    if spot.sort == "results":
        return f"{spot.query} - VindHet"
    return "VindHet" if spot.sort == "start" else "Niet gevonden"
