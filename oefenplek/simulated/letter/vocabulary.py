"""All that lessons can say about a letter. The names are an API: lessons use them for years."""

from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

KINDS = ("sender", "receiver", "date", "subject", "text", "wish", "day", "amount", "help", "greeting")
"""What a part of a letter is about."""
_PART = Property("part", entity="part")

VOCABULARY = Vocabulary(
    app="letter",
    entities=(
        Entity("part", (Property("marked", ("yes", "no")), Property("kind", KINDS)), "het stuk {part} van de brief"),
        Entity("letter", (Property("envelope", ("open", "closed")),), "de brief {letter}"),
    ),
    events=(
        EventKind("opened", (), "de envelop geopend"),
        EventKind("marked", (_PART,), "het stuk {part} aangewezen"),
        EventKind("unmarked", (_PART,), "het stuk {part} niet meer aangewezen"),
    ),
    actions=(
        ActionKind("open", (), "de envelop openen"),
        ActionKind("mark", (_PART,), "het stuk {part} aanwijzen"),
    ),
    places=(
        PlaceKind("button/open", "de envelop"),
        PlaceKind("part/{part}", "het stuk {part} van de brief"),
    ),
)
