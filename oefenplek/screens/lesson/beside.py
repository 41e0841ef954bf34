"""What is kept for a helper beside the person: what happened last, what to say, and whether somebody points."""

from dataclasses import replace

from oefenplek.domain import helping
from oefenplek.domain import player as play

from .view import View


class Beside:
    """Follows every event of a lesson. What there is to say changes with what is done, not by waiting."""

    def __init__(self, course: play.Course, player: play.Player) -> None:
        self.pointed = False
        """Is the place of the next act marked, because the helper points?"""
        self.by_resident = False
        """Was what happened last something of the resident's?"""
        self.begin(course, player)

    def begin(self, course: play.Course, player: play.Player) -> None:
        """Nothing happened yet."""
        self._story: helping.Story = ()
        self.glance = helping.glance(course, player, ())
        self.pointed = False

    def saw(self, course: play.Course, before: play.Player, event: play.Event, after: play.Player) -> None:
        """This happened."""
        self._story = helping.told(self._story, course, before, event, after)
        now = helping.glance(course, after, self._story)
        self.by_resident = helping.by_resident(event)
        self.glance = now if helping.renews(event) else replace(self.glance, happened=now.happened)
        self.pointed = self.pointed and not self.by_resident

    def marked(self, course: play.Course, player: play.Player, view: View) -> View:
        """The screen with the place that is pointed at; while something is shown the hand is enough."""
        return replace(view, mark=helping.place(course, player)) if self.pointed and not view.playing else view
