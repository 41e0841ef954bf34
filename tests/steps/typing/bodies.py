"""Steps to type in, for the tests."""

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Setting
from oefenplek.steps.typing.answering import State
from oefenplek.steps.typing.body import Accept, Body, Mistake, Phrase
from oefenplek.steps.typing.rules import RULES

LETTERS = Body("Typ.", "dag Ria", by_key=True, keyboard=True)
MAIL = Body(
    "Typ het adres.",
    "ria@postvak.example",
    keyboard=True,
    mistakes=(
        Mistake("geen-at", "lacks", "@", "Er mist een @."),
        Mistake("spatie", "has", " ", "Er staat een spatie."),
        Mistake("www", "starts", "www.", "Haal www. weg."),
    ),
)
SENTENCE = Body("Typ de zin.", "Ik kom om drie uur.", keyboard=True)
EASY = Body("Typ.", "Eén café", accept=Accept(case=True, spaces=True, accents=True, slips=1, also=("koffie",)))
BACKSPACE = Body("Haal de e weg.", "Dag Lotte", start="Dag Lottee", cursor=9, keyboard=True)
DELETE = Body("Haal de L weg.", "Dag Lotte", start="Dag LLotte", cursor=4, keyboard=True)
AMOUNT = Body("Typ.", "12,50", mistakes=(Mistake("komma", "is", "1250", "Hier staat 1250 euro."),))
PHRASE = Body("Maak een zin.", "soep wolk lamp tent", phrase=Phrase(4, 16, "fiets maan kaas trap", ("ria",)))


def begun(body: Body, turn: int = 0) -> State:
    """The step at its beginning."""
    return RULES.start(body, Setting({}, {}, turn))


def typing(text: str, layout: str = "qwerty", by: str = "") -> Action:
    """What comes in from the field."""
    return Action.of("type", text=text, layout=layout, by=by)


READY = Action.of("ready")


def doing(body: Body, *actions: Action | str) -> tuple[State, list[Feedback]]:
    """How it stands after these acts, and all that was answered; a text is typed."""
    state, said = begun(body), []
    for action in actions:
        reaction = RULES.act(body, state, typing(action) if isinstance(action, str) else action)
        state = reaction.state
        said += [reaction.feedback] if reaction.feedback else []
    return state, said


def erased(text: str, times: int, by: str = "backspace") -> list[Action]:
    """One sign after another taken away at the end."""
    return [typing(text[: len(text) - at], by=by) for at in range(1, times + 1)]
