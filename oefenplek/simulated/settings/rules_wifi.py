"""Wifi: choosing a network, giving its password, leaving and forgetting it."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .state import Network, Settings

Result = tuple[Settings, tuple[AppEvent, ...]]


def join(state: Settings, action: Action) -> Result:
    """Choose a network: it is joined at once when the device knows it or it has no lock, else it asks the password."""
    chosen = state.found(action.get("network"))
    if chosen is None:
        return state, ()
    told = AppEvent.of("network-chosen", network=chosen.id)
    if chosen.known or not chosen.locked:
        after, events = _joined(state, chosen)
        return after, (told, *events)
    return _page(replace(state, network=chosen.id), ("wifi", "password")), (told,)


def _joined(state: Settings, network: Network) -> Result:
    after = state.with_network(replace(network, known=True))
    after = _page(replace(after, connected=network.id, notice=f"Verbonden met {network.name}"), ("wifi",))
    return after, (AppEvent.of("joined", network=network.id),)


def _page(state: Settings, path: tuple[str, ...]) -> Settings:
    return replace(state, path=path, password="", seen=False, problem="", refused=0)


def connect(state: Settings, _action: Action) -> Result:
    """Try the password. Spaces around it are forgiven: nobody sees them."""
    network = state.found(state.network)
    if network is None:
        return state, ()
    if state.password.strip() == network.password:
        return _joined(state, network)
    reason = "wrong" if state.password.strip() else "empty"
    refused = state.refused + 1 if reason == "wrong" else state.refused
    told = AppEvent.of("join-refused", network=network.id, reason=reason)
    return replace(state, problem=reason, refused=refused), (told,)


def cancel(state: Settings, _action: Action) -> Result:
    """No password after all."""
    return _page(state, ("wifi",)), ()


def show_password(state: Settings, _action: Action) -> Result:
    """The eye: what is typed can be read, or not."""
    events = () if state.seen else (AppEvent.of("password-shown"),)
    return replace(state, seen=not state.seen), events


def details(state: Settings, action: Action) -> Result:
    """Look at one network."""
    name = action.get("network")
    return _page(replace(state, network=name), ("wifi", "network")), (AppEvent.of("network-opened", network=name),)


def disconnect(state: Settings, _action: Action) -> Result:
    """Leave the network; the device still knows it."""
    left = state.online
    after = _page(replace(state, connected="", notice="De verbinding is verbroken"), ("wifi",))
    return after, (AppEvent.of("disconnected", network=left),)


def forget(state: Settings, _action: Action) -> Result:
    """Forget the network: next time its password is asked again."""
    network = state.found(state.network)
    if network is None:
        return state, ()
    connected = "" if state.connected == network.id else state.connected
    after = replace(state.with_network(replace(network, known=False)), connected=connected)
    after = _page(replace(after, notice=f"{network.name} is vergeten"), ("wifi",))
    return after, (AppEvent.of("forgotten", network=network.id),)
