"""In which language a lesson is read, and which help stands beside it."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.aids import Aid, aids_from
from oefenplek.domain.comfort import Comfort
from oefenplek.domain.kinds import Registry
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.manner import Manner
from oefenplek.domain.text import Pointer
from oefenplek.domain.translation import read_in, read_with_help
from oefenplek.screens.lesson.wording import Wording, as_written
from oefenplek.ui.language import SOURCE, Language, read_texts


def read_lesson_for(catalogue: Catalogue, known: Registry, lesson_id: str, chosen: Comfort) -> Lesson:
    """The lesson in the language of the screen if all of it is translated, else as it was written.

    As it was written, it has the help that was chosen beside it; without a choice, in the language of the screen.
    """
    data = catalogue.load_lesson(lesson_id)
    names = {step["kind"] for step in data["steps"]}
    rules = {name: known.kinds[name].rules() for name in names if name in known.kinds}
    written, screen = data["language"], chosen.language
    translation = catalogue.load_translation(lesson_id, screen) if screen != written else None
    if translation is not None and translation["whole"]:
        return read_in(data, rules, translation, screen)
    help_ = chosen.help_language or (screen if screen != written else "")
    if help_ == screen:
        return read_with_help(data, rules, translation, help_)
    return read_with_help(data, rules, catalogue.load_translation(lesson_id, help_) if help_ else None, help_)


def wording_for(
    lesson: Lesson, pointer: Pointer, language: Language, numbers: Mapping[str, str] | None = None
) -> Wording:
    """How this lesson is worded on a screen in this language, with the telephone ``numbers`` of this place."""
    aids = lesson.aids
    if lesson.language == SOURCE and aids.language:
        aids = aids.and_those(_own_texts(language.folder, aids.language, language.manner))
    same = lesson.language == language.code
    own = language.translate if same else language.in_dutch if lesson.language == SOURCE else as_written
    return Wording(pointer, language.translate, own, aids, language.code, numbers or {})


@cache
def _own_texts(folder: Path, language: str, manner: Manner) -> dict[str, Aid]:
    """Our own hints and answers, which stand between the author's sentences, in another language."""
    return aids_from((manner.say(said), other) for said, other in read_texts(folder, language).items())
