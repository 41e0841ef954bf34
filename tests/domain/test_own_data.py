"""Own real numbers are seen; the persona's and ordinary texts are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.own_data import is_bsn, is_iban, own_data, without_own_data

# Numbers that pass their check sum and belong to nobody: banks and the tax office publish them as examples.
IBAN_NL, IBAN_BE, BSN = "NL91ABNA0417164300", "BE68539007547034", "111222333"
CARD = ("Ria de Wit", "NL12 OEFE 0123 4567 89", "06 - 12 34 56 78", "Postcode 1234 AB")


@pytest.mark.parametrize(
    "text",
    [
        IBAN_NL,
        "NL91 ABNA 0417 1643 00",
        "nl91abna0417164300",
        "Mijn rekening is NL91 ABNA 0417 1643 00 bij de bank",
        IBAN_BE,
        "BE68 5390 0754 7034",
        BSN,
        "1112.22.333",
        "111 222 333",
        "Mijn nummer: 111222333.",
        "0687654321",
        "06-87654321",
        "06 87 65 43 21",
        "+31 6 87654321",
        "+31 (0)6 87654321",
        "0031687654321",
        "020-7654321",
        "020 765 43 21",
        "0299-765432",
        "0470 12 34 56",
        "+32 470 12 34 56",
        "0470/12.34.56",
        "02 512 34 56",
        "016 12 34 56",
        "065 12 34 56",
    ],
)
def test_own_data_is_seen(text: str) -> None:
    assert own_data(text, CARD), text
    assert not any(c.isdigit() for c in without_own_data(text, CARD)), without_own_data(text, CARD)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ik kom om 3 uur.",
        "05-03-1948",
        "01-01-2026 14:05",
        "2026-11-22",
        "€ 1.250,00",
        "112",
        "0800-2000",
        "0900-8844",
        "1234 AB",
        "NL12OEFE0123456789",
        "06 12345678",
        "06-1234",  # on the way to the persona's number
        "068765432",  # on the way to any mobile number
        "111222334",
        "4 1 7 9",
        "ria@postvak.example",
        "Factuur 2026 0417",
    ],
)
def test_what_is_not_own_data_stays(text: str) -> None:
    assert own_data(text, CARD) == ()
    assert without_own_data(text, CARD) == text


def test_only_the_number_is_taken_out() -> None:
    assert without_own_data(f"Ria, {IBAN_NL}, groetjes") == "Ria, , groetjes"
    assert without_own_data(f"{IBAN_NL} en {BSN}") == " en "


def test_a_real_looking_number_on_the_card_is_let_through() -> None:
    assert own_data("06 87654321") != ()
    assert own_data("06 87654321", ["+31 6 8765 4321"]) == ()


def test_check_sums() -> None:
    assert is_iban(IBAN_NL)
    assert is_iban(IBAN_BE)
    assert not is_iban("NL91ABNA0417164301")
    assert not is_iban("XX91ABNA0417164300")
    assert not is_iban("NLXXABNA0417164300")
    assert is_bsn(BSN)
    assert not is_bsn("000000000")
    assert not is_bsn("12345678")


@given(st.text(max_size=60))
def test_any_text_is_read_and_what_is_left_holds_none(text: str) -> None:
    left = without_own_data(text)
    assert len(left) <= len(text)
    assert own_data(text) == () or left != text


@given(st.integers(0, 99_999_999))
def test_one_wrong_digit_in_a_bsn_is_seen(number: int) -> None:
    digits = f"{number:08d}"
    right = [last for last in range(10) if is_bsn(f"{digits}{last}")]
    assert len(right) <= 1
