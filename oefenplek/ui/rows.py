"""A list for QML whose rows stay the same items: only what changed is told, so nothing is built again."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractListModel):
    """Rows of one frozen dataclass; its fields are the roles and ``id`` says which row is which."""

    def __init__(self, parent: QObject, kind: type) -> None:
        super().__init__(parent)
        self._roles = {Qt.ItemDataRole.UserRole + at: field.name for at, field in enumerate(fields(kind))}
        self._rows: list[Any] = []

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of one row."""
        name = self._roles.get(role)
        return getattr(self._rows[index.row()], name) if name and index.row() < len(self._rows) else None

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by role. ``id`` is called ``key``, because QML keeps the name ``id`` for itself."""
        return {role: QByteArray(b"key" if name == "id" else name.encode()) for role, name in self._roles.items()}

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows: take out what is gone, put in what is new, tell what changed.

        What goes or comes beside each other is told at once, so that two thousand rows are no more than two.
        """
        if list(rows) == self._rows:
            return
        self._take_out({row.id for row in rows})
        here = {row.id for row in self._rows}
        at = 0
        while at < len(rows):
            if rows[at].id in here:
                self._put(at, rows[at])
                at += 1
            else:
                at = self._bring_in(at, rows, here)

    def _take_out(self, wanted: set[Any]) -> None:
        end = len(self._rows)
        while end > 0:
            first = end
            while first > 0 and self._rows[first - 1].id not in wanted:
                first -= 1
            if first < end:
                self._remove(first, end)
            end = first - 1

    def _bring_in(self, at: int, rows: Sequence[Any], here: set[Any]) -> int:
        end = at + 1
        while end < len(rows) and rows[end].id not in here:
            end += 1
        self._insert(at, rows[at:end])
        return end

    def _put(self, at: int, row: Any) -> None:
        """This row is here already, at its place or further on."""
        if at >= len(self._rows) or self._rows[at].id != row.id:
            there = next((i for i in range(at + 1, len(self._rows)) if self._rows[i].id == row.id), -1)
            if there > at:
                self._remove(there, there + 1)
            self._insert(at, [row])
        elif self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def _insert(self, at: int, rows: Sequence[Any]) -> None:
        self.beginInsertRows(_ROOT, at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _remove(self, at: int, end: int) -> None:
        self.beginRemoveRows(_ROOT, at, end - 1)
        del self._rows[at:end]
        self.endRemoveRows()
