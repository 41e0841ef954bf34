"""What Meldingen is at one moment: frozen dataclasses, so keeping one is an undo."""

from dataclasses import dataclass, replace

KINDS = ("update", "battery", "access", "prize", "virus")
ANSWERS = ("open", "now", "later", "tonight", "saving", "denied", "allowed", "closed", "called", "restarted")
WHENS = ("now", "later", "tonight")


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing the device, or a website that plays for a device, says to the person.

    ``sender`` is who it comes from as it is shown; ``real``: the device itself asks this; ``fits``: what an app asks
    for belongs to what it does; ``number`` is what a fake warning wants called; ``touched``: a button of a fake one was
    pressed.
    """

    id: str
    kind: str
    title: str
    text: str
    sender: str
    real: bool = True
    fits: bool = True
    number: str = ""
    answer: str = "open"
    touched: bool = False

    @property
    def waits(self) -> bool:
        """Is it still to be dealt with? Who called the number still has the warning in front of them."""
        return self.answer in {"open", "called"}

    @property
    def web(self) -> bool:
        """Does a website show it, and not the device?"""
        return self.kind in {"prize", "virus"} or not self.real


@dataclass(frozen=True, slots=True)
class Desk:
    """The device with its alerts, which come one after the other.

    ``full``: the page of a fake warning covers the whole screen. ``power``: the menu of the key at the side is open.
    ``off``: the device was turned off. ``calling``: a call to the number is going on. ``notice`` stays until the next
    act, ``about`` is whom it is about.
    """

    skin: str
    alerts: tuple[Alert, ...] = ()
    full: bool = False
    power: bool = False
    off: bool = False
    calling: bool = False
    notice: str = ""
    about: str = ""

    @property
    def now(self) -> Alert | None:
        """The alert in front of the person."""
        return next((alert for alert in self.alerts if alert.waits), None)

    def answered(self, answer: str, *, touched: bool | None = None) -> "Desk":
        """The same with an answer to the alert in front."""
        now = self.now
        if now is None:
            return self
        done = replace(now, answer=answer, touched=now.touched if touched is None else touched)
        return replace(self, alerts=tuple(done if alert.id == now.id else alert for alert in self.alerts))

    def next(self) -> "Desk":
        """The same with the following alert in front: a fake warning covers the whole screen at once."""
        now = self.now
        return replace(self, full=now is not None and now.kind == "virus", calling=False)
