"""The JSON Schema for editors says what the forms and vocabularies say."""

import json
import re
from typing import Any

import pytest

from oefenplek.content.schema import lesson_schema

from .support import registry


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
    (mail,) = schema["properties"]["scenes"]["additionalProperties"]["oneOf"]
    assert {"app", "skin", "values", "messages", "contacts"} <= set(mail["properties"])


def test_conditions_and_actions_use_the_apps_words(schema: dict[str, Any]) -> None:
    acts = {act["properties"]["do"]["const"]: act for act in schema["$defs"]["action"]["oneOf"]}
    vocabulary = registry().apps["mail"].vocabulary()
    assert set(acts) == {action.name for action in vocabulary.actions}
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
