"""Finding what belongs together: pick a card up, lay it with its partner. What lies together stays."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_
from oefenplek.domain.text import plain

from . import body as bodies
from .body import Held, MatchBody, MatchState, Pair

CHOOSE, BACK = "choose", "back"

HOW = N_("[Tik] op een kaart. [Tik] dan op wat erbij hoort. Slepen mag ook.")
NOW_WITH_WHAT = N_("U hebt een kaart opgepakt. [Tik] nu op wat erbij hoort.")
ALL_TOGETHER = N_("Alles ligt nu bij elkaar.")
BELONG = N_("Goed zo. Deze twee horen bij elkaar.")
LOOK_AGAIN = N_("Deze twee horen niet bij elkaar. Kijk nog eens rustig.")
LIES_WELL = N_("Deze kaart ligt al goed. Kies een andere kaart.")
PICK_ADVICE = N_("Kijk naar deze kaart: “{kaart}”. Wat hoort erbij?")
LAY_ADVICE = N_("Deze horen bij elkaar: “{kaart}” en “{partner}”.")


class MatchRules(PlainRules):
    """The rules of the match kind."""

    def read(self, data: Mapping[str, Any]) -> MatchBody:
        """Make the body from compiled data."""
        return bodies.read(data)

    def start(self, body: MatchBody, setting: Setting) -> MatchState:
        """Nothing lies together."""
        return MatchState(body.begin)

    def act(self, body: MatchBody, state: MatchState, action: Action) -> Reaction:
        """Pick a card up, lay it with another, or put it back."""
        if action.name == BACK and state.held.id:
            return Reaction(replace(state, held=Held()), keeps=True)
        chosen, pair = _chosen(body, action)
        if pair is None:
            return Reaction(state)
        if pair.id in state.found:
            return _lies_well(state, pair)
        if chosen == state.held:
            return Reaction(replace(state, held=Held()), keeps=True)
        if not state.held.id or chosen.partner == state.held.partner:
            return Reaction(replace(state, held=chosen), keeps=True)
        card, partner = (state.held, chosen) if chosen.partner else (chosen, state.held)
        return _laid(body, state, card, partner)

    def done(self, body: MatchBody, state: MatchState) -> bool:
        """Do all lie together?"""
        return state.done

    def instruction(self, body: MatchBody, state: MatchState) -> str:
        """The task."""
        return body.task

    def spoken(self, body: MatchBody, state: MatchState) -> tuple[str, ...]:
        """How it is done now, then the cards, then the partners as they lie."""
        partners = {pair.id: pair.partner.text for pair in body.pairs}
        return (guide(state), *(pair.card.text for pair in body.pairs), *(partners[name] for name in state.partners))

    def solution(self, body: MatchBody, state: MatchState) -> tuple[Action, ...]:
        """What is in the hand goes to its own; then pair after pair."""
        return tuple(_moves(body, state))

    def place(self, body: MatchBody, state: MatchState, action: Action) -> str:
        """The card that is pressed."""
        if action.name == BACK:
            return state.held.place
        chosen, pair = _chosen(body, action)
        return chosen.place if pair is not None else ""

    def advice(self, body: MatchBody, state: MatchState, action: Action) -> str:
        """What to look for, then what it is."""
        if action.name != CHOOSE:
            return ""
        return LAY_ADVICE if state.held.id else PICK_ADVICE

    def values(self, body: MatchBody, state: MatchState) -> Mapping[str, str]:
        """``{kaart}`` and ``{partner}``: the pair that comes next."""
        pair = _next(body, state)
        return {"kaart": plain(pair.card.text), "partner": plain(pair.partner.text)} if pair else {}

    def rested(self, body: MatchBody, state: MatchState) -> MatchState:
        """Nothing stays in the hand of somebody who went away."""
        return replace(state, held=Held())


def guide(state: MatchState) -> str:
    """The line above the cards: what can be done now."""
    return ALL_TOGETHER if state.done else NOW_WITH_WHAT if state.held.id else HOW


def choosing(held: Held) -> Action:
    """Choosing a card, or a partner."""
    return Action.of(CHOOSE, partner=held.id) if held.partner else Action.of(CHOOSE, pair=held.id)


def _chosen(body: MatchBody, action: Action) -> tuple[Held, Pair | None]:
    name = action.get("pair") or action.get("partner")
    pair = body.pair(name) if action.name == CHOOSE else None
    return Held(name, not action.get("pair")), pair


def _lies_well(state: MatchState, pair: Pair) -> Reaction:
    """With a card in the hand, this is not its place; otherwise it may be heard again why these belong together."""
    if state.held.id:
        return Reaction(state, Feedback(LIES_WELL, "care"))
    return Reaction(state, Feedback(pair.feedback) if pair.feedback else None)


def _laid(body: MatchBody, state: MatchState, card: Held, partner: Held) -> Reaction:
    if card.id == partner.id:
        return _found(body, state, card.id)
    known = next((m for m in body.mistakes if (m.card, m.partner) == (card.id, partner.id)), None)
    care = Feedback(known.say, "care", known.id) if known else Feedback(LOOK_AGAIN, "care", card.id)
    return Reaction(replace(state, held=Held(), looked_at=(card.place, partner.place)), care)


def _found(body: MatchBody, state: MatchState, name: str) -> Reaction:
    """The partner changes places with the one beside the card; the others stay where they are."""
    here = state.partners[body.ids.index(name)]
    change = {name: here, here: name}
    partners = tuple(change.get(other, other) for other in state.partners)
    found = tuple(other for other in body.ids if other in {*state.found, name})
    done = len(found) == len(body.ids)
    pair = body.pair(name)
    said = (pair.feedback if pair else "", body.praise if done else "")
    return Reaction(MatchState(partners, found, done=done), Feedback(" ".join(filter(None, said)) or BELONG))


def _next(body: MatchBody, state: MatchState) -> Pair | None:
    if state.held.id:
        return body.pair(state.held.id)
    return next((pair for pair in body.pairs if pair.id not in state.found), None)


def _moves(body: MatchBody, state: MatchState) -> Iterator[Action]:
    if state.held.id:
        yield choosing(Held(state.held.id, not state.held.partner))
    for name in body.ids:
        if name not in {*state.found, state.held.id}:
            yield choosing(Held(name))
            yield choosing(Held(name, partner=True))


RULES = MatchRules()
