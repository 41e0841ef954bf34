"""A gettext catalogue as Qt's own translator reads it: the binary format of ``.qm`` files.

Qt asks a translator from its own threads too (QML's loader words an error). A translator written in Python would then
wait for the interpreter while the interpreter waits for the loader, for ever. So Python only writes the table, once,
and Qt's C++ reads it.

The format: a magic number, then sections of tag, length and bytes, all big-endian. Section 0x42 holds pairs of hash
and offset sorted by hash, 0x69 the messages. A message without a context answers in every context, as gettext does.
"""

from collections.abc import Iterable, Mapping
from struct import pack

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _COMMENT = 1, 3, 6, 8
CONTEXT_MARK = "\x04"
"""What stands between a context and a text in gettext's tables."""


def write_qm(texts: Mapping[str, str]) -> bytes:
    """The table of these texts; a key ``context\\x04text`` answers ``qsTr("text", "context")``."""
    messages = bytearray()
    places: list[tuple[int, int]] = []
    for key, translation in texts.items():
        comment, _, source = key.rpartition(CONTEXT_MARK)
        if source and translation:
            places.append((elf_hash(source.encode() + comment.encode()), len(messages)))
            messages += _message(source, comment, translation)
    hashes = b"".join(pack(">II", *place) for place in sorted(places))
    return MAGIC + _sections(((_HASHES, hashes), (_MESSAGES, bytes(messages))))


def elf_hash(text: bytes) -> int:
    """The hash by which Qt finds a text."""
    found = 0
    for sign in text:
        found = (found << 4) + sign
        high = found & 0xF0000000
        found = (found ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return found or 1


def _message(source: str, comment: str, translation: str) -> bytes:
    worded = translation.encode("utf-16-be")
    parts = [_field(_TRANSLATION, worded), _field(_SOURCE, source.encode()), _field(_COMMENT, comment.encode())]
    return b"".join(parts) + pack(">B", _END)


def _field(tag: int, data: bytes) -> bytes:
    return pack(">BI", tag, len(data)) + data


def _sections(sections: Iterable[tuple[int, bytes]]) -> bytes:
    return b"".join(_field(tag, data) for tag, data in sections if data)
