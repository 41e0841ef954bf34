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
        """Show these rows: take out what is gone, put in what is new, tell what changed."""
        if list(rows) == self._rows:
            return
        wanted = {row.id for row in rows}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self._remove(at)
        for at, row in enumerate(rows):
            self._put(at, row)

    def _put(self, at: int, row: Any) -> None:
        there = next((i for i, old in enumerate(self._rows) if i >= at and old.id == row.id), -1)
        if there > at:
            self._remove(there)
        if there != at:
            self.beginInsertRows(_ROOT, at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
        elif self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(_ROOT, at, at)
        del self._rows[at]
        self.endRemoveRows()
