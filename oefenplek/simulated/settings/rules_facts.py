"""What conditions can see of Instellingen."""

from collections.abc import Mapping

from oefenplek.domain.conditions import Facts

from .names import PERMISSIONS, SWITCHES
from .state import Network, Program, Settings


def facts(state: Settings) -> Facts:
    """Every thing by sort and id, with its properties as text."""
    return {
        "switch": {name: {"on": _yes_no(name in state.on)} for name in SWITCHES},
        "level": {name: _level(state, name, value) for name, value in state.levels},
        "choice": {name: {"value": value} for name, value in state.choices},
        "network": {network.id: _network(state, network) for network in state.networks},
        "app": {program.id: _program(program) for program in state.programs},
        "update": {"update": {"state": state.update}},
        "settings": {"instellingen": _frame(state)},
    }


def _level(state: Settings, name: str, value: int) -> Mapping[str, str]:
    began = dict(state.began)[name]
    return {"value": str(value), "against": "same" if value == began else "higher" if value > began else "lower"}


def _network(state: Settings, network: Network) -> Mapping[str, str]:
    return {
        "connected": _yes_no(network.id == state.online),
        "known": _yes_no(network.known),
        "locked": _yes_no(network.locked),
    }


def _program(program: Program) -> Mapping[str, str]:
    return {name: _yes_no(name in program.may) for name in PERMISSIONS}


def _frame(state: Settings) -> Mapping[str, str]:
    return {
        "screen": state.page,
        "wifi": state.online,
        "password": "empty" if not state.password else "shown" if state.seen else "hidden",
        "search": "filled" if state.query.strip() else "empty",
    }


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
