"""Nothing in a lesson may be real: no address, account, citizen number or phone number of a living person."""

import re
from collections.abc import Iterator

from oefenplek.domain.own_data import is_bsn, is_iban, own_data

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
_ABROAD = re.compile(r"(?<![\w+])\+\d(?:[ ()/.-]{0,2}\d){8,13}(?!\w)")
_SERVICE = re.compile(r"(?<![\w+-])0(?:800|900|906|909)(?:[ -]?\d){4,7}(?!\w)")
_NOWHERE = re.compile(r"\D*0?6\D*0\D*0")
"""06-00 … rings nowhere: the numbers that lessons may use."""
_SKIP = {"licence", "authors", "id", "was", "checked", "version"}


def real_addresses(subject: Subject) -> Iterator[Problem]:
    """E801: every internet and e-mail address ends in ``.example``."""
    for path, text, step in _all(subject):
        hosts = [*_CERTAIN.findall(text), *_BARE.findall(text)]
        for host in dict.fromkeys(host.rstrip(".-").lower() for host in hosts):
            if "." in host and not host.endswith(".example"):
                yield subject.at("E801", path, step, found=host)


def real_numbers(subject: Subject) -> Iterator[Problem]:
    """E802–E804: no account, citizen number or phone number that could be somebody's."""
    for path, text, step in _all(subject):
        for start, end in own_data(text):
            found = text[start:end]
            code = "E802" if is_iban(found) else "E803" if is_bsn(found) else "E804"
            if code != "E804" or not _NOWHERE.match(found):
                yield subject.at(code, path, step, found=found)
        for found in (*_ABROAD.findall(text), *(_SERVICE.findall(text) if not _is_dated(step) else ())):
            if not own_data(found):
                yield subject.at("E804", path, step, found=found)


def _is_dated(step: StepDraft | None) -> bool:
    """Facts about the world outside may stand in a step that says when they were looked up."""
    return bool(step and getattr(step.body, "checked", ""))


def _all(subject: Subject) -> Iterator[tuple[Path, str, StepDraft | None]]:
    real = {f.path for step in subject.draft.steps for f in subject.fields(step) if f.role == REAL_ADDRESS}
    steps = {step.path: step for step in subject.draft.steps}
    for path, text in strings(subject.draft.source.data):
        if path not in real and not _SKIP & {path[0], path[-1]}:
            yield path, text, steps.get(path[:2])
