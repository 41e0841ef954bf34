"""Puts lessons and resources into the built package, under ``oefenplek/_bundled``.

An editable install reads them where they stand: a copy would be a stale twin.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Bundle(BuildHookInterface):  # type: ignore[type-arg]
    """The build hook that hatchling calls."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders to a wheel, not to an editable one."""
        if version != "editable":
            for folder in ("lessons", "resources"):
                build_data["force_include"][folder] = f"oefenplek/_bundled/{folder}"
