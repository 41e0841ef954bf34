"""Someone tries everything on a step of every kind: no warning, no dead end, *Terug* and *Hulp* still work.

``OEFENPLEK_SEED`` plays another session; the campaign plays a thousand events on each.
"""

import os

import pytest
from PySide6.QtCore import QObject

from tests.support.kinds import every_kind
from tests.support.showing import Shower
from tests.support.wild import example_around, survives

SEED = int(os.environ.get("OEFENPLEK_SEED", "4"))
EVENTS = int(os.environ.get("OEFENPLEK_EVENTS", "200"))


@pytest.mark.parametrize("folder", every_kind())
def test_a_step_survives_whoever_tries_everything(show: Shower, owner: QObject, folder: str) -> None:
    assert survives(show, owner, example_around(folder), EVENTS, SEED) > 0, "nothing came of it"
