"""Recognising the mistakes people typically make in settings."""

from oefenplek.domain.actions import AppEvent

from .state import Settings

TWICE = 2


def mistakes(before: Settings, after: Settings, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made; what the scene allows is none."""
    found = (name for event in events for name in _of_event(before, after, event))
    return tuple(name for name in dict.fromkeys(found) if name not in after.allows)


def _of_event(before: Settings, after: Settings, event: AppEvent) -> tuple[str, ...]:
    match event.name:
        case "joined":
            network = after.found(event.get("network"))
            return ("open-network",) if network is not None and not network.locked else ()
        case "network-chosen":
            return ("other-network",) if _not_on_the_card(before, event.get("network")) else ()
        case "join-refused" if event.get("reason") == "wrong" and after.refused >= TWICE and not after.seen:
            return ("password-twice",)
        case "switched" if event.get("setting") == "flight" and event.get("on") == "yes":
            return ("flight-on",)
        case "switched" if event.get("setting") == "wifi" and event.get("on") == "no":
            return ("wifi-off",)
        case "switched" if event.get("setting") == "roaming" and event.get("on") == "yes":
            return ("roaming-on",)
        case "forgotten" if event.get("network") == before.online:
            return ("forgot-own",)
        case _:
            return ()


def _not_on_the_card(state: Settings, name: str) -> bool:
    """Somebody else's network, of which nobody here has the password."""
    network = state.found(name)
    return network is not None and state.card not in {"", name} and network.locked and not network.known
