"""The typefaces, loaded from the files of their packages (looking them up by name costs far more than loading)."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Atkinson Hyperlegible"
ARABIC = "IBM Plex Sans Arabic"
ICONS = "Material Design Icons"

_FILES = {
    "fontpkg_atkinson_hyperlegible": (
        "files/AtkinsonHyperlegible-Regular.ttf",
        "files/AtkinsonHyperlegible-Bold.ttf",
    ),
    "fontpkg_ibm_plex_sans_arabic": ("files/IBMPlexSansArabic-Regular.ttf", "files/IBMPlexSansArabic-Bold.ttf"),
    "fonticon_mdi7": ("fonts/materialdesignicons-webfont.ttf",),
}


class FontMissingError(Exception):
    """A font file that comes with Oefenplek is not there or cannot be read."""


def package_folder(package: str) -> Path:
    """Return the folder of an installed package without running its code."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FontMissingError(package)
    return Path(next(iter(spec.submodule_search_locations)))


def load_fonts() -> tuple[str, ...]:
    """Load every font once and let Arabic letters fall back to their own face; returns the families."""
    known = set(QFontDatabase.families())
    if not {FAMILY, ARABIC, ICONS} <= known:
        for package, names in _FILES.items():
            folder = package_folder(package)
            for name in names:
                if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
                    raise FontMissingError(name)
    if ARABIC.lower() not in map(str.lower, QFont.substitutes(FAMILY)):  # Qt keeps them in small letters
        QFont.insertSubstitutions(FAMILY, [ARABIC])
    return FAMILY, ARABIC, ICONS
