"""Forms on a page: filling in, ticking, choosing, and sending."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from . import rules_go
from .sites import Field, WebForm
from .state import Answer, Browser

Result = tuple[Browser, tuple[AppEvent, ...]]
YES, NO = "yes", "no"
_LONGEST = 2_000


def key(browser: Browser, name: str) -> str:
    """What a field or form of the website in front is called: ``site/field``."""
    return f"{browser.spot.site}/{name}"


def local(browser: Browser, name: str) -> str:
    """The name on the page in front of ``gemeente/naam``; nothing when that is on another website."""
    return name.removeprefix(key(browser, "")) if name.startswith(key(browser, "")) else ""


def value(browser: Browser, field: Field) -> str:
    """What stands in a field of the website in front; a box that was on already is on."""
    return value_at(browser, browser.spot.site, field)


def value_at(browser: Browser, site: str, field: Field) -> str:
    """What stands in a field of any website."""
    given = browser.answer(f"{site}/{field.id}")
    return given or ((YES if field.ticked else NO) if field.kind == "check" else "")


def type_in(browser: Browser, name: str, text: str) -> Result:
    """All that stands in a field."""
    page, name = browser.page, local(browser, name)
    field = page.field(name) if page is not None else None
    typed = clean(text)[:_LONGEST]
    return _filled(browser, name, typed if field is not None and field.kind == "area" else typed.replace("\n", " ")), ()


def tick(browser: Browser, action: Action) -> Result:
    """Put a box on or off."""
    page, name = browser.page, local(browser, action.get("field"))
    field = page.field(name) if page is not None else None
    if field is None:
        return browser, ()
    now = NO if value(browser, field) == YES else YES
    return _filled(browser, name, now), (AppEvent.of("ticked", field=key(browser, name), on=now),)


def choose(browser: Browser, action: Action) -> Result:
    """Choose one of several answers."""
    name, choice = local(browser, action.get("field")), action.get("choice")
    event = AppEvent.of("chosen", field=key(browser, name), choice=choice)
    return _filled(browser, name, choice), (event,)


def _filled(browser: Browser, name: str, text: str) -> Browser:
    rest = tuple(answer for answer in browser.answers if answer.key != key(browser, name))
    kept = (*rest, Answer(key(browser, name), text)) if text else rest
    return replace(browser, answers=kept, sent=tuple(form for form in browser.sent if not _holds(browser, form, name)))


def _holds(browser: Browser, form: str, name: str) -> bool:
    """Is this the form with this field? What was changed is not sent any more."""
    page = browser.page
    found = page.form(form.rpartition("/")[2]) if page is not None else None
    return found is not None and form == key(browser, found.id) and any(field.id == name for field in found.fields)


def missing(browser: Browser, form: WebForm) -> Field | None:
    """The first field that has to be filled in and is not."""
    empty = (field for field in form.fields if field.needed and value(browser, field).strip() in {"", NO})
    return next(empty, None)


def submit(browser: Browser, action: Action) -> Result:
    """Send a form: a page comes, or a sentence; first every field with a * has to be filled in."""
    page, name = browser.page, local(browser, action.get("form"))
    form = page.form(name) if page is not None else None
    if form is None:
        return browser, ()
    lacking = missing(browser, form)
    if lacking is not None:
        after = replace(browser, notice="needed", notice_about=lacking.id)
        return after, (AppEvent.of("form-refused", form=key(browser, name), field=key(browser, lacking.id)),)
    sent = replace(browser, sent=tuple(dict.fromkeys((*browser.sent, key(browser, name)))))
    event = AppEvent.of("form-sent", form=key(browser, name))
    if not form.to:
        return sent, (event,)
    after, more = rules_go.to(sent, rules_go.target(sent, form.to))
    return after, (event, *more)


def verdict(browser: Browser, site: str, field: Field) -> str:
    """What conditions see of a field: empty, filled, right, wrong, yes, no, or the id of a choice."""
    now = value_at(browser, site, field)
    if field.kind == "check":
        return now
    if field.kind == "choice":
        return now or "empty"
    if not now.strip():
        return "empty"
    if not field.answer:
        return "filled"
    return "right" if _plain(now) == _plain(field.answer) else "wrong"


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".")
