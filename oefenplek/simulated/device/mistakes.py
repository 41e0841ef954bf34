"""What people typically do on a device that is not what they meant, each with its own sentence."""

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_

from .state import Device

MISTAKES = {
    "icon-moved": N_("U drukte lang. Toen bewoog het plaatje. Het staat weer op zijn plek. [Tik] nu kort."),
    "wrong-code": N_("De code heeft {aantal-cijfers} cijfers. Kijk op het briefje: {code}."),
    "wait": N_("De code klopte drie keer niet. Dat geeft niet. Kies **{knop-try-again}**."),
}


def own_mistakes(_before: Device, after: Device, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """Ids of the mistakes that this act made on the device itself."""
    names = {event.name for event in events}
    if "icon-held" in names:
        return ("icon-moved",)
    if "code-refused" in names:
        return ("wait" if after.waiting else "wrong-code",)
    return ()
