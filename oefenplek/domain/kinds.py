"""What a step kind is: pure rules, a view model, a QML type and a schema, registered by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from .actions import Action
from .lesson import Word
from .simulated import App, Scene
from .vocabulary import Gesture

Tone = Literal["good", "care"]
Then = Literal["continue", "undo", "restart", "goto"]
Stage = Literal["beside", "below", "none"]
"""Where a kind draws: beside the instruction (a device), below it (cards, options), or only a figure."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """An answer to an act: a lesson text, how it is meant, and the mistake it answers (empty: none)."""

    say: str
    tone: Tone = "good"
    mistake: str = ""
    then: Then = "continue"
    goto: str = ""
    who: str = ""
    """Who says it, when it is someone in the scene; empty: the app."""
    picture: str = ""
    """The drawn picture that comes with it."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What an act did to a step: its new state and at most one answer."""

    state: Any
    feedback: Feedback | None = None
    keeps: bool = False
    """Without an answer of its own: does what was said before stay to be read (something was only picked up)?"""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a step starts with: the apps there are, the lesson's scenes and words, and which content set this time."""

    apps: Mapping[str, App]
    scenes: Mapping[str, Scene]
    turn: int = 0
    """0, 1, …: which content set."""
    words: tuple[Word, ...] = ()


class KindRules(Protocol):
    """The pure functions of a step kind (its ``rules.py``). States are frozen."""

    def read(self, data: Mapping[str, Any]) -> Any:
        """Make the body from compiled data (what the kind's schema dumped)."""

    def translated(self, body: Any, other: Any) -> Any:
        """``other``, which is ``body`` in another language, with what stands on a device as it was."""

    def start(self, body: Any, setting: Setting) -> Any:
        """The state a step begins with."""

    def act(self, body: Any, state: Any, action: Action) -> Reaction:
        """Do one act; what means nothing now returns the same state."""

    def done(self, body: Any, state: Any) -> bool:
        """May *Verder* be pressed?"""

    def instruction(self, body: Any, state: Any) -> str:
        """The text beside or above the stage: what to do or read."""

    def spoken(self, body: Any, state: Any) -> tuple[str, ...]:
        """What is read aloud after the instruction: options, cards, rows; empty when there is none."""

    def solution(self, body: Any, state: Any) -> tuple[Action, ...]:
        """The acts that lead from here to the goal; empty when done or when there is nothing to do."""

    def place(self, body: Any, state: Any, action: Action) -> str:
        """Where on the stage this act is done (``option/nep``, ``button/send``); empty when nowhere now."""

    def mark(self, body: Any, state: Any, action: Action) -> str:
        """Where a hint, and the hand that shows it, point for this act when that is elsewhere than its ``place``."""

    def gesture(self, body: Any, state: Any, action: Action) -> Gesture:
        """How this act is done: a press, typing, or holding."""

    def advice(self, body: Any, state: Any, action: Action) -> str:
        """The sentence that tells a person to do this act now: "[Tik] op Versturen."; empty when there is none."""

    def named(self, body: Any, action: Action) -> str:
        """What this act chooses, as it stands on the screen (a lesson text); empty: it has no words of its own."""

    def guidance(self, body: Any) -> str:
        """``watch``, ``together`` or ``alone`` for the heart of a lesson, else empty."""

    def watched(self, body: Any) -> bool:
        """Is this step only looked at (*Eerst kijken*)?"""

    def wants(self, body: Any, state: Any) -> str:
        """The app of a whole device in which the next planned act is done; empty: in none, or in any."""

    def judges_hand(self, body: Any) -> bool:
        """Does this step measure and answer slips of the hand itself? Then nobody else watches for them."""

    def answer(self, body: Any, state: Any) -> str:
        """An answer that is kept without a person's words (*Lukt dit u thuis?*): alone, with-someone, not-yet."""

    def values(self, body: Any, state: Any) -> Mapping[str, str]:
        """Values for ``{name}`` in this step's texts."""

    def echo(self, body: Any, state: Any) -> "Reaction | None":
        """What answers after the person's own *Verder* (the state with the answer in it), or ``None``."""

    def rested(self, body: Any, state: Any) -> Any:
        """The state as it may be kept: every typed text replaced by the lesson's sample text."""

    def ways(self, body: Any) -> tuple[str, ...]:
        """The steps that the options of a *keuzemoment* lead to, in order; empty: *Verder* leads to the next step."""

    def leads_to(self, body: Any, state: Any) -> str:
        """The step that *Verder* leads to now; empty: the next step."""

    def led_to(self, body: Any, state: Any, step: str) -> Any:
        """The state of someone who went on to that step from here, as far as that can be known."""

    def stone(self, body: Any, state: Any) -> str:
        """What stands on the path for a *keuzemoment* that was passed: what was chosen, in a few words."""

    def voices(self, body: Any, state: Any) -> tuple[str, ...]:
        """Who says each of the ``spoken`` texts: ``other`` for a second voice, empty for the one that reads."""

    def content_sets(self, body: Any) -> tuple[str, ...]:
        """The content sets there are, in order; empty when there is one only."""

    def content_set(self, body: Any, state: Any) -> str:
        """Which content set (scene id) this attempt uses, for the log; empty when there is one only."""


class PlainRules:
    """What most kinds answer; a kind's rules inherit it and say only what is their own."""

    def translated(self, body: Any, other: Any) -> Any:
        """Nothing stands on a device."""
        return other

    def spoken(self, body: Any, state: Any) -> tuple[str, ...]:
        """Nothing but the instruction."""
        return ()

    def mark(self, body: Any, state: Any, action: Action) -> str:
        """At the place itself."""
        return ""

    def gesture(self, body: Any, state: Any, action: Action) -> Gesture:
        """A press."""
        return "press"

    def advice(self, body: Any, state: Any, action: Action) -> str:
        """No sentence of its own."""
        return ""

    def named(self, body: Any, action: Action) -> str:
        """It has no words of its own."""
        return ""

    def values(self, body: Any, state: Any) -> Mapping[str, str]:
        """No values."""
        return {}

    def echo(self, body: Any, state: Any) -> Reaction | None:
        """Nothing answers."""
        return None

    def rested(self, body: Any, state: Any) -> Any:
        """Nothing is typed here."""
        return state

    def ways(self, body: Any) -> tuple[str, ...]:
        """There is one way on."""
        return ()

    def leads_to(self, body: Any, state: Any) -> str:
        """The next step."""
        return ""

    def led_to(self, body: Any, state: Any, step: str) -> Any:
        """Nothing was chosen here."""
        return state

    def stone(self, body: Any, state: Any) -> str:
        """No *keuzemoment*."""
        return ""

    def voices(self, body: Any, state: Any) -> tuple[str, ...]:
        """One voice reads everything."""
        return ()

    def content_sets(self, body: Any) -> tuple[str, ...]:
        """There is one content set."""
        return ()

    def content_set(self, body: Any, state: Any) -> str:
        """There is one content set."""
        return ""

    def guidance(self, body: Any) -> str:
        """Not part of watching, doing together and doing alone."""
        return ""

    def watched(self, body: Any) -> bool:
        """The person does it, nobody shows it."""
        return False

    def wants(self, body: Any, state: Any) -> str:
        """There are no apps."""
        return ""

    def judges_hand(self, body: Any) -> bool:
        """The watch over the stage does."""
        return False

    def answer(self, body: Any, state: Any) -> str:
        """No answer to keep."""
        return ""


@dataclass(frozen=True, slots=True)
class Kind:
    """One step kind. What is heavy is a function, imported on demand."""

    name: str
    uri: str
    component: str
    stage: Stage
    rules: Callable[[], KindRules]
    view_model: Callable[[], Callable[..., Any]]
    """Makes the QObject: ``(parent, port: StepPort)``; it has ``show(body, state) -> None`` and properties for QML."""
    schema: Callable[[], Any]
    """The pydantic model of the kind's own fields; ``model_dump(mode="json")`` of it becomes the step's ``body``."""


@dataclass(frozen=True, slots=True)
class Stone:
    """A *keuzemoment* on the path somebody went: its step, its title, and what was chosen there (lesson texts)."""

    step: str
    title: str
    chosen: str


class StepPort(Protocol):
    """What a step's view model is given: a way to act and a way to word."""

    def dispatch(self, action: Action) -> None:
        """Do an act in this step."""

    def word(self, text: str) -> str:
        """Resolve a lesson text for this device and scene (``[tik]``, ``{name}``), markup kept."""

    def translate(self, msgid: str) -> str:
        """Translate an interface text."""

    def aid(self, *texts: str) -> dict[str, Any]:
        """What helps beside these lesson texts (unworded), for a help balloon; empty: nothing does."""

    def hear(self, aid: str) -> None:
        """Have the help that is shown said; an empty text: be quiet."""

    def recite(self, rows: int) -> None:
        """Have the first so many of the ``spoken`` texts said."""

    def speak(self, said: str) -> None:
        """Have somebody on the stage say this aloud; an empty text: what they were saying stops."""

    def path(self) -> tuple[Stone, ...]:
        """The *keuzemomenten* that were passed on the way to this step."""

    def go_back_to(self, step: str) -> None:
        """Go back to a step on the path."""

    def keep_pace(self, double_click_ms: int) -> None:
        """Keep how slow a double-click may be for this person, for the rest of the visit."""

    def keep_hold(self, hold_ms: int) -> None:
        """Keep from when on a press of this person is a long one, for the rest of the visit."""

    def watcher(self) -> Any:
        """The QObject that watches the stage for slips of the hand, for devices to report to."""


@dataclass(frozen=True, slots=True)
class Registry:
    """The kinds and apps there are; filled by app and cli, handed to whoever needs it."""

    kinds: Mapping[str, Kind]
    apps: Mapping[str, App]
