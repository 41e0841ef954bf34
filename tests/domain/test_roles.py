"""What a PIN must be, and that a role never may less than the one below it."""

import pytest

from oefenplek.domain.roles import Capability, Role, is_easy, is_pin, may


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12345a", "１２３４５６", " 31415", "31 415"])
def test_a_pin_is_six_digits(pin: str) -> None:
    assert not is_pin(pin)
    assert is_pin("314159")


@pytest.mark.parametrize("pin", ["000000", "777777", "123456", "654321", "345678", "098765", "121212", "123123"])
def test_what_everyone_tries_first_is_too_easy(pin: str) -> None:
    assert is_pin(pin)
    assert is_easy(pin)


@pytest.mark.parametrize("pin", ["314159", "112358", "100200", "135790"])
def test_others_are_not(pin: str) -> None:
    assert not is_easy(pin)


def test_a_coordinator_may_all_and_a_resident_nothing() -> None:
    assert all(may(Role.COORDINATOR, capability) for capability in Capability)
    assert not any(may(Role.RESIDENT, capability) for capability in Capability)
    for lower, higher in ((Role.VOLUNTEER, Role.TRAINER), (Role.TRAINER, Role.COORDINATOR)):
        assert all(may(higher, capability) for capability in Capability if may(lower, capability))
    assert {capability for capability in Capability if may(Role.VOLUNTEER, capability)} == {
        *(Capability.INSIDE, Capability.SEE_PEOPLE, Capability.CHANGE_PEOPLE),
        *(Capability.GROUPS, Capability.PRINT_NAMES, Capability.CLOSE_DAY),
    }
