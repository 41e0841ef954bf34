"""A recording is named after the sentence it speaks."""

import pytest

from oefenplek.domain.recording import recording_name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Stuur Lotte een bericht.", "spoken-stuur-lotte-een-bericht"),
        ("Klik één keer op ‘Verstuur’!", "spoken-klik-een-keer-op-verstuur"),
        ("  Ja?  ", "spoken-ja"),
    ],
)
def test_a_recording_is_named_after_its_sentence(sentence: str, name: str) -> None:
    assert recording_name(sentence) == name


def test_a_long_sentence_has_a_name_that_any_disk_takes() -> None:
    name = recording_name("woord " * 40)
    assert len(name) <= 67
    assert not name.endswith("-")
