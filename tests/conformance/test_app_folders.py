"""Every app's folder is whole: a sample scene that passes, a README that names what lessons can say about it."""

import re

import pytest

from oefenplek.simulated import NAMES
from tests.support.apps import opened_scene
from tests.support.kinds import SIMULATED, every_app, sample_scene
from tests.support.promises import holes

APPS = every_app()
each_app = pytest.mark.parametrize("folder", APPS)
PARTS = (
    "__init__.py",
    "rules.py",
    "vocabulary.py",
    "schema.py",
    "view_model.py",
    "qmldir",
    "README.md",
    "example.yaml",
)


def test_every_folder_of_simulated_is_an_app() -> None:
    folders = {path.parent.name for path in SIMULATED.glob("*/__init__.py")}
    assert folders == {*NAMES, "_template"}


@each_app
def test_the_folder_is_whole(folder: str) -> None:
    assert [part for part in PARTS if not (SIMULATED / folder / part).exists()] == []
    assert APPS[folder].uri == f"oefenplek.simulated.{folder}"
    assert APPS[folder].vocabulary().app == APPS[folder].name


@each_app
def test_the_sample_scene_opens_on_every_device(folder: str) -> None:
    app = APPS[folder]
    assert sample_scene(folder)["app"] == app.name
    states = [app.rules().open(opened_scene(app, skin)) for skin in app.skins]
    assert len(states) == len(app.skins)


@each_app
def test_the_readme_names_what_lessons_can_say(folder: str) -> None:
    vocabulary = APPS[folder].vocabulary()
    named = set(re.findall(r"[a-z]+(?:-[a-z]+)*", (SIMULATED / folder / "README.md").read_text("utf-8")))
    # What a device holds of another app stands in that app's own README.
    own = (part.name for part in (*vocabulary.entities, *vocabulary.events, *vocabulary.actions))
    words = {name for name in own if "." not in name}
    assert words - named == set()


@each_app
def test_every_mistake_has_a_kind_sentence(folder: str) -> None:
    for name, said in APPS[folder].mistakes().items():
        assert said.strip().endswith((".", "!", "?", "…")), name
        assert not re.search(r"\bfout\b", said, re.IGNORECASE), name


@each_app
def test_every_phrase_names_only_its_own_parameters(folder: str) -> None:
    vocabulary = APPS[folder].vocabulary()
    for entity in vocabulary.entities:
        assert holes(entity.phrase) <= {entity.name, *(p.name for p in entity.properties)}, entity.name
    for event in vocabulary.events:
        assert holes(event.phrase) <= {p.name for p in event.params}, event.name
    for action in vocabulary.actions:
        assert holes(action.phrase) <= {p.name for p in action.params}, action.name
    for place in vocabulary.places:
        assert holes(place.phrase) <= {*holes(place.pattern), *_without_app(place.pattern)}, place.pattern


@each_app
def test_names_are_written_once(folder: str) -> None:
    vocabulary = APPS[folder].vocabulary()
    for things in (vocabulary.entities, vocabulary.events, vocabulary.actions):
        names = [thing.name for thing in things]
        assert len(set(names)) == len(names)


def _without_app(pattern: str) -> set[str]:
    """On a whole device the names in a place carry their app; in its phrase they may stand without."""
    return {name.rpartition(".")[2] for name in holes(pattern)}
