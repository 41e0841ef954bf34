"""One table of every slip the tests make: how it was made, which answer came, and that the right act then counts.

``OEFENPLEK_TABLES=/tmp/tables`` keeps it as ``slips.md`` in that folder. A test tells of its slip with :func:`known`
when it has seen all three.
"""

import os
from pathlib import Path

TABLES = "OEFENPLEK_TABLES"
_HEAD = ("where", "slip", "made by", "answer", "right act after it")
_ROWS = "slips.rows"


def known(where: str, code: str, how: str, answer: str, after: str) -> None:
    """This slip was recognised, answered so, and what was done right after it counted."""
    folder = _folder()
    if folder is not None:
        row = "\t".join(" ".join(part.replace("|", "\\|").split()) for part in (where, code, how, answer, after))
        with (folder / _ROWS).open("a", encoding="utf-8") as rows:  # several processes may write
            rows.write(row + "\n")


def write() -> None:
    """Make the table of all rows, when there are any."""
    folder = _folder()
    if folder is None or not (folder / _ROWS).exists():
        return
    found = sorted({tuple(line.split("\t")) for line in (folder / _ROWS).read_text("utf-8").splitlines()})
    rows = [_HEAD, ("---",) * len(_HEAD), *found]
    (folder / "slips.md").write_text("".join(f"| {' | '.join(row)} |\n" for row in rows), "utf-8")
    (folder / _ROWS).unlink()


def _folder() -> Path | None:
    named = os.environ.get(TABLES)
    if not named:
        return None
    folder = Path(named)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
