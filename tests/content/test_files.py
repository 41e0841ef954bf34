"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from oefenplek.content import files


def test_a_text_is_written_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    files.write_text(tmp_path / "new" / "les.yaml", "één\n")
    assert (tmp_path / "new" / "les.yaml").read_bytes() == "één\n".encode()
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["les.yaml"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "les.yaml"
    files.write_text(path, "oud")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        files.write_text(path, "nieuw")
    assert path.read_text() == "oud"
    assert list(tmp_path.iterdir()) == [path]


def test_the_text_is_on_the_disk_before_it_takes_the_old_ones_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    sync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (order.append("sync"), sync(handle))[1])
    monkeypatch.setattr(Path, "replace", lambda self, to: (order.append("replace"), replace(self, to))[1])
    files.write_text(tmp_path / "les.yaml", "nieuw")
    assert order == ["sync", "replace", "sync"]
