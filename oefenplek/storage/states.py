"""How storage is doing, in words for people, and what became of a request. Light: no SQL is imported here."""

from dataclasses import dataclass
from enum import Enum, unique
from typing import Generic, TypeVar

from oefenplek.domain.marks import N_

Value = TypeVar("Value")

NOT_NOW = N_("U kunt oefenen. Bewaren kan nu niet.")
NEWER = N_("Deze map is van een nieuwere Oefenplek. U kunt oefenen. Bewaren kan nu niet.")
DAMAGED = N_("De bewaarde gegevens zijn beschadigd. U kunt oefenen. Bewaren kan nu niet.")
FOREIGN = N_("In de map staat een bestand dat niet van Oefenplek is. U kunt oefenen. Bewaren kan nu niet.")
ELSEWHERE = N_("Oefenplek staat al open op dit toestel.")
TIGHT = N_("De schijf is bijna vol. Maak er ruimte op. U kunt gewoon oefenen en bewaren.")

NO_COPY = N_("De reservekopie is nu niet gelukt. Wat er is, blijft bewaard.")
REFUSED = N_("Dit mag u nu niet doen. Vraag het aan de beheerder.")
NOT_A_PIN = N_("Een pincode heeft zes cijfers.")
TOO_EASY = N_("Deze pincode is makkelijk te raden. Kies zes andere cijfers.")
ALREADY = N_("Deze plek is al ingesteld.")
NO_NAME = N_("Vul een naam in.")
FULL_UP = N_("Er zijn al 99 vrijwilligers.")
LAST_ONE = N_("Er moet een beheerder blijven. Deze kan niet weg.")
NO_VOLUNTEER = N_("Deze vrijwilliger is er niet meer.")
NO_PERSON = N_("Deze bewoner is er niet meer.")
NO_GROUP = N_("Deze groep is er niet meer.")
PRIVATE = N_("Deze les kiest iemand zelf. Klaarzetten kan niet.")


@unique
class Status(Enum):
    """The states of the store."""

    OPENING = "opening"
    READY = "ready"
    READ_ONLY = "read-only"
    FAILED = "failed"
    ELSEWHERE = "elsewhere"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class State:
    """The state of the store and a sentence about it (a msgid; empty when all is well).

    ``tight``: the disk was full, the spare room was given up; imports and exports must not begin.
    """

    status: Status
    sentence: str = ""
    tight: bool = False

    @property
    def saves(self) -> bool:
        """Is what is recorded now really kept?"""
        return self.status is Status.READY


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value]):
    """What became of a request: a value after the commit, or the sentence that says why there is none."""

    value: Value | None = None
    sentence: str = ""

    @property
    def ok(self) -> bool:
        """Was it done (and, for a record, is it on the disk)?"""
        return not self.sentence


class CannotSaveError(Exception):
    """Storage cannot do this now; holds the state that follows from it."""

    def __init__(self, state: State) -> None:
        super().__init__(state.sentence)
        self.state = state


class SentenceError(ValueError):
    """This cannot be done, and a sentence for people says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class RefusedError(SentenceError):
    """The pass is not good for this."""

    def __init__(self) -> None:
        super().__init__(REFUSED)
