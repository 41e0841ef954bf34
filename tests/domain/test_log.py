"""What may be written down about practising: only what stands on the list."""

import pytest

from oefenplek.domain import log
from oefenplek.domain.log import Confidence, LessonStarted, NotAllowedError, StepDone, StepShown, VisitStarted

VISIT = "01890000-0000-7000-8000-000000000001"
DONE = StepDone(
    VISIT, "c02-mail-lezen", "1.0.0", "samen", "practice", "alone", "postvak-b", 2, ("X05", "op-link"), True
)
TYPED = (
    "Beste Lotte, ik kom zondag",
    "lotte@familie.example",
    "0612345678",
    "123456782",
    "NL91ABNA0417164300",
    "Ria de Wit",
    "<img src=x>",
    "a" * 81,
    "",
)


def test_a_fact_comes_back_as_it_was() -> None:
    """What is written can be read."""
    assert log.read_fact("step-done", log.payload(DONE)) == DONE
    assert set(log.payload(DONE)) == {
        *("visit", "lesson", "version", "step", "kind", "guidance"),
        *("content_set", "hints", "mistakes", "alone"),
    }


@pytest.mark.parametrize("typed", TYPED)
def test_what_somebody_typed_is_refused_in_every_field(typed: str) -> None:
    """Typed texts, names, numbers of people and markup have no field to stand in."""
    facts = [
        StepShown(VISIT, "c02", typed),
        StepShown(typed, "c02", "samen"),
        LessonStarted(VISIT, typed, "1.0.0"),
        LessonStarted(VISIT, "c02", typed),
        Confidence(VISIT, "c02", typed),
        StepDone(VISIT, "c02", "1.0.0", "samen", "practice", mistakes=(typed,)),
    ]
    for fact in facts:
        with pytest.raises(NotAllowedError) as refused:
            log.payload(fact)
        assert not typed or typed not in str(refused.value)


def test_a_key_outside_the_list_is_refused() -> None:
    """A payload cannot carry more than its kind allows."""
    with pytest.raises(NotAllowedError):
        log.read_fact("visit-started", {"visit": VISIT, "name": "ria"})


def test_a_payload_that_lacks_a_key_is_refused() -> None:
    """Half a fact is none."""
    with pytest.raises(NotAllowedError):
        log.read_fact("step-shown", {"visit": VISIT, "lesson": "c02"})


def test_an_unknown_kind_is_refused() -> None:
    """Kinds are a closed list."""
    with pytest.raises(NotAllowedError):
        log.read_fact("typed", {"visit": VISIT})


@pytest.mark.parametrize("count", [-1, True, 1_000, "2", 1.5])
def test_a_count_is_a_small_number(count: object) -> None:
    """A number of a person is no count."""
    with pytest.raises(NotAllowedError):
        log.read_fact("lesson-done", {"visit": VISIT, "lesson": "c02", "version": "1", "hints": count})


def test_no_field_can_hold_a_name_or_a_text() -> None:
    """Every field of every kind has a rule; the names of the fields show that none is personal."""
    fields = {field for kind in log.KINDS.values() for field in kind.__dataclass_fields__ if field != "kind_name"}
    assert fields == {
        *("visit", "person", "lesson", "version", "step", "kind", "guidance", "content_set"),
        *("hints", "mistakes", "alone", "answer", "stage"),
        *("mistake", "how", "what", "volunteer", "role", "deed", "into", "group"),
    }
    assert log.payload(VisitStarted(VISIT)) == {"visit": VISIT}
