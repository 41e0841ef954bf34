"""Everything that Oefenplek says in Dutch can be said with *je*: its own texts, and those of every lesson."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from oefenplek.bundle import LESSONS, RESOURCES
from oefenplek.content.load import load, load_theme
from oefenplek.content.texts import contexts, theme_texts
from oefenplek.domain.address import doubtful, informal
from oefenplek.domain.address_words import AS_THEY_ARE
from oefenplek.domain.text import split
from tests.lessons.support import registry

FORMAL = re.compile(r"(?<![\w“])(?:[Uu]|[Uu]we?|[Uu]zelf|[Aa]lstublieft)(?![\w-])")
QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*\"")
FIRST = re.compile(r"(?:^|[.!?:] )\W*(?:(?:Dan|Nu|Daar|Hier|Hoe|Waar|Zo|Straks) )?([^\W\d_]+t) u\b", re.IGNORECASE)
"""Where a sentence begins like this, whoever is addressed acts."""
KEEPS = re.compile(
    r"^(?:weet|vergeet|laat|praat|moet|zit|zet|let|sluit|wist|liet|wacht|rust|eet|ontmoet|groet|dit|dat|wat)$"
)


def own_texts() -> Iterator[str]:
    """The texts of the program, as they stand in it now."""
    here = RESOURCES / "locale"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(here))
        extract = import_module("extract")
        found = list(extract.texts(extract.ROOT, here / "babel.cfg"))
    yield from (text for _meaning, text, _files in found)


def lesson_texts() -> Iterator[str]:
    """The texts of lessons and themes; what stands in a scene, and what somebody answers, keeps its own form."""
    for path in sorted(Path(LESSONS).glob("*/*/lesson.yaml")):
        for at, text in contexts(load(path, registry())).items():
            if not re.search(r"^scenes\.|\.echo\.|\.talk\.\d+\.say$", at):
                yield text
    for path in sorted(Path(LESSONS).glob("*/theme.yaml")):
        form, _problems = load_theme(path)
        assert form is not None
        yield from theme_texts(form).values()


@cache
def everything() -> tuple[str, ...]:
    """All of it, each text once."""
    return tuple(dict.fromkeys([*own_texts(), *lesson_texts()]))


def test_nobody_is_called_u() -> None:
    left = [text for text in everything() if FORMAL.search(QUOTED.sub("", informal(text)))]
    assert set(left) == set(AS_THEY_ARE)


def test_every_verb_of_whoever_is_addressed_has_lost_its_t() -> None:
    odd = []
    for sentence in (one for text in everything() for one in split(QUOTED.sub("", text))):
        verbs = [verb.lower() for verb in FIRST.findall(sentence) if not KEEPS.match(verb.lower())]
        odd += [sentence for verb in verbs if re.search(rf"\b{verb} je\b", informal(sentence).lower())]
    assert odd == []


def test_grammar_tells_everywhere_who_acts() -> None:
    """A sentence that is named here: read what ``informal`` makes of it, and put its verb where it belongs."""
    assert [(text, where) for text in everything() if (where := doubtful(text))] == []


@pytest.mark.parametrize("text", sorted(AS_THEY_ARE))
def test_an_exception_is_still_needed(text: str) -> None:
    assert text in everything()
