"""Making an account, in two pages."""

import re
from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_read import Result
from .state import OWN_DOMAIN, Mailbox, Person

_OWN_PART = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*")
SHORTEST_PASSWORD = 8


def chosen_address(text: str) -> str:
    """The whole address that was chosen; the part behind the @ may be left out. Empty when it cannot be one."""
    name, at, domain = text.strip().lower().partition("@")
    if not _OWN_PART.fullmatch(name) or name.startswith("www.") or (at and domain != OWN_DOMAIN):
        return ""
    return f"{name}@{OWN_DOMAIN}"


def type_in(mailbox: Mailbox, field: str, text: str) -> Mailbox:
    """Fill in a field of the account."""
    if mailbox.registration is None:
        return mailbox
    filled = mailbox.registration.filled(field, clean(text).replace("\n", " "))
    return replace(mailbox, registration=filled)


def go_on(mailbox: Mailbox, _action: Action) -> Result:
    """To the second page, when there is a name."""
    registration = mailbox.registration
    if registration is None:
        return mailbox, ()
    if not registration.name.strip():
        return replace(mailbox, notice="register-name"), ()
    return replace(mailbox, registration=replace(registration, page=2)), ()


def finish(mailbox: Mailbox, _action: Action) -> Result:
    """Make the account, when the address and the password will do."""
    registration = mailbox.registration
    if registration is None:
        return mailbox, ()
    address = chosen_address(registration.address)
    if not address:
        return replace(mailbox, notice="register-address"), ()
    if len(registration.password) < SHORTEST_PASSWORD:
        return replace(mailbox, notice="register-password"), ()
    owner = Person(registration.name.strip(), address)
    ready = replace(mailbox, owner=owner, registration=None, registered=True, notice="registered")
    return ready, (AppEvent.of("registered"),)
