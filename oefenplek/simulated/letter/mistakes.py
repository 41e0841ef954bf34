"""What people look for and find elsewhere; a lesson asks for one part, so it says itself what was found instead."""

MISTAKES: dict[str, str] = {}
