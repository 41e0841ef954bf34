"""A conversation is data: lines that wait for an answer, for an act or for nothing, and reactions in between."""

from oefenplek.domain.actions import AppEvent
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.script import UNHEARD
from oefenplek.simulated.calls.words import said

from .scenes import act, after, do, opened, say, talk

ASK = {"say": "Hoort u mij?", "answers": [{"id": "ja", "say": "Ja."}, {"id": "nee", "say": "Nee.", "goto": "einde"}]}
CAMERA = {"id": "beeld", "say": "Zet uw camera aan.", "until": "camera-on"}
SEEN = {"id": "gezien", "say": "Ik zie u!"}
END = {"id": "einde", "say": "Dag!", "ends": "yes"}


def test_an_answer_leads_to_the_next_line_or_to_the_line_it_names() -> None:
    start = talk(ASK, SEEN, END)
    assert said(start) == "Hoort u mij?"
    heard, events, _ = after(start, say("ja"))
    assert said(heard) == "Ik zie u!"
    assert events == (AppEvent.of("said", call="gesprek", answer="ja", heard="yes"),)
    assert said(do(start, say("nee"))) == "Dag!"


def test_a_line_waits_until_it_is_done_and_is_left_out_when_it_is_so_already() -> None:
    off = do(talk(ASK, CAMERA, SEEN, END, camera="no"), say("ja"))
    assert said(off) == "Zet uw camera aan."
    assert not rules.place(off, act("go-on"))
    assert said(do(off, act("camera"))) == "Ik zie u!"
    assert said(do(talk(ASK, CAMERA, SEEN, END), say("ja"))) == "Ik zie u!"


def test_a_line_that_waits_for_nothing_goes_on_when_it_was_said() -> None:
    start = talk(SEEN, {"say": "Tot zondag."}, END)
    second = do(start, act("go-on"))
    assert said(second) == "Tot zondag."
    last = do(second, act("go-on"))
    gone, events, _ = after(last, act("go-on"))
    assert gone.call is None and gone.notice == "left"
    assert events == (AppEvent.of("ended", call="gesprek"),)


def test_after_the_last_line_only_the_person_hangs_up() -> None:
    last = talk(SEEN)
    assert not rules.place(last, act("go-on"))
    gone, events, mistakes = after(last, act("hang-up"))
    assert gone.call is None and mistakes == ()
    assert events == (AppEvent.of("hung-up", call="gesprek", when="talking"),)


def test_what_no_line_waited_for_is_answered_and_the_line_waits_on() -> None:
    start = talk(ASK, SEEN, END, reactions=[{"when": "camera-off", "say": "Ik zie niets meer."}])
    dark = do(start, act("camera"))
    assert said(dark) == "Ik zie niets meer."
    assert said(do(dark, say("ja"))) == "Ik zie u!"


def test_a_reaction_can_lead_elsewhere() -> None:
    start = talk(ASK, SEEN, END, reactions=[{"when": "camera-back", "goto": "einde"}])
    assert said(do(start, act("flip"))) == "Dag!"


def test_nobody_hears_who_is_muted_and_the_banner_says_so_until_the_microphone_is_on() -> None:
    muted = do(talk(ASK, SEEN, END), act("microphone"))
    unheard, events, mistakes = after(muted, say("ja"))
    assert said(unheard) == UNHEARD and mistakes == ("talks-muted",)
    assert events[0].get("heard") == "no"
    assert unheard.call is not None and unheard.call.hinted
    again = do(unheard, act("microphone"))
    assert again.call is not None and not again.call.hinted
    assert said(again) == "Hoort u mij?"
    assert said(do(again, say("ja"))) == "Ik zie u!"


def test_someone_else_may_say_it_in_other_words() -> None:
    muted = do(talk(ASK, END, unheard="Oma, uw microfoon!"), act("microphone"), say("ja"))
    assert said(muted) == "Oma, uw microfoon!"


def test_a_message_in_the_chat_waits_to_be_read_and_its_link_is_opened() -> None:
    line = {"say": "Ik stuur een link.", "writes": "Kijk", "link": "https://beweeg.example/a", "until": "link-opened"}
    start = talk(line, SEEN)
    assert start.call is not None and start.call.unread == 1
    chat = do(start, act("open-more"), act("open-chat"))
    assert chat.call is not None and chat.call.unread == 0
    assert said(do(chat, act("open-link", message="bericht-1"))) == "Ik zie u!"


def test_a_message_of_ones_own_is_sent_and_an_empty_one_is_not() -> None:
    chat = do(talk({"say": "Schrijf mij.", "until": "chat"}, SEEN), act("open-more"), act("open-chat"))
    assert rules.act(chat, act("send-chat")) == (chat, ())
    sent, events, _ = after(do(chat, act("type", field="chat", text=" Dag! ")), act("send-chat"))
    assert events == (AppEvent.of("chat-sent"),)
    assert sent.call is not None and [m.text for m in sent.call.chat] == ["Dag!"] and sent.call.typed == ""
    assert said(sent) == "Ik zie u!"


def test_louder_is_something_to_do_not_something_that_is_so() -> None:
    start = talk({"say": "Zet het harder.", "until": "louder"}, SEEN)
    assert said(do(start, act("open-more"), act("softer"))) == "Zet het harder."
    assert said(do(start, act("open-more"), act("louder"))) == "Ik zie u!"


def test_in_an_ordinary_call_nobody_asks_for_a_picture_or_a_chat() -> None:
    call = {
        "id": "gewoon",
        "contact": "lotte",
        "how": "voice",
        "talk": [CAMERA, {"say": "Lees.", "until": "chat-opened"}, SEEN],
    }
    state = do(opened(calls=[call]), act("open-contact", contact="lotte"), act("voice-call"), act("go-on"))
    assert said(state) == "Ik zie u!"
    assert not rules.place(state, act("camera")) and not rules.place(state, act("flip"))


def test_the_waiting_room_has_its_own_sentences_before_the_talk() -> None:
    door = opened(start="ready/afspraak")
    waiting, events, _ = after(door, act("enter"))
    assert events == (AppEvent.of("waited", call="afspraak"),)
    assert said(waiting).startswith("U zit in de wachtkamer.")
    second = do(waiting, act("go-on"))
    assert said(second).startswith("Nog even geduld.")
    inside, events, _ = after(second, act("go-on"))
    assert events == (AppEvent.of("connected", call="afspraak"),)
    assert rules.facts(inside)["call"]["afspraak"] == {
        "state": "talking",
        "answered": "yes",
        "line": "line-1",
        "gave": "no",
    }


def test_lines_that_lead_in_a_circle_and_are_all_needless_end_somewhere() -> None:
    start = talk({**CAMERA, "goto": "om"}, {"id": "om", "say": "Beeld?", "until": "camera-on", "goto": "beeld"})
    assert start.call is not None


def test_a_call_that_comes_after_another_comes_once() -> None:
    state = do(opened(start="incoming/lotte-zondag"), act("answer"), act("hang-up"))
    assert rules.facts(state)["call"]["nepbank"]["state"] == "ringing"
    quiet = do(state, act("decline"))
    assert quiet.call is None
    assert rules.facts(quiet)["call"]["nepbank"]["state"] == "declined"


def test_a_laptop_is_not_asked_for_a_camera_it_has_not() -> None:
    turn = {"say": "Draai uw camera.", "until": "camera-back"}
    assert said(talk(turn, SEEN)) == "Draai uw camera."
    assert said(talk(turn, SEEN, skin="laptop")) == "Ik zie u!"
