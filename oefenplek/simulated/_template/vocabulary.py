"""All that lessons can say about the lamps. The names are an API: lessons use them for years."""

from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

_LAMP = Property("lamp", entity="lamp")
_ON = Property("on", ("yes", "no"))

VOCABULARY = Vocabulary(
    app="template",
    entities=(Entity("lamp", (_ON,), "de lamp {lamp} is aan: {on}"),),
    events=(
        EventKind("switched", (_LAMP, _ON), "de schakelaar van {lamp} omgezet"),
        EventKind("all-put-out", (), "alle lampen uitgedaan"),
    ),
    actions=(
        ActionKind("switch", (_LAMP,), "zet de schakelaar van {lamp} om"),
        ActionKind("put-all-out", (), "doe alle lampen uit"),
    ),
    places=(
        PlaceKind("lamp/{lamp}", "de lamp {lamp}"),
        PlaceKind("button/put-all-out", "de knop Alles uit"),
    ),
)
