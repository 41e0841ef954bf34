"""Meldingen on a device, worked as a person does."""

from oefenplek.simulated.alerts import APP
from oefenplek.simulated.alerts.state import Desk
from tests.support.session import AppSession


class Session(AppSession[Desk]):
    """A device that shows Meldingen; what is done on it goes through the rules."""

    app = APP
