"""A device as a pure state machine: its own screens, and the rules of every app on it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.conditions import Facts
from oefenplek.domain.simulated import App, Given, Scene

from . import panel, words
from .acts import ACTS, at_home, in_front
from .facts import own_facts
from .mistakes import own_mistakes
from .names import BESIDE, inside, of_app, of_this, owner, told
from .places import place
from .state import PHONES, Device, Screen, Told
from .way_home import way_home

Result = tuple[Device, tuple[AppEvent, ...]]
BACK = Action.of("back")
MOST_NOTICES = 8


class DeviceRules:
    """The rules of a device on which these apps can be installed."""

    def __init__(self, apps: Mapping[str, App]) -> None:
        self._apps = dict(apps)
        self._sharing = {name: app.sharing() for name, app in apps.items() if app.sharing is not None}
        self._asked: dict[str, tuple[object, Facts]] = {}

    def open(self, scene: Scene) -> Device:
        """The device with the apps that the scene puts on it."""
        content = scene.content
        wanted = content.get("apps") or {}
        states = tuple(
            (name, app.rules().open(replace(scene, app=name, content=wanted[name])))
            for name, app in self._apps.items()
            if wanted.get(name) is not None
        )
        phone: Any = scene.phone if scene.phone in PHONES else content.get("phone") or "buttons"
        device = Device(skin=scene.skin, phone=phone, apps=states, pin=content.get("pin") or "")
        start: Any = content.get("start") or "home"
        for at, notice in enumerate(content.get("notices") or ()):
            device = _with_notice(device, Told(f"eerder-{at + 1}", notice["from"], notice["title"], notice["text"]))
        device = replace(device, banner="")
        if content.get("beside"):
            second = replace(scene, skin=content["beside"].get("skin") or "phone", content=content["beside"])
            device = replace(device, beside=self.open(second))
        if start in device.names:
            return replace(in_front(device, start), began=start)
        return replace(device, screen=start)

    def act(self, state: Device, action: Action) -> Result:
        """Do one action of the device or of the app in front."""
        if not self.place(state, action):
            return self._by_itself(state, action)
        app = owner(action.name)
        if app == BESIDE and state.beside is not None:
            second, events = self.act(state.beside, inside(action))
            return replace(state, beside=second), told(BESIDE, events)
        if app:
            return self._in_app(state, app, inside(action))
        if action.name == "toggle":
            return panel.toggle(state, self._apps, action.get("what")), (
                AppEvent.of("toggled", what=action.get("what")),
            )
        if action.name == "back":
            return self._back(state)
        return ACTS[action.name](state, action)

    def _by_itself(self, state: Device, action: Action) -> Result:
        """What needs no hand happens wherever the person is: an answer arrives while another app is in front."""
        app, inner = owner(action.name), inside(action)
        if app == BESIDE and state.beside is not None:
            second, events = self._by_itself(state.beside, inner)
            return (state, ()) if second is state.beside else (replace(state, beside=second), told(BESIDE, events))
        kind = self._apps[app].vocabulary().action(inner.name) if app in state.names else None
        if kind is None or not kind.by_itself:
            return state, ()
        before = state.app(app)
        after, events = self._apps[app].rules().act(before, inner)
        return (state, ()) if after == before else (self.came_in(state, app, after), told(app, events))

    def _in_app(self, state: Device, app: str, action: Action) -> Result:
        before = state.app(app)
        after, events = self._apps[app].rules().act(before, action)
        if after == before and not events:
            return state, ()
        changed, said = replace(state.with_app(app, after), banner=""), told(app, events)
        sharing = self._sharing.get(app)
        given = sharing.give(before, after, events) if sharing is not None else None
        if given is not None and given.kind == "message":
            return self._sent(changed, app, given, said)
        taken = self._taken(changed, given) if given is not None else None
        if sharing is None or given is None or taken is None:
            return changed, said
        left = taken.with_app(app, sharing.left(before, after))
        return left, (*said, AppEvent.of("handed", from_=app, to=given.to, what=given.kind))

    def _sent(self, state: Device, app: str, given: Given, said: tuple[AppEvent, ...]) -> Result:
        """Something is sent to somebody's telephone (a code): to the device beside this one, or else to this one."""
        second = state.beside if state.beside is not None and given.to in state.beside.names else None
        echo = {"app": given.to, **given.what}
        if second is None and given.to not in state.names:
            return state, said
        after = self.receive(state, echo) if second is None else replace(state, beside=self.receive(second, echo))
        return after, (*said, AppEvent.of("handed", from_=app, to=given.to, what="message"))

    def _taken(self, state: Device, given: Given) -> Device | None:
        """The device with what was given in the app it is for; ``None`` when that app is not here or takes no such."""
        taker = self._sharing.get(given.to)
        if taker is None or given.to not in state.names or given.kind not in taker.takes:
            return None
        return in_front(state.with_app(given.to, taker.take(state.app(given.to), given)), given.to)

    def _back(self, state: Device) -> Result:
        event = AppEvent.of("gone-back")
        if state.in_front and self._apps[state.front].rules().place(state.app(state.front), BACK):
            after, events = self._in_app(state, state.front, BACK)
            return after, (event, *events)
        return at_home(state), (event,)

    def facts(self, state: Device) -> Facts:
        """The device's own facts, and those of its apps with the app's name before them."""
        own = own_facts(state)
        for name, inner in state.apps:
            for entity, things in self._facts_of(name, inner).items():
                own[f"{name}.{entity}"] = things
        if state.beside is not None:
            own |= {f"{BESIDE}.{entity}": things for entity, things in self.facts(state.beside).items()}
        return own

    def _facts_of(self, name: str, inner: object) -> Facts:
        """What is so in one app: an act changes one of them, so the others are as they were when asked last."""
        kept, facts = self._asked.get(name, (None, {}))
        if kept is not inner:
            facts = self._apps[name].rules().facts(inner)
            self._asked[name] = inner, facts
        return facts

    def place(self, state: Device, action: Action) -> str:
        """Where this is done now: on the device, or in the app in front."""
        app = owner(action.name)
        if not app:
            if action.name == "toggle" and not panel.settings(state, self._apps):
                return ""
            return place(state, action)
        if app == BESIDE:
            there = self.place(state.beside, inside(action)) if state.beside is not None else ""
            return f"{BESIDE}:{there}" if there else ""
        if app != state.in_front:
            return ""
        return self._apps[app].rules().place(state.app(app), inside(action))

    def advice(self, state: Device, action: Action) -> str:
        """What to say for it."""
        app = owner(action.name)
        if not self.place(state, action):
            return ""
        if app == BESIDE and state.beside is not None:
            return self.advice(state.beside, inside(action))
        if not app:
            return words.advice(state, action, self._apps)
        return self._apps[app].rules().advice(state.app(app), inside(action))

    def home(self, state: Device) -> tuple[Action, ...]:
        """Back to the first screen of the app in front, and to where the scene began; both devices where there are."""
        second = self.home(state.beside) if state.beside is not None else ()
        return (*way_home(self, self._apps, state), *(of_app(BESIDE, action) for action in second))

    def receive(self, state: Device, echo: Mapping[str, Any]) -> Device:
        """Something comes in for one of the apps: ``app`` says which; without it, the one in front."""
        if echo.get("device") == BESIDE and state.beside is not None:
            rest = {key: value for key, value in echo.items() if key != "device"}
            return replace(state, beside=self.receive(state.beside, rest))
        app = str(echo.get("app") or state.front or (state.names[0] if state.names else ""))
        if app not in state.names:
            return state
        inner = {key: value for key, value in echo.items() if key != "app"}
        return self.came_in(state, app, self._apps[app].rules().receive(state.app(app), inner))

    def came_in(self, state: Device, app: str, after: Any) -> Device:
        """The device with this new state of an app; what came in is told when another app is in front."""
        changed, sharing = state.with_app(app, after), self._sharing.get(app)
        if app == state.in_front or sharing is None:
            return changed
        for notice in sharing.notices(state.app(app), after):
            changed = _with_notice(changed, Told(f"melding-{changed.count + 1}", app, notice.title, notice.text))
        return changed

    def without_typing(self, state: Device, samples: Mapping[str, str]) -> Device:
        """Every app without what was typed in it; the samples carry the name of their app."""
        for name, inner in state.apps:
            state = state.with_app(name, self._apps[name].rules().without_typing(inner, of_this(name, samples)))
        second = state.beside
        if second is not None:
            second = self.without_typing(second, of_this(BESIDE, samples))
        return replace(state, typed="", beside=second)

    def words(self, state: Device) -> Mapping[str, str]:
        """The device's own words, and those of every app on it; where two differ, the app in front has its way."""
        said = {name: self._apps[name].rules().words(inner) for name, inner in state.apps}
        others = {word: text for found in said.values() for word, text in found.items()}
        return {**words.PANEL, **others, **words.own(state), **said.get(state.front, {})}

    def mistakes(self, before: Device, after: Device, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
        """The device's own, and those of the app in which something was done."""
        found = list(own_mistakes(before, after, events))
        for app in dict.fromkeys(owner(event.name) for event in events if owner(event.name)):
            inner = tuple(AppEvent(e.name.partition(".")[2], e.params) for e in events if owner(e.name) == app)
            if app == BESIDE:
                found += [f"{BESIDE}.{name}" for name in self._second_mistakes(before, after, inner)]
                continue
            made = self._apps[app].rules().mistakes(before.app(app), after.app(app), inner)
            found += [f"{app}.{name}" for name in made]
        return tuple(found)

    def _second_mistakes(self, before: Device, after: Device, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
        if before.beside is None or after.beside is None:
            return ()
        return self.mistakes(before.beside, after.beside, events)


def _with_notice(device: Device, notice: Told) -> Device:
    """The device with this notice told; the oldest goes when there are many. A screen that was put out lights up."""
    kept: Iterable[Told] = (notice, *device.notices)
    screen: Screen = "lock" if device.screen == "off" and device.opened else device.screen
    told = tuple(kept)[:MOST_NOTICES]
    return replace(device, screen=screen, notices=told, banner=notice.id, count=device.count + 1)
