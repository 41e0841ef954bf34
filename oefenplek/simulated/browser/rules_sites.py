"""From the checked content of a scene to websites."""

from collections.abc import Iterator, Mapping
from typing import Any

from oefenplek.domain.text import clean

from .rules_words import words_of
from .sites import (
    CALL,
    HOME,
    Alarm,
    CookieKind,
    Cookies,
    Download,
    Field,
    Link,
    Page,
    Popup,
    Result,
    Site,
    WebForm,
)

Data = Mapping[str, Any]


def read_site(data: Data) -> Site:
    """Make a website of what stands in the scene."""
    footer = data.get("footer") or {}
    pages = tuple(_page(page) for page in data["pages"])
    return Site(
        id=data["id"],
        name=line(data["name"]),
        addresses=tuple(data["addresses"]),
        pages=pages,
        secure=bool(data.get("secure")),
        look=data.get("look") or "plain",
        colour=data.get("colour") or "blue",
        logo=data.get("logo"),
        slogan=line(data.get("slogan")),
        menu=tuple(data.get("menu") or ()),
        footer=line(footer.get("text")),
        footer_links=tuple(_link(link) for link in footer.get("links") or ()),
        cookies=_cookies(data["cookies"]) if data.get("cookies") is not None else None,
        popups=tuple(_popup(popup) for popup in data.get("popups") or ()),
        results=tuple(_results(data, pages)),
        parked=bool(data.get("parked")),
        fake=bool(data.get("fake")),
    )


def _page(data: Data) -> Page:
    blocks, aside = tuple(data.get("blocks") or ()), tuple(data.get("aside") or ())
    both = (*blocks, *aside)
    alarm = data.get("alarm")
    return Page(
        id=data["id"],
        title=line(data["title"]),
        blocks=blocks,
        aside=aside,
        hero=data.get("hero"),
        links=tuple(link for block in both for link in _links(block)),
        forms=tuple(_form(block["form"]) for block in both if block.get("form")),
        downloads=tuple(_download(block["download"]) for block in both if block.get("download")),
        alarm=Alarm(line(alarm["title"]), clean(alarm["text"]), alarm.get("phone", ""), line(alarm.get("button")))
        if alarm
        else None,
    )


def _links(block: Data) -> Iterator[Link]:
    parts = [*(block.get("links") or ()), *(block.get("cards") or ()), block.get("button")]
    yield from (_link(part) for part in parts if part and part.get("to"))
    if block.get("advert"):
        yield _link(block["advert"], advert=True)
    phone = (block.get("contact") or {}).get("phone")
    if phone:
        yield Link(CALL, phone, f"tel:{phone}")


def _link(data: Data, advert: bool = False) -> Link:
    return Link(data["id"], line(data.get("text") if not data.get("title") else data["title"]), data["to"], advert)


def _form(data: Data) -> WebForm:
    fields = tuple(_field(field) for field in data["fields"])
    return WebForm(data["id"], fields, line(data["button"]), data.get("to") or "", line(data.get("say")))


def _field(data: Data) -> Field:
    return Field(
        data["id"],
        line(data["label"]),
        data.get("kind") or "text",
        tuple((choice["id"], line(choice["text"])) for choice in data.get("choices") or ()),
        line(data.get("answer")),
        bool(data.get("needed")),
        bool(data.get("ticked")),
    )


def _download(data: Data) -> Download:
    return Download(data["id"], line(data["name"]), line(data["title"]), clean(data["text"]))


def _cookies(data: Data) -> Cookies:
    kinds = (
        CookieKind(kind["id"], line(kind["text"]), bool(kind.get("ticked")), bool(kind.get("fixed")))
        for kind in data.get("kinds") or ()
    )
    return Cookies(
        line(data["text"]),
        data["refuse"],
        line(data["accept-word"]),
        line(data["refuse-word"]),
        line(data["settings-word"]),
        tuple(kinds),
    )


def _popup(data: Data) -> Popup:
    return Popup(
        data["id"],
        data["kind"],
        line(data.get("title")),
        clean(data.get("text") or ""),
        data.get("picture") or "",
        line(data.get("button")),
        data.get("to") or "",
        tuple(data.get("on") or ()),
    )


def _results(site: Data, pages: tuple[Page, ...]) -> Iterator[Result]:
    """The name of the website and the title of the page are keywords too."""
    titles = {page.id: page.title for page in pages}
    for data in site.get("results") or ():
        page, sponsored = data.get("page") or HOME, bool(data.get("sponsored"))
        name = f"{site['id']}-{page}" + ("-reclame" if sponsored else "")
        title = line(data.get("title")) or (site["name"] if page == HOME else f"{titles[page]} - {site['name']}")
        said = " ".join([*data["keywords"], title])
        yield Result(name, site["id"], page, title, line(data["snippet"]), words_of(said), sponsored)


def line(text: Any) -> str:
    """One clean line."""
    return clean(str(text or "")).replace("\n", " ")
