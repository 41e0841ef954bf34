"""The way through a lesson: where *Verder* leads, how somebody came here, and how far it still is."""

from ..kinds import Stone
from .state import Course, Player

Way = tuple[int, ...]


def following(course: Course, player: Player) -> int | None:
    """The place that *Verder* leads to; ``None`` at the end."""
    step, at = course.step(player.at), player.at
    chosen = course.rules_at(at).leads_to(step.body, player.now.state) if step.body is not None else ""
    return _place(course, chosen or step.goto, at + 1)


def past(course: Course, player: Player) -> int | None:
    """The place that comes when this step is not done: where nothing was chosen yet, the first of the options."""
    chosen = following(course, player)
    if not course.ways(player.at) or player.now.counted:
        return chosen
    return next(iter(exits(course, player.at)), None)


def exits(course: Course, at: int) -> tuple[int, ...]:
    """The places that can follow on a place, the first option first; empty at the end."""
    steps = course.ways(at) or (course.step(at).goto,)
    found = (_place(course, step, at + 1) for step in steps)
    return tuple(dict.fromkeys(place for place in found if place is not None))


def cut(way: Way, at: int) -> Way:
    """The steps passed when someone comes to ``at``: whoever comes back to a step on the way has not passed it."""
    return way[: way.index(at)] if at in way else way


def went(course: Course, at: int) -> Way:
    """The way somebody went, from the steps that were shown one after the other; empty unless it ends here.

    Whoever began somewhere in the middle has a way behind them as anybody might have come there.
    """
    places = {step.id: place for place, step in enumerate(course.lesson.steps)}
    way: Way = ()
    for step in course.shown:
        if step in places:
            way = (*cut(way, places[step]), places[step])
    if way[-1:] != (at,):
        return ()
    return (*(place for place in way_to(course, way[0]) if place not in way), *way)


def way_to(course: Course, at: int) -> Way:
    """A way from the beginning to a place, as near to the first options as can be."""
    waiting: list[Way] = [(0,)]
    seen: set[int] = set()
    while waiting:
        way = waiting.pop()
        if way[-1] == at:
            return way
        if way[-1] not in seen:
            seen.add(way[-1])
            waiting += [(*way, there) for there in reversed(exits(course, way[-1]))]
    return (*range(at), at)


def left(course: Course, player: Player) -> int:
    """How many steps come after this one: by what was chosen here, or else by the longest way."""
    longest = _longest(course)
    then = following(course, player) if player.now.counted or not course.ways(player.at) else None
    there = (then,) if then is not None else exits(course, player.at)
    return max((longest[place] for place in there), default=0)


def place_of(course: Course, at: int) -> tuple[int, int]:
    """Which step a place is, and out of how many, for somebody of whom no more is known."""
    passed = len(way_to(course, at)) - 1
    return passed + 1, passed + _longest(course)[at]


def _longest(course: Course) -> dict[int, int]:
    """How many steps the longest way has from each place, that place included."""
    longest: dict[int, int] = {}
    for at in reversed(range(len(course.lesson.steps))):
        longest[at] = 1 + max((longest[there] for there in exits(course, at) if there > at), default=0)
    return longest


def stones(course: Course, player: Player) -> tuple[Stone, ...]:
    """The *keuzemomenten* on the way to the present step."""
    return tuple(
        Stone(step.id, step.title, course.rules_at(at).stone(step.body, player.attempts[at].state))
        for at in player.way
        if course.ways(at) and at in player.attempts and (step := course.step(at))
    )


def _place(course: Course, step: str, otherwise: int) -> int | None:
    """The place of a step; a step that is not there (in a part of a lesson) is the next one."""
    steps = course.lesson.steps
    found = next((place for place, there in enumerate(steps) if there.id == step), otherwise) if step else otherwise
    return found if found < len(steps) else None
