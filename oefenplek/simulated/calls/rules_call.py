"""How a call begins and ends: ringing, calling, waiting, talking, and hanging up."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_talk import after, enter
from .script import Script
from .state import Call, Own, Phone, Recent, digits

Result = tuple[Phone, tuple[AppEvent, ...]]


def ring(phone: Phone, script: Script) -> Phone:
    """Someone calls."""
    return _begin(phone, script, "ringing", script.how == "video")


def ready(phone: Phone, script: Script) -> Phone:
    """Before going in by a link: look at oneself first."""
    return replace(_begin(phone, script, "ready", True), page="", link="")


def dial(phone: Phone, contact: str, number: str, video: bool, by: str) -> Result:
    """Call someone; who has nothing to say does not answer."""
    script = meant(phone, contact, number, video)
    how = "video" if video else "voice"
    if script is not None:
        called = _begin(phone, script, "calling", video)
    else:
        known = phone.contact(contact)
        stage = "calling" if known else "unanswered"
        call = Call("", stage, contact, number, video, turn=1)
        called = replace(phone, call=call, own=Own(speaker=video), last=known.name if known else number)
    return called, (AppEvent.of("called", contact=contact, how=how, by=by),)


def meant(phone: Phone, contact: str, number: str, video: bool) -> Script | None:
    """The call that is written for this: the first that was not used yet, else the last."""
    plain = digits(number)
    theirs = [
        script
        for script in phone.scripts
        if not script.incoming
        and not script.link
        and ((contact and script.contact == contact) or (plain and digits(script.number) == plain))
    ]
    fitting = [script for script in theirs if script.how in {"any", "video" if video else "voice"}] or theirs
    return next((script for script in fitting if script.id not in phone.used), fitting[-1] if fitting else None)


def answer(phone: Phone, _action: Action) -> Result:
    """Pick up."""
    script = phone.written
    if script is None or phone.call is None:
        return phone, ()
    return connect(phone, script), (AppEvent.of("answered", call=script.id), AppEvent.of("connected", call=script.id))


def decline(phone: Phone, _action: Action) -> Result:
    """Do not pick up."""
    script = phone.written
    if script is None:
        return phone, ()
    return _over(phone, "declined"), (AppEvent.of("declined", call=script.id),)


def go_in(phone: Phone, _action: Action) -> Result:
    """In by the link: to the waiting room, where there is one."""
    script = phone.written
    if script is None:
        return phone, ()
    return _let_in(phone, script)


def go_on(phone: Phone, _action: Action) -> Result:
    """The other side goes on: picks up, lets in, says the next line, or hangs up."""
    call, script, line = phone.call, phone.written, phone.line
    if call is None:
        return phone, ()
    if script is None:
        return replace(phone, call=replace(call, stage="unanswered", turn=call.turn + 1)), ()
    if call.stage == "calling":
        return _let_in(phone, script)
    if call.stage == "waiting" and call.at + 1 < len(script.waiting):
        return replace(phone, call=replace(call, at=call.at + 1, turn=call.turn + 1)), ()
    if call.stage == "waiting":
        return connect(phone, script), (AppEvent.of("connected", call=script.id),)
    if line is not None and line.ends:
        return _over(phone, "left"), (AppEvent.of("ended", call=script.id),)
    return enter(phone, script, after(script, call.at)), ()


def hang_up(phone: Phone, _action: Action) -> Result:
    """The red button."""
    call = phone.call
    if call is None:
        return phone, ()
    outcome = "unanswered" if call.stage in {"calling", "unanswered", "ready", "waiting"} else "ended"
    return _over(phone, outcome), (AppEvent.of("hung-up", call=call.script, when=call.stage),)


def miss(phone: Phone, script: Script) -> Phone:
    """Someone called while another call went on: it stands in the list as missed."""
    row = Recent(_next(phone), script.contact, script.name, script.number, "missed", script.how == "video", "Nu", True)
    return replace(phone, recents=(row, *phone.recents), outcomes=(*phone.outcomes, (script.id, "missed")))


def connect(phone: Phone, script: Script) -> Phone:
    """They talk now."""
    if phone.call is None:
        return phone
    talking = replace(phone, call=replace(phone.call, stage="talking"), used=(*phone.used, script.id))
    return enter(talking, script, 0)


def _begin(phone: Phone, script: Script, stage: str, video: bool) -> Phone:
    own = Own(camera=script.camera, covered=script.covered, microphone=script.microphone, speaker=video)
    call = Call(script.id, stage, script.contact, script.number, video, turn=1)
    return replace(phone, call=call, own=own, last=script.name, notice="", note=None)


def _let_in(phone: Phone, script: Script) -> Result:
    if phone.call is not None and script.waiting:
        call = replace(phone.call, stage="waiting", at=0, turn=phone.call.turn + 1)
        return replace(phone, call=call), (AppEvent.of("waited", call=script.id),)
    return connect(phone, script), (AppEvent.of("connected", call=script.id),)


def _over(phone: Phone, outcome: str) -> Phone:
    """The call is over: it stands in the list, and a call that was to come after it comes."""
    call, script = phone.call, phone.written
    if call is None:
        return phone
    incoming = script is not None and script.incoming
    row = Recent(
        _next(phone),
        call.contact,
        phone.last,
        call.number,
        "declined" if outcome == "declined" else "incoming" if incoming else "outgoing",
        call.video,
        "Nu",
    )
    done = tuple(pair for pair in phone.outcomes if pair[0] != call.script)
    if script is not None:
        done = (*done, (script.id, outcome))
    quiet = replace(
        phone, call=None, own=Own(), recents=(row, *phone.recents), outcomes=done, notice=outcome, number=""
    )
    comes = next((s for s in phone.scripts if script is not None and s.after == script.id), None)
    return ring(quiet, comes) if comes is not None and comes.id not in dict(done) else quiet


def _next(phone: Phone) -> str:
    return f"nu-{len(phone.recents) + 1}"
