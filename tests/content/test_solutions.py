"""Solutions and mistakes are tried for real, in every scene and on every device."""

from dataclasses import replace
from typing import Any

from oefenplek.content.build import build
from oefenplek.content.checker import check_draft
from oefenplek.content.reader import read_text
from oefenplek.domain.kinds import Registry
from oefenplek.domain.simulated import Scene

from .support import changed, good, problems, registry

FOLDER = "    done: {event: folder-opened, folder: sent}\n"


def open_folder(*acts: str) -> str:
    """The free task on a laptop: look into *Verzonden*."""
    text = changed("    done: {message: nep, folder: trash}\n", FOLDER)
    start = text.index("    solution:\n      postvak-winkel")
    end = text.index("  - id: thuis")
    text = text[:start] + "    solution:\n" + "".join(f"      - {act}\n" for act in acts) + text[end:]
    return text.replace("skin: phone", "skin: laptop").replace(
        "scenes: [postvak-winkel, postvak-bank]", "scene: postvak-winkel"
    )


def test_a_solution_for_a_laptop_only_is_told() -> None:
    said = problems(open_folder("{do: open-folder, folder: sent}"))
    assert {(p.code, p.step) for p in said} == {("W503", "zelf")}
    assert "phone" in said[0].sentence


def test_a_solution_for_every_device_may_rest_where_the_menu_is_open() -> None:
    assert problems(open_folder("{do: open-menu}", "{do: open-folder, folder: sent}")) == []


class Closed:
    """Rules that open nothing."""

    def open(self, scene: Scene) -> Any:
        raise KeyError("kapot")

    def facts(self, state: Any) -> Any:
        return {}


def test_a_scene_that_does_not_open_is_told_and_not_raised() -> None:
    mail = replace(registry().apps["mail"], rules=Closed)
    closed = Registry(registry().kinds, {"mail": mail})
    said = check_draft(build(read_text(good()), closed))
    assert [p.sentence for p in said if p.code == "E505"] == [
        "Scène “postvak-bank” gaat niet open in de app: KeyError: 'kapot'.",
        "Scène “postvak-winkel” gaat niet open in de app: KeyError: 'kapot'.",
    ]


def mistake(when: str, way: str = "") -> list[str]:
    """What is said about the good lesson when its second mistake is another one."""
    new = f"way: {way}\n        when: {when}" if way else f"when: {when}"
    return [p.code for p in problems(changed("when: {message: kleinkind, folder: trash}", new))]


def test_mistakes_that_a_person_can_make_are_found() -> None:
    for when in (
        "{event: message-opened, message: kleinkind}",
        "{message: kleinkind, folder: spam}",
        "{event: reported, message: kleinkind}",
        "{event: link-previewed, link: betaalpagina}",
        "{event: folder-opened, folder: spam}",
        "{event: compose-started, how: forward}",
        "{event: send-refused}",
        "{all: [{message: kleinkind, folder: trash}, {event: moved, message: kleinkind}]}",
    ):
        assert mistake(when) == [], when


def test_mistakes_that_nobody_can_make_are_told() -> None:
    for when in ("{event: registered}", "{sent: {any: instances}, attachment: document}"):
        assert mistake(when) == ["W501"], when


def test_an_author_may_show_the_way_to_a_mistake() -> None:
    when = "{event: folder-opened, folder: trash, count: {min: 3}}"
    assert mistake(when) == ["W501"]
    there = "{do: open-menu}, {do: open-folder, folder: trash}, {do: open-menu}, {do: open-folder, folder: inbox}"
    assert mistake(when, f"[{there}, {there}, {there}]") == []
    assert mistake(when, f"[{there}]") == ["E507"]
