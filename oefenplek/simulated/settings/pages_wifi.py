"""The pages about wifi: the networks, one network, and the password of one."""

from oefenplek.domain.actions import Action

from .names import BUTTONS, FIELDS
from .pages_set import switch
from .rows import Row, button, heading, info, note
from .state import Network, Settings

STRENGTHS = ("Heel zwak", "Zwak", "Goed", "Sterk")
SIGNS = ("wifi-strength-1", "wifi-strength-2", "wifi-strength-3", "wifi-strength-4")
PROBLEMS = {
    "wrong": "Het wachtwoord klopt niet. Typ het nog een keer.",
    "empty": "Typ eerst het wachtwoord.",
}


def wifi(state: Settings) -> tuple[Row, ...]:
    """The switch, and the networks that can be heard here: first the one that is used, then the strongest."""
    if state.flying:
        return (note("flying", "De vliegtuigstand staat aan. Wifi werkt nu niet."),)
    if "wifi" not in state.on:
        return (switch(state, "wifi"), note("off", "Zet wifi aan. Dan ziet u de netwerken."))
    here = [_network(state, network) for network in _sorted(state)]
    return (switch(state, "wifi"), heading("Netwerken"), *here)


def _sorted(state: Settings) -> list[Network]:
    return sorted(state.networks, key=lambda network: (network.id != state.online, -network.strength))


def _network(state: Settings, network: Network) -> Row:
    used, name = network.id == state.online, network.id
    details = Action.of("network-details", network=name)
    return Row(
        f"network-{name}",
        "network",
        network.name,
        _standing(network, used=used),
        SIGNS[network.strength - 1],
        at=f"network/{name}",
        beside="" if used or not network.known else f"details/{name}",
        on=used,
        value=int(network.locked),
        act=details if used else Action.of("join", network=name),
        other=None if used or not network.known else details,
    )


def _standing(network: Network, *, used: bool) -> str:
    if used:
        return "Verbonden"
    if network.known:
        return "Opgeslagen"
    return "Met slot" if network.locked else "Open, zonder slot"


def network(state: Settings) -> tuple[Row, ...]:
    """What there is to know about one network, and forgetting it."""
    shown = state.found(state.network)
    if shown is None:
        return ()
    used = shown.id == state.online
    parting = (button("disconnect", BUTTONS["disconnect"], "wifi-off"),) if used else ()
    return (
        info("standing", shown.name, _standing(shown, used=used)),
        info("strength", "Signaal", STRENGTHS[shown.strength - 1]),
        info("lock", "Beveiliging", "Met wachtwoord" if shown.locked else "Geen. Vreemden kunnen meekijken."),
        *parting,
        button("forget", BUTTONS["forget"], "trash-can-outline", main=False),
    )


def password(state: Settings) -> tuple[Row, ...]:
    """Asking for the password of a network."""
    shown = state.found(state.network)
    if shown is None:
        return ()
    problem = (
        (Row("problem", "warning", PROBLEMS[state.problem], icon="alert-circle-outline"),) if state.problem else ()
    )
    return (
        note("which", f"Typ het wachtwoord van {shown.name}."),
        Row(
            "field-password",
            "field",
            FIELDS["password"],
            BUTTONS["show-password"] if not state.seen else "Wachtwoord verbergen",
            "eye-outline" if not state.seen else "eye-off-outline",
            at="field/password",
            beside="button/show-password",
            text=state.password,
            on=state.seen,
            other=Action.of("show-password"),
        ),
        *problem,
        button("connect", BUTTONS["connect"]),
        button("cancel", BUTTONS["cancel"], main=False),
    )
