"""Which version of the program a compiled lesson was made by."""

from oefenplek import __version__, bundle

SHAPE = 1
"""Raised when the shape of compiled lessons or of the index changes."""


def compiled_version() -> str:
    """The version; in a checkout also the newest time of the code that compiles, which changes without a version."""
    stamp = f"{__version__}/{SHAPE}"
    package = bundle.IMPORT_PATH / "oefenplek"
    if bundle.LESSONS.is_relative_to(package):
        return stamp
    code = [*package.glob("content/*.py"), *package.glob("*/*/schema.py")]
    return f"{stamp}/{max((path.stat().st_mtime_ns for path in code), default=0)}"
