"""KijkBel on a device, worked as a person does."""

from oefenplek.simulated.calls import APP
from oefenplek.simulated.calls.state import Phone
from tests.support.session import AppSession


class Session(AppSession[Phone]):
    """A device that shows KijkBel; what is done on it goes through the rules."""

    app = APP
