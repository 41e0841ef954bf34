"""One go at practising freely, as plain data: what is on the device, and what was said last. It is never kept."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import App, AppRules, Free, Scene, Skin

WELCOME = N_("Doe wat u wilt. Alles werkt, en niets kan stuk.")
TRY_THIS = N_("U kunt dit proberen.")
BEGUN_AGAIN = N_("Alles staat weer zoals in het begin.")
TAKEN_BACK = N_("Alles staat weer zoals het was.")

Tone = Literal["help", "care", "good"]


@dataclass(frozen=True, slots=True)
class Said:
    """What is said beside the device: texts of the interface, and how they are meant."""

    texts: tuple[str, ...] = (WELCOME,)
    tone: Tone = "help"


@dataclass(frozen=True, slots=True)
class Run:
    """The state of the app; ``before`` is the one that *Opnieuw* put away, while it can be had back."""

    scene: Scene
    state: Any
    said: Said = Said()
    before: Any = None
    ideas: int = 0
    """How many ideas were given."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How a run goes on: everything is a function of a run and what was done."""

    app: App
    own: AppRules
    free: Free
    phone: str = ""
    """The kind of telephone somebody has at home, as far as it is known."""

    def begin(self, skin: Skin) -> Run:
        """A fresh device."""
        scene = Scene("free", self.app.name, skin, self.free.content, phone=self.phone)
        return Run(scene, self.own.open(scene))

    def act(self, run: Run, action: Action) -> tuple[Run, Mapping[str, Any] | None]:
        """Do one act; with it comes the answer that it calls up, if any. An act that does nothing changes nothing."""
        state, events = self.own.act(run.state, action)
        if state == run.state and not events:
            return run, None
        known = self.app.mistakes()
        said = next((known[name] for name in self.own.mistakes(run.state, state, events) if name in known), "")
        answer = self.free.answer(run.state, state, events)
        return replace(run, state=state, before=None, said=self._after(run, action, said)), answer

    def deliver(self, run: Run, answer: Mapping[str, Any]) -> Run:
        """The answer comes in."""
        return replace(run, state=self.free.deliver(run.state, answer))

    def begin_again(self, run: Run) -> Run:
        """*Opnieuw*: everything as it was at the beginning; it can be taken back."""
        fresh = self.begin(run.scene.skin)
        return replace(fresh, before=run.state, ideas=run.ideas, said=Said((BEGUN_AGAIN,), "good"))

    def take_back(self, run: Run) -> Run:
        """Everything as it was before *Opnieuw*."""
        if run.before is None:
            return run
        return replace(run, state=run.before, before=None, said=Said((TAKEN_BACK,), "good"))

    def idea(self, run: Run) -> Run:
        """*Hulp*: something to try, each time something else."""
        idea = self.free.ideas[run.ideas % len(self.free.ideas)]
        return replace(run, ideas=run.ideas + 1, said=Said((TRY_THIS, idea)))

    def slipped(self, run: Run, sentence: str) -> Run:
        """A slip of the hand, told in one sentence."""
        return replace(run, said=Said((sentence,), "care"))

    def _after(self, run: Run, action: Action, said: str) -> Said:
        """A mistake is told. What was told about an act goes with the next one, but nobody reads while they type."""
        if said:
            return Said((said,), "care")
        kind = self.app.vocabulary().action(action.name)
        stays = run.said.tone == "help" or (kind is not None and (kind.by_itself or kind.gesture == "type"))
        return run.said if stays else Said()
