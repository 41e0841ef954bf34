"""What stands on the stage: the view model of the step's own kind, or the live picture beside a text."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from oefenplek.domain.kinds import Kind, StepPort

from .figure import FigureViewModel


class Stage(QObject):
    """One step's stage; ``open`` sets the next step on it."""

    def __init__(self, parent: QObject, kinds: Mapping[str, Kind], port: StepPort, media: Path | None) -> None:
        super().__init__(parent)
        self._kinds, self._port, self._media = kinds, port, media
        self._shown_kind = ""
        self.model: QObject | None = None
        """The view model of the step."""
        self.figure: FigureViewModel | None = None
        """The live picture, where there is one."""

    def kind(self, course: play.Course, at: int) -> Kind:
        """The kind of a step."""
        return self._kinds[course.step(at).kind]

    def shape(self, course: play.Course, at: int) -> str:
        """``beside``, ``below`` or ``none``."""
        step = course.step(at)
        if self.figure is not None or self._image(course, at) is not None:
            return "beside"
        return self.kind(course, at).stage if step.body is not None else "none"

    def picture(self, course: play.Course, at: int) -> tuple[str, str]:
        """The picture of the lesson's own beside a step: where it is, and (unworded) what is on it."""
        image, figure = self._image(course, at), course.step(at).figure
        return (image.as_uri(), figure.alt) if image is not None and figure is not None else ("", "")

    def open(self, course: play.Course, player: play.Player) -> list[QObject]:
        """Set a step on the stage; returns what stood there and is to go. The device may stay (same app)."""
        stays = self._continues(course, player)
        gone = [old for old in (None if stays else self.model, self.figure) if old is not None]
        step = course.step(player.at)
        if not stays:
            self.model = self.kind(course, player.at).view_model()(self, self._port) if step.body is not None else None
        scene = course.lesson.scenes.get(step.figure.scene) if step.figure else None
        self.figure = FigureViewModel(self, course.apps, scene, step.figure.mark) if scene and step.figure else None
        return gone

    def show(self, course: play.Course, player: play.Player) -> None:
        """Show the step as it stands now, or what a demonstration shows."""
        if self.model is not None:
            attempt = player.now
            state = attempt.state if attempt.shown is None else attempt.shown
            self.model.show(course.step(player.at).body, state)  # type: ignore[attr-defined]

    def light(self, row: int) -> None:
        """Light the text that is read aloud; a kind that draws nothing has no light."""
        light = getattr(self.model, "setLit", None)
        if light is not None:
            light(row)

    def speak(self, going: bool) -> None:
        """The voice of somebody on the stage is heard now, or no more."""
        speaking = getattr(self.model, "setSpeaking", None)
        if speaking is not None:
            speaking(going)

    def said_all(self) -> None:
        """The voice was heard to the end."""
        said = getattr(self.model, "saidAll", None)
        if said is not None:
            said()

    def _continues(self, course: play.Course, player: play.Player) -> bool:
        """Can this step be shown by the model of the one before it (the same device with the same app)?"""
        continues, step = getattr(self.model, "continues", None), course.step(player.at)
        same = step.kind == self._shown_kind
        self._shown_kind = step.kind if step.body is not None else ""
        return bool(same and continues is not None and continues(player.now.state))

    def _image(self, course: play.Course, at: int) -> Path | None:
        figure = course.step(at).figure
        return self._media / figure.image if figure is not None and figure.image and self._media is not None else None
