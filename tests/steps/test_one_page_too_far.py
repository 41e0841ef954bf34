"""Who is on a page that no solution knows is helped one page back, before *Opnieuw beginnen* is offered."""

from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.domain.simulated import Scene
from oefenplek.simulated import apps
from oefenplek.simulated.browser.schema import SceneContent
from oefenplek.steps import kinds

RULES = kinds()["practice"].rules()
OPEN = Action.of("open-result", result="museum-home")
BODY = RULES.read(
    {
        "guidance": "together",
        "task": "Open de website van het museum.",
        "scenes": ["results"],
        "done": {"browser": "browser", "site": "museum"},
        "solution": [{"do": "open-result", "result": "museum-home"}],
    }
)


def website(name: str) -> dict[str, Any]:
    """A website of two pages that is found with the word *klok*."""
    link = {"id": "on", "text": "Verder", "to": "more"}
    return {
        "id": name,
        "name": name,
        "addresses": [f"www.{name}.example"],
        "results": [{"keywords": ["klok"], "snippet": "Klokken."}],
        "pages": [
            {"id": "home", "title": "Welkom", "blocks": [{"links": [link]}]},
            {"id": "more", "title": "Meer", "blocks": [{"text": "Nog meer."}]},
        ],
    }


def after(*acts: Action) -> Any:
    """The step after these acts."""
    content = {"query": "klok", "own": [website("museum"), website("lookalike")]}
    scene = Scene("results", "browser", "phone", SceneContent.model_validate(content).model_dump(mode="json"))
    state = RULES.start(BODY, Setting(apps(), {"results": scene}, 0))
    for act in acts:
        state = RULES.act(BODY, state, act).state
    return state


STRAYED = Action.of("open-result", result="lookalike-home")


def test_at_the_start_the_solution_is_the_lessons_own() -> None:
    assert RULES.solution(BODY, after()) == (OPEN,)


def test_one_page_too_far_goes_back() -> None:
    strayed = after(STRAYED)
    assert RULES.solution(BODY, strayed) == (Action.of("back"), OPEN)
    assert RULES.place(BODY, strayed, Action.of("back")) == "button/back"
    assert RULES.done(BODY, after(STRAYED, Action.of("back"), OPEN))


def test_two_pages_too_far_begins_again() -> None:
    assert RULES.solution(BODY, after(STRAYED, Action.of("follow", link="on")))[0] == Action.of("begin-again")
