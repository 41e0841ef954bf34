"""How a secret is turned into what may be kept. Light: only the shape; ``locks`` has the real one."""

from typing import Protocol


class Hasher(Protocol):
    """Makes and checks the kept form of a secret."""

    def hash(self, password: str, /) -> str:
        """What may be kept of a secret."""

    def verify(self, hash: str, password: str, /) -> bool:  # noqa: A002 - as argon2 calls it
        """Is this the secret? May raise ``argon2``'s errors when it is not."""
