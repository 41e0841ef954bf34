"""Which version of the program a compiled lesson was made by."""

from oefenplek import __version__, bundle

SHAPE = 3
"""Raised when the shape of compiled lessons or of the index changes."""


def shipped_version() -> str:
    """The version as it stands in what a bundle ships."""
    return f"{__version__}/{SHAPE}"


def compiled_version() -> str:
    """The version; in a checkout also the newest time of the code that compiles, which changes without a version."""
    package = bundle.IMPORT_PATH / "oefenplek"
    if bundle.LESSONS.is_relative_to(package):
        return shipped_version()
    code = [*package.glob("content/**/*.py"), *package.glob("*/*/schema.py")]
    return f"{shipped_version()}/{max((path.stat().st_mtime_ns for path in code), default=0)}"
