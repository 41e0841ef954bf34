"""Pictures of an app for paper: the right moment, the place marked, whatever is set for the screen."""

from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine

from oefenplek.domain.at_home import Way, way_at_home
from oefenplek.domain.text import resolve
from oefenplek.ui.device.cutting import ACCENT, MOST_HIGH, cut_out, for_paper
from oefenplek.ui.device.photo import PIXELS_PER_MM, ROOM, DarkRoom, Photo, Studio
from tests.support.engine import set_theme
from tests.support.kinds import registry
from tests.support.lesson_screens import lesson

KNOWN = registry()
RULES = {name: kind.rules() for name, kind in KNOWN.kinds.items()}
ON_A_PHONE, ON_A_TABLET = "c-contact/c02-mail-lezen", "c-contact/c06-mail-opruimen"
ON_A_LAPTOP, ON_TABLE = "b-internet/b05-website-openen", "e-overheid/e20-eerste-hulp-brief"


def way_of(folder: str) -> Way:
    way = way_at_home(lesson(folder), RULES, KNOWN.apps, lambda text, values: resolve(text, "touch", values))
    assert way is not None
    return way


@pytest.fixture(scope="module")
def dark_room(qapp: QGuiApplication) -> Iterator[DarkRoom]:
    room = DarkRoom()
    yield room
    room.close()


def photos(room: DarkRoom, folder: str) -> Iterator[Photo]:
    """Every act of a lesson, as it is seen before it is done."""
    way = way_of(folder)
    with closing(Studio(room, way.app, way.scene)) as studio:
        for act in way.acts:
            studio.show(act.state)
            QGuiApplication.processEvents()
            yield studio.take([act.place])


def accents(image: QImage) -> int:
    """How many pixels have the colour of a mark."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    return pixels.tolist().count(ACCENT.rgb())


@pytest.mark.parametrize("folder", [ON_A_PHONE, ON_A_TABLET, ON_A_LAPTOP, ON_TABLE])
def test_every_act_of_a_lesson_has_its_place_on_the_picture(dark_room: DarkRoom, folder: str) -> None:
    skin = way_of(folder).scene.skin
    for photo in photos(dark_room, folder):
        (mark,) = photo.marks
        assert QRectF(photo.image.rect()).contains(mark)
        assert photo.image.width() == round(ROOM[skin][0] * PIXELS_PER_MM)
        cut = QImage.fromData(for_paper(photo))
        assert accents(cut) > accents(photo.image) + 50
        assert cut.height() <= (MOST_HIGH * PIXELS_PER_MM if skin == "phone" else photo.image.height())


def test_the_pictures_are_of_the_moments_before_the_acts(dark_room: DarkRoom) -> None:
    images = [photo.image for photo in photos(dark_room, ON_A_PHONE)]
    assert all(one != other for one, other in pairwise(images))
    again = [photo.image for photo in photos(dark_room, ON_A_PHONE)]
    assert images == again


def test_large_letters_and_high_contrast_on_the_screen_change_nothing_on_paper(
    dark_room: DarkRoom, engine: QQmlEngine
) -> None:
    usual = next(photos(dark_room, ON_A_TABLET)).image
    set_theme(engine, text_scale=2.0, high_contrast=True)
    try:
        assert next(photos(dark_room, ON_A_TABLET)).image == usual
    finally:
        set_theme(engine)


def test_a_place_that_is_not_there_has_no_mark_and_the_picture_is_taken_all_the_same(dark_room: DarkRoom) -> None:
    way = way_of(ON_A_PHONE)
    with closing(Studio(dark_room, way.app, way.scene)) as studio:
        studio.show(way.acts[0].state)
        QGuiApplication.processEvents()
        photo = studio.take(["button/nowhere"])
    assert photo.marks == ()
    assert not QImage.fromData(for_paper(photo)).isNull()


def test_what_is_kept_lies_around_the_mark_and_never_beyond_the_edge() -> None:
    whole, most = QSizeF(700, 1200), QSizeF(700, 600)
    for top in (0, 300, 590, 1150):
        mark = QRectF(100, top, 80, 50)
        kept = cut_out(whole, [mark], most)
        assert kept.contains(mark)
        assert QRectF(QPointF(), whole).contains(kept)
        assert kept.size() == most


def test_marks_too_far_apart_are_kept_from_the_first_one_on() -> None:
    first, last = QRectF(0, 1100, 50, 50), QRectF(0, 0, 50, 50)
    kept = cut_out(QSizeF(700, 1200), [first, last], QSizeF(700, 600))
    assert kept.contains(first)
    assert not kept.intersects(last)


def test_two_marks_beside_each_other_are_both_seen() -> None:
    marks = [QRectF(100, 500, 50, 50), QRectF(400, 620, 50, 50)]
    kept = cut_out(QSizeF(700, 1200), marks, QSizeF(700, 600))
    assert all(kept.contains(mark) for mark in marks)


def test_the_mark_has_the_colours_of_the_app() -> None:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    cut = QImage.fromData(for_paper(Photo(image, (QRectF(200, 150, 120, 60),))))
    colours = {cut.pixelColor(x, 180).name() for x in range(cut.width())}
    assert {"#1d2733", "#f2b134", "#ffffff"} <= colours
