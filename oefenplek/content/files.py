"""Text and JSON in files that are whole or not there."""

import json
from pathlib import Path
from typing import Any

from oefenplek.files import write_whole


def write_text(path: Path, text: str) -> None:
    """Write ``text`` as UTF-8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode("utf-8"))


def write_json(path: Path, data: Any) -> None:
    """Write ``data`` as compact JSON."""
    write_text(path, json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def read_json(path: Path) -> Any:
    """What ``path`` holds, or ``None`` when it is not there or was damaged."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
