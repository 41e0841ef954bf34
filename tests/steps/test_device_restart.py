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
        "solution": [{"do": "show-power"}, {"do": "restart"}],
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


def test_who_went_to_the_home_screen_opens_the_app_again_and_goes_on() -> None:
    photos = [{"id": name, "picture": "kat"} for name in ("first", "wanted")]
    scene = Scene("phone", "device", "phone", {"apps": {"photos": {"camera": ["tuin", "kat"], "photos": photos}}})
    ways = [
        {"do": "open-app", "app": "photos"},
        {"do": "photos.open-camera"},
        {"do": "photos.turn", "to": "right"},
        {"do": "photos.take"},
    ]
    done = {"photos.photo": {"any": "instances"}, "how": "taken", "picture": "kat"}
    other = [{"id": "aside", "when": {"event": "photos.taken", "view": "tuin"}, "say": "Dit is iets anders."}]
    body = RULES.read(
        {
            "guidance": "together",
            "task": "Maak een foto.",
            "scenes": ["phone"],
            "done": done,
            "mistakes": other,
            "solution": ways,
        }
    )
    state = RULES.start(body, Setting(apps(), {"phone": scene}, 0))
    for action in (*RULES.solution(body, state)[:3], Action.of("home")):
        state = RULES.act(body, state, action).state
    assert [act.name for act in RULES.solution(body, state)] == ["open-app", "photos.take"]
