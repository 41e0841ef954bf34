"""What is to come of typing a lesson on the keyboard on the screen (:mod:`.on_screen` does it)."""

import json

TYPED = {
    "a04-typen": ("letters", "spatie", "hoofdletter", "wissen", "gebeurt-vaak", "enter", "zelf"),
    "a05-bijzondere-tekens": ("apenstaartje", "telefoon", "datum", "bedrag", "gebeurt-vaak", "zelf"),
    "d01-wachtwoord": ("samen", "zelf"),
}
"""The lessons in which something is typed, and the steps where."""
WELL = {"seen": [True, True], "done": True, "mistakes": []}


def problems(lesson: str, told: str) -> list[str]:
    """What did not go well in a lesson that was played."""
    report = json.loads(told)
    steps = {name: report.get(name) for name in TYPED[lesson]}
    found = [f"{name}: {step}" for name, step in steps.items() if step != WELL]
    return found + report["warnings"] + ([] if report.get("finished") else ["it does not end"])
