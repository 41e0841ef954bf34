"""A voice for tests."""

from PySide6.QtCore import QObject

from oefenplek.ui.speech.voice import Voice


class SilentVoice(Voice):
    """Remembers what it was asked to say and finishes when told to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: list[tuple[str, str]] = []
        self.closed = False
        self._ticket: int | None = None

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Remember the sentence."""
        self.said.append((sentence, language))
        self._ticket = ticket

    def finish(self) -> None:
        """Act as if the present sentence was said to its end."""
        if self._ticket is not None:
            ticket, self._ticket = self._ticket, None
            self.finished.emit(ticket)

    def stop(self) -> None:
        """Forget the present sentence."""
        self._ticket = None

    def close(self) -> None:
        """Remember that the voice was let go."""
        self.stop()
        self.closed = True
