"""Runs qmllint over every QML file of ours, with the types of our Python view models. No warning is allowed."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "oefenplek"
TOOLS = Path(PySide6.__file__).parent
SCRIPTS = Path(sys.executable).parent


def modules() -> Iterator[tuple[str, Path]]:
    """Every QML module of ours: its name and its folder."""
    for qmldir in sorted(PACKAGE.rglob("qmldir")):
        first = qmldir.read_text("utf-8").split()
        yield first[1], qmldir.parent


def python_types(folder: Path) -> list[Path]:
    """The Python files of a module that give QML a type."""
    return [file for file in sorted(folder.glob("*.py")) if "\nQML_IMPORT_NAME" in file.read_text("utf-8")]


def describe(uri: str, folder: Path, target: Path) -> None:
    """Copy a module's qmldir next to the description of its Python types, where qmllint looks first."""
    target.mkdir(parents=True, exist_ok=True)
    qmldir = (folder / "qmldir").read_text("utf-8")
    types = python_types(folder)
    if types:
        dumps = target / "types.json"
        command = [str(SCRIPTS / "pyside6-metaobjectdump"), "-c", "-o", str(dumps), *map(str, types)]
        subprocess.run(command, check=True, capture_output=True, text=True)
        described = target / "module.qmltypes"
        registrar = str(SCRIPTS / "pyside6-qmltyperegistrar")
        output = target / "types.cpp"
        command = [registrar, f"--generate-qmltypes={described}", "-o", str(output), str(dumps)]
        command += ["--import-name", uri, "--major-version", "1"]
        subprocess.run(command, check=True, capture_output=True, text=True)
        qmldir += "\ntypeinfo module.qmltypes\n"
    (target / "qmldir").write_text(qmldir, "utf-8")
    for file in (*folder.glob("*.qml"), *folder.glob("*.mjs")):
        shutil.copyfile(file, target / file.name)  # a link would be followed back to the folder without its types


def found_by_name() -> Iterator[Path]:
    """The files below a module that are no types of it: Qt finds the keyboard's layouts and style by their names."""
    folders = {folder for _, folder in modules()}
    yield from (qml for qml in sorted(PACKAGE.rglob("*.qml")) if qml.parent not in folders)


def lint(import_path: Path) -> list[str]:
    """The warnings of qmllint, as ``file:line: text``."""
    files = [
        import_path / uri.replace(".", "/") / qml.name for uri, folder in modules() for qml in folder.glob("*.qml")
    ]
    for qml in found_by_name():
        copy = import_path / qml.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        files.append(Path(shutil.copyfile(qml, copy)))
    command = [str(SCRIPTS / "pyside6-qmllint"), "--json", "-", "-I", str(import_path), *map(str, files)]
    # Elsewhere than in the repository: qmllint looks there first, and would find our modules without their types.
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=import_path)
    report = json.loads(done.stdout)
    return [
        f"{Path(file['filename']).relative_to(import_path)}:{warning.get('line', 0)}: {warning['message']}"
        for file in report["files"]
        for warning in file["warnings"]
        if warning["type"] in {"warning", "critical"}
    ]


def main() -> int:
    """Describe all modules, lint, print what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        for uri, source in modules():
            describe(uri, source, Path(folder) / uri.replace(".", "/"))
        found = lint(Path(folder))
    print("\n".join(found) or "qmllint: no warnings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
