"""Lesson files are read fail-safe: text stays text, and what would lose a part of a sentence is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.content.load import load
from oefenplek.content.reader import MAX_BYTES, MAX_DEPTH, read_bytes, read_text

from .support import good, problems, registry


def codes(text: str) -> list[str]:
    return [problem.code for problem in read_text(text).problems]


@pytest.mark.parametrize(
    "value", ["012345", "12:30", "no", "yes", "null", "~", "1e3", "0x1F", "2026-03-31", "1_000", "=", "<<"]
)
def test_every_value_is_the_text_that_stands_there(value: str) -> None:
    assert read_text(f"a: {value}\n").data == {"a": value}


def test_a_byte_order_mark_and_windows_lines_are_no_problem() -> None:
    source = read_bytes("\ufeffa: één\r\nb: twee\r\n".encode())
    assert (source.data, source.problems) == ({"a": "één", "b": "twee"}, [])


def test_every_path_has_its_line() -> None:
    lines = read_text('# eerst dit\na: 1\nb:\n  - x: "2"\n    y: 3\n  - {x: 4}\n').lines
    assert lines[("a",)] == 2
    assert lines[("b", 0, "y")] == 5
    assert lines[("b", 1, "x")] == 6


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: 1\nb:\n\tc: 2", "E104", 3),
        ("a: 1\na: 2", "E105", 2),
        ("a: {b: 1, b: 2}", "E105", 1),
        ("a: &x 1\nb: 2", "E106", 1),
        ("a: 1\nb: *x", "E106", 2),
        ("a: !!int 1", "E106", 1),
        ("a: ! Let op", "E106", 1),
        ("a: !!python/object/apply:os.system [x]", "E106", 1),
        ("a: {say: Ja, dat klopt.}", "E107", 1),
        ("a: {say: Ja, klopt}", "E107", 1),
        ("a: [een zin, b]", "E107", 1),
        ("a: Kies nummer #3 nu", "E108", 1),
        ("a: Kies #3", "E108", 1),
        ("a: twee woorden # uitleg", "E108", 1),
        ("a: een zin\n  over twee regels # uitleg", "E108", 1),
        ("a: [1, 2", "E103", 2),
        ("a: b: c", "E103", 1),
        ('a: "b', "E103", 1),
        ("---\na: 1\n---\nb: 2", "E103", 3),
        ("? [a]\n: b", "E103", 1),
        ("a: \x07", "E103", 1),
        ("- a\nb: c", "E103", 2),
    ],
)
def test_what_yaml_would_bend_is_refused_with_its_line(text: str, code: str, line: int) -> None:
    assert (code, line) in [(problem.code, problem.line) for problem in read_text(text).problems]


@pytest.mark.parametrize(
    "text",
    [
        "a: together   # watch | alone",
        "a: [b-c, d]   # uitleg",
        'a: {say: "Ja, dat klopt."}',
        "a: |\n  Kies # 3\n",
        'a: "Kies #3" # uitleg',
        "# uitleg\na: b",
    ],
)
def test_what_loses_nothing_is_fine(text: str) -> None:
    assert codes(text) == []


def test_an_alias_bomb_is_refused_without_growing() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*{'a' if n == 0 else f'b{n - 1}'}, *a]\n" for n in range(200))
    source = read_text(bomb)
    assert {problem.code for problem in source.problems} == {"E106"}
    assert source.data["b199"] == ["", ""]


def test_ten_megabytes_are_refused_kindly() -> None:
    (problem,) = read_bytes(b"a: x\n" * (2 * 1024 * 1024)).problems
    assert (problem.code, "te groot" in problem.sentence) == ("E102", True)
    assert f"{MAX_BYTES // 1024} kB" in problem.mend


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{a: " * 5_000, "- " * 20_000, "a:\n" + "".join(" " * n + "- b:\n" for n in range(1, 300))]
)
def test_a_tower_of_layers_is_refused(text: str) -> None:
    assert set(codes(text)) & {"E109", "E103"}


def test_too_many_layers_say_how_many_there_may_be() -> None:
    (problem,) = read_text("a: " + "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)).problems
    assert problem.code == "E109"
    assert str(MAX_DEPTH) in problem.mend


def test_bytes_that_are_no_text() -> None:
    assert [p.code for p in read_bytes(b"\xff\xfe\x00a").problems] == ["E101"]


def test_a_file_that_is_not_there(tmp_path) -> None:
    assert [p.code for p in load(tmp_path / "lesson.yaml", registry()).problems] == ["E101"]


def test_an_empty_file_and_a_list_are_no_lesson() -> None:
    assert [p.code for p in problems("")] == ["E103"]
    assert [p.code for p in problems("- a\n- b\n")] == ["E103"]


YAMLISH = st.text(alphabet=st.sampled_from("abc:-#{}[]&*!|>'\"%@`, \n\t0\\?é\u202e~"), max_size=80)


@given(YAMLISH)
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused_and_never_raises(text: str) -> None:
    source = read_text(text)
    assert all(p.sentence and p.mend and 1 <= p.line <= text.count("\n") + 2 for p in source.problems)
    assert problems(text) or source.data is not None


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused_and_never_raise(raw: bytes) -> None:
    source = read_bytes(raw)
    assert source.problems or source.data is None or source.lines


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_good_lesson_with_a_hole_in_it_is_told_about_and_never_raises(data: st.DataObject) -> None:
    text = good()
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 60))
    middle = data.draw(YAMLISH)
    said = problems(text[:start] + middle + text[start + length :])
    assert all(p.sentence and p.line >= 1 for p in said)


SCALARS = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=12)
TREES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(SCALARS, inner, max_size=3), max_leaves=8
)


@given(part=st.sampled_from(["steps", "scenes", "words", "needs", "title", "minutes", "persona"]), tree=TREES)
@settings(max_examples=60, deadline=None)
def test_any_value_anywhere_is_told_about_and_never_raises(part: str, tree: object) -> None:
    import yaml

    whole = yaml.safe_load(good())
    whole[part] = tree
    said = problems(yaml.safe_dump(whole, allow_unicode=True, default_style='"'))
    assert all(p.sentence and p.line >= 1 for p in said)
