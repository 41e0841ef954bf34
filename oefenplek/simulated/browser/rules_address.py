"""Addresses: what somebody typed in the bar, where it leads, and whether it is nearly right."""

import re
from collections.abc import Iterable

from .sites import HOME, Site
from .state import Spot

_ADDRESS = re.compile(r"^(https?://)?([a-z0-9-]+\.)+[a-z]{2,}(/\S*)?$")


def is_address(text: str) -> bool:
    """Is this an address, or words to look for?"""
    return _ADDRESS.match(text.strip().lower()) is not None


def parts(address: str) -> tuple[str, str]:
    """The host without ``www.`` and the path without slashes at its ends, in small letters."""
    plain = re.sub(r"^https?://", "", address.strip().lower())
    host, _, path = plain.partition("/")
    return host.removeprefix("www."), path.strip("/")


def found(sites: Iterable[Site], address: str) -> Spot:
    """Where an address leads; a ``missing`` spot when there is nothing."""
    host, path = parts(address)
    typed = re.sub(r"^https?://", "", address.strip().lower())
    for site in sites:
        if host in {name.removeprefix("www.") for name in site.addresses}:
            page = site.page(path or HOME)
            return Spot("page", site.id, page.id) if page else Spot("missing", site.id, address=typed)
    if host == "vindhet.example":
        return Spot("start")
    return Spot("missing", address=typed)


def nearly(sites: Iterable[Site], address: str) -> bool:
    """Is there one letter between this host and that of an honest website, and is it not that website?"""
    host, _ = parts(address)
    honest = [name.removeprefix("www.") for site in sites if not (site.fake or site.parked) for name in site.addresses]
    return host not in honest and any(_one_apart(host, name) for name in honest)


def _one_apart(one: str, other: str) -> bool:
    """One letter more, less, different, or two that changed places."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    swapped = one[at : at + 2][::-1] == other[at : at + 2] and one[at + 2 :] == other[at + 2 :]
    changed = one[at + 1 :] == other[at + 1 :]
    more, less = one[at + 1 :] == other[at:], one[at:] == other[at + 1 :]
    return swapped or changed or more or less
