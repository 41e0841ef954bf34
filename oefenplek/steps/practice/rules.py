"""What happens in a practice step: the app changes for real, and conditions look at it after every act."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.conditions import Moment
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_
from oefenplek.domain.replay import Standing, Verdict, act, judge
from oefenplek.domain.simulated import App, AppRules, Refusal, Scene
from oefenplek.domain.slips import SLIPS
from oefenplek.domain.vocabulary import Gesture

from . import body as bodies
from .body import Body

WELL_DONE = N_("Goed zo. Het is gelukt.")
NOT_THIS_WAY = N_("Zo lukt het niet meer. Dat geeft niet. U begint nog een keer.")
NOT_SEEN = Feedback(SLIPS["X18"], "care", "X18")
SECOND_DEVICE = "beside"
RESTART_PLACE = "lesson/restart"
RESTART = Action.of("begin-again")
"""*Opnieuw beginnen*. Apps have a `restart` of their own, of the device."""
RESTART_ADVICE = N_("Wilt u terug naar het begin? Kies Opnieuw beginnen.")


@dataclass(frozen=True, slots=True)
class State:
    """A scene being practised. ``history`` is every event of this attempt; ``broken``: *never* was broken."""

    scene: Scene
    app_kind: App = field(compare=False)
    rules: AppRules = field(compare=False)
    app: Any
    history: tuple[AppEvent, ...] = ()
    done: bool = False
    broken: bool = False
    last: Action | None = None
    """The act of the person before this moment."""
    unseen: Refusal | None = None
    """A message that was not seen: it stands beside its field until the next act."""
    message: str = ""
    """The last one of these: a sentence about it may stay to be read a while longer."""


class PracticeRules(PlainRules):
    """The rules of the practice kind."""

    def read(self, data: Mapping[str, Any]) -> Body:
        """Make a body from compiled data."""
        return bodies.read(data)

    def translated(self, body: Body, other: Body) -> Body:
        """What comes in on the device stays; beside it stands what it says."""
        said = {scene: (echo.get("message") or {}).get("text", "") for scene, echo in other.echoes.items()}
        return replace(other, echoes=body.echoes, said=said)

    def start(self, body: Body, setting: Setting) -> State:
        """Open the scene of this turn in its app."""
        scene = setting.scenes[body.scene(setting.turn)]
        app = setting.apps[scene.app]
        rules = app.rules()
        return State(scene, app, rules, rules.open(scene))

    def act(self, body: Body, state: State, action: Action) -> Reaction:
        """Do it in the app, then look at mistakes, *never* and *done*."""
        if action == RESTART:
            return Reaction(State(state.scene, state.app_kind, state.rules, state.rules.open(state.scene)))
        before = Standing(state.app, Moment(state.rules.facts(state.app), (), state.history))
        after = act(state.rules, before, action)
        unseen = _unseen(state, action, after.state)
        if after is before:
            return Reaction(_with_unseen(state, unseen), NOT_SEEN) if unseen is not None else Reaction(state)
        kind = state.app_kind.vocabulary().action(action.name)
        by_itself = kind is not None and kind.by_itself
        verdict = judge(state.rules, body.wanted, before, after)
        changed = replace(state, app=after.state, history=after.moment.history)
        if not by_itself:
            changed = _with_unseen(replace(changed, last=action), unseen)
        mistake = _answer(body, state.app_kind, verdict)
        if verdict.broken:
            broken = replace(changed, broken=True)
            return Reaction(broken, mistake or Feedback(NOT_THIS_WAY, "care", "never", "restart"))
        if mistake is not None:
            return Reaction(state if mistake.then == "undo" else changed, mistake)
        if verdict.reached and not state.done and not state.broken:
            return Reaction(replace(changed, done=True), Feedback(body.praise or WELL_DONE))
        return Reaction(changed, NOT_SEEN if unseen is not None else None, keeps=by_itself)

    def done(self, body: Body, state: State) -> bool:
        """Was the goal reached? Once reached it stays reached."""
        return state.done

    def instruction(self, body: Body, state: State) -> str:
        """The task."""
        return body.task

    def solution(self, body: Body, state: State) -> tuple[Action, ...]:
        """The shortest rest of the lesson's solution that still leads to the goal from here."""
        answer = _ASKED.find(body, state)
        if answer is None:
            answer = self._solution(body, state)
            _ASKED.keep(body, state, answer)
        return answer

    def _solution(self, body: Body, state: State) -> tuple[Action, ...]:
        if state.done:
            return ()
        planned = body.solutions.get(state.scene.id, ())
        if body.done is None:
            return planned
        home, rests = state.rules.home(state.app), tuple(_rests(planned))
        led = ((*home, *rest) for rest in rests if home)
        # Whoever went to the home screen opens the app again and goes on where they were.
        again = ((planned[0], *rest) for rest in rests[:-1])
        # One page too far: the page before it often leads on.
        backed = ((back, *rest) for back in _back(state, planned) for rest in rests)
        for rest in (*rests, *led, *again, *backed):
            if _reaches(self, body, state, rest):
                return rest
        return (RESTART, *planned) if planned else ()

    def place(self, body: Body, state: State, action: Action) -> str:
        """Where on the device this is done."""
        return RESTART_PLACE if action == RESTART else state.rules.place(state.app, action)

    def gesture(self, body: Body, state: State, action: Action) -> Gesture:
        """As the app's vocabulary has it."""
        kind = state.app_kind.vocabulary().action(action.name)
        return kind.gesture if kind is not None else "press"

    def advice(self, body: Body, state: State, action: Action) -> str:
        """The app's own sentence for the next act."""
        return RESTART_ADVICE if action == RESTART else state.rules.advice(state.app, action)

    def values(self, body: Body, state: State) -> Mapping[str, str]:
        """The scene's values and the words on the buttons now."""
        return {**state.rules.words(state.app), **state.scene.values, "melding": state.message}

    def wants(self, body: Body, state: State) -> str:
        """The app whose name stands before the next planned act (``mail.select``); the way there does not count."""
        way = self.solution(body, state)
        planned = _rests(body.solutions.get(state.scene.id, ()))
        rest = next((rest for rest in reversed(tuple(planned)) if way[-len(rest) :] == rest), ())
        names = (action.name.partition(".") for action in rest)
        app = next((app for app, dot, _ in names if dot), "")
        return "" if app == SECOND_DEVICE else app

    def echo(self, body: Body, state: State) -> Reaction | None:
        """Someone answers: it comes in on the device."""
        echo = body.echoes.get(state.scene.id)
        if not echo:
            return None
        message = echo.get("message") or {}
        said = Feedback(
            body.said.get(state.scene.id, message.get("text", "")),
            who=message.get("from", ""),
            picture=message.get("picture", ""),
        )
        return Reaction(replace(state, app=state.rules.receive(state.app, echo)), said)

    def rested(self, body: Body, state: State) -> State:
        """Typed texts become the solution's sample texts."""
        planned = body.solutions.get(state.scene.id, ())
        samples = dict(_sample(action) for action in planned if action.name.rpartition(".")[2] == "type")
        return replace(state, app=state.rules.without_typing(state.app, samples))

    def content_sets(self, body: Body) -> tuple[str, ...]:
        """The scenes this step may use."""
        return body.scenes

    def content_set(self, body: Body, state: State) -> str:
        """The scene of this turn."""
        return state.scene.id

    def guidance(self, body: Body) -> str:
        """Watch, together or alone."""
        return body.guidance

    def watched(self, body: Body) -> bool:
        """*Eerst kijken* is shown, not done."""
        return body.guidance == "watch"


class _LastAsked:
    """The last solution that was looked for: one moment is asked many times, by each text that names a button."""

    def __init__(self) -> None:
        self._kept: tuple[Body | None, State | None, tuple[Action, ...]] = (None, None, ())

    def find(self, body: Body, state: State) -> tuple[Action, ...] | None:
        """The answer, if this is the moment that was asked last; neither ever changes, so the same object is enough."""
        # Read once: lessons are looked through on another thread.
        kept_body, kept_state, answer = self._kept
        return answer if kept_body is body and kept_state is state else None

    def keep(self, body: Body, state: State, answer: tuple[Action, ...]) -> None:
        """Keep this answer instead."""
        self._kept = (body, state, answer)


_ASKED = _LastAsked()


def _unseen(state: State, action: Action, after: Any) -> Refusal | None:
    """The same given in once more, and refused once more with the same message about the same field."""
    if action != state.last or state.app_kind.refusal is None:
        return None
    told = state.app_kind.refusal()
    return told(after) if told(after) == told(state.app) else None


def _with_unseen(state: State, unseen: Refusal | None) -> State:
    return replace(state, unseen=unseen, message=unseen.text if unseen is not None else state.message)


def _answer(body: Body, app: App, verdict: Verdict) -> Feedback | None:
    """The lesson's own mistakes go before those of the app."""
    for mistake in body.mistakes:
        if mistake.id in verdict.own:
            return Feedback(mistake.say, "care", mistake.id, mistake.then, mistake.goto)
    said = app.mistakes()
    return next((Feedback(said[name], "care", name) for name in verdict.app if name in said), None)


def _back(state: State, planned: tuple[Action, ...]) -> tuple[Action, ...]:
    """*Terug* in the app of the solution's end, where that can be done now."""
    app, dot, _ = planned[-1].name.rpartition(".") if planned else ("", "", "")
    back = Action.of(f"{app}{dot}back")
    known = state.app_kind.vocabulary().action(back.name) is not None
    return (back,) if known and state.rules.place(state.app, back) else ()


def _sample(action: Action) -> tuple[str, str]:
    """A field (of an app on a whole device: with the app's name before it) and the lesson's own text for it."""
    app, dot, _ = action.name.rpartition(".")
    return f"{app}{dot}{action.get('field')}", action.get("text")


def _rests(planned: tuple[Action, ...]) -> Iterator[tuple[Action, ...]]:
    """The rests of a plan, shortest first."""
    return (planned[at:] for at in range(len(planned) - 1, -1, -1))


def _reaches(rules: PracticeRules, body: Body, state: State, acts: tuple[Action, ...]) -> bool:
    for action in acts:
        reaction = rules.act(body, state, action)
        if reaction.feedback is not None and reaction.feedback.mistake:
            return False
        state = reaction.state
        if state.done:
            return True
    return False


RULES = PracticeRules()
