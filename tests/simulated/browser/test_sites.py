"""Websites as trainers write them: the ready-made ones are whole, and what does not fit is told with its line."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from oefenplek.content.forms import Place, fit
from oefenplek.content.reader import read_text
from oefenplek.domain.own_data import own_data
from oefenplek.simulated.browser import APP, library
from oefenplek.simulated.browser.schema import SceneContent
from oefenplek.simulated.browser.schema_blocks import BLOCKS
from oefenplek.simulated.browser.schema_site import SitePart
from oefenplek.ui.theme.lookup import all_glyphs

README = Path(library.__file__).with_name("README.md")
FILES = sorted(library.FOLDER.glob("*.yaml"))
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
HOME = {"id": "home", "title": "Begin", "blocks": [{"text": "Dag"}]}
SITE = {"id": "proef", "name": "Proef", "addresses": ["proef.example"], "pages": [HOME]}


def strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from strings(part)


def icons(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from (str(value) for key, value in data.items() if key == "icon")
    if isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from icons(part)


@each_file
def test_a_ready_made_website_is_whole(path: Path) -> None:
    assert [f"{found.line}: {found.sentence} {found.mend}" for found in library.problems(path)] == []
    data = yaml.safe_load(path.read_text("utf-8"))
    assert set(icons(data)) - set(all_glyphs()) == set()
    numbers = [text[start:end] for text in strings(data) for start, end in own_data(text)]
    assert [found for found in numbers if not found.startswith("06-00 00 00")] == []


def test_all_ready_made_websites_go_together_and_can_be_practised_freely() -> None:
    assert {"gemeente", "bibliotheek", "winkelwijs", "nieuws"} <= set(library.names())
    SceneContent.model_validate({"sites": list(library.names())})
    free = APP.free() if APP.free is not None else None
    assert free is not None
    assert len(free.content["sites"]) == len(library.names())


def test_the_example_of_the_readme_is_a_whole_website_and_names_every_block() -> None:
    text = README.read_text("utf-8")
    example = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert example is not None
    source = read_text(example.group(1))
    assert source.problems == []
    site, wrong = fit(SitePart, source.data, Place((), source.lines))
    assert (site is not None, wrong) == (True, [])
    assert [block for block in BLOCKS if f"`{block}`" not in text] == []


def test_a_broken_file_is_told_with_its_name_and_line(tmp_path: Path) -> None:
    (tmp_path / "kapot.yaml").write_text("id: kapot\nname: Kapot\naddresses: [kapot.example]\npages: []\nkleur: rood\n")
    with pytest.raises(library.BrokenSiteError, match=r"in kapot\.yaml, regel 4"):
        library.site("kapot", tmp_path)
    (tmp_path / "kapot.yaml").write_text("id: kapot\nname: [Kapot\n")
    with pytest.raises(library.BrokenSiteError, match=r"kapot\.yaml, regel"):
        library.site("kapot", tmp_path)
    with pytest.raises(library.BrokenSiteError, match=r"is er niet\. Bedoelt u “kapot”"):
        library.site("kapott", tmp_path)


def test_one_broken_file_takes_no_other_website_away(tmp_path: Path) -> None:
    (tmp_path / "kapot.yaml").write_text("id: kapot\n")
    (tmp_path / "heel.yaml").write_text(
        (library.FOLDER / "gemeente.yaml").read_text("utf-8").replace("id: gemeente", "id: heel")
    )
    assert [site.id for site in library.whole(tmp_path)] == ["heel"]


def test_a_lesson_is_told_which_website_there_is_not() -> None:
    found, wrong = fit(SceneContent, {"sites": ["gemeente", "biblioteek"]}, Place((), {("sites", 1): 12}))
    assert found is None
    assert (wrong[0].line, wrong[0].path) == (12, ("sites", 1))
    assert "bibliotheek" in wrong[0].mend


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pages": [{**HOME, "id": "begin"}]}, "home"),
        ({"menu": ["weg"]}, "weg"),
        ({"results": [{"page": "weg", "keywords": ["a"], "snippet": "b"}]}, "weg"),
        ({"pages": [HOME, HOME]}, "hetzelfde id"),
        ({"pages": [{**HOME, "blocks": []}]}, "leeg"),
        ({"pages": [{**HOME, "blocks": [{"text": "a", "heading": "b"}]}]}, "één ding"),
        ({"pages": [{**HOME, "blocks": [{"text": "a", "tone": "good"}]}]}, "tone hoort bij notice"),
        ({"pages": [{**HOME, "blocks": [{"picture": "nergens"}]}]}, "plaatjes"),
        ({"pages": [{**HOME, "blocks": [{"links": [{"text": "A", "to": "home"}] * 2}]}]}, "zelfde id"),
        ({"pages": [{**HOME, "blocks": [{"links": [{"text": "A", "to": "weg"}]}]}]}, "weg"),
        ({"pages": [{**HOME, "blocks": [{"table": {"head": ["a"], "rows": [["b", "c"]]}}]}]}, "evenveel"),
        ({"logo": {"letters": "AB", "icon": "tree"}}, "letters of icon"),
        ({"addresses": ["www.echt.nl"]}, "pattern"),
        ({"popups": [{"id": "a", "kind": "offer", "title": "Koop"}]}, "to"),
    ],
)
def test_what_does_not_fit_is_said(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        SitePart.model_validate({**SITE, **change})


def test_two_websites_do_not_share_a_name_or_an_address() -> None:
    with pytest.raises(ValidationError, match="twee keer dezelfde website"):
        SceneContent.model_validate({"own": [SITE, SITE]})
    with pytest.raises(ValidationError, match="hetzelfde adres"):
        SceneContent.model_validate({"own": [SITE, {**SITE, "id": "ander", "addresses": ["www.proef.example"]}]})
    with pytest.raises(ValidationError, match="start: deze pagina is er niet"):
        SceneContent.model_validate({"own": [SITE], "start": "proef/weg"})
