"""Collects the interface texts and brings the catalogues up to date: ``python resources/locale/extract.py [--check]``.

Writes ``messages.pot``, each language's ``oefenplek.po`` (translations are kept; a changed text is marked *fuzzy*)
and the compiled ``oefenplek.mo``; ``nl_je`` is Dutch with *je*, made by ``domain.address``. With ``--check`` nothing is
written: it ends 1 and says why when a file is older than the texts, or when a translation is missing, fuzzy or has
other places to fill in than the Dutch.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import polib
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))  # Babel finds our QML reader by its module name

import catalogues  # noqa: E402 (beside this file, which is no package)

KEYWORDS = {"N_": None, "qsTr": None, "pgettext": ((1, "c"), 2)}


def texts(root: Path, configuration: Path) -> Iterator[catalogues.Text]:
    """Every interface text of the project once, with the files it stands in."""
    with configuration.open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    files: dict[tuple[str | None, str], set[str]] = {}
    for name, _, found, _, meaning in extract_from_dir(root, methods, options, KEYWORDS):
        if isinstance(found, str) and found:
            files.setdefault((meaning, found), set()).add(Path(name).as_posix())
    for (meaning, text), names in files.items():
        yield meaning, text, tuple(sorted(names))


def main(arguments: list[str], root: Path = ROOT, here: Path = HERE) -> int:
    """Write the catalogues, or check them; return the exit code."""
    check = "--check" in arguments
    pot = catalogues.template(texts(root, here / "babel.cfg"))
    problems = _keep(here / "messages.pot", str(pot).encode(), check)
    problems += _keep(here / "nl_je/LC_MESSAGES/oefenplek.mo", catalogues.informal(pot).to_binary(), check)
    for po_file in sorted(here.glob("*/LC_MESSAGES/oefenplek.po")):
        po = catalogues.update(polib.pofile(str(po_file)), pot, po_file.parts[-3])
        problems += _keep(po_file, str(po).encode(), check)
        problems += _keep(po_file.with_suffix(".mo"), po.to_binary(), check)
        unfinished, misfilled = catalogues.unfinished(po), catalogues.misfilled(po)
        problems += [f"{po_file}: not translated yet: {text!r}" for text in unfinished]
        problems += [f"{po_file}: %1 or {{name}} differs: {text!r}" for text in misfilled]
        sys.stdout.write(f"{po_file.parts[-3]}: {len(po)} texts, {len(unfinished) + len(misfilled)} to look at\n")
    if check:
        sys.stderr.writelines(problem + "\n" for problem in problems)
    return 1 if problems and check else 0


def _keep(file: Path, content: bytes, check: bool) -> list[str]:
    if file.is_file() and file.read_bytes() == content:
        return []
    if check:
        return [f"{file}: older than the texts; run extract.py"]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
