"""Setting a place up, once: its name, how people are addressed, the first volunteer, and the recovery codes."""
