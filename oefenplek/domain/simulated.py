"""What a simulated app is: a pure state machine with a vocabulary, a view model and a QML type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from .actions import Action, AppEvent
from .conditions import Facts
from .vocabulary import Vocabulary

Skin = Literal["phone", "tablet", "laptop"]


DESCRIBED = frozenset({"knop-home", "knop-windows", "naar-startscherm", "open-apps"})
"""Names for texts (:meth:`AppRules.words`) that describe where to press, instead of repeating what stands on a button:
they are said in the language of the sentence around them."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is in a simulated app at the start of a step.

    ``content`` is the app's own checked data; ``values`` fill ``{name}`` in the texts of a step that uses the scene.
    ``phone`` is the kind the person has at home (one of the app's ``phones``); empty: the scene's own.
    """

    id: str
    app: str
    skin: Skin = "phone"
    content: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    phone: str = ""


class AppRules(Protocol):
    """The pure functions of an app (its ``rules.py``). A state is frozen, so keeping one is an undo."""

    def open(self, scene: Scene) -> Any:
        """Make the state that a scene starts with."""

    def act(self, state: Any, action: Action) -> tuple[Any, tuple[AppEvent, ...]]:
        """Do one action; what cannot be done now changes nothing and yields no event."""

    def facts(self, state: Any) -> Facts:
        """What conditions can see."""

    def place(self, state: Any, action: Action) -> str:
        """The place where a person does this action now, such as ``button/send``; empty when there is none now."""

    def advice(self, state: Any, action: Action) -> str:
        """The sentence that tells a person to do this now: "[Tik] op **Beantwoorden**."; empty when impossible."""

    def home(self, state: Any) -> tuple[Action, ...]:
        """The acts that lead back to the app's first screen from here, for someone who strayed."""

    def receive(self, state: Any, echo: Mapping[str, Any]) -> Any:
        """Something answers: the state with the echo of a lesson in it (a message that comes in)."""

    def without_typing(self, state: Any, samples: Mapping[str, str]) -> Any:
        """The state with every typed text replaced by a sample (field name → text), so that it may be kept."""

    def words(self, state: Any) -> Mapping[str, str]:
        """The words on the buttons now, for ``{knop-…}`` in texts: ``{"knop-send": "Versturen"}``."""

    def mistakes(self, before: Any, after: Any, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
        """Ids of the app's own typical mistakes that this act made (keys of ``MISTAKES`` in ``mistakes.py``)."""


class Speaking(Protocol):
    """What the view model of an app has besides where people in it speak aloud, such as somebody who calls.

    Whoever shows the app has ``spoken`` said with the voice of somebody else, and tells when the voice begins and
    ends. An app shows the words too, and goes on without a voice when the person wants to.
    """

    spoken: str
    """What is said now; empty: nobody speaks. ``spokenChanged`` tells of something new, or of the same once more."""

    def setSpeaking(self, going: bool) -> None:
        """The voice says it now, or no more."""

    def saidAll(self) -> None:
        """The voice was heard to the end."""


@dataclass(frozen=True, slots=True)
class Free:
    """Practising without a task: what is in the app, what can be tried, and who answers.

    ``ideas`` are msgids in Dutch (may hold ``[tik]`` and ``{name}``). ``answer(before, after, events)`` gives the echo
    that an act calls up, or ``None``; ``deliver(state, echo)`` lets it come in a moment later, wherever the person is
    by then, and gives the same state when it answers something that is there no longer.
    """

    content: Mapping[str, Any]
    ideas: tuple[str, ...]
    answer: Callable[[Any, Any, tuple[AppEvent, ...]], Mapping[str, Any] | None]
    deliver: Callable[[Any, Mapping[str, Any]], Any]
    persona: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What one app hands to another on the same device: ``kind`` is ``photo``, ``link``, ``text`` or ``call``.

    ``what`` describes it: a photo has ``id``, ``name`` and ``picture``, a link ``address``, a text ``text``, a call
    ``who``.
    """

    to: str
    kind: str
    what: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """What came in, as a device tells it while another app is in front."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an app did not accept what was given in: its message, and the place of the field it is about."""

    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Display:
    """How a whole device looks and sounds, as its settings say.

    ``brightness`` runs from 0.3 to 1, ``letters`` is a factor, ``wifi`` the network's name or empty, ``battery`` a
    percentage; ``wireless``: wifi is switched on, whether or not it is connected.
    """

    brightness: float = 1.0
    letters: float = 1.0
    volume: float = 0.6
    muted: bool = False
    wifi: str = "thuis"
    data: bool = True
    flight: bool = False
    battery: int = 80
    dark: bool = False
    wireless: bool = True


@dataclass(frozen=True, slots=True)
class Sharing:
    """What an app does together with the others on its device. All functions are pure.

    ``takes``: the kinds it can be given. ``give(before, after, events)``: what an act hands on, or ``None``.
    ``take(state, given)``: the state with what was given, shown. ``left(before, after)``: the giver's own state once
    another app took what it gave. ``notices(before, after)``: what came in.
    ``display(state)``: how the device looks and sounds, for the app that holds its settings.
    """

    takes: tuple[str, ...] = ()
    give: Callable[[Any, Any, tuple[AppEvent, ...]], Given | None] = lambda _before, _after, _events: None
    take: Callable[[Any, Given], Any] = lambda state, _given: state
    left: Callable[[Any, Any], Any] = lambda _before, after: after
    notices: Callable[[Any, Any], tuple[Notice, ...]] = lambda _before, _after: ()
    display: Callable[[Any], Display] | None = None


@dataclass(frozen=True, slots=True)
class App:
    """One simulated app. What is heavy is a function, imported on demand."""

    name: str
    uri: str
    component: str
    skins: tuple[Skin, ...]
    rules: Callable[[], AppRules]
    vocabulary: Callable[[], Vocabulary]
    mistakes: Callable[[], Mapping[str, str]]
    """Id → the sentence for it, a msgid in Dutch (may hold ``[tik]`` and ``{name}``)."""
    view_model: Callable[[], Callable[..., Any]]
    """Makes the QObject: ``(parent, dispatch: Callable[[Action], None])``; it has ``show(state: object) -> None``
    (Python only) and properties for QML. Where people in the app speak aloud it is a ``Speaking`` as well."""
    schema: Callable[[], Any]
    """The pydantic model of a scene's content; ``model_dump(mode="json")`` of it becomes ``Scene.content``."""
    free: Callable[[], Free] | None = None
    """*Vrij oefenen* with this app, if there is something to do in it without a task."""
    sharing: Callable[[], Sharing] | None = None
    """What it does together with other apps on the same device, if anything."""
    phones: tuple[str, ...] = ("",)
    """The kinds of telephone it can be; they differ in how one goes home and back."""
    refusal: Callable[[], Callable[[Any], Refusal | None]] | None = None
    """Tells of a state which message about a field stands on its screen now, if any. Whoever gives in the same once
    more did not see it: then it stands beside the field (X18)."""
    title: str = ""
    """Its name under its icon; an app without one stands on no device's home screen."""
    icon: str = ""
    tone: str = "#0B4A8F"
    """The colour behind its icon; white is readable on it."""
