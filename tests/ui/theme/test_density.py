"""A screen's word about its size is believed only when it can be true."""

import pytest

from oefenplek.ui.theme.density import FALLBACK, ScreenFacts, facts_of, pixels_per_mm

KIOSK = ScreenFacts(1920, 1080, 531, 299)


def test_a_plausible_screen_is_believed() -> None:
    assert pixels_per_mm(KIOSK) == pytest.approx(1920 / 531, rel=0.01)


def test_a_tablet_with_two_device_pixels_to_one_counts_in_our_pixels() -> None:
    tablet = ScreenFacts(960, 600, 217, 136, ratio=2)

    assert pixels_per_mm(tablet) == pytest.approx(960 / 217, rel=0.01)


def test_a_turned_screen_that_reports_its_millimetres_unturned_is_believed() -> None:
    assert pixels_per_mm(ScreenFacts(1080, 1920, 531, 299)) == pytest.approx(pixels_per_mm(KIOSK))


@pytest.mark.parametrize(
    "screen",
    [
        pytest.param(ScreenFacts(1920, 1080, 0, 0), id="says nothing"),
        pytest.param(ScreenFacts(1920, 1080, 16, 9), id="says its shape instead of its size"),
        pytest.param(ScreenFacts(1920, 1080, 1600, 900), id="a projector"),
        pytest.param(ScreenFacts(1920, 1080, 300, 300), id="another shape than its pixels"),
        pytest.param(ScreenFacts(640, 360, 531, 299), id="below 70 dots per inch"),
        pytest.param(ScreenFacts(7680, 4320, 310, 174, ratio=1), id="above 400 dots per inch"),
        pytest.param(ScreenFacts(800, 450, 110, 62), id="smaller than six inches"),
    ],
)
def test_an_impossible_screen_is_taken_as_an_ordinary_one(screen: ScreenFacts) -> None:
    assert pixels_per_mm(screen) == FALLBACK


def test_calibration_wins_over_every_screen() -> None:
    assert pixels_per_mm(KIOSK, calibrated=5.5) == 5.5


def test_the_facts_come_from_qt(qapp) -> None:
    screen = qapp.primaryScreen()

    facts = facts_of(screen)

    assert (facts.width_px, facts.height_px) == screen.size().toTuple()
    assert facts.ratio == screen.devicePixelRatio()
