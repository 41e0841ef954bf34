"""The page in front, for QML."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Panel
from .derive_page import Filled, PageView

QML_IMPORT_NAME = "oefenplek.simulated.browser"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by BrowserViewModel")
class PageModel(QObject):
    """A page and what stands in its fields. ``pageChanged`` comes only when the page itself is another."""

    pageChanged = Signal()
    filledChanged = Signal()
    panelChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._filled, self._panel = PageView(), Filled(), Panel()

    def show(self, page: PageView, filled: Filled, panel: Panel) -> None:
        """Show this moment."""
        was, self._page = self._page, page
        fields, self._filled = self._filled, filled
        rows, self._panel = self._panel, panel
        if was != page:
            self.pageChanged.emit()
        if fields != filled:
            self.filledChanged.emit()
        if rows.chosen != panel.chosen:
            self.chosenChanged.emit()
        if replace(rows, chosen=()) != replace(panel, chosen=()):
            self.panelChanged.emit()

    @Property(str, notify=pageChanged)
    def sort(self) -> str:
        """``start``, ``results``, ``page``, ``alarm`` or ``missing``."""
        return self._page.sort

    @Property(str, notify=pageChanged)
    def key(self) -> str:
        """Another page has another one."""
        return self._page.key

    @Property(str, notify=pageChanged)
    def address(self) -> str:
        """Its address."""
        return self._page.address

    @Property(str, notify=pageChanged)
    def title(self) -> str:
        """Its title."""
        return self._page.title

    @Property("QVariantMap", notify=pageChanged)
    def site(self) -> dict[str, Any]:
        """The website: name, look, colour, slogan, letters, icon, shape."""
        return dict(self._page.site)

    @Property("QVariantList", notify=pageChanged)
    def menu(self) -> list[dict[str, Any]]:
        """Its menu: ``{key, title, here}``."""
        return list(self._page.menu)

    @Property(bool, notify=pageChanged)
    def canHome(self) -> bool:
        """Does the logo lead somewhere?"""
        return self._page.can_home

    @Property("QVariantMap", notify=pageChanged)
    def hero(self) -> dict[str, Any]:
        """The large piece at the top: heading, text, picture."""
        return dict(self._page.hero)

    @Property("QVariantList", notify=pageChanged)
    def blocks(self) -> list[dict[str, Any]]:
        """The blocks."""
        return list(self._page.blocks)

    @Property("QVariantList", notify=pageChanged)
    def aside(self) -> list[dict[str, Any]]:
        """The blocks beside the page."""
        return list(self._page.aside)

    @Property(str, notify=pageChanged)
    def footer(self) -> str:
        """What stands at the bottom."""
        return self._page.footer

    @Property("QVariantList", notify=pageChanged)
    def footerLinks(self) -> list[dict[str, Any]]:
        """The links at the bottom."""
        return list(self._page.footer_links)

    @Property(bool, notify=pageChanged)
    def hasCookies(self) -> bool:
        """Can the choice about cookies be looked at again?"""
        return self._page.has_cookies

    @Property("QVariantMap", notify=pageChanged)
    def alarm(self) -> dict[str, Any]:
        """The false warning: title, text, phone."""
        return dict(self._page.alarm)

    @Property("QVariantList", notify=pageChanged)
    def results(self) -> list[dict[str, Any]]:
        """What VindHet found."""
        return list(self._page.results)

    @Property(str, notify=pageChanged)
    def asked(self) -> str:
        """The words that were looked for."""
        return self._page.asked

    @Property(str, notify=filledChanged)
    def query(self) -> str:
        """What stands in VindHet's field."""
        return self._filled.query

    @Property(bool, notify=filledChanged)
    def canSearch(self) -> bool:
        """Is there something to look for?"""
        return self._filled.can_search

    @Property("QVariantMap", notify=filledChanged)
    def answers(self) -> dict[str, str]:
        """What stands in the fields of forms."""
        return dict(self._filled.answers)

    @Property("QVariantMap", notify=filledChanged)
    def said(self) -> dict[str, str]:
        """What forms say after they were sent."""
        return dict(self._filled.said)

    @Property(str, notify=filledChanged)
    def needed(self) -> str:
        """The field that has to be filled in first."""
        return self._filled.needed

    @Property(str, notify=filledChanged)
    def neededText(self) -> str:
        """What is said there."""
        return self._filled.needed_text

    @Property("QVariantList", notify=panelChanged)
    def rows(self) -> list[dict[str, Any]]:
        """The rows of the browser's own list: ``{key, title, detail, place}``."""
        return list(self._panel.rows)

    @Property(str, notify=panelChanged)
    def empty(self) -> str:
        """What an empty list says."""
        return self._panel.empty

    @Property("QVariantList", notify=panelChanged)
    def traces(self) -> list[dict[str, Any]]:
        """What can be wiped: ``{key, text}``."""
        return list(self._panel.traces)

    @Property("QStringList", notify=chosenChanged)
    def chosen(self) -> list[str]:
        """What will be wiped."""
        return list(self._panel.chosen)

    @Property(str, notify=panelChanged)
    def documentName(self) -> str:
        """The file that is looked at."""
        return self._panel.document_name

    @Property(str, notify=panelChanged)
    def document(self) -> str:
        """What stands in it."""
        return self._panel.document

    @Property("QVariantList", notify=panelChanged)
    def paper(self) -> list[dict[str, Any]]:
        """The page as it is printed: ``{text, strong}``."""
        return list(self._panel.paper)
