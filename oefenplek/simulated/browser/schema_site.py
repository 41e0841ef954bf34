"""A website as a trainer writes it: addresses, a look, pages, and where VindHet finds them."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from oefenplek.content.fields import Icon, Id, YesNo

from .schema_blocks import BlockPart, Line, LinkPart, MaybeLine, Named, Part, Pictured, Words, link_ids, targets

COLOURS = ("blue", "green", "red", "purple", "orange", "teal", "brown", "grey")
LOOKS = ("town", "library", "shop", "news", "health", "plain")
Host = Annotated[str, StringConstraints(max_length=120, pattern=r"^([a-z0-9-]+\.)+example$")]
HOME = "home"
LOGO = "logo"


class LogoPart(Part):
    """What stands in the drawn logo: a sign or one to three letters, in a shape."""

    letters: Annotated[str, StringConstraints(max_length=3)] = ""
    icon: Icon | None = None
    shape: Literal["round", "square", "shield", "leaf"] = "round"

    @model_validator(mode="after")
    def _is_one(self) -> "LogoPart":
        if bool(self.letters) == bool(self.icon):
            raise ValueError("een logo is letters of icon")
        return self


class HeroPart(Pictured):
    """The large piece at the top of a page: a picture with a heading."""

    heading: Line
    text: MaybeLine = ""


class AlarmPart(Part):
    """A false warning that fills the whole screen, with a number that asks to be called."""

    title: Line
    text: Words
    phone: Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9 -]+$")] = ""
    button: MaybeLine = ""


class CookieKindPart(Named):
    """A kind of cookies in the settings. ``ticked``: its box is on already. ``fixed``: it cannot be put out."""

    text: Line
    ticked: YesNo = False
    fixed: YesNo = False


def _usual_kinds() -> list[CookieKindPart]:
    return [
        CookieKindPart(id="noodzakelijk", text="Noodzakelijk", ticked=True, fixed=True),
        CookieKindPart(id="statistiek", text="Statistiek", ticked=True),
        CookieKindPart(id="reclame", text="Reclame", ticked=True),
    ]


class CookiesPart(Part):
    """The banner about cookies. ``refuse: settings`` hides *Weigeren* behind *Instellingen*."""

    text: Line = "Wij gebruiken cookies. Ook voor reclame. Vindt u dat goed?"
    refuse: Literal["direct", "settings"] = "direct"
    accept_word: Annotated[Line, Field(alias="accept-word")] = "Alles accepteren"
    refuse_word: Annotated[Line, Field(alias="refuse-word")] = "Weigeren"
    settings_word: Annotated[Line, Field(alias="settings-word")] = "Instellingen"
    kinds: list[CookieKindPart] = Field(default_factory=_usual_kinds)


class PopupPart(Named, Pictured):
    """What comes over a page: a newsletter, an offer, a chat bubble, or the question about notifications.

    ``on``: only on these pages. An offer's picture and its button lead ``to`` somewhere; the cross closes it.
    """

    kind: Literal["newsletter", "offer", "chat", "notifications"]
    title: MaybeLine = ""
    text: MaybeLine = ""
    button: MaybeLine = ""
    to: MaybeLine = ""
    on: list[Id] = Field(default_factory=list)
    """The pages it comes on; none named: the first one that is opened."""

    @model_validator(mode="after")
    def _offers_something(self) -> "PopupPart":
        if self.kind == "offer" and not self.to:
            raise ValueError("schrijf bij to waar de reclame heen gaat")
        if self.kind != "notifications" and not self.title:
            raise ValueError("schrijf een title")
        return self


class ResultPart(Part):
    """What VindHet shows of a page, and for which words."""

    page: Id = HOME
    keywords: Annotated[list[Line], Field(min_length=1)]
    title: MaybeLine = ""
    snippet: Line
    sponsored: YesNo = False


class PagePart(Part):
    """One page. Its address is the website's with the id behind it; the page ``home`` has the address itself."""

    id: Id
    title: Line
    hero: HeroPart | None = None
    blocks: list[BlockPart] = Field(default_factory=list)
    aside: list[BlockPart] = Field(default_factory=list)
    """Blocks beside the page where there is room, below it where there is none."""
    alarm: AlarmPart | None = None

    @model_validator(mode="after")
    def _has_one_of_each(self) -> "PagePart":
        if not (self.blocks or self.hero or self.alarm):
            raise ValueError("deze pagina is leeg")
        both = (*self.blocks, *self.aside)
        ids = [name for block in both for name in link_ids(block)]
        if double := sorted({name for name in ids if ids.count(name) > 1}):
            raise ValueError(f"twee links hebben hetzelfde id: {', '.join(double)}")
        return self


class FooterPart(Part):
    """What stands at the bottom of every page."""

    text: MaybeLine = ""
    links: list[LinkPart] = Field(default_factory=list)


class SitePart(Part):
    """One website."""

    id: Id
    name: Line
    addresses: Annotated[list[Host], Field(min_length=1)]
    secure: YesNo = True
    look: Literal["town", "library", "shop", "news", "health", "plain"] = "plain"
    colour: Literal["blue", "green", "red", "purple", "orange", "teal", "brown", "grey"] = "blue"
    logo: LogoPart | None = None
    slogan: MaybeLine = ""
    menu: list[Id] = Field(default_factory=list)
    """The pages in the menu, in this order."""
    pages: Annotated[list[PagePart], Field(min_length=1)]
    footer: FooterPart | None = None
    cookies: CookiesPart | None = None
    popups: list[PopupPart] = Field(default_factory=list)
    results: list[ResultPart] = Field(default_factory=list)
    parked: YesNo = False
    """A look-alike address with nothing but adverts."""
    fake: YesNo = False
    """Filling in a form here is a mistake."""

    @model_validator(mode="after")
    def _names_are_there(self) -> "SitePart":
        pages = [page.id for page in self.pages]
        if double := sorted({name for name in pages if pages.count(name) > 1}):
            raise ValueError(f"twee pagina's hebben hetzelfde id: {', '.join(double)}")
        if HOME not in pages:
            raise ValueError("een website heeft een pagina met id: home")
        popups = [popup.id for popup in self.popups]
        if len(set(popups)) != len(popups):
            raise ValueError("twee vensters hebben hetzelfde id")
        if double := self._doubles():
            raise ValueError(f"dit id staat op twee plaatsen in deze website: {', '.join(double)}")
        if missing := sorted(set(self._named()) - set(pages)):
            raise ValueError(f"deze pagina is er niet: {', '.join(missing)}")
        footer = {link.id for link in self.footer.links} if self.footer else set()
        both = {name for page in self.pages for block in (*page.blocks, *page.aside) for name in link_ids(block)}
        if double := sorted(footer & both):
            raise ValueError(f"een link onderaan heeft hetzelfde id als een link op een pagina: {', '.join(double)}")
        return self

    def _doubles(self) -> list[str]:
        """Fields, forms and files have a name that is theirs alone on the whole website."""
        blocks = [block for page in self.pages for block in (*page.blocks, *page.aside)]
        forms = [block.form for block in blocks if block.form]
        fields = [field.id for form in forms for field in form.fields]
        files = [block.download.id for block in blocks if block.download]
        return sorted({name for ids in ([f.id for f in forms], fields, files) for name in ids if ids.count(name) > 1})

    def _named(self) -> list[str]:
        """The pages of this website that something leads to."""
        blocks = [block for page in self.pages for block in (*page.blocks, *page.aside)]
        footer = [link.to for link in self.footer.links] if self.footer else []
        popups = [popup.to for popup in self.popups if popup.to]
        to = [target for block in blocks for target in targets(block)] + footer + popups
        inside = [target for target in to if "." not in target and ":" not in target]
        shown_on = [name for popup in self.popups for name in popup.on]
        return [*inside, *self.menu, *shown_on, *(result.page for result in self.results)]
