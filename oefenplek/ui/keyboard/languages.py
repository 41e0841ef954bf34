"""Which layouts are offered to whom. A layout has the name of a folder in ``layouts``."""

_LAYOUTS = {"nl": "nl_NL", "en": "en_GB", "fr": "fr_FR", "ar": "ar_AR"}
_BELGIAN = {"nl": "nl_BE", "fr": "fr_BE"}


def layouts_for(language: str, help_language: str, region: str) -> tuple[str, ...]:
    """The layouts for someone, the one to begin with first.

    Simulated apps are Dutch, so there is always one for Dutch. Whoever reads another script gets that one too; the same
    letters in the same places are not offered twice.
    """
    known = {**_LAYOUTS, **(_BELGIAN if region == "BE" else {})}
    own = known.get(language, known["nl"])
    first = known["nl"] if own == known["ar"] else own
    others = [known["ar"]] if "ar" in {language, help_language} else []
    return (first, *others)
