"""Plays a lesson through the real interface, as a person would, and keeps a picture of every step."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.content.cards import LessonCard
from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.helpers import for_helpers
from oefenplek.domain.kinds import Setting
from oefenplek.domain.people import Answer, Person
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.storage.states import Outcome

from . import moving
from .hands import Hands, NotThere

DEFAULT_LESSON = "c02-mail-lezen"
SETTLED = 0.3
"""Seconds before a picture: longer than anything on the screen moves."""
CODE = ("zon", "fiets", "kop", "maan")


@dataclass(frozen=True, slots=True)
class Demo:
    """What to play, and where the pictures go (``None``: none are kept)."""

    lesson: str = DEFAULT_LESSON
    out: Path | None = None
    person: bool = False


class DemoFailed(Exception):
    """The demo could not finish the lesson; the text says where it stopped."""


class Player:
    """Someone who plays one lesson: makes one typical mistake, takes one hint, and finishes."""

    def __init__(self, corner: Corner, demo: Demo, say: Callable[[str], None]) -> None:
        self._corner, self._demo, self._say = corner, demo, say
        self._hands = Hands(corner.window)
        self._slipped = self._helped = False
        self._pictures = 0
        self._person = ""

    def run(self) -> None:
        """From the start screen to *Klaar*; raises when something does not work."""
        self._arrive()
        while True:
            lesson = self._lesson()
            at = lesson.state.at
            self._step(lesson)
            if lesson.state.finished:
                break
            if lesson.state.at == at:
                raise DemoFailed(f"Verder does not lead on from {lesson.course.step(at).id}")
        self._finish()

    def _arrive(self) -> None:
        hands = self._hands
        if not hands.wait(lambda: hands.sees("start/choose") and self._corner.ready, 60):
            raise DemoFailed("the start screen does not come")
        navigation = self._corner.navigation
        if self._demo.person:
            self._become_known()
        self.picture("start")
        card = navigation.index.lesson(self._demo.lesson)
        if card is None:
            raise DemoFailed(f"there is no lesson {self._demo.lesson}")
        if for_helpers(card.id):
            self._choose_as_helper(card)
        else:
            self._choose(card)
        if not hands.wait(lambda: navigation.lesson is not None and hands.sees("lesson/next")):
            raise DemoFailed("the lesson does not open")
        if needs_fingers(self._lesson().course):
            moving.touch_screen()
            hands.finger = moving.Finger(self._corner.window).tap
        self._say(f"{card.title}")

    def _choose(self, card: LessonCard) -> None:
        """By *Help mij kiezen* and the theme."""
        hands = self._hands
        hands.press("welcome/other" if self._demo.person else "start/choose")
        self._answer("mouse/yes", f"theme/{card.theme}")
        hands.press(f"theme/{card.theme}")
        self.picture("theme")
        hands.press(f"lesson/{card.id}")
        self._answer("mouse/yes", "phone/buttons", "lesson/next")
        self._answer("phone/buttons", "lesson/next")

    def _choose_as_helper(self, card: LessonCard) -> None:
        """By *Voor helpers*; how one comes there, with a PIN, is no part of the lesson."""
        self._corner.navigation.open_check()
        self._hands.wait(lambda: self._hands.sees(f"helpers/{card.id}"))
        self.picture("helpers")
        self._hands.press(f"helpers/{card.id}")

    def _answer(self, answer: str, *instead: str) -> None:
        """*Hebt u al eens een muis gebruikt?* and the like; where it is not asked, one of ``instead`` comes at once."""
        hands = self._hands
        hands.wait(lambda: any(hands.sees(place) for place in (answer, *instead)))
        if hands.sees(answer):
            self.picture(answer.partition("/")[0])
            hands.press(answer)

    def _become_known(self) -> None:
        """Sit down as someone with an animal, a colour and a picture code; a wrong code opens nothing."""
        keeping = self._corner.keeping
        made: list[Outcome[Person]] = []
        answers: list[Outcome[Answer]] = []
        keeping.create_person("egel", "blauw", CODE, made.append)
        if not self._hands.wait(lambda: bool(made)) or made[0].value is None:
            raise DemoFailed("no account could be made")
        self._person = made[0].value.id
        for code in (CODE[::-1], CODE):
            keeping.recognise("egel", "blauw", 0, code, answers.append)
        if not self._hands.wait(lambda: len(answers) == 2) or [a.value and a.value.right for a in answers] != [
            False,
            True,
        ]:
            raise DemoFailed("the picture code does not tell right from wrong")
        self._corner.navigation.welcome(self._person)
        if not self._hands.wait(lambda: self._hands.sees("welcome/other")):
            raise DemoFailed("what waits for the person does not come")
        self._say("Sits down as: the blue hedgehog, with a picture code")

    def _level(self) -> int:
        """The level that the person reached in this lesson, as storage has it."""
        found: list[int] = []
        person, lesson = self._person, self._demo.lesson
        self._corner.keeping.ask(lambda reader: reader.level(person, lesson), lambda o: found.append(o.value or 0))
        self._hands.wait(lambda: bool(found))
        return found[0] if found else 0

    def _step(self, lesson: LessonViewModel) -> None:
        course, hands = lesson.course, self._hands
        step = course.step(lesson.state.at)
        rules = course.rules_at(lesson.state.at)
        if rules.watched(step.body):
            hands.press("lesson/show")
            if not hands.wait(lambda: play.may_go_on(course, lesson.state), 60):
                raise DemoFailed(f"{step.id}: the demonstration does not end")
        else:
            self._do(lesson)
        if not hands.wait(lambda: bool(lesson.ready)):
            raise DemoFailed(f"{step.id}: is not acknowledged")
        self.picture(step.id)
        self._say(f"  {lesson.state.at + 1}. {step.title or step.id} ({step.kind}): done")
        at = lesson.state.at
        hands.press("lesson/next")
        if lesson.state.at == at and lesson.state.now.echoed:
            self.picture(f"{step.id}-echo")
            hands.press("lesson/next")

    def _do(self, lesson: LessonViewModel) -> None:
        course = lesson.course
        for _ in range(60):
            if play.may_go_on(course, lesson.state):
                return
            action = play.next_act(course, lesson.state)
            if action is None:
                raise DemoFailed(f"{course.step(lesson.state.at).id}: there is no way on")
            if course.step(lesson.state.at).kind == "practice":
                self._slip_and_ask(lesson)
            self._act(lesson, action)
        raise DemoFailed(f"{course.step(lesson.state.at).id}: takes too many acts")

    def _slip_and_ask(self, lesson: LessonViewModel) -> None:
        """Once: press with the wrong mouse button, as beginners do, and once: ask for help."""
        place = play.target(lesson.course, lesson.state)
        if not self._slipped:
            self._slipped = True
            self._hands.press(place, Qt.MouseButton.RightButton)
            if not lesson.state.now.mistakes:
                raise DemoFailed("the right mouse button was not noticed")
            self.picture("mistake")
            self._say("     (pressed the right mouse button: answered)")
        elif not self._helped:
            self._helped = True
            self._hands.press("lesson/help")
            self._hands.press("lesson/help")
            if lesson.state.now.rung != 2:
                raise DemoFailed("help does not come")
            self.picture("hint")
            self._say("     (asked for help twice: the place lights up)")

    def _act(self, lesson: LessonViewModel, action: Action) -> None:
        at, state = lesson.state.at, lesson.state.now.state
        course = lesson.course
        rules, body = course.rules_at(at), course.step(at).body
        place, gesture = rules.place(body, state, action), rules.gesture(body, state, action)
        if moving.move(self._hands, self._corner.window, gesture, place, action):
            pass
        elif gesture == "type":
            self._hands.type(place, action.get("text"))
        elif gesture == "hold":
            self._hands.hold(place)
        else:
            self._hands.press(place)
        if lesson.state.now.state == state:
            raise DemoFailed(f"{course.step(at).id}: nothing happens at {place} ({action.name})")

    def _finish(self) -> None:
        hands, helping = self._hands, for_helpers(self._demo.lesson)
        if not hands.wait(lambda: hands.sees("helpers/check" if helping else "finished/stop")):
            raise DemoFailed("Klaar does not come")
        self.picture("klaar")
        counted: list[int] = []
        self._corner.navigation.ask_finished(counted.append)
        if not hands.wait(lambda: bool(counted)) or (counted[0] > 0) == helping:
            raise DemoFailed("a lesson for helpers was counted" if helping else "the lesson was not counted")
        self._say(f"Finished and counted ({counted[0]} today)." if counted[0] else "Finished, and not counted.")
        if self._person:
            if self._level() < 1:
                raise DemoFailed("the person's progress was not kept")
            self._say(f"Kept for the blue hedgehog: level {self._level()}.")

    def _lesson(self) -> LessonViewModel:
        lesson = self._corner.navigation.lesson
        if lesson is None:
            raise DemoFailed("the lesson is gone")
        return lesson

    def picture(self, name: str) -> None:
        """Keep a picture of the screen, numbered in order."""
        if self._demo.out is not None:
            self._pictures += 1
            self._hands.rest(SETTLED)
            self._hands.picture(self._demo.out / f"{self._pictures:02d}-{name}.png")


def needs_fingers(course: play.Course) -> bool:
    """Is something in this lesson done with fingers on the screen?"""
    return any(_by_fingers(course, at) for at, step in enumerate(course.lesson.steps) if step.body is not None)


def _by_fingers(course: play.Course, at: int) -> bool:
    rules, body = course.rules_at(at), course.step(at).body
    state = rules.start(body, Setting(course.apps, course.lesson.scenes, 0, course.lesson.words))
    return any(rules.gesture(body, state, act) in moving.FINGERS for act in rules.solution(body, state))


def run_demo(demo: Demo, options: Options, argv: list[str]) -> int:
    """Play a lesson in a window of its own; 0 only when it was completed and counted."""
    app = make_application(argv)
    if demo.out is not None:
        demo.out.mkdir(parents=True, exist_ok=True)
    owner = QObject()
    corner = build(options, owner)
    player = Player(corner, demo, print)
    try:
        player.run()
    except (DemoFailed, NotThere, OSError) as error:
        player.picture("stopped")
        print(f"The demo stopped: {error}", file=sys.stderr)
        return 1
    finally:
        corner.close()
        app.processEvents()
    if demo.out is not None:
        print(f"The pictures are in {demo.out}.")
    return 0
