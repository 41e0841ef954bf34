"""A picture of the lesson's own stands beside the text."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from oefenplek.domain.lesson import Figure, Lesson, Step
from oefenplek.domain.player import Course
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.persona import Persona
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.steps import kinds
from oefenplek.ui.speech.reader import Reader
from tests.support.accessible import Role, tree
from tests.support.showing import Shower
from tests.support.voices import SilentVoice


def test_it_is_shown_with_its_description(owner: QObject, show: Shower, tmp_path: Path) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill("#1A5938")
    assert picture.save(str(tmp_path / "plein.png"))
    rules = kinds()["read"].rules()
    step = Step(
        "plein", "read", rules.read({"text": "Dit is het plein."}), figure=Figure("", "", "plein.png", "Het plein.")
    )
    lesson = Lesson("les", "1", "nl", "b", "Les", "Ik kan het.", 5, (step,))
    services = LessonServices(
        reader=Reader(owner, SilentVoice(owner)),
        count=lambda effect: None,
        wording=Wording("touch", lambda text: text),
        pace=Pace(0, 0),
        read_aloud=lambda: False,
        done_sound=lambda: None,
        media=tmp_path,
    )
    model = LessonViewModel(owner, Course(lesson, {"read": rules}, {}), kinds(), services, Persona())
    assert model.stage == "beside"
    shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
    shown.grab()
    assert [node.name for node in tree(shown.window) if node.role == Role.Graphic] == ["Het plein."]
