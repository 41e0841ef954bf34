"""A lesson being played: what a person does goes to the player, and what follows from it happens here."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Kind
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.slips import SLIPS, family
from oefenplek.ui.device.watch import StageWatch

from . import narration
from .aim import Typed, aim
from .aloud import Aloud
from .beside import Beside
from .demonstration import Demonstration
from .persona import Persona
from .port import LessonPort
from .saying import Saying
from .services import LessonServices
from .stage import Stage
from .stillness import Stillness
from .tongues import missing_language, moved_to
from .view import View, derive_view
from .wording import Help, Wording, joined, values_now
from .words import Words

TYPES_NOWHERE = "X01"
HEAR = "hear"
"""The act of a card that only says its word."""


class Playing(QObject):
    """Where a person is in a lesson, and everything that goes on by itself meanwhile."""

    viewChanged = Signal()
    stepLeft = Signal()
    stepChanged = Signal()
    savedChanged = Signal()
    wentBack = Signal()

    def __init__(
        self,
        parent: QObject,
        course: play.Course,
        kinds: Mapping[str, Kind],
        services: LessonServices,
        persona: Persona,
        start: str,
    ) -> None:
        super().__init__(parent)
        self.course, self.services, self.wording = course, services, services.wording
        self.aloud = Aloud(self, services.reader)
        self.saying = Saying(self, self.aloud)
        self.watch = StageWatch(self)
        self.watch.setPersona(list(persona.card))
        self.watch.slipped.connect(self._slipped)
        self.watch.stirred.connect(self._stirred)
        port = LessonPort(
            act=self.act,
            resolve=self.resolve,
            translated=self._translate,
            helps=self.helps,
            say_aid=self.saying.aid,
            watch=self.watch,
            pace=services.keep_pace,
            hold=services.keep_hold,
            passed=lambda: play.stones(self.course, self.player),
            back_to=self.go_back_to,
            say_rows=self.saying.recite,
            say_there=self.saying.speak,
        )
        self.stage = Stage(self, kinds, port, services.media)
        self._demonstration = Demonstration(
            self, services.pace, self._show_act, self._show_ended, lambda: self.saying.voice_heard
        )
        self._still = Stillness(self)
        self._still.stayed.connect(self._stayed_still)
        self._unsaved: set[str] = set()
        self._typed = Typed()
        self.echo: Feedback | None = None
        self.aloud.ended.connect(self._reading_ended)
        self.aloud.changed.connect(self._reading_changed)
        self.player, effects = play.begin(course, start, services.level())
        self.beside = Beside(course, self.player)
        self.view = self._derived()
        self._open_step()
        aim(self.watch, self.course, self.player, self.view)
        self._happen(effects)

    # --- what there is ----------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """May *Verder* be pressed: the step is done and, where it counts, acknowledged by storage?"""
        return self.view.ready and self.view.step not in self._unsaved

    @property
    def words(self) -> Words:
        """The words of the lesson as cards."""
        return Words(self.course.lesson.words, self.resolve, self.aid)

    @property
    def language_notice(self) -> str:
        """At the beginning: this lesson is in another language than the screen."""
        said = missing_language(self.course.lesson, self.wording.language) if self.player.at == 0 else ""
        return self.wording.translate(said) if said else ""

    def resolve(self, said: str) -> str:
        """Word one lesson text for this moment."""
        return self.wording.resolve(said, values_now(self.course, self.player))

    def helps(self, said: str) -> list[Help]:
        """What helps beside each sentence of a lesson text."""
        return self.wording.helps(said, values_now(self.course, self.player)) if self.wording.aids.sentences else []

    def aid(self, *texts: str) -> Help:
        """What helps beside these texts, as one."""
        return joined([help_ for text in texts for help_ in self.helps(text)])

    def advice(self) -> str:
        """The sentence for the act that leads on, unworded; empty when there is none."""
        step = self.course.step(self.player.at)
        action = play.next_act(self.course, self.player)
        return self.course.rules_at(self.player.at).advice(step.body, self.player.now.state, action) if action else ""

    def solution(self) -> tuple[Action, ...]:
        """The acts that lead from here to the goal of the step."""
        return self.course.rules_at(self.player.at).solution(
            self.course.step(self.player.at).body, self.player.now.state
        )

    # --- what is done -----------------------------------------------------------------------------------------

    def take(self, event: play.Event) -> None:
        """Something happens."""
        before, was = self.player.at, self.player
        self.saying.hush()
        self.player, effects = play.advance(self.course, self.player, event)
        self.beside.saw(self.course, was, event, self.player)
        said = self.player.now.feedback
        if said is not None and said.who:
            self.echo = said
        if self.player.at != before:
            self.halt()
            self._open_step()
        self.refresh()
        self._happen(effects)

    def act(self, action: Action) -> None:
        """The person did something on the stage; a card of a word only wants to be heard."""
        if action.name == HEAR:
            self.saying.word(action.get("word"))
            return
        before = self.player.now
        self.take(play.Did(action))
        self._hear_and_compare(action, before)

    def go_back_to(self, step: str) -> None:
        """A stone on the path was pressed. It is a moment later: the stage with the stone on it goes."""
        QTimer.singleShot(0, self, lambda: self.take(play.WentBack(step)))

    def slip(self, code: str) -> None:
        """A slip of the hand was recognised."""
        said = SLIPS[code]
        if code == TYPES_NOWHERE and not play.target(self.course, self.player).startswith("field/"):
            said = self.advice()  # there is no white field to point at: say what comes first
        if said:
            self.take(play.Slipped(family(code), said))

    def show_once(self) -> None:
        """Play the solution of a step that is watched."""
        if not self.view.playing:
            self._play(self.solution())

    def use(self, lesson: Lesson, wording: Wording) -> None:
        """Go on in another language, or with other help."""
        self.halt()
        self.course, self.player = moved_to(self.course, self.player, lesson)
        self.beside.begin(self.course, self.player)
        self.wording = wording
        self.refresh()
        self.stepChanged.emit()

    def refresh(self) -> None:
        """Show this moment."""
        self.view = self._derived()
        aim(self.watch, self.course, self.player, self.view)
        self.stage.show(self.course, self.player)
        self.viewChanged.emit()
        self.savedChanged.emit()
        self._stirred()

    def acknowledged(self, step: str) -> None:
        """Storage has it: the step may be left."""
        self._unsaved.discard(step)
        self.savedChanged.emit()

    def halt(self) -> None:
        """Stop what is shown and read."""
        self._demonstration.stop()
        self.aloud.stop()

    def hold(self) -> None:
        """Something lies over the lesson: nothing goes on by itself meanwhile."""
        self._demonstration.hold()
        self.aloud.stop()
        self._still.hold()

    def go_on(self) -> None:
        """The lesson is in sight again."""
        self._still.held = False
        self._demonstration.go_on()
        self._stirred()

    def close(self) -> None:
        """Stop everything that goes on by itself."""
        self.halt()
        self._still.end()
        self.watch.release()

    # --- inside -----------------------------------------------------------------------------------------------

    def _derived(self) -> View:
        view = derive_view(self.course, self.player, self.resolve, self.helps)
        return self.beside.marked(self.course, self.player, view)

    def _translate(self, msgid: str) -> str:
        return self.wording.translate(msgid)

    def _open_step(self) -> None:
        device = self.stage.model
        gone = self.stage.open(self.course, self.player)
        self._typed = Typed()
        self.view = self._derived()
        self.stage.show(self.course, self.player)
        if device is None or device is not self.stage.model:
            self.stepLeft.emit()
        self.stepChanged.emit()
        for old in gone:
            old.deleteLater()

    def _hear_and_compare(self, action: Action, before: play.Attempt) -> None:
        """A tick when something landed; a word when what was typed is nearly right."""
        now, at = self.player.now, self.player.at
        if self.course.step(at).body is None or before.shown is not None:
            return
        if self._typed.took(self.course, at, before.state, action) or now.feedback is not None:
            return
        if now.state != before.state:
            self.services.tick_sound()
        self._typed.compare(self.watch, self.course, self.player)

    def _happen(self, effects: Sequence[play.Effect]) -> None:
        said = False
        for effect in effects:
            match effect:
                case play.Shown():
                    self.services.count(effect)
                    self.saying.new_step()
                case play.Say():
                    said = True
                case play.StepDone(step=step):
                    self._unsaved.add(step)
                    if not any(isinstance(other, play.Shown) for other in effects):
                        self.services.done_sound()  # for what was done, not for what was only shown
                    self.services.count(effect)
                case play.Answered() | play.LessonDone():  # *Klaar* comes when this stands on the disk
                    self.services.count(effect)
                case play.HelpAsked() | play.Misstep() | play.StepSkipped():  # nobody waits for it
                    self.services.count(effect)
                case play.Play(actions):
                    self._play(actions)
                case play.LeftBackwards():
                    self.wentBack.emit()
        self.saying.news(said=said)
        if self.player.finished:
            self._still.end()

    def _play(self, actions: tuple[Action, ...]) -> None:
        if self.view.watched:
            self.take(play.BeganAgain())
        self.take(play.ShowBegan())
        self._demonstration.play(actions)

    def _show_act(self, action: Action) -> None:
        self.take(play.ShowDid(action))

    def _show_ended(self) -> None:
        self.take(play.ShowEnded())

    @Slot(str)
    def _slipped(self, code: str) -> None:
        self.slip(code)

    @Slot()
    def _stayed_still(self) -> None:
        self.take(play.StayedStill())

    @Slot()
    def _stirred(self) -> None:
        if self.view.ready or self.view.playing:
            self._still.end()
        else:
            self._still.begin(play.patience(self.player.level))

    @Slot()
    def _reading_ended(self) -> None:
        if self.aloud.has(narration.VOICE) and not self._still.held:
            self.stage.said_all()

    @Slot()
    def _reading_changed(self) -> None:
        self.stage.light(self.aloud.row)
        self.stage.speak(self.saying.voice_heard)
        if not self.aloud.speaking:
            self._stirred()
