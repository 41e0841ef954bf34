"""What the helper beside somebody reads: what just happened in human words, and the one sentence to say now.

Everything here may be read by the resident too: it names acts and places on the screen, never a person, and never what
was typed. All of it is a pure function of the player before and after an event.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from . import hints, text
from . import player as play
from .kinds import Feedback
from .marks import N_

NOTHING_YET = N_("Nog niets. Geef tijd.")
ASKED = N_("Vroeg om hulp.")
CAME_BACK = N_("Ging een stap terug.")
BEGAN_AGAIN = N_("Begon deze stap opnieuw.")
LOOKED = N_("Keek hoe het gaat.")
CHOSE = N_("Koos {wat}.")
CHOSE_THIS = N_("Koos: {wat}")
TYPED = N_("Typte iets.")
WENT_ON = N_("Deed iets dat goed is.")
OTHERWISE = N_("Deed iets anders. Er kwam: {wat}")
SLIPPED = N_("De hand deed iets anders dan bedoeld.")

SLIPS: Mapping[str, str] = {
    "X01": N_("Typte, maar stond nog niet in een vak."),
    "X02": N_("[Tikte] twee keer achter elkaar."),
    "X03": N_("[Tikte] één keer. Hier zijn twee keer nodig."),
    "X04": N_("[Tikte] twee keer, maar niet snel genoeg."),
    "X05": N_("De muis bewoog mee bij het klikken."),
    "X06": N_("[Tikte] net naast de plek."),
    "X07": N_("Drukte te lang."),
    "X08": N_("Veegde in plaats van tikken."),
    "X09": N_("Drukte op de rechterknop."),
    "X10": N_("Ziet de plek niet. Die staat verder op het scherm."),
    "X11": N_("Is bijna klaar. Alleen de laatste knop nog."),
    "X12": N_("[Tikte] vaak. Het toestel was nog bezig."),
    "X14": N_("Typte het bijna goed."),
    "X15": N_("Deed het venster dicht."),
    "X17": N_("Deed het bericht snel weer dicht."),
    "X18": N_("Zag de melding bij het vak niet."),
    "X19": N_("Is in een andere app."),
    "X21": N_("Begon eigen gegevens te typen."),
    "X22": N_("Haalde te veel letters weg."),
}
"""The code of a slip → what happened, of somebody else."""

DONE_STEP = N_("Dat is gelukt. Wat deed u net?")
DONE_LESSON = N_("Wat kunt u nu, wat u eerst niet kon?")
WATCHING = N_("Kijk rustig mee. Wat ziet u gebeuren?")
TELL = N_("Vertel eens: wat ziet u nu?")
TAKE_TIME = N_("Neem rustig de tijd. Wat zou u nu doen?")
NEXT = "lesson/next"
"""The place of *Verder*."""
POINTS = 2
"""The rung that marks the place."""
KEPT = 2
"""So many of the last things that happened are told."""

_TO_THE_SCREEN = {hints.LOOK, hints.FOLLOW, hints.WATCH, hints.READ_AGAIN}
"""Hints about a mark or a hand that need not be there."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that happened; ``about`` is a lesson text that fills ``{wat}``."""

    say: str
    about: str = ""


Story = tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """What the helper sees: what happened, the sentences that fit (the first is *Zeg nu*), and what better not."""

    happened: Story
    sayings: tuple[str, ...]
    better_not: str = ""


def told(story: Story, course: play.Course, before: play.Player, event: play.Event, after: play.Player) -> Story:
    """The story of a step after one event; another step begins a new one."""
    deed = _deed(course, before, event, after)
    if after.at != before.at or after.finished:
        arrived = after.now.feedback is not None and after.now.feedback.mistake
        return (deed,) if deed and (arrived or isinstance(event, play.WentBack)) else ()
    if deed is None or story[-1:] == (deed,):
        return story
    return (*story, deed)[-KEPT:]


def by_resident(event: play.Event) -> bool:
    """Was this something of the resident's?"""
    return not isinstance(event, (play.StayedStill, play.ShowBegan, play.ShowDid, play.ShowEnded, play.LevelChosen))


def renews(event: play.Event) -> bool:
    """May what there is to say change now? With every act, and when a demonstration begins or is over."""
    return not isinstance(event, (play.StayedStill, play.ShowDid, play.LevelChosen))


def glance(course: play.Course, player: play.Player, story: Story) -> Glance:
    """What there is to read and to say now."""
    step = course.step(player.at)
    sayings = tuple(dict.fromkeys(said for said in _sayings(course, player, story) if said))
    return Glance(story or (Deed(NOTHING_YET),), sayings, step.tip.not_)


def place(course: play.Course, player: play.Player) -> str:
    """Where the next act is done, for pointing: on the stage, or one of our own buttons."""
    step = course.step(player.at)
    if step.body is None or play.may_go_on(course, player):
        return NEXT
    return play.present_rung(course, _asked(player)).mark


def can_be_shown(course: play.Course, player: play.Player) -> bool:
    """Can the rest of this step be shown? Not where nothing is right or wrong."""
    step = course.step(player.at)
    if step.body is None or player.now.shown is not None or course.ways(player.at):
        return False
    return not play.may_go_on(course, player) and bool(course.rules_at(player.at).solution(step.body, player.now.state))


def at_end(course: play.Course, player: play.Player) -> bool:
    """Is everything done, so that only *Klaar* is left?"""
    return player.finished or (play.may_go_on(course, player) and play.following(course, player) is None)


def can_skip(course: play.Course, player: play.Player) -> bool:
    """Is there something to go past? What is done is not skipped."""
    return not player.finished and not play.may_go_on(course, player)


def _asked(player: play.Player) -> play.Player:
    return replace(player, attempts={**player.attempts, player.at: replace(player.now, rung=POINTS)})


def _deed(course: play.Course, before: play.Player, event: play.Event, after: play.Player) -> Deed | None:
    match event:
        case play.AskedHelp() if after is not before:
            return Deed(ASKED)
        case play.WentBack():
            return Deed(CAME_BACK) if after.at != before.at else None
        case play.BeganAgain():
            return Deed(BEGAN_AGAIN)
        case play.ShowEnded():
            return Deed(LOOKED)
        case play.Slipped(code, _) if after is not before:
            return Deed(SLIPS.get(code, SLIPPED))
        case play.Did():
            return _done(course, before, event, after) if after is not before else None
        case _:
            return None


def _done(course: play.Course, before: play.Player, event: play.Did, after: play.Player) -> Deed:
    said = after.now.feedback
    if said is not None and said.mistake and said is not before.now.feedback:
        slip = SLIPS.get(said.mistake)
        return Deed(slip) if slip else Deed(OTHERWISE, text.split(said.say)[0])
    body, rules, state = course.step(before.at).body, course.rules_at(before.at), before.now.state
    if rules.gesture(body, state, event.action) == "type":
        return Deed(TYPED)
    if named := rules.named(body, event.action):
        return Deed(CHOSE_THIS, named)
    name = rules.place(body, state, event.action).rpartition("/")[2]
    word = rules.values(body, state).get(f"knop-{name}", "") if name else ""
    return Deed(CHOSE, word) if word else Deed(WENT_ON)


def _sayings(course: play.Course, player: play.Player, story: Story) -> tuple[str, ...]:
    step, attempt = course.step(player.at), player.now
    if step.body is None:
        return step.tip.say, TELL
    if attempt.shown is not None:
        return WATCHING, step.tip.say
    if at_end(course, player):
        return DONE_LESSON, TELL
    if play.may_go_on(course, player):
        return (DONE_STEP, TELL) if story else (step.tip.say, TELL, TAKE_TIME)
    answered = _answer(attempt.feedback)
    shown = play.hint(course, player)
    hinted = shown.say if shown is not None else ""
    return answered, hinted, step.tip.say, *_rungs(course, player), TELL, TAKE_TIME


def _answer(said: Feedback | None) -> str:
    """What was said about a misstep; praise and what somebody in the scene says is no sentence for the helper."""
    return said.say if said is not None and said.mistake and not said.who else ""


def _rungs(course: play.Course, player: play.Player) -> tuple[str, ...]:
    """The hints of this moment that can be said without a mark or a hand on the screen, each in other words."""
    step, rules = course.step(player.at), course.rules_at(player.at)
    action = play.next_act(course, player)
    advice = rules.advice(step.body, player.now.state, action) if action else ""
    if rules.watched(step.body):
        said = [hints.CHOOSE_SHOW]
    elif course.ways(player.at):
        said = [hints.thought(number, step.hints, advice).say for number in (1, 2, 3)]
    else:
        place = play.target(course, player)
        said = [*(hints.rung(number, step.hints, place, advice).say for number in (1, 2, 3)), advice]
    return tuple(dict.fromkeys(one for one in said if one and one not in _TO_THE_SCREEN))
