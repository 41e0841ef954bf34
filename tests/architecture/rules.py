"""What must not stand in our files: each rule with a sentence, a pattern, and an example that it has to find."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NAMING = {"rules.py", "test_rules.py", "exceptions.py", "test_exceptions.py"}
Where = Callable[[Path], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """``pattern`` may not occur where ``where`` says so; it finds every text of ``bad`` and none of ``fine``."""

    why: str
    where: Where
    pattern: re.Pattern[str]
    bad: tuple[str, ...]
    fine: tuple[str, ...]

    def broken(self, name: Path, text: str) -> list[str]:
        """Where in this text the rule is broken, as ``file:line: what stands there``."""
        if not self.where(name):
            return []
        found = self.pattern.finditer(text)
        return [f"{name}:{text.count(chr(10), 0, hit.start()) + 1}: {hit.group().strip()}" for hit in found]


def _rule(why: str, where: Where, pattern: str, bad: tuple[str, ...], fine: tuple[str, ...]) -> Rule:
    return Rule(why, where, re.compile(pattern, re.MULTILINE), bad, fine)


def _everywhere(name: Path) -> bool:
    # This file names what is forbidden, and its test tries it.
    return name.parts[:2] != ("tests", "architecture") or name.name not in NAMING


def _qml(name: Path) -> bool:
    return name.suffix in {".qml", ".mjs"} and name.parts[0] == "oefenplek"


def _above_ui(name: Path) -> bool:
    return _qml(name) and name.parts[1] != "ui"


def _python(name: Path) -> bool:
    return name.suffix == ".py" and name.parts[0] == "oefenplek"


def _pure(name: Path) -> bool:
    """The domain, and the rules of every kind and app."""
    return _python(name) and (name.parts[1] == "domain" or name.name.startswith("rules"))


def _silent(name: Path) -> bool:
    scripts = {"oefenplek/app/run.py", "oefenplek/ui/theme/make_icons.py"}
    return _python(name) and name.parts[1] != "cli" and name.as_posix() not in scripts


def _tests(name: Path) -> bool:
    return name.suffix == ".py" and name.parts[0] == "tests" and _everywhere(name)


RULES = (
    _rule(
        "Nothing is left to be done later: finish it, or leave it out",
        _everywhere,
        r"\b(?:TODO|FIXME|XXX|HACK)\b",
        ("# TODO: sound", "// FIXME"),
        ("the word todos", "X05"),
    ),
    _rule(
        "The project speaks of the product, not of how it was written",
        _everywhere,
        r"(?i)\b(?:issues? #?\d+|work item|the brief\b)",
        ("see issue 2", "as the brief says"),
        ("a brief look", "an issue of the day"),
    ),
    _rule(
        "No path of one machine",
        _everywhere,
        r"(?<![\w.])/(?:work|root|home/\w+|Users/\w+|opt/\w+)/",
        ("/opt/stuff/x", '"/home/jan/x"', "/Users/jan/x"),
        ("the network/work/x", "~/x", "$HOME/x", "http://a.example/home/x"),
    ),
    _rule(
        "No address of a package registry: how packages come is the business of whoever installs",
        _everywhere,
        r"(?i)\b(?:index-url|find-links|trusted-host)\b|https?://[^\s\"']*/simple\b",
        ("https://packages.example/simple", "--index-url x"),
        ("pip install oefenplek", "https://a.example/simpler"),
    ),
    _rule(
        "A test is not skipped and not expected to fail",
        _tests,
        r"\b(?:mark\.(?:skip|skipif|xfail)|pytest\.(?:skip|xfail|importorskip)|unittest\.skip)\b",
        ("@pytest.mark.skipif(True)", "pytest.skip()", "pytest.importorskip('x')"),
        ("def test_skipping_a_step()",),
    ),
    _rule(
        "mypy does not read the tests, so there is nothing to ignore in them",
        _tests,
        r"# type: ignore",
        ("x = y  # type: ignore[arg-type]",),
        ("# of another type: ignored",),
    ),
    _rule(
        "The log of the program is not the place for notes: no console.log",
        _qml,
        r"\bconsole\.(?:log|debug|info)\b",
        ("console.log(x)",),
        ("console.error(error)",),
    ),
    _rule(
        "Raw controls and raw text are for the design system; everybody else uses what it made of them",
        _above_ui,
        r"^import QtQuick\.(?:Controls|Templates)\b|^\s*(?:Text|TextEdit|TextInput|Label|Button|TextField)\s*\{",
        ("import QtQuick.Controls.Basic", "    Text { }", "  Label {"),
        ("import QtQuick.Layouts", "    PlainText { }", "    DeviceText {"),
    ),
    _rule(
        "Every text is only text: with <img or <a it would ask the network or crash",
        _qml,
        r"^([ \t]*)(?:Text|Label)\s*\{(?:(?!textFormat: Text\.PlainText)[\s\S])*?^\1\}",
        ("    Text {\n        text: name\n    }", "Label {\n    textFormat: Text.StyledText\n}"),
        ("    Text {\n        textFormat: Text.PlainText\n        text: name\n    }", "    PlainText {\n    }"),
    ),
    _rule(
        "The interface asks nothing of a network",
        _qml,
        r"\bXMLHttpRequest\b|\bopenUrlExternally\b|\bsource\s*:\s*\"https?:|\bWebSocket\b|\bWebEngineView\b",
        ("new XMLHttpRequest()", "Qt.openUrlExternally(link)", 'source: "https://a.example/x.png"'),
        ('text: "https://postvak.example"', "source: root.picture"),
    ),
    _rule(
        "A property that begins with on and a capital is silently taken for a signal handler",
        _qml,
        r"\bproperty\s+\S+\s+on[A-Z]\w*",
        ("property color onPrimary", "required property bool onTop: true"),
        ("property bool once", "property color primaryInk", "onClicked: press()"),
    ),
    _rule(
        "What QML needs is a required property: no context properties",
        _python,
        r"\bsetContextProperty\b|\brootContext\b|\bsetContextObject\b",
        ("engine.rootContext().setContextProperty('x', x)",),
        ("engine.setInitialProperties({})",),
    ),
    _rule(
        "The domain and the rules of kinds and apps know no clock, no file, no dice",
        _pure,
        r"\b(?:datetime\.(?:now|utcnow|today)|date\.today|time\.(?:time|monotonic|sleep|perf_counter))\b"
        r"|^\s*(?:import|from) (?:time|random|os|pathlib|threading|subprocess|socket|logging)\b"
        r"|(?<![\w.])(?<!def )open\(\s*[\"']",
        ("now = datetime.now()", "import random", "from pathlib import Path", 'open("x")'),
        ("from datetime import datetime", "def open(scene: Scene)", "self.open(scene)"),
    ),
    _rule(
        "The domain and the rules of kinds and apps know no Qt, no SQL, no YAML",
        _pure,
        r"^\s*(?:import|from) (?:PySide6|shiboken6|sqlalchemy|sqlcipher3|alembic|yaml|ruamel|pydantic)\b",
        ("from PySide6.QtCore import QObject", "    import yaml"),
        ("from .text import plain",),
    ),
    _rule(
        "Only the command line prints; everything else returns, raises or logs",
        _silent,
        r"(?<![\w.])print\(",
        ("    print(x)",),
        ("blueprint(x)", "self.print(x)"),
    ),
    _rule(
        "A file is opened with its encoding, or Windows reads it in another one",
        _python,
        r"\.(?:read_text|write_text)\(\s*\)",
        ("path.read_text()",),
        ('path.read_text("utf-8")',),
    ),
)
