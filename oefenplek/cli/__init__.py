"""The command line: ``oefenplek lessons``, ``demo`` and ``doctor``."""


def run() -> int:
    """Do what the command line says; returns the exit code."""
    from .commands import app

    result = app(standalone_mode=False)
    return result if isinstance(result, int) else 0
