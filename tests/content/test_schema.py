"""The JSON Schema for editors says what the forms and vocabularies say."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from oefenplek import bundle
from oefenplek.content.schema import lesson_schema

from .json_schema import faults
from .support import GOOD, changed, good, registry

NUMBER = "tag:yaml.org,2002:int"


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return lesson_schema(registry())


def test_every_reference_leads_somewhere(schema: dict[str, Any]) -> None:
    refs = set(re.findall(r'"\$ref": "#/\$defs/([^"]+)"', json.dumps(schema)))
    assert {"condition", "action"} <= refs <= set(schema["$defs"])


def test_every_kind_has_its_own_and_the_shared_keys(schema: dict[str, Any]) -> None:
    steps = {step["title"]: step for step in schema["properties"]["steps"]["items"]["oneOf"]}
    assert set(steps) == set(registry().kinds)
    for name, step in steps.items():
        assert step["properties"]["kind"] == {"const": name}
        assert {"id", "title", "hints", "volunteer", "figure", "was"} <= set(step["properties"])
        assert step["additionalProperties"] is False
        assert {"id", "kind"} <= set(step["required"])
    assert {"question", "options"} <= set(steps["choice"]["required"])
    assert steps["practice"]["properties"]["guidance"]["enum"] == ["watch", "together", "alone"]


def test_every_app_has_its_content(schema: dict[str, Any]) -> None:
    scenes = {scene["title"]: scene for scene in schema["properties"]["scenes"]["additionalProperties"]["oneOf"]}
    assert set(scenes) == set(registry().apps)
    mail = scenes["mail"]
    assert {"app", "skin", "values", "messages", "contacts"} <= set(mail["properties"])


def test_conditions_and_actions_use_the_apps_words(schema: dict[str, Any]) -> None:
    acts = {act["properties"]["do"]["const"]: act for act in reversed(schema["$defs"]["action"]["anyOf"])}
    vocabulary = registry().apps["mail"].vocabulary()
    assert set(acts) == {action.name for app in registry().apps.values() for action in app.vocabulary().actions}
    assert set(acts["move"]["required"]) == {"do", "message", "to"}
    assert acts["move"]["properties"]["to"]["enum"] == ["trash", "inbox", "spam"]
    said = json.dumps(schema["$defs"]["condition"])
    assert all(f'"const": "{event.name}"' in said for event in vocabulary.events)


def test_yes_and_no_are_words_for_people_and_truth_for_editors(schema: dict[str, Any]) -> None:
    option = schema["$defs"]["kind.choice.Option"]["properties"]["correct"]
    assert option["enum"] == ["yes", "no", True, False]


def test_texts_to_translate_are_marked(schema: dict[str, Any]) -> None:
    assert schema["properties"]["title"]["translatable"] is True
    assert "translatable" not in schema["properties"]["version"]


QUICK: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class AsEditorsRead(QUICK):
    """YAML 1.2, as editors read it: a number is a number, and yes, no and days are words."""


AsEditorsRead.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] == NUMBER]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
FILES = [GOOD, *sorted(bundle.LESSONS.glob("*/*/lesson.yaml"))]


def underlined(text: str, schema: dict[str, Any]) -> list[str]:
    return list(faults(yaml.load(text, AsEditorsRead), schema, schema))  # noqa: S506 (a safe loader of our own)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.parent.name}/{file.parent.name}")
def test_an_editor_underlines_nothing_in_a_good_lesson(file: Path, schema: dict[str, Any]) -> None:
    assert underlined(file.read_text(encoding="utf-8"), schema) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("guidance: watch", "guidance: wach"),
        ("guidance: watch", "guidence: watch"),
        ("kind: words", "kind: word"),
        ("app: mail", "app: post"),
        ("minutes: 15", "minutes: 600"),
        ("{event: link-opened, message: nep}", "{event: link-open, message: nep}"),
        ("{do: move, message: nep, to: trash}", "{do: move, message: nep, to: bin}"),
        ("{do: move, message: nep, to: trash}", "{do: move, message: nep}"),
        ("then: undo", "then: undone"),
        ("correct: yes", "correct: ja"),
        ("- id: zelf", "- id: Zelf Doen"),
    ],
)
def test_an_editor_underlines_what_the_checker_refuses(old: str, new: str, schema: dict[str, Any]) -> None:
    assert underlined(good(), schema) == []
    assert underlined(changed(old, new), schema)


def test_what_may_stand_alone_may_stand_alone_in_an_editor(schema: dict[str, Any]) -> None:
    text = changed("- id: zelf", "- id: zelf\n    was: alleen\n    never: {event: sent}")
    assert underlined(text, schema) == []
