"""A list for QML tells what changed and nothing more, however many rows it has."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Slot

from oefenplek.ui.rows import RowsModel


@dataclass(frozen=True)
class Row:
    """A row with a word."""

    id: int
    word: str = ""


class Mirror(QObject):
    """A list that only follows what it is told, as QML does."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__(model)
        self._model, self.rows, self.told = model, list[Row](), 0
        model.rowsInserted.connect(self._came)
        model.rowsRemoved.connect(self._went)
        model.dataChanged.connect(self._changed)

    def _row(self, at: int) -> Row:
        index = self._model.index(at)
        by_name = {bytes(name.data()): role for role, name in self._model.roleNames().items()}
        return Row(self._model.data(index, by_name[b"key"]), self._model.data(index, by_name[b"word"]))

    @Slot(QModelIndex, int, int)
    def _came(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.told += 1
        self.rows[first:first] = [self._row(at) for at in range(first, last + 1)]

    @Slot(QModelIndex, int, int)
    def _went(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.told += 1
        del self.rows[first : last + 1]

    @Slot(QModelIndex, QModelIndex)
    def _changed(self, first: QModelIndex, _last: QModelIndex) -> None:
        self.told += 1
        self.rows[first.row()] = self._row(first.row())


@pytest.fixture
def model(owner: QObject) -> RowsModel:
    """An empty list."""
    return RowsModel(owner, Row)


ROWS = st.lists(st.builds(Row, st.integers(0, 12), st.sampled_from(["", "a"])), unique_by=lambda row: row.id)


@given(st.lists(ROWS, max_size=4))
def test_whoever_follows_what_is_told_has_the_same_rows(turns: list[list[Row]]) -> None:
    owner = QObject()
    model = RowsModel(owner, Row)
    mirror = Mirror(model)
    for rows in turns:
        model.set_rows(rows)
        assert mirror.rows == rows


def test_two_thousand_rows_come_and_go_at_once(model: RowsModel) -> None:
    mirror, rows = Mirror(model), [Row(n) for n in range(2000)]
    model.set_rows(rows)
    assert (mirror.rows, mirror.told) == (rows, 1)
    model.set_rows(rows[500:700])
    assert (mirror.rows, mirror.told) == (rows[500:700], 3)
    model.set_rows(rows)
    assert (mirror.rows, mirror.told) == (rows, 5)


def test_what_stays_the_same_is_not_told(model: RowsModel) -> None:
    mirror, rows = Mirror(model), [Row(1), Row(2), Row(3)]
    model.set_rows(rows)
    model.set_rows(list(rows))
    assert mirror.told == 1
    model.set_rows([Row(1), Row(2, "a"), Row(3)])
    assert (mirror.rows, mirror.told) == ([Row(1), Row(2, "a"), Row(3)], 2)
