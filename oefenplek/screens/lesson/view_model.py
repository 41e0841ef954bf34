"""The lesson screen's view model: what QML shows of a lesson that is played, and what people press."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Kind
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.marks import N_
from oefenplek.ui.language import RIGHT_TO_LEFT
from oefenplek.ui.qt import Property, QmlUncreatable

from .arm import ArmViewModel
from .helped import Helped
from .missing import missing, nothing_missing
from .narration import foot
from .persona import Persona
from .playing import Playing
from .services import LessonServices
from .view import View
from .wording import Wording

NO_VOICE = N_("Deze taal kan ik hier niet voorlezen. De zinnen worden wel geel, één voor één.")

QML_IMPORT_NAME = "oefenplek.screens.lesson"
QML_IMPORT_MAJOR_VERSION = 1

_TEXTS = {"instruction", "hint", "feedback"}
# QML reads this map some forty times a step: the texts, which are long, have properties of their own.
_SHORT = tuple(field.name for field in fields(View) if field.name.removesuffix("Aids") not in _TEXTS)


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
        self._services, self._persona = services, persona
        self._word = ""
        self._notice = ""
        self._playing = Playing(self, course, kinds, services, persona, start)
        self._playing.viewChanged.connect(self.viewChanged)
        self._playing.stepLeft.connect(self.stepLeft)
        self._playing.stepChanged.connect(self._step_changed)
        self._playing.savedChanged.connect(self.savedChanged)
        self._playing.wentBack.connect(self.wentBack)
        self._playing.aloud.changed.connect(self.litChanged)
        services.reader.lacking.connect(self._lacks_voice)
        self._arm = ArmViewModel(self, self._playing, services.helper)
        self.helped = Helped(self, self._playing, self._arm)
        """What a helper beside the person sees and can do."""

    # --- what QML shows ---------------------------------------------------------------------------------------

    @Property(str, notify=stepChanged)
    def lessonTitle(self) -> str:
        """The title of the lesson."""
        return self.course.lesson.title

    @Property(bool, notify=stepChanged)
    def rightToLeft(self) -> bool:
        """Is the lesson written from right to left?"""
        return self.course.lesson.language in RIGHT_TO_LEFT

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
        return self.course.step(self.state.at).kind

    @Property(str, notify=stepChanged)
    def stage(self) -> str:
        """``beside``, ``below`` or ``none``."""
        return self._playing.stage.shape(self.course, self.state.at)

    @Property("QVariantMap", notify=stepChanged)
    def picture(self) -> dict[str, str]:
        """The picture of the lesson's own that stands beside this step: where it is, and what is on it."""
        source, description = self._playing.stage.picture(self.course, self.state.at)
        return {"source": source, "description": self._playing.resolve(description)} if source else {}

    @Property(QObject, notify=stepChanged)
    def stepModel(self) -> QObject | None:
        """The view model of the step."""
        return self._playing.stage.model

    @Property(QObject, notify=stepChanged)
    def figure(self) -> QObject | None:
        """The live picture beside a step that has one."""
        return self._playing.stage.figure

    @Property(QObject, notify=stepChanged)
    def arm(self) -> ArmViewModel:
        """The raised arm."""
        return self._arm

    @Property(QObject, notify=stepChanged)
    def watch(self) -> QObject:
        """Watches the stage for slips of the hand."""
        return self._playing.watch

    @Property("QVariantMap", notify=viewChanged)
    def view(self) -> dict[str, Any]:
        """Everything else: see :class:`oefenplek.screens.lesson.view.View`."""
        return {name: getattr(self._view, name) for name in _SHORT}

    @Property("QVariantList", notify=viewChanged)
    def instruction(self) -> list[Any]:
        """The instruction as sentences of runs."""
        return self._view.instruction

    @Property("QVariantList", notify=viewChanged)
    def instructionAids(self) -> list[Any]:
        """What helps beside each of its sentences (``{text, old, language}``); empty where nothing does."""
        return self._view.instructionAids

    @Property("QVariantList", notify=viewChanged)
    def hint(self) -> list[Any]:
        """The hint that stands now."""
        return self._view.hint

    @Property("QVariantList", notify=viewChanged)
    def hintAids(self) -> list[Any]:
        """What helps beside its sentences."""
        return self._view.hintAids

    @Property("QVariantList", notify=viewChanged)
    def feedback(self) -> list[Any]:
        """The answer to what was done last."""
        return self._view.feedback

    @Property("QVariantList", notify=viewChanged)
    def feedbackAids(self) -> list[Any]:
        """What helps beside its sentences."""
        return self._view.feedbackAids

    @Property(bool, notify=savedChanged)
    def ready(self) -> bool:
        """May *Verder* be pressed: the step is done and, where it counts, acknowledged by storage."""
        return self._playing.ready

    @Property(str, notify=litChanged)
    def litPart(self) -> str:
        """Which part of the screen is being read."""
        return self._playing.aloud.part

    @Property(int, notify=litChanged)
    def litSentence(self) -> int:
        """Which sentence of it."""
        return self._playing.aloud.sentence

    @Property(bool, notify=litChanged)
    def speaking(self) -> bool:
        """Is something being read aloud?"""
        return self._playing.aloud.speaking

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """A sentence about storage, sound or language that has to be known; empty when all is well."""
        return self._playing.wording.translate(self._notice) if self._notice else self._playing.language_notice

    @Property("QVariantList", notify=stepChanged)
    def wordsHere(self) -> list[dict[str, Any]]:
        """The lesson's words that stand in this instruction, for the chips under it."""
        return self._playing.words.here(self._view)

    @Property("QVariantMap", notify=wordChanged)
    def asked(self) -> dict[str, Any]:
        """The word that was asked about in a hint or an answer, when no chip for it stands there already."""
        return self._playing.words.asked(self._word, self._view)

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
            self._playing.aloud.stop()
            self._playing.take(play.WentOn())
        elif not self._view.playing:
            self._say_in_the_foot(*missing(self._playing))

    @Slot()
    def goBack(self) -> None:
        """*Terug*."""
        self._playing.halt()
        self._playing.take(play.WentBack())

    @Slot()
    def stop(self) -> None:
        """*Stoppen*: it is asked once more, and whoever stays sees the rest of what was being shown."""
        self._playing.aloud.stop()
        self.left.emit()

    @Slot(QQuickItem)
    def watchStage(self, stage: QQuickItem) -> None:
        """The stage is there: watch it for slips."""
        window = stage.window()
        if window is not None:
            self._playing.watch.watch(window, stage)

    @Slot()
    def askHelp(self) -> None:
        """*Hulp*: one rung up; where nothing is left to do, the way on."""
        ready = self._view.ready
        self._playing.take(play.AskedHelp())
        if ready:
            self._say_in_the_foot(*nothing_missing(self._playing))
        else:
            self._arm.called()

    @Slot()
    def beginAgain(self) -> None:
        """*Opnieuw beginnen*."""
        self._playing.halt()
        self._playing.take(play.BeganAgain())

    @Slot()
    def showOnce(self) -> None:
        """*Voordoen*: play the solution of a step that is watched."""
        self._playing.show_once()

    @Slot()
    def readAloud(self) -> None:
        """*Voorlezen*: everything that stands on the screen now; once more stops it."""
        if self._playing.aloud.speaking:
            self._playing.aloud.stop()
        else:
            self._playing.saying.everything()

    @Slot(str)
    def openWord(self, word: str) -> None:
        """Open the help of a word (X20), or close it with an empty name."""
        self._word = word
        self.wordChanged.emit()
        self._playing.saying.word(word)

    @Slot(str)
    def hearAid(self, sentence: str) -> None:
        """Say what a sentence means in the other language; an empty one: be quiet."""
        self._playing.saying.aid(sentence)

    @Slot(str)
    def slip(self, code: str) -> None:
        """A slip of the hand was recognised."""
        self._playing.slip(code)

    # --- for whoever opened the lesson ------------------------------------------------------------------------

    def act(self, action: Action) -> None:
        """The person did something on the stage."""
        self._playing.act(action)

    def tell(self, notice: str) -> None:
        """Say something about storage or sound above the lesson."""
        self._notice = notice
        self.noticeChanged.emit()

    def lesson_acknowledged(self) -> None:
        """Storage has the whole lesson, or has said that it cannot keep it."""
        self.finished.emit()

    def acknowledged(self, step: str) -> None:
        """Storage has it: the step may be left."""
        self._playing.acknowledged(step)

    def use(self, lesson: Lesson, wording: Wording) -> None:
        """Go on with the same lesson in another language, or with other help beside it."""
        self._playing.use(lesson, wording)

    def retranslate(self) -> None:
        """Word everything again, in the language there is now."""
        self._playing.use(self.course.lesson, self._playing.wording)

    def hold(self, covered: bool) -> None:
        """Something lies over the lesson, or nothing any more: meanwhile nothing goes on by itself."""
        if covered:
            self._playing.hold()
        else:
            self._playing.go_on()

    def close(self) -> None:
        """Stop everything that goes on by itself."""
        self._playing.close()

    @property
    def echo(self) -> Feedback | None:
        """What someone in the lesson answered last."""
        return self._playing.echo

    @property
    def course(self) -> play.Course:
        """The lesson being played."""
        return self._playing.course

    @property
    def state(self) -> play.Player:
        """Where the person is."""
        return self._playing.player

    # --- inside -----------------------------------------------------------------------------------------------

    @property
    def _view(self) -> View:
        return self._playing.view

    def _kind(self) -> Kind:
        return self._playing.stage.kind(self.course, self.state.at)

    @Slot()
    def _step_changed(self) -> None:
        self._word = ""
        self.stepChanged.emit()
        self.wordChanged.emit()
        self.noticeChanged.emit()

    @Slot(str)
    def _lacks_voice(self, _language: str) -> None:
        if not self._notice:
            self.tell(NO_VOICE)

    def _say_in_the_foot(self, sentence: str, language: str) -> None:
        self.notYet.emit(sentence)
        if sentence and self._services.read_aloud():
            self._playing.saying.read(foot(sentence, language))
