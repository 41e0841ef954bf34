"""Switches, levels and choices, and the pages that are about sound, light and letters."""

from oefenplek.domain.actions import Action

from .names import CHOICES, LEAST, LEVELS, MOST, PARTS, SWITCHES, TEXT_SIZES
from .rows import Row, heading, note
from .state import Settings


def switch(state: Settings, name: str, detail: str = "", tint: str = "") -> Row:
    """A row with a switch."""
    thing = SWITCHES[name]
    return Row(
        f"switch-{name}",
        "switch",
        thing.title,
        detail,
        thing.icon,
        tint,
        at=f"switch/{name}",
        on=name in state.on,
        act=Action.of("switch", setting=name),
    )


def level(state: Settings, name: str) -> Row:
    """A row with − and + and a slider between them. At its ends one of the two does nothing."""
    thing, value = LEVELS[name], state.level(name)
    return Row(
        f"level-{name}",
        "level",
        thing.title,
        icon=thing.icon,
        text=read_level(state, name),
        value=value,
        least=LEAST[name],
        most=MOST[name],
        at=f"more/{name}" if value < MOST[name] else "",
        beside=f"less/{name}" if value > LEAST[name] else "",
        act=Action.of("more", level=name),
        other=Action.of("less", level=name),
    )


def read_level(state: Settings, name: str) -> str:
    """How high something is set, as people say it."""
    value = state.level(name)
    return TEXT_SIZES[value - 1] if name == "text" else f"{10 * value}%"


def choices(state: Settings, name: str) -> tuple[Row, ...]:
    """One row for each thing that can be chosen."""
    return tuple(
        Row(
            f"choice-{value}",
            "choice",
            word,
            at=f"choice/{value}",
            on=state.chosen(name) == value,
            act=Action.of("choose", choice=name, value=value) if state.chosen(name) != value else None,
        )
        for value, word in CHOICES[name].items()
    )


def part(name: str, detail: str) -> Row:
    """A row that opens a screen one step further."""
    thing = PARTS[name]
    place, act = f"section/{name}", Action.of("open", section=name)
    return Row(f"section-{name}", "section", thing.title, detail, thing.icon, thing.tint, at=place, act=act)


def timeout_row(state: Settings) -> Row:
    """After how long the screen goes dark."""
    return part("timeout", CHOICES["timeout"][state.chosen("timeout")])


def hold_row(state: Settings) -> Row:
    """How long a long touch is."""
    return part("hold", CHOICES["hold"][state.chosen("hold")])


def sound(state: Settings) -> tuple[Row, ...]:
    """Volume, silence and vibration."""
    vibrates = () if state.skin == "laptop" else (switch(state, "vibrate", "Het toestel trilt als iemand belt."),)
    silent = (note("silent", "Het geluid staat uit. U hoort geen beltoon."),) if state.muted else ()
    return (
        level(state, "media"),
        level(state, "ringtone"),
        *silent,
        switch(state, "mute", "Geen geluid bij een bericht of als iemand belt"),
        *vibrates,
    )


def display(state: Settings) -> tuple[Row, ...]:
    """Light, letters, dark, and when the screen sleeps."""
    return (
        level(state, "brightness"),
        part("text", read_level(state, "text")),
        switch(state, "dark", "Witte letters op zwart"),
        timeout_row(state),
    )


def text(state: Settings) -> tuple[Row, ...]:
    """How large the letters are, with something to read."""
    return (
        Row("preview", "preview", "Dag Ria, komt u zondag koffie drinken? Groetjes, Lotte"),
        level(state, "text"),
        heading("Ook handig"),
        switch(state, "bold"),
    )
