"""No PIN by guessing: at most 110 guesses are looked at in any 24 hours, and the counter never falls."""

import random
from datetime import timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from oefenplek.domain.roles import Unlocking
from oefenplek.storage import backup, database, restore
from oefenplek.storage.inside import DOOR

from .guessing import DAY, MOST, RIGHT, Guesser, Looking, most_in_a_day
from .support import FakeClock, Sure

GUESSES = 10_000
EACH = 200
"""So many guesses until Oefenplek is started again on the same files."""


class Attack:
    """A store that is started again and again, on a machine whose clock is set; only ``true`` time is true."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self._folder, self._dice = folder, dice
        self._looked = False
        self.true = 0.0
        self.moments: list[float] = []
        self._start()
        for name in ("Riet", "Sam", "Aart"):
            self._add(name)

    def _add(self, name: str) -> None:
        store = self.sure.store
        if name == "Riet":
            made = self.sure.wait(lambda done: store.set_up(name, RIGHT, done)).value
            assert made is not None
            self._by = made.door
        else:
            assert self.sure.wait(lambda done: store.add_volunteer(self._by, name, RIGHT, done)).ok

    def _start(self) -> None:
        self.clock = FakeClock()
        self.clock.up = self._dice.choice((0.0, 5.0, 86_400.0, 10_000_000.0))
        self.sure = Sure(self._folder, self.clock, hasher=Looking(self._look))
        self._reading = driver.connect(str(self._folder / database.NAME))

    def _look(self) -> None:
        self._looked = True

    def restart(self) -> None:
        """The app is ended and started again."""
        self.stop()
        self._start()

    def stop(self) -> None:
        """The app is ended."""
        self._reading.close()
        self.sure.store.close()

    def wait(self, seconds: float) -> None:
        """True time goes by, also for the app; somebody sets the wall clock."""
        self.true += seconds
        self.clock.up += seconds
        self.clock.wall += timedelta(days=self._dice.choice((0, 0, 3650, -3650)))
        if not 1980 < self.clock.wall.year < 2080:
            self.clock.wall = FakeClock().wall

    def guess(self, guesser: Guesser) -> Unlocking:
        """One guess, at a PIN or now and then at a recovery code."""
        self._looked, store = False, self.sure.store
        if self._dice.random() < 0.1:
            code, number = guesser.code(), guesser.number()
            answer = self.sure.wait(lambda done: store.recover(code, number, "280417", done)).value
        else:
            number, pin = guesser.number(), guesser.pin()
            answer = self.sure.wait(lambda done: store.unlock(number, pin, done)).value
        assert answer is not None
        assert not answer.right
        if self._looked:
            self.moments.append(self.true)
        return answer

    def tries(self) -> int:
        """The counter on the disk."""
        row = self._reading.execute("SELECT tries FROM throttle WHERE subject = ?", (DOOR,)).fetchone()
        return int(row[0]) if row else 0


def test_ten_thousand_guesses(folder: Path) -> None:
    """With restarts and set clocks between them."""
    dice = random.Random(20260504)  # noqa: S311 - dice, no secret
    attack, guesser, before = Attack(folder, dice), Guesser(dice), 0
    for number in range(1, GUESSES + 1):
        answer = attack.guess(guesser)
        now = attack.tries()
        assert now - before == (attack.moments[-1:] == [attack.true] and attack._looked)
        before = now
        attack.wait(guesser.patience(answer))
        if not number % EACH:
            attack.restart()
    attack.stop()
    assert len(attack.moments) == before > GUESSES / 4
    assert most_in_a_day(attack.moments) <= MOST


def test_going_back_to_a_backup_gives_no_new_guesses(folder: Path) -> None:
    """The counter of the door is carried over; the wait begins again as after any start."""
    attack, guesser = Attack(folder, random.Random(3)), Guesser(random.Random(3))  # noqa: S311 - dice, no secret
    assert attack.sure.wait(lambda done: attack.sure.store.back_up(attack._by, done)).ok
    for _ in range(7):
        attack.wait(attack.guess(guesser).wait)
    before = attack.tries()
    attack.stop()
    (kept,) = backup.listed(folder)
    restore.restore(folder, kept.path, attack.clock.now())
    attack._start()
    assert attack.tries() == before == 7
    assert attack.guess(guesser) == Unlocking(False, 120)
    attack.stop()


def test_waiting_exactly_as_told_gives_no_more(folder: Path) -> None:
    """The fastest there is: the first day, from the first guess on."""
    dice = random.Random(1)  # noqa: S311 - dice, no secret
    attack, guesser = Attack(folder, dice), Guesser(dice)
    while attack.true < DAY:
        attack.wait(attack.guess(guesser).wait)
    attack.stop()
    assert 90 < most_in_a_day(attack.moments) <= MOST


def test_one_pin_of_ones_own_gives_no_more_guesses_at_another(folder: Path) -> None:
    """Opening the door oneself in between forgives nothing at somebody else's number."""
    attack = Attack(folder, random.Random(2))  # noqa: S311 - dice, no secret
    store, looked = attack.sure.store, 0
    while attack.true < DAY:
        own = attack.sure.wait(lambda done: store.unlock(2, RIGHT, done)).value
        theirs = attack.sure.wait(lambda done: store.unlock(1, "271828", done)).value
        assert own is not None
        assert theirs is not None
        assert not theirs.right
        attack.wait(max(1.0, theirs.wait))
        looked = attack.tries()
    attack.stop()
    (tries,) = (
        driver.connect(str(folder / database.NAME))
        .execute("SELECT tries FROM throttle WHERE subject = ?", (f"{DOOR}/1",))
        .fetchone()
    )
    assert looked > tries
    assert 90 < tries <= MOST
