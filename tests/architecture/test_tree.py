"""The house is as its map says: the top level, the folders, and tests in the same tree as the program."""

import re
from pathlib import Path

import pytest

from oefenplek.simulated import NAMES as APPS
from oefenplek.steps import NAMES as KINDS

from .sources import PACKAGE, ROOT, below, files, text

TOP = {
    ".ci",
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "constraints.txt",
    "lessons",
    "oefenplek",
    "pyproject.toml",
    "resources",
    "tests",
}
PROGRAM = {"app", "cli", "content", "domain", "screens", "simulated", "steps", "storage", "ui"}
OF_ALL = {"architecture", "benchmarks", "campaign", "conformance", "journeys", "lessons", "support"}
"""What the tests have beside the tree of the program."""
KIND = {"__init__.py", "rules.py", "schema.py", "view_model.py", "qmldir", "README.md", "example.yaml"}
APP = KIND | {"vocabulary.py", "mistakes.py"}
PYTHON, QML = 550, 200
"""Lines. Most files are far smaller; who comes near this has two files in one."""


def folders(parent: str) -> set[str]:
    """The names of the folders in a folder."""
    depth = len(Path(parent).parts)
    return {name.parts[depth] for name in files() if name.is_relative_to(parent) and len(name.parts) > depth + 1}


def test_the_top_level_is_what_the_readme_shows() -> None:
    assert {name.parts[0] for name in files()} == TOP


def test_the_program_has_the_folders_of_the_map() -> None:
    assert folders("oefenplek") == PROGRAM
    readme = text(ROOT / "README.md")
    assert [name for name in PROGRAM if f"  {name}/" not in readme and f" {name}/ " not in readme] == []


def test_the_tests_have_the_tree_of_the_program() -> None:
    assert folders("tests") <= PROGRAM | OF_ALL
    strange = [
        name
        for part in PROGRAM & folders("tests")
        for name in folders(f"tests/{part}")
        if not (PACKAGE / part / name).is_dir() and name != "template" and below(f"tests/{part}/{name}", ".py")
    ]
    assert strange == []


@pytest.mark.parametrize(("parent", "names", "parts"), [("steps", KINDS, KIND), ("simulated", APPS, APP)])
def test_every_kind_and_app_is_one_whole_folder(parent: str, names: tuple[str, ...], parts: set[str]) -> None:
    assert folders(f"oefenplek/{parent}") == {*names, "_template"}
    for name in (*names, "_template"):
        own = {file.name for file in files() if file.parent == Path("oefenplek", parent, name)}
        assert parts - own == set(), name
        assert any(file.endswith(".qml") for file in own), name


def test_every_folder_of_python_is_a_package() -> None:
    lonely = {name.parent for name in below("oefenplek", ".py")} | {name.parent for name in below("tests", ".py")}
    lonely.discard(Path("oefenplek/storage/migrations/versions"))  # Alembic reads these as files, one by one
    assert [str(folder) for folder in sorted(lonely) if folder / "__init__.py" not in files()] == []


def test_every_python_file_says_what_it_is() -> None:
    silent = [name for name in (*below("oefenplek", ".py"), *below("tests", ".py")) if not _says(text(name))]
    assert [str(name) for name in silent] == []


def _says(source: str) -> bool:
    return not source.strip() or source.lstrip().startswith('"""')


def test_no_file_has_grown_out_of_hand() -> None:
    large = [name for name in below("oefenplek", ".py") if text(name).count("\n") > PYTHON]
    large += [name for name in below("oefenplek", ".qml") if text(name).count("\n") > QML]
    assert [str(name) for name in large if name.name != "Icons.qml"] == []  # a table that is generated


def test_nothing_that_is_made_is_kept() -> None:
    made = re.compile(r"(?:__pycache__|\.pyc|\.qmltypes|\.egg-info|_bundled|\.db|\.sqlite3?)(?:/|$)")
    assert [str(name) for name in files() if made.search(name.as_posix()) and "golden" not in name.parts] == []


def test_every_page_names_only_files_that_are_there() -> None:
    """In code spans and links of our pages: a path with a slash that begins with a folder of the top level."""
    lost: list[str] = []
    for page in below(".", ".md"):
        said = re.findall(r"`([\w./-]+)`|\]\(([\w./-]+)\)", text(page))
        for path in (one or other for one, other in said):
            place = path.rstrip("/.")
            if place.split("/")[0] in {"oefenplek", "tests", "resources", ".ci"} and "/" in place:
                lost += [f"{page}: {path}"] if not (ROOT / place).exists() else []
    assert lost == []
