"""*Nu thuis*: who can help at home, where to look later, and what things are called there. Done at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_

HERE, HOME = N_("Hier"), N_("Thuis")
ROW = N_("Hier: {hier}. Thuis: {thuis}.")
TWO_NAMES = N_("Thuis heet het soms anders. Eerst hoort u de naam van hier. Dan de naam thuis.")


@dataclass(frozen=True, slots=True)
class Website:
    """A place on the internet for later."""

    name: str
    address: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing under its two names."""

    icon: str
    here: str
    home: str


@dataclass(frozen=True, slots=True)
class TransferBody:
    """A sentence, the person, the website and the bridge; ``checked`` is the day the facts were looked up."""

    text: str
    person: str
    website: Website | None = None
    bridge: tuple[Row, ...] = ()
    checked: str = ""


@dataclass(frozen=True, slots=True)
class TransferState:
    """Nothing changes while a person reads."""


class TransferRules(PlainRules):
    """The rules of the transfer kind."""

    def read(self, data: Mapping[str, Any]) -> TransferBody:
        """Make the body from compiled data."""
        site = data.get("website")
        return TransferBody(
            text=data["text"],
            person=data["person"]["say"],
            website=Website(site["name"], site.get("address") or "", site.get("say") or "") if site else None,
            bridge=tuple(Row(r.get("icon") or "", r["here"], r["home"]) for r in data.get("bridge") or ()),
            checked=data.get("checked") or "",
        )

    def start(self, body: TransferBody, setting: Setting) -> TransferState:
        """Every reading begins the same."""
        return TransferState()

    def act(self, body: TransferBody, state: TransferState, action: Action) -> Reaction:
        """There is no act here."""
        return Reaction(state)

    def done(self, body: TransferBody, state: TransferState) -> bool:
        """*Verder* may be pressed from the first moment."""
        return True

    def instruction(self, body: TransferBody, state: TransferState) -> str:
        """The author's sentence."""
        return body.text

    def spoken(self, body: TransferBody, state: TransferState) -> tuple[str, ...]:
        """The person, the website, and then the rows of the bridge behind a sentence that explains them."""
        site = (site_text(body.website),) if body.website else ()
        names = (TWO_NAMES, *(f"{row.here}: {row.home}." for row in body.bridge)) if body.bridge else ()
        return (body.person, *site, *names)

    def solution(self, body: TransferBody, state: TransferState) -> tuple[Action, ...]:
        """There is nothing to do."""
        return ()

    def place(self, body: TransferBody, state: TransferState, action: Action) -> str:
        """Nowhere."""
        return ""


def site_text(site: Website) -> str:
    """What is said about a website: the author's sentence or its name, and its address."""
    return " ".join(part for part in (site.say or f"{site.name}:", site.address) if part)


RULES = TransferRules()
