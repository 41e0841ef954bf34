"""The table that Qt's own translator reads."""

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from oefenplek.ui.qm import CONTEXT_MARK, elf_hash, write_qm

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)


def translator(texts: dict[str, str]) -> QTranslator:
    made = QTranslator()
    made.table = write_qm(texts)
    assert made.load(made.table)
    return made


@given(st.dictionaries(WORDS, WORDS, min_size=1, max_size=30))
def test_every_text_is_found_in_every_context(texts: dict[str, str]) -> None:
    made = translator(texts)
    assert {text: made.translate("StartScreen", text) for text in texts} == texts


def test_a_meaning_tells_two_texts_apart() -> None:
    made = translator({"Brief": "Letter", f"kort{CONTEXT_MARK}Brief": "Brief"})
    assert made.translate("x", "Brief") == "Letter"
    assert made.translate("x", "Brief", "kort") == "Brief"
    assert made.translate("x", "Brief", "onbekend") == "Letter"
    assert not made.translate("x", "Iets anders")


def test_the_hash_is_the_one_of_elf_files() -> None:
    assert elf_hash(b"printf") == 0x077905A6
    assert elf_hash(b"") == 1


COLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest
from oefenplek.bundle import RESOURCES
from oefenplek.ui.language import Language

app = QGuiApplication([])
owner = QObject()
Language(owner, RESOURCES / "locale").use("en")
folder = Path(sys.argv[1])
(folder / "New.qml").write_text("import QtQuick; Item { property string text: qsTr('Verder') }")
(folder / "Press.qml").write_text('''
import QtQuick
MouseArea {
    width: 100; height: 100
    onClicked: print(Qt.createComponent("New.qml").createObject(this).text)
}
''')
view = QQuickView(QUrl.fromLocalFile(str(folder / "Press.qml")))
view.show()
QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
view.setSource(QUrl())
"""


def test_the_loader_of_qml_never_waits_for_the_interpreter(tmp_path: Path) -> None:
    """A file that was never compiled makes QML's loader word an error while the click holds the interpreter."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    pressed = subprocess.run(
        [sys.executable, "-c", COLD, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert "Next" in pressed.stderr
