"""What is told to QML: only what changed, so that nothing is built again under someone's hands."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QMetaMethod, QObject, Qt
from PySide6.QtQuick import QQuickItem

from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.derive_message import blocks
from oefenplek.simulated.mail.state import Mailbox
from oefenplek.simulated.mail.view_model import MailViewModel
from tests.support.keys import key, type_text
from tests.support.showing import Shower, settle

from .scenes import act, do, opened, select, typed
from .session import Session


@dataclass
class Told:
    """The signals that a view model and its parts emitted."""

    model: MailViewModel
    names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        parts = {"": self.model, "frame.": self.model.frame, "compose.": self.model.compose}
        parts |= {"message.": self.model.message, "mails.": self.model.mails, "folders.": self.model.folders}
        for name, part in parts.items():
            self._listen(name, part)

    def _listen(self, prefix: str, part: QObject) -> None:
        meta = part.metaObject()
        for at in range(meta.methodCount()):
            method = meta.method(at)
            name = bytes(method.name().data()).decode()
            if method.methodType() == QMetaMethod.MethodType.Signal and name not in {"destroyed", "objectNameChanged"}:
                getattr(part, name).connect(lambda *_, said=prefix + name: self.names.add(said))

    def after(self, state: Mailbox) -> set[str]:
        self.names.clear()
        self.model.show(state)
        return set(self.names)


@pytest.fixture
def told(owner: QObject) -> Iterator[Told]:
    model = MailViewModel(owner, lambda _action: None)
    model.show(opened())
    yield Told(model)


def test_showing_the_same_again_tells_nothing(told: Told) -> None:
    assert told.after(opened()) == set()


def test_typing_in_one_field_moves_only_that_field(told: Told) -> None:
    state = do(opened(), act("compose"), typed("to", "lotte@familie.example"))
    told.after(state)
    assert told.after(do(state, typed("text", "D"))) == {"compose.textChanged"}
    assert told.after(do(state, typed("text", "D"), typed("subject", "S"))) == {"compose.subjectChanged"}


def test_reading_a_mail_changes_one_row_and_builds_none(told: Told) -> None:
    names = told.after(do(opened("tablet"), select("uitnodiging")))
    assert "mails.dataChanged" in names
    assert not {"mails.rowsInserted", "mails.rowsRemoved", "mails.modelReset"} & names
    assert told.model.message.property("subject") == "Zondag taart eten?"


def test_throwing_away_takes_one_row_out(told: Told) -> None:
    state = do(opened(), select("reclame"))
    told.after(state)
    names = told.after(do(state, act("move", message="reclame", to="trash")))
    assert {"mails.rowsRemoved"} <= names and "mails.rowsInserted" not in names
    assert told.model.mails.rowCount() == 6


def titles(told: Told, role: str) -> list[str]:
    mails = told.model.folders
    number = next(at for at, name in mails.roleNames().items() if bytes(name.data()).decode() == role)
    return [mails.data(mails.index(row), number) for row in range(mails.rowCount())]


def test_counts_and_unread_marks_are_true(told: Told) -> None:
    assert dict(zip(titles(told, "key"), titles(told, "count"), strict=True)) == {
        "inbox": "3",
        "sent": "",
        "drafts": "1",
        "trash": "",
        "spam": "1",
    }
    state = do(opened("laptop"), select("uitnodiging"), act("move", message="uitnodiging", to="trash"))
    state = do(state, act("compose"), typed("text", "Half"), act("back"))
    told.after(state)
    assert titles(told, "count") == ["2", "", "2", "", "1"]


def test_the_words_of_a_link_stand_alone_and_keep_their_comma() -> None:
    (before, line, after) = blocks("Dag,\nKlik ([hier](sim:a)), of [daar](sim:b).\nGroet")
    assert (before.text, after.text) == ("Dag,", "Groet")
    assert [(piece.text, piece.link, piece.glued) for piece in line.pieces] == [
        ("Klik", "", False),
        ("(", "", False),
        ("hier", "a", True),
        ("),", "", True),
        ("of", "", False),
        ("daar", "b", False),
        (".", "", True),
    ]


def test_a_very_long_line_with_a_link_stays_a_few_pieces() -> None:
    found = blocks("woord " * 800 + "[hier](sim:a)" + " woord" * 800)
    assert [len(block.pieces) for block in found] == [0, 81, 0]


def test_a_row_stays_the_same_item_and_a_field_keeps_its_cursor(show: Shower, owner: QObject) -> None:
    session = Session("laptop", owner, opened("laptop")).open(show)
    row = session.item("message/huisarts")
    session.click("message/huisarts")
    assert session.item("message/huisarts") is row
    session.go(do(session.state, act("compose"), typed("subject", "Taart")))
    session.click("field/subject")
    key(session.shown, Qt.Key.Key_Home)
    type_text(session.shown, "De ")
    at = session.shown.window.activeFocusItem()
    assert isinstance(at, QQuickItem)
    assert (at.property("text"), at.property("cursorPosition")) == ("De Taart", 3)
    assert session.state.compose is not None and session.state.compose.content.subject == "De Taart"
    session.model.show(rules.act(session.state, typed("text", "x"))[0])
    settle()
    assert session.shown.window.activeFocusItem() is at
