"""What stands around list and page, as plain values: a pure function of the state."""

from dataclasses import dataclass

from oefenplek.domain.simulated import Display

from .names import PARTS, SECTIONS
from .pages import places
from .rules_display import display
from .state import Settings

TITLE = "Instellingen"
AS_NEW = Display()


@dataclass(frozen=True, slots=True)
class Frame:
    """Title, way back, search and notice, and how the device looks."""

    path: str = "?"
    """Nothing was shown yet, so whatever comes first is another page."""
    two_panes: bool = False
    title: str = TITLE
    back: bool = False
    query: str = ""
    notice: str = ""
    bold: bool = False
    look: Display = AS_NEW


NOTHING = Frame()


def derive_frame(state: Settings) -> Frame:
    """What stands around everything now."""
    return Frame(
        path="/".join(state.path),
        two_panes=state.two_panes,
        title=title(state),
        back=any(place == "button/back" for place, _ in places(state)),
        query=state.query,
        notice=state.notice,
        bold="bold" in state.on,
        look=display(state),
    )


def title(state: Settings) -> str:
    """What stands above the page."""
    network, program = state.found(state.network), state.app(state.program)
    if state.page in {"network", "password"} and network is not None:
        return network.name
    if state.page == "app" and program is not None:
        return program.name
    known = {**SECTIONS, **PARTS}
    return known[state.page].title if state.page in known else TITLE
