"""The pages that are not about wifi, sound, light and updates."""

from oefenplek.domain.actions import Action

from .names import PERMISSIONS
from .pages_set import choices, hold_row, part, read_level, switch
from .rows import Row, heading, info, note
from .state import Program, Settings

DAY, CLOCK = "dinsdag 21 april", "14:05"
ENOUGH = 30


def data(state: Settings) -> tuple[Row, ...]:
    """Mobile data: on or off, what was used, and abroad."""
    if state.flying:
        return (note("flying", "De vliegtuigstand staat aan. Mobiele data werkt nu niet."),)
    device = state.device
    return (
        switch(state, "data", "Internet onderweg, via uw bundel"),
        info("used", "Deze maand verbruikt", f"{device.used} GB van {device.bundle} GB"),
        switch(state, "roaming", "Internet in het buitenland. Dit kan extra geld kosten."),
    )


def accessibility(state: Settings) -> tuple[Row, ...]:
    """Letters, reading aloud and touching."""
    return (
        part("text", read_level(state, "text")),
        switch(state, "bold"),
        switch(state, "read-aloud", "Het toestel leest voor wat op het scherm staat."),
        hold_row(state),
    )


def battery(state: Settings) -> tuple[Row, ...]:
    """How full it is, and what uses it."""
    left = state.device.battery
    return (
        Row(
            "charge",
            "battery",
            f"{left}%",
            "Genoeg voor vandaag" if left > ENOUGH else "Leg het toestel aan de lader.",
            value=left,
        ),
        switch(state, "saver", "De batterij gaat dan langer mee."),
        heading("Vandaag gebruikt"),
        info("use-screen", "Beeldscherm", "38%"),
        info("use-talk", "Praten en berichten", "21%"),
        info("use-wifi", "Wifi", "9%"),
    )


def privacy(state: Settings) -> tuple[Row, ...]:
    """Every app and what it may use."""
    return (note("privacy", "Hier ziet u wat apps mogen gebruiken. U beslist."), *map(_program, state.programs))


def _program(program: Program) -> Row:
    names = [PERMISSIONS[name].title for name in program.asks if name in program.may]
    allowed = f"Mag: {', '.join(names).lower()}" if names else "Mag niets gebruiken"
    act = Action.of("open-app", app=program.id)
    return Row(f"app-{program.id}", "app", program.name, allowed, program.icon, at=f"app/{program.id}", act=act)


def permissions(state: Settings) -> tuple[Row, ...]:
    """What one app may use."""
    program = state.app(state.program)
    if program is None:
        return ()
    return (note("may", f"Wat mag {program.name} gebruiken?"), *(_permission(program, name) for name in program.asks))


def _permission(program: Program, name: str) -> Row:
    thing, place = PERMISSIONS[name], f"permission/{name}"
    act = Action.of("permit", app=program.id, permission=name)
    return Row(place, "switch", thing.title, icon=thing.icon, at=place, on=name in program.may, act=act)


def time(state: Settings) -> tuple[Row, ...]:
    """Clock and calendar."""
    return (
        switch(state, "auto-time", "De klok is dan altijd gelijk."),
        info("day", "Datum", DAY),
        info("clock", "Tijd", CLOCK),
        info("zone", "Tijdzone", "Amsterdam en Brussel"),
    )


def language(state: Settings) -> tuple[Row, ...]:
    """The languages there are."""
    return (
        *choices(state, "language"),
        note("dutch", "Dit is een oefentoestel. De schermen blijven in het Nederlands."),
    )


def about(state: Settings) -> tuple[Row, ...]:
    """What the device is."""
    device = state.device
    number = () if state.skin == "laptop" else (info("number", "Telefoonnummer", device.number),)
    return (
        info("name", "Naam", device.name),
        *number,
        info("version", "Versie", device.version),
        info("storage", "Opslag", "42 GB van 128 GB gebruikt"),
        info("maker", "Soort", "Oefentoestel"),
    )
