"""What the lesson screen gives to a step's view model."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Stone

from .view import no_help
from .wording import Help, joined


@dataclass(frozen=True, slots=True)
class LessonPort:
    """A way to act and a way to word, for one lesson."""

    act: Callable[[Action], None]
    resolve: Callable[[str], str]
    translated: Callable[[str], str]
    helps: Callable[[str], list[Help]] = no_help
    say_aid: Callable[[str], None] = lambda _text: None
    watch: Any = None
    pace: Callable[[int], None] = lambda _ms: None
    hold: Callable[[int], None] = lambda _ms: None
    passed: Callable[[], tuple[Stone, ...]] = tuple
    back_to: Callable[[str], None] = lambda _step: None
    say_rows: Callable[[int], None] = lambda _rows: None
    say_there: Callable[[str], None] = lambda _said: None

    def dispatch(self, action: Action) -> None:
        """Do an act in this step."""
        self.act(action)

    def word(self, text: str) -> str:
        """Word a lesson text."""
        return self.resolve(text)

    def translate(self, msgid: str) -> str:
        """Translate an interface text."""
        return self.translated(msgid)

    def aid(self, *texts: str) -> Help:
        """What helps beside these lesson texts."""
        return joined([help_ for text in texts for help_ in self.helps(text)])

    def hear(self, aid: str) -> None:
        """Have the help that is shown said."""
        self.say_aid(aid)

    def recite(self, rows: int) -> None:
        """Have the first texts of the stage said."""
        self.say_rows(rows)

    def speak(self, said: str) -> None:
        """Have somebody on the stage say this aloud."""
        self.say_there(said)

    def path(self) -> tuple[Stone, ...]:
        """The *keuzemomenten* that were passed."""
        return self.passed()

    def go_back_to(self, step: str) -> None:
        """Go back to one of them."""
        self.back_to(step)

    def keep_pace(self, double_click_ms: int) -> None:
        """Keep how slow a double-click may be, for the rest of the visit."""
        self.pace(double_click_ms)

    def keep_hold(self, hold_ms: int) -> None:
        """Keep from when on a press is a long one, for the rest of the visit."""
        self.hold(hold_ms)

    def watcher(self) -> Any:
        """What the stage reports gestures to."""
        return self.watch
