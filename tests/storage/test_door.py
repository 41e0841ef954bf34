"""The volunteers' door: set up once, opened by number and PIN, and by a code on paper when the PIN is lost."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Pass, Role, SetUp, Unlocking
from oefenplek.domain.takehome import ALPHABET
from oefenplek.storage import database
from oefenplek.storage.states import ALREADY, FULL_UP, LAST_ONE, NO_NAME, NOT_A_PIN, TOO_EASY, Outcome

from .support import FakeClock, Sure

Start = Callable[[], Sure]
PIN, OTHER = "314159", "280417"


def set_up(sure: Sure, name: str = "Riet") -> SetUp:
    """The first volunteer."""
    made = sure.wait(lambda done: sure.store.set_up(name, PIN, done)).value
    assert made is not None
    return made


def add(sure: Sure, by: Pass, name: str = "Sam", pin: str = OTHER) -> Volunteer:
    """One more."""
    made = sure.wait(lambda done: sure.store.add_volunteer(by, name, pin, done)).value
    assert made is not None
    return made


def unlock(sure: Sure, number: int, pin: str) -> Unlocking:
    """Try a PIN."""
    answer = sure.wait(lambda done: sure.store.unlock(number, pin, done)).value
    assert answer is not None
    return answer


def recover(sure: Sure, code: str, number: int = 1, pin: str = OTHER) -> Unlocking:
    """Try a recovery code."""
    answer = sure.wait(lambda done: sure.store.recover(code, number, pin, done)).value
    assert answer is not None
    return answer


def told(folder: Path) -> list[tuple[str, dict[str, str]]]:
    """The events, and what is in them."""
    connection = driver.connect(str(folder / database.NAME))
    found = connection.execute("SELECT kind, payload FROM event ORDER BY device_seq").fetchall()
    connection.close()
    return [(kind, json.loads(text)) for kind, text in found]


def test_nobody_is_there_by_default(start: Start) -> None:
    """And no PIN opens anything."""
    sure = start()
    assert sure.ask(lambda r: r.doors()) == ()
    assert [unlock(sure, number, PIN).right for number in (0, 1)] == [False, False]


def test_the_first_one_is_coordinator_and_comes_once(start: Start) -> None:
    sure = start()
    door = set_up(sure).door
    assert (door.role, door.number, door.name) == (Role.COORDINATOR, 1, "Riet")
    assert sure.wait(lambda done: sure.store.set_up("Jan", OTHER, done)) == Outcome(sentence=ALREADY)
    assert sure.ask(lambda r: r.doors()) == (1,)


def test_the_door_opens_with_number_and_pin(start: Start) -> None:
    """With one volunteer no number is needed; with two it is."""
    sure = start()
    first = set_up(sure).door
    alone = unlock(sure, 0, PIN)
    assert alone.door is not None
    assert (alone.door.volunteer, alone.door.id != first.id) == (first.volunteer, True)
    second = add(sure, first)
    assert (second.number, second.role) == (2, Role.VOLUNTEER)
    found = unlock(sure, 2, OTHER).door
    assert found is not None
    assert (found.role, found.name, found.number) == (Role.VOLUNTEER, "Sam", 2)
    wrong = ((0, PIN), (1, OTHER), (2, PIN), (3, PIN))
    assert not any(unlock(sure, number, pin).right for number, pin in wrong)


def test_waits_grow_for_the_whole_door(start: Start, clock: FakeClock) -> None:
    """Another number is no other door; a restart begins the wait again; in a wait the right PIN is not looked at."""
    sure = start()
    add(sure, set_up(sure).door)
    assert [unlock(sure, 1 + at % 2, "271828").wait for at in range(5)] == [0, 0, 0, 0, 30]
    assert unlock(sure, 2, OTHER) == Unlocking(False, 30)
    clock.forward(20)
    sure.store.close()
    again = start()
    assert unlock(again, 2, OTHER) == Unlocking(False, 30)
    clock.forward(30)
    assert unlock(again, 2, OTHER).right


def test_every_opening_is_an_event_and_every_deed_too(start: Start, folder: Path) -> None:
    """By id; nobody's name is in the log."""
    sure = start()
    by = set_up(sure).door
    unlock(sure, 1, PIN)
    sure.wait(lambda done: sure.store.note_deed(by, "card-printed", done))
    second = add(sure, by)
    sure.store.close()
    log = told(folder)
    mine = {"volunteer": by.volunteer}
    assert log == [
        ("volunteer-did", {**mine, "deed": "set-up"}),
        ("unlocked", {**mine, "role": "coordinator"}),
        ("unlocked", {**mine, "role": "coordinator"}),
        ("volunteer-did", {**mine, "deed": "card-printed"}),
        ("volunteer-did", {**mine, "deed": "volunteer-added"}),
    ]
    assert second.id not in str(log)
    assert "Riet" not in str(log)


def test_pins_and_codes_are_kept_as_locks_only(start: Start, folder: Path) -> None:
    sure = start()
    codes = set_up(sure).codes
    sure.store.close()
    kept = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"Riet" in kept
    assert PIN.encode() not in kept
    assert not [code for code in codes if code.encode() in kept or code.replace(" ", "").encode() in kept]


def test_recovery_codes_are_eight_and_can_be_read_aloud(start: Start) -> None:
    codes = set_up(start()).codes
    assert len(set(codes)) == 8
    assert all([len(part) for part in code.split()] == [4, 4, 4] for code in codes)
    assert not {letter for code in codes for letter in code} - {*ALPHABET, " "}


def test_a_recovery_code_gives_a_new_pin_once(start: Start) -> None:
    """However it is typed; doors that stood open are closed."""
    sure = start()
    made = set_up(sure)
    found = recover(sure, made.codes[3].lower().replace(" ", "-"))
    assert found.door is not None
    assert found.door.number == 1
    assert not unlock(sure, 1, PIN).right
    assert unlock(sure, 1, OTHER).right
    assert not recover(sure, made.codes[3], pin=PIN).right
    assert not sure.wait(lambda done: sure.store.consult(made.door, lambda r: r.people(), done)).ok
    assert recover(sure, made.codes[4], pin=PIN).right


def test_a_code_is_not_used_up_for_a_number_that_nobody_has(start: Start) -> None:
    sure = start()
    codes = set_up(sure).codes
    assert not recover(sure, codes[0], number=7).right
    assert recover(sure, codes[0]).right


def test_recovery_codes_are_throttled_with_the_door(start: Start) -> None:
    sure = start()
    codes = set_up(sure).codes
    assert [recover(sure, "2222 3333 4444").wait for _ in range(5)] == [0, 0, 0, 0, 30]
    assert recover(sure, codes[0]) == unlock(sure, 1, PIN) == Unlocking(False, 30)


def test_new_codes_make_the_old_ones_worthless(start: Start) -> None:
    sure = start()
    made = set_up(sure)
    new = sure.wait(lambda done: sure.store.new_recovery_codes(made.door, done)).value
    assert new is not None
    assert not set(new) & set(made.codes)
    assert not recover(sure, made.codes[0]).right
    assert recover(sure, new[0]).right


def test_ones_own_pin_is_changed_with_the_old_one(start: Start) -> None:
    """And somebody at an open door guesses no better than at a closed one."""
    sure = start()
    by = set_up(sure).door
    changed = sure.wait(lambda done: sure.store.change_pin(by, PIN, OTHER, done)).value
    assert changed == Unlocking(True, door=by)
    assert unlock(sure, 1, OTHER).right
    tried = [sure.wait(lambda done: sure.store.change_pin(by, "271828", PIN, done)).value for _ in range(5)]
    assert [answer.wait for answer in tried if answer] == [0, 0, 0, 0, 30]


@pytest.mark.parametrize(("pin", "sentence"), [("12345", NOT_A_PIN), ("12345a", NOT_A_PIN), ("123456", TOO_EASY)])
def test_a_pin_that_will_not_do_is_said_at_once(start: Start, pin: str, sentence: str) -> None:
    """Wherever one is chosen; it costs no try and no code."""
    sure = start()
    assert sure.wait(lambda done: sure.store.set_up("Riet", pin, done)) == Outcome(sentence=sentence)
    made = set_up(sure)
    by, code = made.door, made.codes[0]
    assert sure.wait(lambda done: sure.store.add_volunteer(by, "Sam", pin, done)).sentence == sentence
    assert sure.wait(lambda done: sure.store.change_pin(by, PIN, pin, done)).sentence == sentence
    assert sure.wait(lambda done: sure.store.recover(code, 1, pin, done)).sentence == sentence
    assert recover(sure, code).right


def test_a_volunteer_has_a_name_and_a_number(start: Start) -> None:
    """Names are cleaned and short; the lowest free number is given; there are 99."""
    sure = start()
    by = set_up(sure, "  Riet\u202e\x00 de   Vries " + "x" * 60).door
    assert by.name == "Riet de Vries " + "x" * 26
    assert sure.wait(lambda done: sure.store.add_volunteer(by, " \u200f ", PIN, done)).sentence == NO_NAME
    made = [add(sure, by, f"V{at}") for at in range(98)]
    assert [one.number for one in made] == list(range(2, 100))
    assert sure.wait(lambda done: sure.store.add_volunteer(by, "Nog een", PIN, done)).sentence == FULL_UP
    assert sure.wait(lambda done: sure.store.remove_volunteer(by, made[3].id, done)).ok
    assert add(sure, by).number == made[3].number


def test_a_coordinator_always_stays(start: Start) -> None:
    sure = start()
    by = set_up(sure).door
    assert sure.wait(lambda done: sure.store.remove_volunteer(by, by.volunteer, done)).sentence == LAST_ONE
    other = sure.wait(lambda done: sure.store.add_volunteer(by, "Ko", PIN, done, Role.COORDINATOR)).value
    assert other is not None
    assert sure.wait(lambda done: sure.store.remove_volunteer(by, by.volunteer, done)).ok
    assert sure.ask(lambda r: r.doors()) == (other.number,)


def test_a_resident_has_no_door(start: Start) -> None:
    sure = start()
    by = set_up(sure).door
    assert not sure.wait(lambda done: sure.store.add_volunteer(by, "Ria", PIN, done, Role.RESIDENT)).ok
    assert sure.ask(lambda r: r.doors()) == (1,)
