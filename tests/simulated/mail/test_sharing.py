"""PostVak beside other apps on a device."""

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Notice
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.sharing import SHARING

from .scenes import act, after, do, opened, select, typed

PHOTO = Given("mail", "photo", {"id": "eend", "name": "eend.jpg", "picture": "eenden"})


def test_a_photo_from_elsewhere_is_on_a_new_mail() -> None:
    facts = rules.facts(SHARING.take(opened(), PHOTO))
    assert (facts["writing"]["new"]["photos"], facts["mailbox"]["postvak"]["screen"]) == ("eend", "compose")


def test_a_half_written_mail_is_kept_as_a_concept() -> None:
    writing = do(opened(), act("compose"), typed("subject", "Zondag"))
    facts = rules.facts(SHARING.take(writing, PHOTO))
    assert len(facts["draft"]) == 1
    assert facts["writing"]["new"]["subject"] == "empty"


def test_words_from_elsewhere_stand_in_the_mail() -> None:
    facts = rules.facts(SHARING.take(opened(), Given("mail", "link", {"address": "bibliotheek.example"})))
    assert facts["writing"]["new"]["text"] == "filled"


def test_nothing_is_taken_before_there_is_an_account() -> None:
    start = opened(start="registration")
    assert SHARING.take(start, PHOTO) == start


def test_a_link_goes_to_the_browser_and_the_mail_stays_open() -> None:
    mail = do(opened(), select("rekening-nep"))
    shown, events, _ = after(mail, act("open-link", message="rekening-nep", link="betaalpagina"))
    given = SHARING.give(mail, shown, events)
    assert given == Given("browser", "link", {"address": "http://oefenbank.example.betaal-snel.example/login"})
    assert rules.facts(SHARING.left(mail, shown))["mailbox"]["postvak"]["screen"] == "message"
    assert SHARING.give(mail, shown, (AppEvent.of("message-opened", message="rekening-nep"),)) is None


def test_what_came_in_is_told_by_who_and_what() -> None:
    before = opened()
    echo = {"message": {"id": "dank", "from": "Lotte", "subject": "Dank u wel", "text": "Dag oma!"}}
    assert SHARING.notices(before, rules.receive(before, echo)) == (Notice("Lotte", "Dank u wel"),)
    assert SHARING.notices(before, before) == ()
