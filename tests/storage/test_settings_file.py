"""The settings of a device: written whole, read with patience, nothing lost."""

import json
from pathlib import Path

import pytest

from oefenplek import files
from oefenplek.storage.settings_file import NAME, UNREADABLE, DeviceSettings, Loaded, load, save

CHOSEN = DeviceSettings(
    site="Bibliotheek Zuid",
    text_scale=1.5,
    high_contrast=True,
    calm=True,
    sound=False,
    speech_speed=0.8,
    language="en",
    pixels_per_mm=4.25,
    pointer="touch",
    helper=False,
    voice="woman",
    help_language="ar",
    left_handed=True,
    double_click_ms=1500,
    keyboard="on",
    numbers={"bank": "06 - 00 00 00 00", "politie": "", "checked": "2026-11-22"},
    address="je",
    country="BE",
    helper_hours=("di 14:00-16:30", "do 09:00-11:00"),
    power_off=True,
)


def test_what_was_set_is_read_again(tmp_path: Path) -> None:
    """Every setting."""
    save(tmp_path / "new", CHOSEN)
    assert load(tmp_path / "new") == Loaded(CHOSEN)


def test_without_a_file_the_usual_settings_hold(tmp_path: Path) -> None:
    """And nothing is said."""
    assert load(tmp_path) == Loaded(DeviceSettings())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000, b'"nl"'])
def test_an_unreadable_file_is_put_aside(tmp_path: Path, content: bytes) -> None:
    """The usual settings hold, it is said, and the old file stays beside it, also after saving."""
    (tmp_path / NAME).write_bytes(content)
    assert load(tmp_path) == Loaded(DeviceSettings(), UNREADABLE)
    save(tmp_path, CHOSEN)
    assert load(tmp_path) == Loaded(CHOSEN)
    assert (tmp_path / "settings-unreadable-1.json").read_bytes() == content


def test_a_file_that_stays_unreadable_is_kept_beside_once(tmp_path: Path) -> None:
    """A corner is started every day; the copies may not pile up, nor ever keep it from starting."""
    for content in (b"{", b"{", *(b"[" * n for n in range(2, 50))):
        (tmp_path / NAME).write_bytes(content)
        assert load(tmp_path) == Loaded(DeviceSettings(), UNREADABLE)
        assert load(tmp_path) == Loaded(DeviceSettings(), UNREADABLE)
    assert len(list(tmp_path.glob("*-unreadable-*"))) == 20


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("text_scale", 99),
        ("text_scale", "groot"),
        ("text_scale", True),
        ("site", 7),
        ("site", "x" * 1000),
        ("calm", "ja"),
        ("speech_speed", 0),
        ("language", "../../etc"),
        ("language", 7),
        ("pixels_per_mm", -3),
        ("pixels_per_mm", float("nan")),
        ("pointer", "voet"),
        ("pointer", ["touch"]),
        ("helper", "nee"),
        ("voice", 3),
        ("voice", "x\u202e"),
        ("help_language", "a"),
        ("left_handed", 1),
        ("double_click_ms", 5),
        ("double_click_ms", True),
        ("double_click_ms", 900.5),
        ("keyboard", "soms"),
        ("address", "jullie"),
        ("country", ["NL"]),
        ("helper_hours", "di 14:00-16:30"),
        ("helper_hours", ["di 16:30-14:00"]),
        ("helper_hours", ["dinsdag"]),
        ("helper_hours", ["di 24:00-25:00"]),
        ("helper_hours", ["di 14:00-16:30"] * 22),
        ("power_off", 1),
    ],
)
def test_one_odd_value_costs_only_itself(tmp_path: Path, name: str, odd: object) -> None:
    """The other settings stay, and it is said."""
    save(tmp_path, CHOSEN)
    data = json.loads((tmp_path / NAME).read_bytes())
    (tmp_path / NAME).write_text(json.dumps({**data, name: odd}))
    usual = getattr(DeviceSettings(), name)
    assert load(tmp_path) == Loaded(CHOSEN._replace(**{name: usual}), UNREADABLE)


def test_settings_of_a_newer_oefenplek_stay(tmp_path: Path) -> None:
    """What is unknown here is not thrown away."""
    (tmp_path / NAME).write_text(json.dumps({"calm": True, "tickets": 3}))
    loaded = load(tmp_path)
    assert loaded == Loaded(DeviceSettings(calm=True))
    save(tmp_path, loaded.settings)
    assert json.loads((tmp_path / NAME).read_bytes())["tickets"] == 3


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole, and no half file beside it."""
    save(tmp_path, CHOSEN)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(tmp_path, DeviceSettings())
    monkeypatch.undo()
    assert load(tmp_path) == Loaded(CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
