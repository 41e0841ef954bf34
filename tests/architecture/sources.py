"""The files of this project, as the architecture tests read them."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "oefenplek"
TEXT = {".py", ".qml", ".mjs", ".md", ".toml", ".yaml", ".yml", ".txt", ".cfg", ".ini", ".po", ".pot", ".svg", ""}


@cache
def files() -> tuple[Path, ...]:
    """Every file that belongs to the project, relative to its top: kept in git, or new and not ignored."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = (Path(name) for name in listed.split("\0") if name)
    return tuple(sorted(name for name in names if (ROOT / name).is_file()))


@cache
def text(name: Path) -> str:
    """What stands in a file."""
    return (ROOT / name).read_text("utf-8")


def texts() -> tuple[Path, ...]:
    """The files that people write: code, documents, lessons, settings."""
    return tuple(name for name in files() if name.suffix in TEXT and name.name != "LICENSE")


def below(folder: str, suffix: str) -> tuple[Path, ...]:
    """The files with this suffix in a folder and what is below it."""
    return tuple(name for name in files() if name.is_relative_to(folder) and name.suffix == suffix)
