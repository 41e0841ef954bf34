"""What a lesson may write in a browser scene. Every scalar arrives as text; the types are given here."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema, model_validator

from oefenplek.content.fields import ID_PATTERN, Id

from .library import looked_up
from .schema_blocks import MaybeLine, Part
from .schema_site import SitePart

START = r"^(start|[a-z0-9-]+(/[a-z0-9-]+)?)$"
LibrarySite = Annotated[SitePart, BeforeValidator(looked_up), WithJsonSchema({"type": "string", "pattern": ID_PATTERN})]
"""A website of the library, by its name; in a compiled lesson it stands there whole."""


class SceneContent(Part):
    """What there is on the internet of this scene, and what is open in the browser."""

    sites: Annotated[list[LibrarySite], Field(max_length=40)] = Field(default_factory=list)
    own: Annotated[list[SitePart], Field(max_length=10)] = Field(default_factory=list)
    """Websites that are written in the scene itself."""
    start: Annotated[str, StringConstraints(pattern=START)] = "start"
    """``start`` (VindHet), or a website or a page of one that is open already: ``bibliotheek/openingstijden``."""
    tabs: list[Annotated[str, StringConstraints(pattern=START)]] = Field(default_factory=list)
    """More tabs that are open already, behind the one in front."""
    bookmarks: list[Annotated[str, StringConstraints(pattern=START)]] = Field(default_factory=list)
    history: list[Annotated[str, StringConstraints(pattern=START)]] = Field(default_factory=list)
    slow: list[Id] = Field(default_factory=list)
    """Websites that take a while to load."""
    query: MaybeLine = ""
    """Somebody has already looked for this: the results are shown."""

    @model_validator(mode="after")
    def _fit_together(self) -> "SceneContent":
        sites = [*self.sites, *self.own]
        ids = [site.id for site in sites]
        if double := sorted({name for name in ids if ids.count(name) > 1}):
            raise ValueError(f"twee keer dezelfde website: {', '.join(double)}")
        addresses = [address.removeprefix("www.") for site in sites for address in site.addresses]
        if double := sorted({name for name in addresses if addresses.count(name) > 1}):
            raise ValueError(f"twee websites hebben hetzelfde adres: {', '.join(double)}")
        _there("start", [self.start], sites)
        _there("tabs", self.tabs, sites)
        _there("bookmarks", self.bookmarks, sites)
        _there("history", self.history, sites)
        _there("slow", self.slow, sites)
        return self


def _there(field: str, wanted: Sequence[str], sites: Sequence[SitePart]) -> None:
    pages = {f"{site.id}/{page.id}" for site in sites for page in site.pages} | {site.id for site in sites} | {"start"}
    if missing := sorted(set(wanted) - pages):
        raise ValueError(f"{field}: deze pagina is er niet: {', '.join(missing)}")
