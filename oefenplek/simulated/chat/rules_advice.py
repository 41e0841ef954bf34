"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from .emoji import EMOJI
from .markup import address
from .rules_places import place
from .state import Message, Praatje, title

_PRESS = {
    "button/back": N_("[Tik] op **{knop-back}**."),
    "button/new-chat": N_("[Tik] op **{knop-new-chat}**."),
    "button/new-contact": N_("[Tik] op **{knop-new-contact}**."),
    "button/new-group": N_("[Tik] op **{knop-new-group}**."),
    "button/clear-search": N_("[Tik] op **{knop-clear-search}**."),
    "button/save-contact": N_("[Tik] op **{knop-save-contact}**."),
    "button/create-group": N_("[Tik] op **{knop-create-group}**."),
    "button/send": N_("[Tik] op **{knop-send}**."),
    "button/emoji": N_("[Tik] op het gezichtje: **{knop-emoji}**."),
    "button/paste": N_("[Tik] op **{knop-paste}**."),
    "button/attach": N_("[Tik] op de paperclip: **{knop-attach}**."),
    "button/gallery": N_("[Tik] op **{knop-gallery}**."),
    "button/camera": N_("[Tik] op **{knop-camera}**."),
    "button/take-photo": N_("[Tik] op **{knop-take-photo}**."),
    "button/send-photo": N_("[Tik] op **{knop-send-photo}**."),
    "button/microphone": N_("[Tik] op **{knop-microphone}**."),
    "button/record-free": N_("[Tik] op **{knop-record-free}**."),
    "button/send-voice": N_("Bent u klaar? Laat los. Of [tik] op **{knop-send-voice}**."),
    "button/cancel-voice": N_("[Tik] op **{knop-cancel-voice}**."),
    "button/answer": N_("[Tik] op **{knop-answer}**."),
    "button/forward": N_("[Tik] op **{knop-forward}**."),
    "button/copy": N_("[Tik] op **{knop-copy}**."),
    "button/delete": N_("[Tik] op **{knop-delete}**."),
    "button/delete-me": N_("[Tik] op **{knop-delete-me}**."),
    "button/delete-everyone": N_("[Tik] op **{knop-delete-everyone}**."),
    "button/cancel": N_("[Tik] op **{knop-cancel}**."),
    "button/cancel-answer": N_("[Tik] op het kruisje bij het antwoord."),
    "button/save-picture": N_("[Tik] op **{knop-save-picture}**."),
    "button/send-on": N_("[Tik] op **{knop-send-on}**."),
    "button/info": N_("[Tik] bovenaan op **{knop-info}**."),
    "button/mute": N_("[Tik] op **{knop-mute}**."),
    "mute/8-uur": N_("[Tik] op **{duur-8-uur}**."),
    "mute/week": N_("[Tik] op **{duur-week}**."),
    "mute/altijd": N_("[Tik] op **{duur-altijd}**."),
    "button/unmute": N_("[Tik] op **{knop-unmute}**."),
    "button/block": N_("[Tik] op **{knop-block}**."),
    "button/block-yes": N_("[Tik] op **{knop-block-yes}**."),
    "button/unblock": N_("[Tik] op **{knop-unblock}**."),
    "button/report": N_("[Tik] op **{knop-report}**."),
    "button/report-yes": N_("[Tik] op **{knop-report-yes}**."),
    "button/leave-group": N_("[Tik] op **{knop-leave-group}**."),
    "button/leave-yes": N_("[Tik] op **{knop-leave-yes}**."),
    "button/add-contact": N_("[Tik] op **{knop-add-contact}**."),
    "button/call": N_("[Tik] op de telefoon: **{knop-call}**."),
    "button/video-call": N_("[Tik] op de camera: **{knop-video-call}**."),
}
_HOLD_MICROPHONE = N_("Houd uw vinger op de microfoon.")
_HOLD_MICROPHONE_MOUSE = N_("Houd de muisknop ingedrukt op de microfoon.")
_PLAY = N_("[Tik] op het driehoekje. Dan hoort u het bericht.")
_PICTURE = N_("[Tik] op de foto.")
_TYPING = N_("Wacht even. Er komt een bericht aan.")


def advice(state: Praatje, action: Action) -> str:
    """What to say for ``action``; empty when it cannot be done now."""
    at = place(state, action)
    if not at:
        return ""
    if action.name == "record":
        return _HOLD_MICROPHONE_MOUSE if state.skin == "laptop" else _HOLD_MICROPHONE
    if at in _PRESS:
        return _PRESS[at]
    if action.name == "type":
        return f"Typ in het vak **{{vak-{action.get('field')}}}**: {_plain(action.get('text'))}"
    return _thing(state, action, at.partition("/")[0])


def _thing(state: Praatje, action: Action, sort: str) -> str:
    match sort:
        case "chat" | "target":
            chat = state.chat(action.get("chat"))
            return f"[Tik] op **{_plain(title(state, chat) if chat is not None else '')}**."
        case "contact" | "member":
            person = state.person(action.get("person"))
            return f"[Tik] op **{_plain(person.shown if person is not None else '')}**."
        case "photo":
            photo = state.photo(action.get("photo"))
            return f"[Tik] op de foto **{_plain(photo.name if photo is not None else '')}**."
        case "emoji":
            return f"[Tik] op het plaatje: {EMOJI[action.get('emoji')].name}."
        case "typing":
            return _TYPING
        case "voice":
            return _PLAY
        case "picture":
            return _PICTURE
    found = state.message(action.get("message"))
    message = found[1] if found is not None else Message("")
    if sort == "link":
        return f"[Tik] op de link **{_plain(address(message.text))}**."
    how = "Klik op" if state.skin == "laptop" else "Houd uw vinger op"
    return f"{how} het bericht: **{_plain(_short(message))}**."


def _short(message: Message) -> str:
    """The beginning of a message, or what it is."""
    if not message.text:
        return {"photo": "Foto", "voice": "Spraakbericht"}.get(message.kind, "")
    words = message.text.split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")


def _plain(text: str) -> str:
    return text.replace("*", "").replace("\n", " ")
