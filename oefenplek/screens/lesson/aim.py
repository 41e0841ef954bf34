"""Telling the watch over the stage what comes next: for near misses, last presses and nearly right texts."""

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.ui.device.watch import StageWatch

from .view import View
from .wording import values_now


def aim(watch: StageWatch, course: play.Course, player: play.Player, view: View) -> None:
    """The next act: where it is done, whether by holding, what is to be typed, and whether only a press is left."""
    step, state = course.step(player.at), player.now.state
    watch.setGuided(view.heart != "alone")
    watch.setAside(step.body is not None and course.rules_at(player.at).judges_hand(step.body))
    if view.ready or view.playing or step.body is None:
        watch.setTarget("")
        watch.setWanted("")
        watch.setOnlyPressLeft(False)
        return
    rules = course.rules_at(player.at)
    left = [action for action in rules.solution(step.body, state) if action.name != "begin-again"]
    place = play.target(course, player)
    gesture = rules.gesture(step.body, state, left[0]) if left else "press"
    watch.setTarget(place, gesture == "hold")
    watch.setWanted(rules.wants(step.body, state))
    last = step.kind == "practice" and len(left) == 1 and gesture == "press"
    watch.setOnlyPressLeft(last and bool(values_now(course, player)["knop"]))
    if gesture == "type":
        watch.expect(place, left[0].get("text"))


class Typed:
    """What stands typed in this step, to say when it is nearly right (X14). It is forgotten with the step."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def took(self, course: play.Course, at: int, state: object, action: Action) -> bool:
        """Was this act typing? Then its text is remembered."""
        typing = course.rules_at(at).gesture(course.step(at).body, state, action) == "type"
        if typing:
            self._texts[action.get("field")] = action.get("text")
        return typing

    def compare(self, watch: StageWatch, course: play.Course, player: play.Player) -> None:
        """Someone goes on although a field that still stands there is to hold something else."""
        step, state, rules = course.step(player.at), player.now.state, course.rules_at(player.at)
        left = rules.solution(step.body, state)
        wanted = next((act for act in left if rules.gesture(step.body, state, act) == "type"), None)
        if wanted is not None and rules.place(step.body, state, wanted):
            watch.compare(self._texts.get(wanted.get("field"), ""), wanted.get("text"))
