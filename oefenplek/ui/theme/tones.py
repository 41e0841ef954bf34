"""The colours that people choose, for what is not drawn by QML; the same as ``Theme.personTones`` by day."""

from collections.abc import Mapping

PERSON_TONES: Mapping[str, str] = {
    "rood": "#E8685A",
    "oranje": "#F0923A",
    "geel": "#F7D548",
    "groen": "#6DB865",
    "blauw": "#6AA6E6",
    "paars": "#B08AD6",
}
