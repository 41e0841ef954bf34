"""A theme as its card shows it, with its titles in other languages. Loads YAML: not on the way to the first screen."""

from pathlib import Path
from typing import Any

from .load import load_theme
from .translation.apply import translated_theme
from .translation.files import UnreadableTranslationError, read
from .translation.where import translation_files


def theme_data(path: Path) -> dict[str, Any]:
    """The data of a theme's card; a theme that cannot be read is named after its folder."""
    form, _problems = load_theme(path)
    if form is None:
        folder = path.parent.name
        return {"id": folder[:1].lower(), "title": folder, "goal": "", "icon": "", "order": 99, "titles": {}}
    titles = {}
    for file in translation_files(path):
        try:
            words = translated_theme(form, read(file))
        except UnreadableTranslationError:
            continue
        if words:
            titles[file.stem] = [words["title"], words["goal"]]
    return form.model_dump() | {"titles": titles}
