"""What a person could do now in an app: every action of its vocabulary with every value that makes sense."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.conditions import Condition, Facts, StateIs, patterns
from oefenplek.domain.vocabulary import Property

from .subject import Opened

SAMPLES = ("", "x", "jan@", "Ik stuur een foto mee. " * 8)
MOST = 400
Words = Mapping[str, tuple[str, ...]]


def candidates(opened: Opened, facts: Facts, words: Words) -> Iterator[Action]:
    """Actions to try in a state; ``words`` holds values for parameters that are free text."""
    for kind in opened.vocabulary.actions:
        if not _there(kind.name, facts):
            continue
        choices = [_values(param, facts, words) for param in kind.params]
        for chosen in islice(product(*choices), MOST):
            given = {param.name: value for param, value in zip(kind.params, chosen, strict=True) if value is not None}
            yield Action(kind.name, tuple(sorted(given.items())))


def _there(name: str, facts: Facts) -> bool:
    """Is the app of an act (``mail.select``) on this device? What has no app is."""
    app, dot, _ = name.partition(".")
    return not dot or any(entity.startswith(f"{app}.") for entity in facts)


def free_words(
    opened: Opened, solution: Iterable[Action], conditions: Iterable[Condition]
) -> dict[str, tuple[str, ...]]:
    """Values for free parameters: from the solution, from the conditions, from the scene's own ids."""
    found: dict[str, dict[str, None]] = {}
    for action in solution:
        for name, value in action.params:
            found.setdefault(name, {})[value] = None
    for condition in conditions:
        for pattern in patterns(condition):
            for name, values in pattern.properties if isinstance(pattern, StateIs) else pattern.params:
                found.setdefault(name, {}).update(dict.fromkeys(values))
    for name, ids in _ids(opened.scene.content):
        found.setdefault(name, {})[ids] = None
    return {name: tuple(values) for name, values in found.items()}


def _values(param: Property, facts: Facts, words: Words) -> list[str | None]:
    absent: list[str | None] = [None] if param.optional else []
    if param.values:
        return [*absent, *param.values]
    if param.entity:
        return [*absent, *facts.get(param.entity, {})]
    known = words.get(param.name, ())
    return [*absent, *known, *(sample for sample in SAMPLES if param.name == "text" and sample not in known)]


def _ids(content: Any, under: str = "") -> Iterator[tuple[str, str]]:
    """``links: {betaalpagina: …}`` and ``attachments: [{id: …}]`` give values for *link* and *attachment*."""
    if isinstance(content, Mapping):
        if isinstance(content.get("id"), str):
            yield under, content["id"]
        for key, value in content.items():
            if isinstance(value, Mapping):
                yield from ((key.removesuffix("s"), name) for name in value if isinstance(name, str))
            yield from _ids(value, key.removesuffix("s"))
    elif isinstance(content, list):
        for item in content:
            yield from _ids(item, under)
