"""PostVak on a device, worked as a person does."""

from itertools import product

from oefenplek.domain.actions import Action
from oefenplek.simulated.mail import APP, rules
from oefenplek.simulated.mail.state import Mailbox
from oefenplek.simulated.mail.vocabulary import VOCABULARY
from tests.support.session import AppSession


class Session(AppSession[Mailbox]):
    """A device that shows PostVak; what is done on it goes through the rules."""

    app = APP


def possible_places(state: Mailbox) -> set[str]:
    """Every place where something can be done now, by the rules."""
    ids = {
        "message": [message.id for message in state.messages],
        "contact": [contact.id for contact in state.contacts],
        "photo": [photo.id for photo in state.photos],
        "link": [link.id for message in state.messages for link in message.links],
        "attachment": [a.id for message in state.messages for a in message.attachments]
        + [photo.id for photo in state.photos],
        "text": [""],
    }
    found: set[str] = set()
    for kind in VOCABULARY.actions:
        values = [list(p.values) or ids[p.entity or p.name] for p in kind.params]
        for chosen in product(*values):
            params = {p.name: value for p, value in zip(kind.params, chosen, strict=True)}
            found.add(rules.place(state, Action(kind.name, tuple(sorted(params.items())))))
    return found - {""}
