"""*U* or *je*: a Dutch sentence of ours as it is said to somebody who is called *je*.

``informal`` follows the grammar. *U* and *je* share their verb where it comes after them (*u ziet*, *je ziet*). Where
it comes before, the *t* goes (*ziet u*, *zie je*), unless it belongs to the stem (*weet je*), and unless somebody else
is the one who acts (*Lotte helpt u*, *Lotte helpt je*). What somebody says between quotation marks stays as it is.
"""

import re

from .address_words import (
    ADVERBS,
    AFFECTED,
    ARTICLES,
    AS_THEY_ARE,
    CONJUNCTIONS,
    DEEDS,
    HAPPENS,
    HELPED_BY_A_QUESTION,
    IRREGULAR,
    KEEP_T,
    NO_VERBS,
    OTHERS,
    POINTING,
    QUESTIONS,
    STATES,
    YOURS,
)

_QUOTED = re.compile(r"“[^”]*(?:”|$)|(?<!\w)\"[^\"]*\"")
_TO_SAY = re.compile(r"\b(?:(?:zeg|vraag|vertel)(?: \w+){0,2}|u (?:zegt|vraagt)):\s*\**$", re.IGNORECASE)
"""What comes behind it is for somebody here to say: that is ours."""
_FIXED = (
    (re.compile(r"\b([Aa])lstublieft\b"), r"\1lsjeblieft"),
    (re.compile(r"\buzelf\b"), "jezelf"),
    (re.compile(r"\bUzelf\b"), "Jezelf"),
    (re.compile(r"(?<=\b[Dd]e )uwe\b"), "jouwe"),
    (re.compile(r"((?:^|[.!?:] )\**)U(?=[.!?])"), r"\1Jij"),
    (re.compile(r"(?<=: )u(?= (?:de|het) \w+, ik\b)"), "jij"),
    (re.compile(r"\b([Vv]oor) u(?= (?:is|was|blijft|geldt)\b)"), r"\1 jou"),
    (re.compile(r"\bhet u niet kan zijn\b"), "jij het niet kunt zijn"),
    (re.compile(r"(?<=beschermt de bewoner\. En )u\b"), "jou"),
)
"""Where *je* has no weight of its own and the word does: *U de muis, ik de woorden*."""
_NAME = r"(?<![\w{\[@./‘'’-])"
_END = r"(?![\w@'’-])(?!\.\w)"
_YOUR = re.compile(rf"{_NAME}([Uu])w{_END}")
_YOU = re.compile(
    rf"(?P<both>{_NAME}(?P<one>[^\W\d_]+t)\s(?:en|of)\s)?"
    rf"(?:(?P<verb>\[?(?<![\w{{'’-])[^\W\d_]+\]?)(?P<gap>\**\s+\**))?(?<!\d\s)(?P<you>{_NAME}[Uu]){_END}"
)
_ANY = re.compile(r"\b(?:[Uu](?:we?|zelf)?|[Aa]lstublieft)\b")
_CLAUSE = re.compile(r"[.,:;!?…“”\"(\n–]")
_SENTENCE = re.compile(r"[.!?…\n]\W*")
_ITSELF = re.compile(r"\b([Jj]e(?: (?:moet|hoeft|kunt|mag|wilt|zult|kan|wil))?) zich\b")
_STRESSED = re.compile(
    r"\b((?:[Vv]an|[Oo]ver|[Aa]lleen (?:bij|voor|met|aan)) )je(?! (?:af|vandaan|heen)\b)(?=[\s.,:;!?]|$)"
)
_BOLD = re.compile(r"(\b(?:van|voor|bij|met|aan|over) )?\*\*([Jj])e\*\*")
_AT_YOURS = re.compile(r"\b([Bb]ij) je(?= thuis\b|\?)")
_ONLY_YOU = re.compile(r"\b([Aa]lleen) je(?=$|[\s.,:;!?])")
_INVITED = re.compile(r"(^|[.!?]\s+|\n)([*“]*)([A-Z][^\W\d_]*t) u(?= [^,?:.!\n]*[.!](?:\s|[*”]*$))")
"""*Leest u het eens voor.*"""
_TAKE_IT = re.compile(r"\b([^\W\d_]+t) u (het|hem|haar|ze|dat) maar\b")
"""*Doet u het maar*: the other one is meant."""
_LAST = re.compile(r"\b(voor|met|aan|Met) je(?=[.,:;!?]|$)")
_ALSO = re.compile(r"\b(dan|als|en|of|ook|niet|Dan|Als|En|Of|Ook|Niet) je(?=[.,:;!?]|$)")


def informal(text: str, *, quoted: bool = False) -> str:
    """This Dutch text with *je* for *u*; ``quoted``: also where somebody is quoted, as helpers are in their lessons."""
    if text == "U":
        return "Jij"
    if text in AS_THEY_ARE:
        return text
    if quoted:
        return _reworded(text)
    made, end = [], 0
    for found in _QUOTED.finditer(text):
        made.append(_reworded(text[end : found.start()]))
        ours = _TO_SAY.search(text[: found.start()])
        made.append(_reworded(found[0]) if ours else found[0])
        end = found.end()
    return "".join([*made, _reworded(text[end:])])


def doubtful(text: str) -> tuple[str, ...]:
    """The places in a text where grammar alone does not tell who acts: somebody should read what was made of them."""
    found = (m[0] for m in _YOU.finditer(text) if m["verb"] and _doubtful(text, m))
    return tuple(found)


def _reworded(text: str) -> str:
    if not _ANY.search(text):
        return text
    for pattern, made in _FIXED:
        text = pattern.sub(made, text)
    text = _TAKE_IT.sub(lambda m: f"{_bare(m[1])} jij {m[2]} maar", text)
    text = _INVITED.sub(_invited, text)
    pieces, end, acted = [], 0, False
    for found in _YOU.finditer(text):
        acted = _is_other(text, found, before=acted)
        pieces += [text[end : found.start()], _you(text, found, other=acted)]
        end = found.end()
    said = "".join([*pieces, text[end:]])
    for pattern, made in ((_STRESSED, r"\1jou"), (_AT_YOURS, r"\1 jou"), (_ONLY_YOU, r"\1 jij"), (_ALSO, r"\1 jij")):
        said = pattern.sub(made, said)
    said = _BOLD.sub(lambda m: f"{m[1] or ''}**{m[2]}{'ou' if m[1] else 'ij'}**", said)
    said = _ITSELF.sub(r"\1 je", _LAST.sub(_for_you, said))
    return _YOUR.sub(lambda m: "Je" if m[1] == "U" else "je", said)


def _invited(found: re.Match[str]) -> str:
    """*Lees het eens voor*: to somebody who is called *je* that is said without the word."""
    before, bold, verb = found.groups()
    return found[0] if verb.lower() in YOURS | {"moet", "weet"} else f"{before}{bold}{_bare(verb)}"


def _for_you(found: re.Match[str]) -> str:
    """*Dit blad is voor jou*, but *Waar zie je de toetsen voor je?*"""
    clause = _CLAUSE.split(found.string[: found.start()])[-1]
    return found[0] if re.search(r"\bje\b", clause) else f"{found[1]} jou"


def _you(text: str, found: re.Match[str], *, other: bool) -> str:
    you = "Je" if found["you"] == "U" else "je"
    verb, both = found["verb"] or "", found["both"] or ""
    if not verb:
        return both + you
    if not _inverts(text, found) or other:
        return f"{both}{verb}{found['gap']}{you}"
    if both and found["one"].lower() not in NO_VERBS:
        both = _bare(found["one"]) + both[len(found["one"]) :]
    return f"{both}{_bare(verb)}{found['gap']}{you}"


def _inverts(text: str, found: re.Match[str]) -> bool:
    """Does a verb stand before this *u*, so that one of the two is what the other does?"""
    verb = found["verb"].strip("[]")
    if verb.lower() in NO_VERBS or (verb[0].isupper() and _head(text, found)):
        return False
    before = _head(text, found)[-1:]
    return not (before and before[0].lower() in ARTICLES)


def _is_other(text: str, found: re.Match[str], *, before: bool) -> bool:
    """Is somebody else the one who acts, on whoever is addressed? ``before``: was it so earlier in the sentence?"""
    if not found["verb"]:
        return before
    verb, head = found["verb"].strip("[]").lower(), _head(text, found)
    if verb in YOURS:
        return False
    if verb in HAPPENS:
        return True
    if verb in STATES and re.match(r"\s+(?:" + "|".join(STATES[verb]) + r")\b", text[found.end() :]):
        return True
    if not head:
        return before and _goes_on(text, found)
    first = head[0].lower()
    if first in OTHERS or (_is_name(head[0]) and all(word[:1] in "{" or word[:1].isupper() for word in head)):
        return True
    if first in QUESTIONS:
        return verb in HELPED_BY_A_QUESTION
    return verb in AFFECTED and (first in ARTICLES or (first in POINTING and len(head) > 1))


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Does this clause go on with who acted before: *Lotte ziet u, maar hoort u niet*?"""
    start = len(text[: found.start()].rstrip())
    sentence = _SENTENCE.split(text[: found.start()])[-1]
    return bool(sentence.strip(" *")) and start > 0 and sentence.split()[-1].lower() in CONJUNCTIONS


def _head(text: str, found: re.Match[str]) -> list[str]:
    """The words of the clause before the verb, without *en* and *maar* at their beginning."""
    start = found.start("one") if found["both"] else found.start("verb")
    words = _CLAUSE.split(text[:start])[-1].replace("*", "").split()
    while words and words[0].lower() in CONJUNCTIONS:
        words = words[1:]
    return words


def _is_name(word: str) -> bool:
    """A person: something to fill in, or a capital that is no adverb and no infinitive (*Sluiten doet u zo*)."""
    lower = word.lower()
    if lower in ADVERBS or lower in POINTING or lower in QUESTIONS or lower.endswith("en"):
        return False
    return bool(re.fullmatch(r"\{[a-z-]+\}", word)) or word[:1].isupper()


def _bare(verb: str) -> str:
    """The verb as it stands before *je*."""
    word = verb.strip("[]")
    lower = word.lower()
    made = IRREGULAR.get(lower) or (lower if lower in KEEP_T or not lower.endswith("t") else _without_t(lower))
    return verb.replace(word, word[0] + made[1:] if made != lower else word)


def _without_t(verb: str) -> str:
    """*Gaat* and *staat* lose one *a* as well."""
    return verb[:-2] if re.search(r"(?:^|[^p])(?:ga|sta|sla)at$", verb) else verb[:-1]


def _doubtful(text: str, found: re.Match[str]) -> bool:
    verb, head = found["verb"].strip("[]").lower(), _head(text, found)
    if not head or not verb.endswith("t") or not _inverts(text, found) or verb in YOURS | HAPPENS | DEEDS:
        return False
    first = head[0].lower()
    if first in OTHERS or verb in KEEP_T or verb in IRREGULAR:
        return False
    if first in QUESTIONS:
        return verb in AFFECTED - HELPED_BY_A_QUESTION
    if first in ARTICLES or first in POINTING:
        return verb not in AFFECTED
    return len(head) == 1 and first not in ADVERBS
