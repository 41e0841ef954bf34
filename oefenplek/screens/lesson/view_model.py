"""The lesson screen's view model: events in, one frozen view out."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Kind
from oefenplek.domain.lesson import Word
from oefenplek.domain.marks import N_
from oefenplek.domain.slips import SLIPS, family
from oefenplek.domain.text import plain
from oefenplek.ui.device.watch import StageWatch
from oefenplek.ui.qt import Property, QmlUncreatable

from .aim import Typed, aim
from .demonstration import Demonstration
from .figure import FigureViewModel
from .narration import everything, news
from .persona import Persona
from .port import LessonPort
from .reading import Part, all_sentences, lit, lit_row
from .services import LessonServices
from .view import View, derive_view, prose, spoken
from .wording import values_now

TYPES_NOWHERE = "X01"
GO_ON = N_("Klaar met deze stap? Kies Verder.")
FINISH = N_("Klaar met deze stap? Kies Klaar.")
WATCH_FIRST = N_("Nog één ding: kies Voordoen en kijk mee.")
HEAR = "hear"
"""The act of a card that only says its word."""

QML_IMPORT_NAME = "oefenplek.screens.lesson"
QML_IMPORT_MAJOR_VERSION = 1


# QML reads this map some forty times a step: the texts, which are long, have properties of their own.
_SHORT = tuple(field.name for field in fields(View) if field.name not in {"instruction", "hint", "feedback"})


@QmlElement
@QmlUncreatable("made in Python")
class LessonViewModel(QObject):
    """One lesson, from its first step to *Klaar*."""

    viewChanged = Signal()
    stepLeft = Signal()
    """The step that is shown is about to go."""
    stepChanged = Signal()
    litChanged = Signal()
    savedChanged = Signal()
    wordChanged = Signal()
    noticeChanged = Signal()
    left = Signal()
    wentBack = Signal()
    finished = Signal()
    notYet = Signal(str)

    def __init__(
        self,
        parent: QObject | None,
        course: play.Course,
        kinds: Mapping[str, Kind],
        services: LessonServices,
        persona: Persona,
        start: str = "",
    ) -> None:
        super().__init__(parent)
        self._course, self._kinds, self._services, self._persona = course, kinds, services, persona
        self._demonstration = Demonstration(self, services.pace, self._show_act, self._show_ended)
        self._watch = StageWatch(self)
        self._watch.setPersona(list(persona.card))
        self._watch.slipped.connect(self.slip)
        self._watch.stirred.connect(self._stirred)
        self._port = LessonPort(
            course.lesson, course.apps, self.act, self._resolve, services.wording.translate, self._watch
        )
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(play.STILL_HELP)
        self._still.timeout.connect(lambda: self._take(play.StayedStill()))
        self._parts: tuple[Part, ...] = ()
        self._unsaved: set[str] = set()
        self._word = ""
        self._typed = Typed()
        self._notice = ""
        self._echo: Feedback | None = None
        self._step_model: QObject | None = None
        self._shown_kind = ""
        self._figure: FigureViewModel | None = None
        services.reader.changed.connect(self._reading_changed)
        self._player, effects = play.begin(course, start)
        self._view = derive_view(course, self._player, self._resolve)
        self._open_step()
        self._happen(effects)

    # --- what QML shows ---------------------------------------------------------------------------------------

    @Property(str, notify=stepChanged)
    def lessonTitle(self) -> str:
        """The title of the lesson."""
        return self._course.lesson.title

    @Property(str, notify=stepChanged)
    def stepUri(self) -> str:
        """The QML module of this step's kind."""
        return self._kind().uri if not self._view.damaged else ""

    @Property(str, notify=stepChanged)
    def stepComponent(self) -> str:
        """The QML type of this step's kind."""
        return self._kind().component if not self._view.damaged else ""

    @Property(str, notify=stepChanged)
    def stepKind(self) -> str:
        """The name of this step's kind."""
        return self._course.step(self._player.at).kind

    @Property(str, notify=stepChanged)
    def stage(self) -> str:
        """``beside``, ``below`` or ``none``."""
        if self._figure is not None or self.picture:
            return "beside"
        return self._kind().stage if not self._view.damaged else "none"

    @Property("QVariantMap", notify=stepChanged)
    def picture(self) -> dict[str, str]:
        """The picture of the lesson's own that stands beside this step: where it is, and what is on it."""
        figure, media = self._course.step(self._player.at).figure, self._services.media
        if figure is None or not figure.image or media is None:
            return {}
        return {"source": (media / figure.image).as_uri(), "description": self._resolve(figure.alt)}

    @Property(QObject, notify=stepChanged)
    def stepModel(self) -> QObject | None:
        """The view model of the step."""
        return self._step_model

    @Property(QObject, notify=stepChanged)
    def figure(self) -> QObject | None:
        """The live picture beside a step that has one."""
        return self._figure

    @Property(QObject, notify=stepChanged)
    def watch(self) -> QObject:
        """Watches the stage for slips of the hand."""
        return self._watch

    @Property("QVariantMap", notify=viewChanged)
    def view(self) -> dict[str, Any]:
        """Everything else: see :class:`oefenplek.screens.lesson.view.View`."""
        return {name: getattr(self._view, name) for name in _SHORT}

    @Property("QVariantList", notify=viewChanged)
    def instruction(self) -> list[Any]:
        """The instruction as sentences of runs."""
        return self._view.instruction

    @Property("QVariantList", notify=viewChanged)
    def hint(self) -> list[Any]:
        """The hint that stands now."""
        return self._view.hint

    @Property("QVariantList", notify=viewChanged)
    def feedback(self) -> list[Any]:
        """The answer to what was done last."""
        return self._view.feedback

    @Property(bool, notify=savedChanged)
    def ready(self) -> bool:
        """May *Verder* be pressed: the step is done and, where it counts, acknowledged by storage."""
        return self._view.ready and self._view.step not in self._unsaved

    @Property(str, notify=litChanged)
    def litPart(self) -> str:
        """Which part of the screen is being read."""
        return lit(self._parts, self._services.reader.current)[0]

    @Property(int, notify=litChanged)
    def litSentence(self) -> int:
        """Which sentence of it."""
        return lit(self._parts, self._services.reader.current)[1]

    @Property(bool, notify=litChanged)
    def speaking(self) -> bool:
        """Is something being read aloud?"""
        return self._services.reader.speaking

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """A sentence about storage or sound that has to be known; empty when all is well."""
        return self._services.wording.translate(self._notice) if self._notice else ""

    @Property("QVariantList", notify=stepChanged)
    def wordsHere(self) -> list[dict[str, str]]:
        """The lesson's words that stand in this instruction, for the chips under it."""
        here = {run["word"] for sentence in self._view.instruction for run in sentence}
        return [self._card_of(word) for word in self._course.lesson.words if word.id in here]

    @Property("QVariantMap", notify=wordChanged)
    def asked(self) -> dict[str, str]:
        """The word that was asked about in a hint or an answer, when no chip for it stands there already."""
        here = {run["word"] for sentence in self._view.instruction for run in sentence}
        found = next((w for w in self._course.lesson.words if w.id == self._word and w.id not in here), None)
        return self._card_of(found) if found is not None else {}

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """The word whose help is open, or empty."""
        return self._word

    @Property("QVariantList", notify=stepChanged)
    def card(self) -> list[dict[str, str]]:
        """The rows of the persona's card."""
        return [{"label": label, "value": value} for label, value in self._persona.rows]

    @Property(str, notify=stepChanged)
    def personaName(self) -> str:
        """Whose card it is."""
        return self._persona.name

    # --- commands ---------------------------------------------------------------------------------------------

    @Slot()
    def goOn(self) -> None:
        """*Verder*; when the step is not done yet, say what is missing."""
        if self.ready:
            self._services.reader.stop()
            self._take(play.WentOn())
        elif not self._view.playing:
            self._say_what_is_missing()

    @Slot()
    def goBack(self) -> None:
        """*Terug*."""
        self._halt()
        self._take(play.WentBack())

    @Slot()
    def stop(self) -> None:
        """*Stoppen*."""
        self._halt()
        self.left.emit()

    @Slot(QQuickItem)
    def watchStage(self, stage: QQuickItem) -> None:
        """The stage is there: watch it for slips."""
        window = stage.window()
        if window is not None:
            self._watch.watch(window, stage)

    def tell(self, notice: str) -> None:
        """Say something about storage or sound above the lesson."""
        self._notice = notice
        self.noticeChanged.emit()

    @Slot()
    def askHelp(self) -> None:
        """*Hulp*: one rung up; where nothing is left to do, the way on."""
        if self._view.ready:
            self._say_in_the_foot(FINISH if self._view.last else GO_ON)
        else:
            self._take(play.AskedHelp())

    @Slot()
    def beginAgain(self) -> None:
        """*Opnieuw beginnen*."""
        self._halt()
        self._take(play.BeganAgain())

    @Slot()
    def showOnce(self) -> None:
        """*Voordoen*: play the solution of a step that is watched."""
        if not self._view.playing:
            self._play(self._solution())

    @Slot()
    def readAloud(self) -> None:
        """*Voorlezen*: everything that stands on the screen now; once more stops it."""
        if self._services.reader.speaking:
            self._services.reader.stop()
        else:
            self._read(everything(self._course, self._player, self._view, self._resolve))

    @Slot(str)
    def openWord(self, word: str) -> None:
        """Open the help of a word (X20), or close it with an empty name."""
        self._word = word
        self.wordChanged.emit()
        self._say_word(word)

    def _say_word(self, word: str) -> None:
        known = next((w for w in self._course.lesson.words if w.id == word), None)
        if known is not None:
            self._read((Part("word", (f"{known.text}.", *spoken(prose(self._resolve(known.say), {})))),))

    @Slot(str)
    def slip(self, code: str) -> None:
        """A slip of the hand was recognised."""
        said = SLIPS[code]
        if code == TYPES_NOWHERE and not play.target(self._course, self._player).startswith("field/"):
            said = self._advice()  # there is no white field to point at: say what comes first
        if said:
            self._take(play.Slipped(family(code), said))

    def act(self, action: Action) -> None:
        """The person did something on the stage; a card of a word only wants to be heard."""
        if action.name == HEAR:
            self._say_word(action.get("word"))
            return
        before = self._player.now
        self._take(play.Did(action))
        self._hear_and_compare(action, before)

    def lesson_acknowledged(self) -> None:
        """Storage has the whole lesson, or has said that it cannot keep it."""
        self.finished.emit()

    def acknowledged(self, step: str) -> None:
        """Storage has it: the step may be left."""
        self._unsaved.discard(step)
        self.savedChanged.emit()

    def retranslate(self) -> None:
        """Word everything again, in the language there is now."""
        self._refresh()
        self.stepChanged.emit()

    def close(self) -> None:
        """Stop everything that goes on by itself."""
        self._halt()
        self._still.stop()
        self._watch.release()

    @property
    def echo(self) -> Feedback | None:
        """What someone in the lesson answered last."""
        return self._echo

    @property
    def course(self) -> play.Course:
        """The lesson being played."""
        return self._course

    @property
    def state(self) -> play.Player:
        """Where the person is."""
        return self._player

    # --- inside -----------------------------------------------------------------------------------------------

    def _card_of(self, word: Word) -> dict[str, str]:
        return {"id": word.id, "text": word.text, "icon": word.icon, "say": self._resolve(word.say)}

    def _kind(self) -> Kind:
        return self._kinds[self._course.step(self._player.at).kind]

    def _resolve(self, said: str) -> str:
        return self._services.wording.resolve(said, values_now(self._course, self._player))

    def _take(self, event: play.Event) -> None:
        before = self._player.at
        self._player, effects = play.advance(self._course, self._player, event)
        said = self._player.now.feedback
        if said is not None and said.who:
            self._echo = said
        if self._player.at != before:
            self._halt()
            self._open_step()
        self._refresh()
        self._happen(effects)

    def _open_step(self) -> None:
        step = self._course.step(self._player.at)
        kept = self._step_model if self._continues() else None
        before = (None if kept else self._step_model, self._figure)
        self._typed = Typed()
        if kept is None:
            self._step_model = self._kind().view_model()(self, self._port) if step.body is not None else None
        scene = self._course.lesson.scenes.get(step.figure.scene) if step.figure else None
        self._figure = (
            FigureViewModel(self, self._course.apps, scene, step.figure.mark) if scene and step.figure else None
        )
        self._word = ""
        self._view = derive_view(self._course, self._player, self._resolve)
        self._show_step()
        if kept is None:
            self.stepLeft.emit()
        self.stepChanged.emit()
        self.wordChanged.emit()
        for old in before:
            if old is not None:
                old.deleteLater()

    def _continues(self) -> bool:
        """Can this step be shown by the model of the one before it (the same device with the same app)?"""
        continues = getattr(self._step_model, "continues", None)
        same = self._kind().name == self._shown_kind
        self._shown_kind = self._kind().name if self._course.step(self._player.at).body is not None else ""
        return bool(same and continues is not None and continues(self._player.now.state))

    def _show_step(self) -> None:
        attempt, step = self._player.now, self._course.step(self._player.at)
        if self._step_model is not None:
            state = attempt.state if attempt.shown is None else attempt.shown
            self._step_model.show(step.body, state)  # type: ignore[attr-defined]

    def _refresh(self) -> None:
        self._view = derive_view(self._course, self._player, self._resolve)
        aim(self._watch, self._course, self._player, self._view)
        self._show_step()
        self.viewChanged.emit()
        self.savedChanged.emit()
        self._stirred()

    def _hear_and_compare(self, action: Action, before: play.Attempt) -> None:
        """A tick when something landed; a word when what was typed is nearly right."""
        now, at = self._player.now, self._player.at
        if self._course.step(at).body is None or before.shown is not None:
            return
        if self._typed.took(self._course, at, before.state, action) or now.feedback is not None:
            return
        if now.state != before.state:
            self._services.tick_sound()
        self._typed.compare(self._watch, self._course, self._player)

    def _happen(self, effects: Sequence[play.Effect]) -> None:
        said: list[str] = []
        for effect in effects:
            match effect:
                case play.Shown():
                    self._services.count(effect)
                    if self._services.read_aloud():
                        self._read(everything(self._course, self._player, self._view, self._resolve))
                case play.Say(text):
                    said.append(text)
                case play.StepDone(step=step):
                    self._unsaved.add(step)
                    if not any(isinstance(other, play.Shown) for other in effects):
                        self._services.done_sound()  # for what was done, not for what was only shown
                    self._services.count(effect)
                case play.Answered() | play.LessonDone():  # *Klaar* comes when this stands on the disk
                    self._services.count(effect)
                case play.Play(actions):
                    self._play(actions)
                case play.LeftBackwards():
                    self.wentBack.emit()
        if said and self._services.read_aloud():
            self._read(news(self._view))
        if self._player.finished:
            self._still.stop()

    def _say_what_is_missing(self) -> None:
        said = WATCH_FIRST if self._view.toWatch else self._advice()
        self._say_in_the_foot(said)

    def _say_in_the_foot(self, said: str) -> None:
        sentence = plain(self._resolve(said))
        self.notYet.emit(sentence)
        if sentence and self._services.read_aloud():
            self._read((Part("foot", tuple(spoken(prose(sentence, {})))),))

    def _advice(self) -> str:
        """The sentence for the act that leads on, unworded; empty when there is none."""
        step, rules = self._course.step(self._player.at), self._course.rules
        action = play.next_act(self._course, self._player)
        return rules[step.kind].advice(step.body, self._player.now.state, action) if action else ""

    def _solution(self) -> tuple[Action, ...]:
        step = self._course.step(self._player.at)
        fresh = self._course.rules_at(self._player.at)
        return fresh.solution(step.body, self._player.now.state)

    def _play(self, actions: tuple[Action, ...]) -> None:
        if self._view.watched:
            self._take(play.BeganAgain())
        self._take(play.ShowBegan())
        self._demonstration.play(actions)

    def _show_act(self, action: Action) -> None:
        self._take(play.ShowDid(action))

    def _show_ended(self) -> None:
        self._take(play.ShowEnded())

    def _halt(self) -> None:
        self._demonstration.stop()
        self._services.reader.stop()

    @Slot()
    def _stirred(self) -> None:
        if self._view.ready or self._view.playing:
            self._still.stop()
        else:
            self._still.start()

    def _read(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._services.reader.read(all_sentences(parts), self._course.lesson.language)

    @Slot()
    def _reading_changed(self) -> None:
        self.litChanged.emit()
        light = getattr(self._step_model, "setLit", None)  # a kind that draws nothing has no light
        if light is not None:
            light(lit_row(self._parts, self._services.reader.current))
        if not self._services.reader.speaking:
            self._stirred()
