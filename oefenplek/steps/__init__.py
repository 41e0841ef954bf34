"""The step kinds, one folder each. To add one: copy ``_template``, fill it in, add its name here."""

from importlib import import_module

from oefenplek.domain.kinds import Kind

NAMES = (
    "read",
    "words",
    "choice",
    "branch",
    "order",
    "match",
    "pointer",
    "typing",
    "practice",
    "transfer",
    "confidence",
)


def kinds() -> dict[str, Kind]:
    """Every step kind by name; importing them loads no view model and no schema."""
    return {name: import_module(f"{__name__}.{name}").KIND for name in NAMES}
