"""What someone meets in a lesson: help, going back, beginning again, and words for the mistakes that beginners make."""

from PySide6.QtCore import Qt

from .person import Person

LESSON = "c02-mail-lezen"


def given_someone_at(person: Person, step: str, lesson: str = LESSON) -> None:
    person.sits_at(lesson, step)


def given_someone_who_writes_an_answer(person: Person) -> None:
    given_someone_at(person, "samen-antwoorden")
    person.does_the_next_act()
    person.does_the_next_act()
    person.does_the_next_act()
    assert person.item("field/text").property("text")


def when_help_is_asked(person: Person) -> tuple[str, str, str, bool]:
    """The sentence, the place that lights up, where the hand is, and whether it is done once."""
    person.presses("lesson/help")
    view = person.lesson.view
    return person.reads("hint"), view["mark"], view["hand"], view["playing"]


def when_the_demonstration_is_over(person: Person) -> None:
    person.expects(lambda: not person.lesson.view["playing"], "the end of the demonstration")


def then_it_says(person: Person, *words: str) -> None:
    said = person.reads("feedback")
    assert [word for word in words if word not in said] == [], said


def then_nothing_was_counted_as_done(person: Person) -> None:
    assert not person.lesson.ready


def test_help_four_times_gives_four_different_kinds(person: Person) -> None:
    given_someone_at(person, "samen-lezen")

    words, light, hand, once = (when_help_is_asked(person) for _ in range(4))

    assert len({words[0], light[0], hand[0], once[0]}) == 4, "each in other words"
    assert (words[1], words[2]) == ("", ""), "first only words"
    assert (light[1], light[2]) == ("message/vraag", ""), "then the place lights up"
    assert hand[2] == "message/vraag" and not hand[3], "then a hand points at it"
    assert once[3], "then it is done once"
    when_the_demonstration_is_over(person)
    then_it_says(person, "Probeer het nu zelf")
    then_nothing_was_counted_as_done(person)


def test_terug_and_verder_restore_what_was_typed(person: Person) -> None:
    given_someone_who_writes_an_answer(person)
    typed = person.item("field/text").property("text")

    person.presses("lesson/back")
    assert person.at == "samen-lezen"
    person.does_the_step()
    person.goes_on()

    assert person.at == "samen-antwoorden"
    assert person.item("field/text").property("text") == typed


def test_opnieuw_beginnen_puts_everything_back(person: Person) -> None:
    given_someone_who_writes_an_answer(person)

    person.presses("lesson/restart")

    assert not person.hands.sees("field/text")
    person.does_the_step()
    then_it_says(person, "Goed zo")


def test_verder_says_what_is_missing(person: Person) -> None:
    given_someone_at(person, "samen-lezen")
    told: list[str] = []
    person.lesson.notYet.connect(told.append)

    person.presses("lesson/next")

    assert person.at == "samen-lezen"
    assert len(told) == 1 and "lik" in told[0], "what to click"


def test_a_word_explains_itself(person: Person) -> None:
    given_someone_at(person, "samen-antwoorden")

    person.presses_named("beantwoorden")

    assert person.lesson.word == "beantwoorden"


def test_the_right_mouse_button_is_answered(person: Person) -> None:
    given_someone_at(person, "samen-lezen")

    person.presses("message/vraag", Qt.MouseButton.RightButton)

    then_it_says(person, "rechterknop")
    then_nothing_was_counted_as_done(person)


def test_pressing_twice_is_answered_and_counts_once(person: Person) -> None:
    given_someone_at(person, "samen-antwoorden")

    person.presses_twice("message/vraag")

    then_it_says(person, "Eén keer klikken is genoeg")
    assert person.hands.sees("button/reply"), "the mail is open"


def test_sliding_off_a_button_is_answered(person: Person) -> None:
    given_someone_at(person, "samen-lezen")

    person.presses_and_slides("message/vraag", 70)

    then_it_says(person, "Houd de muis stil")
    then_nothing_was_counted_as_done(person)


def test_a_press_just_beside_is_named_in_the_free_task(person: Person) -> None:
    given_someone_at(person, "zelf")
    person.does_the_next_act()

    person.presses_beside("button/reply", 2)

    then_it_says(person, "Bijna", "naar beneden")
    then_nothing_was_counted_as_done(person)


def test_typing_before_pressing_the_field_is_answered(person: Person) -> None:
    given_someone_at(person, "samen-antwoorden")
    person.does_the_next_act()
    person.does_the_next_act()
    person.presses("lesson/speak")

    person.types_blindly("ja")

    then_it_says(person, "eerst in het witte vak")


def test_the_mail_of_someone_else_is_closed_again(person: Person) -> None:
    given_someone_at(person, "samen-lezen")

    person.presses("message/wandelen")

    then_it_says(person, "van iemand anders")
    assert person.hands.sees("message/wandelen"), "it is closed again"


def test_the_same_mistake_twice_brings_help(person: Person) -> None:
    given_someone_at(person, "samen-lezen")

    for _ in range(2):
        person.presses("message/vraag", Qt.MouseButton.RightButton)
        person.hands.key(Qt.Key.Key_Escape)

    assert person.reads("hint")


def test_an_answer_that_does_not_fit_gets_a_reason_and_one_may_choose_again(person: Person) -> None:
    given_someone_at(person, "echt-nep-bank", "d04-nepmail")

    person.presses("option/echt")
    then_it_says(person, "Kijk ook naar het eind")
    then_nothing_was_counted_as_done(person)

    person.presses("option/nep")
    then_it_says(person, "Goed gezien")
    person.expects(lambda: bool(person.lesson.ready), "Verder")
