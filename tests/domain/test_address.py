"""*U* becomes *je* by the rules of Dutch: who acts keeps the verb, and what somebody says stays as it was said."""

import pytest

from oefenplek.domain.address import doubtful, informal


@pytest.mark.parametrize(
    ("said", "to_a_friend"),
    [
        ("U ziet uw e-mail.", "Je ziet je e-mail."),
        ("Wilt u alles horen?", "Wil je alles horen?"),
        ("Hebt u uw bril op?", "Heb je je bril op?"),
        ("Bent u er nog?", "Ben je er nog?"),
        ("Kunt u dit lezen?", "Kun je dit lezen?"),
        ("Vindt u dat fijn?", "Vind je dat fijn?"),
        ("Gaat u mee? Staat u stil? Slaat u dit over?", "Ga je mee? Sta je stil? Sla je dit over?"),
        ("Praat u met iemand?", "Praat je met iemand?"),
    ],
)
def test_a_verb_before_it_loses_its_t(said: str, to_a_friend: str) -> None:
    assert informal(said) == to_a_friend


@pytest.mark.parametrize(
    ("said", "to_a_friend"),
    [
        ("Weet u het zeker?", "Weet je het zeker?"),
        ("Typt u het adres?", "Typ je het adres?"),
        ("Dan sluit u de app.", "Dan sluit je de app."),
        ("Wat wist u nog niet?", "Wat wist je nog niet?"),
        ("Zag u het? Mocht u mee?", "Zag je het? Mocht je mee?"),
    ],
)
def test_a_t_of_the_stem_stays(said: str, to_a_friend: str) -> None:
    assert informal(said) == to_a_friend


@pytest.mark.parametrize(
    ("said", "to_a_friend"),
    [
        ("Lotte helpt u.", "Lotte helpt je."),
        ("De bank belt u.", "De bank belt je."),
        ("Daarom belt u zelf de bank.", "Daarom bel je zelf de bank."),
        ("Wie helpt u als u twijfelt?", "Wie helpt je als je twijfelt?"),
        ("Wie belt u als u twijfelt?", "Wie bel je als je twijfelt?"),
        ("Niemand ziet of hoort u.", "Niemand ziet of hoort je."),
        ("Wat leest of hoort u nu?", "Wat lees of hoor je nu?"),
        ("{naam} ziet u, maar hoort u niet.", "{naam} ziet je, maar hoort je niet."),
        ("De telefoon neemt u op.", "De telefoon neem je op."),
        ("Wat maakt u voorzichtig?", "Wat maakt je voorzichtig?"),
        ("Wat maakt u?", "Wat maak je?"),
        ("Lukt het u thuis?", "Lukt het je thuis?"),
        ("Meneer Mohamed geeft u een brief.", "Meneer Mohamed geeft je een brief."),
        ("Dit nummer kan u niet meer bellen.", "Dit nummer kan je niet meer bellen."),
        ("Als het bericht u bang maakt, stopt u.", "Als het bericht je bang maakt, stop je."),
    ],
)
def test_who_acts_keeps_the_verb(said: str, to_a_friend: str) -> None:
    assert informal(said) == to_a_friend


@pytest.mark.parametrize(
    ("said", "to_a_friend"),
    [
        ("Iemand komt zo bij u.", "Iemand komt zo bij je."),
        ("Deze code is alleen voor u.", "Deze code is alleen voor jou."),
        ("Alleen u kent het.", "Alleen jij kent het."),
        ("Uw adres is van u.", "Je adres is van jou."),
        ("Draai het wieltje van u af.", "Draai het wieltje van je af."),
        ("Nu hebt **u** de muis.", "Nu heb **jij** de muis."),
        ("En u?", "En jij?"),
        ("U hoeft zich niet te haasten.", "Je hoeft je niet te haasten."),
        ("Maak een foto van uzelf.", "Maak een foto van jezelf."),
        ("Dank u wel. Alstublieft.", "Dank je wel. Alsjeblieft."),
        ("Leest u het eens voor.", "Lees het eens voor."),
        ("Vult u het maar in.", "Vul jij het maar in."),
        ("Voor u is dat nieuw. Zij vertelde het aan u.", "Voor jou is dat nieuw. Zij vertelde het aan jou."),
    ],
)
def test_where_the_word_has_weight_it_is_jij_or_jou(said: str, to_a_friend: str) -> None:
    assert informal(said) == to_a_friend


@pytest.mark.parametrize(
    "said",
    [
        "De beller zegt: “Wat is uw code?”",
        "Klaar met deze stap? Kies Verder.",
        "{uw-naam} [tikt] op %1.",
        "Om 14 u gaat de winkel open.",
        "info@u.example",
        "Nu typt Ria.",
        "Met je",
        "",
    ],
)
def test_what_is_not_said_to_somebody_here_stays(said: str) -> None:
    assert informal(said) == said


def test_what_is_to_be_said_here_follows() -> None:
    assert informal("Zeg: “Goed dat u dit vertelt.”") == "Zeg: “Goed dat je dit vertelt.”"


def test_helpers_who_are_quoted_in_their_own_lessons_follow() -> None:
    assert informal("Ria zegt: “Knap van u.”", quoted=True) == "Ria zegt: “Knap van jou.”"
    assert informal("“Probeert u het eerst zelf.”", quoted=True) == "“Probeer het eerst zelf.”"


def test_marks_and_gaps_stay_where_they_are() -> None:
    said = "Dan **[tikt]** u op {knop-send}.\n**Wat ziet u?** %1 uit uw lijst."
    assert informal(said) == "Dan **[tik]** je op {knop-send}.\n**Wat zie je?** %1 uit je lijst."
    assert informal(informal(said)) == informal(said)


def test_where_grammar_does_not_tell_who_acts_somebody_has_to_read() -> None:
    assert doubtful("De huisarts wast u.") == ("wast u",)
    assert doubtful("Straks wast u zich.") == ()
    assert doubtful("De bank helpt u. Dat ziet u straks.") == ()
