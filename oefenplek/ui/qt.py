"""PySide6 with the types it lacks.

Import :data:`Property` and :data:`QmlUncreatable` from here, under these very names: the tool that describes view
models to QML looks for them, and mypy reads these typed versions instead of PySide6's own.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class _Typed(Generic[T]):
        """A Qt property as mypy sees it: reading it on an object gives what its getter returns."""

        @overload
        def __get__(self, owner: None, kind: type) -> Self: ...
        @overload
        def __get__(self, owner: object, kind: type) -> T: ...
        def __get__(self, owner: object, kind: type) -> Self | T: ...

    def Property(kind: type | str, *, notify: Any) -> Callable[[Callable[[Any], T]], _Typed[T]]:
        """Declare a read-only Qt property with its change signal."""

    def QmlUncreatable(reason: str) -> Callable[[C], C]:
        """Mark a class that QML may name as a type and never create."""
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
