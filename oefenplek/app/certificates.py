"""The certificate of one person: the goals of the lessons they did, as they stand on their page."""

from datetime import datetime

from oefenplek.domain.overview import PersonPage, Status
from oefenplek.domain.people import Person
from oefenplek.domain.text import clean, plain
from oefenplek.ui.printing.certificate import certificate_sheet
from oefenplek.ui.printing.sheet import Sheet

from .desk import Desk


def certificate_of(desk: Desk, page: PersonPage) -> Sheet:
    """With the name, where one was written down, else with the animal. Private lessons are on nobody's page."""
    row, language = page.row, desk.parts.language
    done = (desk.index.lesson(lesson.lesson) for lesson in page.lessons if lesson.status is Status.DONE)
    goals = (card.words_in(language.code)[1] for card in done if card is not None and not card.damaged)
    can = tuple(clean(plain(desk.word(goal))) for goal in goals)
    return certificate_sheet(
        Person(row.id, row.animal, row.colour, row.number),
        can,
        clean(desk.parts.settings.site),
        datetime.now().astimezone().date(),
        language.translate,
        language.code,
        clean(row.name).strip(),
    )
