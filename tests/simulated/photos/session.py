"""Foto's on a device, worked as a person does."""

from oefenplek.simulated.photos import APP
from oefenplek.simulated.photos.state import Gallery
from tests.support.session import AppSession


class Session(AppSession[Gallery]):
    """A device that shows Foto's; what is done on it goes through the rules."""

    app = APP
