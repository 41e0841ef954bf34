"""Picture codes, PINs and recovery codes are kept as argon2id, and only so."""

import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from .hashing import Hasher

# 19 MiB and two rounds: 0.05 s here, under half a second on a ten-year-old tablet.
HASHER: Hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# What is looked at where nobody is, so that it takes as long: a lock without a key, for no code is a word.
NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$b2VmZW5wbGVrLW5vYm9keQ$seKttkKqaOKNqgNMmtKHdqmakaSNL/pUvlvY0IzgxeA"


class Locks:
    """Locks made and tried with one hasher."""

    def __init__(self, hasher: Hasher | None = None) -> None:
        self._hasher = hasher or HASHER
        self._nobodys = hasher.hash(secrets.token_hex()) if hasher else NOBODYS

    def lock(self, secret: str) -> str:
        """What is kept of a secret."""
        return self._hasher.hash(secret)

    def fits(self, kept: str | None, secret: str) -> bool:
        """Does the secret fit? Where nothing is kept it takes as long, and never does."""
        try:
            return self._hasher.verify(kept or self._nobodys, secret) and kept is not None
        except (VerificationError, InvalidHashError):
            return False


def of_pictures(code: tuple[str, ...]) -> str:
    """A picture code as one secret."""
    return "\n".join(code)
