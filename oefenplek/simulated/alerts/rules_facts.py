"""What conditions can see of Meldingen."""

from oefenplek.domain.conditions import Facts

from .rules_places import screen
from .state import Alert, Desk


def facts(desk: Desk) -> Facts:
    """Every thing by sort and id, with its properties as text."""
    return {
        "alert": {alert.id: _alert(alert) for alert in desk.alerts},
        "alerts": {
            "toestel": {
                "screen": screen(desk),
                "now": desk.now.id if desk.now is not None else "",
                "left": "none" if desk.now is None else "some",
            }
        },
    }


def _alert(alert: Alert) -> dict[str, str]:
    return {
        "answer": alert.answer,
        "kind": alert.kind,
        "real": "yes" if alert.real else "no",
        "touched": "yes" if alert.touched else "no",
    }
