"""Lessons full of texts that try to be more than text, played through the app.

``python -m tests.campaign.hostile PAYLOAD LESSON`` copies a lesson, puts a payload behind every text that people see
(the persona's card too), plays it to its end, and fails on any warning, crash, request or button out of sight.
"""

import http.server
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import shiboken6
import yaml
from pydantic import BaseModel
from PySide6.QtCore import QObject, QRectF

from oefenplek.app.corner import make_application
from oefenplek.content.fields import TEXT, Role
from oefenplek.content.model import LessonForm, StepForm
from oefenplek.simulated import apps
from oefenplek.steps import kinds
from oefenplek.ui.device.places import shown
from tests.journeys.person import Person, corner_at

ROOT = Path(__file__).resolve().parents[2]
LONG = 10_000
SHORT = {"name": 300, "subject": 300}
"""Where the format allows only so many characters; there the payload is cut."""
FIXED = {"solution", "done", "when", "never", "scenes", "links", "id", "kind"}
"""What leads through the lesson: who changes that makes another lesson."""
PAYLOADS = {
    "image": '<img src="HOST/x.png"><img src=x onerror=alert(1)>',
    "link": '<a href="HOST/a">hier</a> [hier](HOST/b) file:///etc/passwd javascript:alert(1)',
    "direction": "\u202eomgekeerd\u2066 \u202b\u200f\u061c einde\u2069",
    "control": "nul\x00 bel\x07 esc\x1b[31m del\x7f \ufeff\u0085",
    "emoji": "😀👩‍👩‍👧‍👦🇳🇱👍🏽❤️" * 5,
    "marks": "%1 %2 %n %L3 &amp; &lt;b&gt; <b>vet</b> <br/> ]]> <!-- --> \\ ` $x ${y}",
    "stacked": "o" + "\u0300\u0301\u0302\u0316\u0317" * 60,
    "long": "eindeloos " * (LONG // 10),
    "unbroken": "w" * LONG,
}


def text_keys() -> set[str]:
    """The keys under which authors write what people read, from the forms of the format, the kinds and the apps."""
    forms: list[type[BaseModel]] = [LessonForm, StepForm]
    forms += [kind.schema() for kind in kinds().values()]
    found: set[str] = set()
    seen: set[type[BaseModel]] = set()
    while forms:
        form = forms.pop()
        if form in seen:
            continue
        seen.add(form)
        for name, info in form.model_fields.items():
            parts = list(_parts(info.annotation))
            if TEXT in (*info.metadata, *(part for part in parts if isinstance(part, Role))):
                found.add(info.alias or name)
            forms += [part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)]
    # An app's own content (names and subjects of mails) bears no role: it is never translated.
    return found | ({"name", "subject", "text", "values"} if apps() else set())


def _parts(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in (*getattr(annotation, "__args__", ()), *getattr(annotation, "__metadata__", ())):
        yield from _parts(part)


class Spoiler:
    """Puts the payload behind texts: behind each one, or behind each n-th where the file would grow too large."""

    def __init__(self, payload: str, each: int, first: int = 0) -> None:
        self.keys = text_keys() | {"label", "value"}
        self._payload, self._each, self._count = payload, each, first

    def spoil(self, data: Any, key: str = "") -> Any:
        """The same data, spoilt."""
        if isinstance(data, dict):
            return {name: value if name in FIXED else self.spoil(value, name) for name, value in data.items()}
        if isinstance(data, list):
            return [self.spoil(value, key) for value in data]
        if key not in self.keys or not isinstance(data, str):
            return data
        self._count += 1
        return data if self._count % self._each else f"{data} {self._payload}"[: SHORT.get(key, LONG)]

    def scene(self, scene: dict[str, Any]) -> dict[str, Any]:
        """The content of a scene; its values are typed by the solution and stay."""
        return {key: value if key == "values" else self.spoil(value, key) for key, value in scene.items()}


def spoilt_lesson(lesson: str, payload: str, target: Path, first: int = 0) -> None:
    """A lessons folder with one theme, one lesson and the personas, every text spoilt."""
    source = next((ROOT / "lessons").glob(f"*/{lesson}/lesson.yaml"))
    folder = target / source.parts[-3] / lesson
    folder.mkdir(parents=True)
    spoiler = Spoiler(payload, 1 + len(payload.encode()) // 1000, first)
    for file, to in (
        (source, folder / "lesson.yaml"),
        (source.parents[1] / "theme.yaml", folder.parent / "theme.yaml"),
        (ROOT / "lessons" / "personas.yaml", target / "personas.yaml"),
    ):
        data = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - makes only texts
        spoilt = spoiler.spoil(data)
        if "scenes" in data:
            spoilt["scenes"] = {name: spoiler.scene(scene) for name, scene in data["scenes"].items()}
        to.write_text(yaml.safe_dump(spoilt, allow_unicode=True, sort_keys=False), "utf-8")


class Listener(http.server.HTTPServer):
    """Counts who asks for something."""

    def __init__(self) -> None:
        self.asked = 0
        super().__init__(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def verify_request(self, _request: Any, _address: Any) -> bool:
        """Count, and say nothing back."""
        self.asked += 1
        return False

    @property
    def host(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_port}"


def in_sight(person: Person, place: str) -> bool:
    """Is the whole thing inside the window?"""
    window = person.corner.window
    seen = shown(person.item(place))
    return not seen.isEmpty() and QRectF(0, 0, window.width(), window.height()).contains(seen)


def play(person: Person, lesson: str, pictures: Path | None) -> None:
    """To the end; the three buttons of the foot are in sight all the time."""
    person.comes_in()
    person.finds_lesson(lesson)
    while person.corner.navigation.lesson is not None and not person.lesson.state.finished:
        if pictures is not None:
            person.hands.picture(pictures / f"{person.at}.png")
        hidden = [place for place in ("lesson/back", "lesson/help", "lesson/next") if not in_sight(person, place)]
        assert not hidden, f"{person.at}: {hidden}"
        person.does_the_step()
        person.goes_on()
    person.expects(lambda: person.hands.sees("finished/stop"), "Klaar")
    person.stops("finished/stop")
    person.comes_in()


def main(payload: str, lesson: str, pictures: str = "") -> None:
    """Play one lesson with one payload."""
    listener = Listener()
    app = make_application([sys.argv[0]])
    with tempfile.TemporaryDirectory() as folder:
        lessons = Path(folder) / "lessons"
        spoilt_lesson(lesson, PAYLOADS[payload].replace("HOST", listener.host), lessons)
        owner = QObject()
        corner = corner_at(Path(folder) / "home", owner, lessons)
        try:
            play(Person(corner), lesson, Path(pictures) if pictures else None)
        finally:
            corner.close()
            app.processEvents()
            shiboken6.delete(owner)
    assert listener.asked == 0, f"{listener.asked} requests"
    print(f"{lesson} with {payload}: played, no request")


if __name__ == "__main__":
    main(*sys.argv[1:])
