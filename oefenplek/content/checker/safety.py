"""Nothing in a lesson may be real: no address, account, citizen number or phone number of a living person."""

import re
from collections.abc import Iterator

from ..build import StepDraft
from ..fields import REAL_ADDRESS
from ..problems import Path, Problem
from .subject import Subject, strings

# A dot between letters may also be a file name (taart.jpg) or a missing space (klaar.Daarna): without @, :// or www.
# in front, only endings that are common on the internet count.
_CERTAIN = re.compile(r"(?:@|://|\bwww\.)((?:[\w-]+\.)*[\w-]+)", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@./-])((?:[a-z0-9-]+\.)+(?:nl|be|com|net|org|eu|info|de|fr|uk|io|app|shop|site|online|xyz|gov|tv|me))(?![\w.-]*\w)"
)
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]){11,30}(?![A-Z0-9])")
_DIGITS = re.compile(r"(?<![\d+.,])\d(?:[ .-]?\d){7,8}(?![\d]|[ .-]\d)")
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)?\d(?:[ ()/.-]{0,2}\d){6,14}(?!\w)")
_SKIP = {"licence", "authors", "id", "was", "checked", "version"}


def real_addresses(subject: Subject) -> Iterator[Problem]:
    """E801: every internet and e-mail address ends in ``.example``."""
    for path, text, step in _all(subject):
        hosts = [*_CERTAIN.findall(text), *_BARE.findall(text)]
        for host in dict.fromkeys(host.rstrip(".-").lower() for host in hosts):
            if "." in host and not host.endswith(".example"):
                yield subject.at("E801", path, step, found=host)


def real_accounts(subject: Subject) -> Iterator[Problem]:
    """E802: no IBAN passes its check sum."""
    for path, text, step in _all(subject):
        for found in _IBAN.findall(text):
            if _iban_is_valid(found):
                yield subject.at("E802", path, step, found=found)


def real_citizens(subject: Subject) -> Iterator[Problem]:
    """E803: no citizen number passes the elfproef."""
    for path, text, step in _all(subject):
        for found in _DIGITS.findall(text):
            if _bsn_is_valid(found):
                yield subject.at("E803", path, step, found=found)


def real_phones(subject: Subject) -> Iterator[Problem]:
    """E804: no phone number that could ring somewhere."""
    for path, text, step in _all(subject):
        for found in _PHONE.findall(text):
            if _phone_is_real(found):
                yield subject.at("E804", path, step, found=found)


def _all(subject: Subject) -> Iterator[tuple[Path, str, StepDraft | None]]:
    real = {f.path for step in subject.draft.steps for f in subject.fields(step) if f.role == REAL_ADDRESS}
    steps = {step.path: step for step in subject.draft.steps}
    for path, text in strings(subject.draft.source.data):
        if path not in real and not _SKIP & {path[0], path[-1]}:
            yield path, text, steps.get(path[:2])


def _iban_is_valid(text: str) -> bool:
    compact = text.replace(" ", "")
    moved = compact[4:] + compact[:4]
    return 15 <= len(compact) <= 34 and int("".join(str(int(c, 36)) for c in moved)) % 97 == 1


def _bsn_is_valid(text: str) -> bool:
    digits = [int(c) for c in re.sub(r"\D", "", text).zfill(9)]
    total = sum(d * w for d, w in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return len(set(digits)) > 1 and total % 11 == 0


def _phone_is_real(text: str) -> bool:
    """Dutch and Belgian numbers, at home and from abroad; 06-00 … rings nowhere."""
    digits = re.sub(r"\D", "", text)
    international = text.startswith("+") or digits.startswith("00")
    if international:
        return 10 <= len(digits.lstrip("0")) <= 15
    if not digits.startswith("0") or digits.startswith("0600"):
        return False
    return len(digits) == 10 or (len(digits) == 9 and digits[1] not in "06") or digits[:4] in {"0800", "0900", "0906"}
