"""What a lesson may write in a KijkBel scene. Every scalar arrives as text; the types are given here."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, WithJsonSchema, model_validator

from oefenplek.content.fields import Form, Id, OneOrMore, YesNo
from oefenplek.domain.pictures import PICTURES

from .script import UNTIL
from .state import FACES, digits

Name = Annotated[str, StringConstraints(max_length=60, pattern=r"^[^\n]*$")]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\n]*$")]
Number = Annotated[str, StringConstraints(max_length=24, pattern=r"^[0-9 +()-]*$")]
Web = Annotated[str, StringConstraints(pattern=r"^https?://([a-z0-9-]+\.)+example(/\S*)?$", max_length=300)]
START = r"^(contacts|recent|keypad|join|test|(contact|incoming|ready)/[a-z0-9-]+)$"


def _one_of(names: Iterable[str]) -> AfterValidator:
    known = tuple(names)

    def look(value: str) -> str:
        if value not in known:
            raise ValueError(f"kies uit: {', '.join(known)}")
        return value

    return AfterValidator(look)


Face = Annotated[str, _one_of(FACES), WithJsonSchema({"enum": list(FACES)})]
Until = Annotated[str, _one_of(UNTIL), WithJsonSchema({"enum": list(UNTIL)})]
Drawn = Annotated[str, _one_of(PICTURES), WithJsonSchema({"enum": list(PICTURES)})]


class ContactPart(Form):
    """Someone in the list of contacts."""

    id: Id
    name: Name
    face: Face = "onbekend"
    number: Number
    favourite: YesNo = False
    video: YesNo = True


class RecentPart(Form):
    """A call that stands in the list already: of a contact, or of a name or number."""

    id: Id
    contact: Id | None = None
    name: Name = ""
    number: Number = ""
    how: Literal["missed", "incoming", "outgoing"] = "incoming"
    video: YesNo = False
    time: Name = ""


class AnswerPart(Form):
    """Something the person can say, and the line it leads to; ``secret``: nobody should tell this."""

    id: Id
    say: Sentence
    goto: Id | None = None
    secret: YesNo = False


class LinePart(Form):
    """One thing the other one says."""

    id: Id | None = None
    say: Sentence
    answers: list[AnswerPart] = Field(default_factory=list, max_length=4)
    until: Until | None = None
    goto: Id | None = None
    ends: YesNo = False
    wave: YesNo = False
    show: Drawn | None = None
    writes: Name = ""
    link: Web | None = None

    @model_validator(mode="after")
    def _waits_for_one_thing(self) -> "LinePart":
        if self.ends and (self.answers or self.until or self.goto):
            raise ValueError("na een regel met ends komt niets meer")
        return self


class ReactionPart(Form):
    """What the other one says, or the line to go to, when something happens that no line waited for."""

    when: Until
    say: Sentence | None = None
    goto: Id | None = None

    @model_validator(mode="after")
    def _one(self) -> "ReactionPart":
        if bool(self.say) == bool(self.goto):
            raise ValueError("schrijf bij een reactie say of goto")
        return self


class CallPart(Form):
    """A call: who, how it begins, and the conversation."""

    id: Id
    contact: Id | None = None
    name: Name = ""
    number: Number = ""
    face: Face | None = None
    how: Literal["video", "voice", "any"] = "any"
    incoming: YesNo = False
    fraud: YesNo = False
    link: Web | None = None
    waiting: OneOrMore[Sentence] = Field(default_factory=list)
    after: Id | None = None
    camera: YesNo = True
    microphone: YesNo = True
    covered: YesNo = False
    unheard: Sentence | None = None
    talk: list[LinePart] = Field(min_length=1)
    reactions: list[ReactionPart] = Field(default_factory=list)

    @model_validator(mode="after")
    def _somebody(self) -> "CallPart":
        if not (self.contact or self.name or self.number):
            raise ValueError("schrijf bij contact, name of number wie er belt")
        if self.after and not self.incoming:
            raise ValueError("na een ander gesprek kan alleen een oproep komen: incoming: yes")
        return self

    @model_validator(mode="after")
    def _lines_exist(self) -> "CallPart":
        ids = [line.id or f"line-{at + 1}" for at, line in enumerate(self.talk)]
        _unique(ids, "id van een regel")
        _unique([answer.id for line in self.talk for answer in line.answers], "id van een antwoord")
        wanted = [line.goto for line in self.talk]
        wanted += [answer.goto for line in self.talk for answer in line.answers]
        wanted += [reaction.goto for reaction in self.reactions]
        _known([goto for goto in wanted if goto], ids, "goto")
        return self


class SceneContent(Form):
    """Everything that is in KijkBel at the start. ``room``: the drawn picture that the camera at the back sees."""

    start: Annotated[str, StringConstraints(pattern=START)] = "contacts"
    room: Drawn = "koffie"
    contacts: list[ContactPart] = Field(default_factory=list)
    recent: list[RecentPart] = Field(default_factory=list)
    calls: list[CallPart] = Field(default_factory=list)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        for ids in ([c.id for c in self.contacts], [r.id for r in self.recent], [c.id for c in self.calls]):
            _unique(ids, "id")
        _unique([digits(contact.number) for contact in self.contacts if contact.number], "nummer")
        return self

    @model_validator(mode="after")
    def _everybody_is_there(self) -> "SceneContent":
        people, calls = [contact.id for contact in self.contacts], [call.id for call in self.calls]
        named = [recent.contact for recent in self.recent] + [call.contact for call in self.calls]
        _known([contact for contact in named if contact], people, "contact")
        _known([call.after for call in self.calls if call.after], calls, "after")
        what, _, name = self.start.partition("/")
        if name:
            _known([name], people if what == "contact" else calls, "start")
        return self


def _unique(names: list[str], what: str) -> None:
    if double := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"twee keer hetzelfde {what}: {', '.join(double)}")


def _known(names: Iterable[str], there: list[str], what: str) -> None:
    if missing := sorted(set(names) - set(there)):
        raise ValueError(f"{what}: er is geen {', '.join(missing)}")
