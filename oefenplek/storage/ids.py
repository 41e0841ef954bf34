"""UUIDs of version 7: made before the write, so writing twice is harmless; growing, so indexes stay tidy."""

import secrets
from datetime import datetime


def new_id(now: datetime) -> str:
    """Make an id; a clock before 1970 counts as 1970, for only being unique matters."""
    milliseconds = max(0, int(now.timestamp() * 1000)) & (1 << 48) - 1
    random = secrets.randbits(74)
    value = milliseconds << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & (1 << 62) - 1
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
