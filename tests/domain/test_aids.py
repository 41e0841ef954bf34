"""Which sentence of one language stands beside which of the other."""

from oefenplek.domain.aids import Aid, Aids, aids_from, aligned, pairs

TASK = "{afzender} stuurt Ria een e-mail.\n**Open de e-mail van {afzender}.**"
TASK_EN = "{afzender} sends Ria an e-mail.\n**Open the e-mail from {afzender}.**"


def test_each_sentence_has_its_own() -> None:
    assert aligned(TASK, TASK_EN) == {
        "{afzender} stuurt Ria een e-mail.": "{afzender} sends Ria an e-mail.",
        "**Open de e-mail van {afzender}.**": "**Open the e-mail from {afzender}.**",
    }


def test_where_the_numbers_differ_the_whole_stands_beside_each() -> None:
    assert aligned("Kijk goed. Kies dan.", "Look well, then choose.") == {
        "Kijk goed.": "Look well, then choose.",
        "Kies dan.": "Look well, then choose.",
    }


def test_arabic_questions_are_sentences_too() -> None:
    assert aligned("Ziet u het? Goed zo.", "هل تراه؟ أحسنت.")["Goed zo."] == "أحسنت."


def test_a_sentence_without_help_has_none() -> None:
    aids = Aids("en", aids_from([("Kijk goed.", "Look well.")]))
    assert aids.of("Kijk goed. Kies dan.") == (Aid("Look well."), None)


def test_what_the_lesson_says_itself_goes_before_our_own_words() -> None:
    aids = Aids("en", {"Verder.": Aid("Onwards.")}).and_those({"Verder.": Aid("Next."), "Terug.": Aid("Back.")})
    assert aids.of("Verder. Terug.") == (Aid("Onwards."), Aid("Back."))


def test_an_old_translation_is_known_as_old() -> None:
    found = aids_from([("Kijk goed.", "Look well."), ("Kies dan.", "Then choose.")], frozenset({"Then choose."}))
    assert [found[sentence].old for sentence in ("Kijk goed.", "Kies dan.")] == [False, True]


def test_a_sentence_that_is_the_same_needs_no_help() -> None:
    found = aids_from([("Deze e-mail komt van:\n**{adres}**", "This e-mail is from:\n**\u2068{adres}\u2069**")])
    assert list(found) == ["Deze e-mail komt van:"]


def test_only_texts_that_differ_are_pairs() -> None:
    said = {"id": "een", "text": "Dag.", "options": [{"text": "Ja"}, {"text": "Nee"}], "done": {"mail": "een"}}
    other = {"id": "een", "text": "Hello.", "options": [{"text": "Yes"}, {"text": "Nee"}], "done": {"mail": "een"}}
    assert sorted(pairs(said, other)) == [("Dag.", "Hello."), ("Ja", "Yes")]
