"""The view model of the sample app."""

from PySide6.QtCore import Property, QObject, Signal, Slot


class SampleModel(QObject):
    """Keeps two texts; what is typed comes back as the model's text, at once or when ``deliver`` is called."""

    toChanged = Signal()
    textChanged = Signal()

    def __init__(self, parent: QObject | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._texts = {"to": "", "text": ""}
        self._at_once = at_once
        self.waiting: list[tuple[str, str]] = []
        self.typed: list[tuple[str, str]] = []

    @Property(str, notify=toChanged)
    def to(self) -> str:
        return self._texts["to"]

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._texts["text"]

    @Slot(str, str)
    def type(self, name: str, text: str) -> None:
        self.typed.append((name, text))
        if self._at_once:
            self.put(name, text)
        else:
            self.waiting.append((name, text))

    def put(self, name: str, text: str) -> None:
        """Set a text as the rules of an app would."""
        if self._texts[name] != text:
            self._texts[name] = text
            (self.toChanged if name == "to" else self.textChanged).emit()

    def deliver(self) -> None:
        """Answer the oldest text that waits."""
        self.put(*self.waiting.pop(0))
