"""Websites as the rules know them: frozen data, made once from a scene's checked content."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Block = Mapping[str, Any]
"""A block as it stands in the compiled scene: plain data that is only read."""

HOME = "home"
CALL = "bellen"


@dataclass(frozen=True, slots=True)
class Link:
    """Something that can be pressed and leads somewhere."""

    id: str
    text: str
    to: str
    advert: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form."""

    id: str
    label: str
    kind: str = "text"
    choices: tuple[tuple[str, str], ...] = ()
    answer: str = ""
    needed: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class WebForm:
    """A form: what comes after its button is a page or a sentence."""

    id: str
    fields: tuple[Field, ...]
    button: str
    to: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class Download:
    """A file that can be saved."""

    id: str
    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Alarm:
    """A false warning over the whole screen."""

    title: str
    text: str
    phone: str = ""
    button: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what can be done on it, and what it looks like (``hero``, ``blocks``, ``aside``)."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    aside: tuple[Block, ...] = ()
    hero: Block | None = None
    links: tuple[Link, ...] = ()
    forms: tuple[WebForm, ...] = ()
    downloads: tuple[Download, ...] = ()
    alarm: Alarm | None = None

    def link(self, name: str) -> Link | None:
        """Find a link by id."""
        return next((link for link in self.links if link.id == name), None)

    def form(self, name: str) -> WebForm | None:
        """Find a form by id."""
        return next((form for form in self.forms if form.id == name), None)

    def fields(self) -> Iterator[Field]:
        """Every field of every form."""
        return (field for form in self.forms for field in form.fields)

    def field(self, name: str) -> Field | None:
        """Find a field by id."""
        return next((field for field in self.fields() if field.id == name), None)


@dataclass(frozen=True, slots=True)
class CookieKind:
    """A kind of cookies in the settings."""

    id: str
    text: str
    ticked: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Cookies:
    """The banner about cookies."""

    text: str
    refuse: str
    accept_word: str
    refuse_word: str
    settings_word: str
    kinds: tuple[CookieKind, ...]


@dataclass(frozen=True, slots=True)
class Popup:
    """What comes over a page."""

    id: str
    kind: str
    title: str = ""
    text: str = ""
    picture: str = ""
    button: str = ""
    to: str = ""
    on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What VindHet shows of a page. ``keywords`` are single words, plain and in small letters."""

    id: str
    site: str
    page: str
    title: str
    snippet: str
    keywords: frozenset[str]
    sponsored: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """One website."""

    id: str
    name: str
    addresses: tuple[str, ...]
    pages: tuple[Page, ...]
    secure: bool = True
    look: str = "plain"
    colour: str = "blue"
    logo: Mapping[str, str] | None = None
    slogan: str = ""
    menu: tuple[str, ...] = ()
    footer: str = ""
    footer_links: tuple[Link, ...] = ()
    cookies: Cookies | None = None
    popups: tuple[Popup, ...] = ()
    results: tuple[Result, ...] = ()
    parked: bool = False
    fake: bool = False

    def page(self, name: str) -> Page | None:
        """Find a page by id."""
        return next((page for page in self.pages if page.id == name), None)

    def popup(self, name: str) -> Popup | None:
        """Find what comes over a page by id."""
        return next((popup for popup in self.popups if popup.id == name), None)

    def link(self, page: Page, name: str) -> Link | None:
        """Find what can be pressed on a page or at its bottom."""
        return page.link(name) or next((link for link in self.footer_links if link.id == name), None)

    def address(self, page: str) -> str:
        """The address of a page, as it stands in the bar."""
        return self.addresses[0] if page == HOME else f"{self.addresses[0]}/{page}"
