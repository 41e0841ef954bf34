"""A device has a *restart* of its own: in a lesson it is that of the device, not *Opnieuw beginnen*."""

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.domain.simulated import Scene
from oefenplek.simulated import apps
from oefenplek.steps import kinds

RULES = kinds()["practice"].rules()
BODY = RULES.read(
    {
        "guidance": "together",
        "task": "Start het toestel opnieuw.",
        "scenes": ["warning"],
        "done": {"alert": "fake", "answer": "restarted"},
        "solutions": {"warning": [{"do": "show-power"}, {"do": "restart"}]},
    }
)
SCENES = {"warning": Scene("warning", "alerts", "phone", {"alerts": [{"id": "fake", "kind": "virus"}]})}


def test_the_device_starts_anew_and_the_goal_is_reached() -> None:
    state = RULES.start(BODY, Setting(apps(), SCENES, 0))
    for name, place in (("show-power", "button/power"), ("restart", "button/restart")):
        assert RULES.place(BODY, state, Action.of(name)) == place
        state = RULES.act(BODY, state, Action.of(name)).state
    assert RULES.done(BODY, state)


def test_beginning_again_puts_the_scene_back() -> None:
    start = RULES.start(BODY, Setting(apps(), SCENES, 0))
    strayed = RULES.act(BODY, start, Action.of("leave-full-screen")).state
    again = RULES.act(BODY, strayed, Action.of("begin-again")).state
    assert again.app == start.app != strayed.app
