"""Cards that are laid in order or two by two: do the names in a step fit its cards, and is one answer right only?"""

from collections.abc import Iterator, Sequence
from typing import Any

from ..build import StepDraft
from ..problems import Problem, meant
from .subject import Subject


def named_cards(subject: Subject) -> Iterator[Problem]:
    """E621, E622: ``start`` and ``mistakes`` name cards of this step; ``start`` each once, in another order."""
    for step, body, cards in _laid(subject):
        ids = [card.id for card in cards]
        for path, name in _names(step):
            if name not in ids:
                yield subject.at("E621", (*step.path, *path), step, name=name, meant=meant(name, ids))
        start = body.start
        if start and set(start) <= set(ids) and (sorted(start) != sorted(ids) or start == ids):
            yield subject.at("E622", (*step.path, "start"), step)


def different_cards(subject: Subject) -> Iterator[Problem]:
    """E623: no two cards of a column say the same; nobody could tell them apart."""
    for step, _body, cards in _laid(subject):
        columns = (("card", "partner") if hasattr(card, "partner") else ("",) for card in cards[:1])
        for column in next(columns, ()):
            seen: set[str] = set()
            for at, card in enumerate(cards):
                text = (getattr(card, column) if column else card).text
                if text.casefold() in seen:
                    path = (*step.path, _list(step), at, *((column,) if column else ()), "text")
                    yield subject.at("E623", path, step, text=text)
                seen.add(text.casefold())


def real_mistakes(subject: Subject) -> Iterator[Problem]:
    """E624, E625: a mistake says in one way what it is, and it is no part of the right answer."""
    for step, body, cards in _laid(subject):
        ids = [card.id for card in cards]
        for at, mistake in enumerate(body.mistakes):
            path = (*step.path, "mistakes", at)
            if hasattr(mistake, "partner"):
                if mistake.card == mistake.partner:
                    yield subject.at("E625", path, step, mistake=mistake.id)
            elif sum(map(bool, (mistake.first, mistake.last, mistake.before))) != 1 or len(mistake.before) == 1:
                yield subject.at("E624", path, step, mistake=mistake.id)
            elif _is_right(mistake, ids):
                yield subject.at("E625", path, step, mistake=mistake.id)


def _is_right(mistake: Any, ids: Sequence[str]) -> bool:
    if mistake.before:
        return list(mistake.before) == [name for name in ids if name in mistake.before]
    return bool(mistake.first == ids[0] or mistake.last == ids[-1])


def _laid(subject: Subject) -> Iterator[tuple[StepDraft, Any, list[Any]]]:
    """Steps whose body has cards with an order to begin with."""
    for step in subject.draft.steps:
        cards = getattr(step.body, _list(step), None)
        if cards and hasattr(step.body, "start"):
            yield step, step.body, cards


def _list(step: StepDraft) -> str:
    return "pairs" if hasattr(step.body, "pairs") else "items"


def _names(step: StepDraft) -> Iterator[tuple[tuple[str | int, ...], str]]:
    body: Any = step.body
    yield from ((("start", at), name) for at, name in enumerate(body.start))
    for at, mistake in enumerate(body.mistakes):
        for field in ("first", "last", "card", "partner"):
            if getattr(mistake, field, ""):
                yield ("mistakes", at, field), getattr(mistake, field)
        yield from ((("mistakes", at, "before", nth), name) for nth, name in enumerate(getattr(mistake, "before", ())))
