"""Every mistake is made, and what is nearly the same is none."""

from oefenplek.domain.actions import Action
from oefenplek.simulated.browser import APP, rules

from .scenes import example, opened, slips, typed

A = Action.of
ALL = ["gemeente", "bibliotheek", "winkelwijs", "nieuws"]


def test_an_address_in_the_field_of_vindhet() -> None:
    start = opened(sites=ALL)
    assert slips(start, typed("search", "www.lindenveen.example"), A("search")) == ("address-in-search",)
    assert slips(start, typed("search", "lindenveen"), A("search")) == ()


def test_an_address_that_is_one_letter_off() -> None:
    start = opened(sites=ALL)
    for wrong in ("winkelwjis.example", "www.winkelwijz.example", "winkelwij.example", "www.winkellwijs.example"):
        assert slips(start, typed("address", wrong), A("go")) == ("address-one-off",), wrong
    assert slips(start, typed("address", "www.winkelwijs.example"), A("go")) == ()
    assert slips(start, typed("address", "www.heel-anders.example"), A("go")) == ()


def test_an_advert_among_the_results() -> None:
    start = opened(sites=ALL, query="boeken kopen")
    assert slips(start, A("open-result", result="winkelwijs-home-reclame")) == ("sponsored",)
    assert slips(start, A("open-result", result="winkelwijs-home")) == ()


def test_the_sixth_tab_and_not_the_fifth() -> None:
    start = opened("laptop", sites=ALL)
    new = A("new-tab")
    assert slips(start, new, new, new, new) == ()
    assert slips(start, new, new, new, new, new) == ("many-tabs",)


def test_cookies_accepted_by_reflex() -> None:
    assert slips(example(), A("accept-cookies")) == ("accepted-cookies",)
    assert slips(example(), A("cookie-settings"), A("refuse-cookies")) == ()


def test_the_picture_of_an_offer_instead_of_its_cross() -> None:
    start = opened(sites=ALL, start="nieuws/markt")
    before = (A("cookie-settings"), A("refuse-cookies"), A("deny", popup="nieuws/meldingen"))
    assert slips(start, *before, A("take-popup", popup="nieuws/abonnement")) == ("picture-not-cross",)
    assert slips(start, *before, A("close-popup", popup="nieuws/abonnement")) == ()


def test_a_false_warning_that_is_called_or_pressed() -> None:
    warning = (typed("address", "www.telefoon-schoon.example"), A("go"))
    assert slips(example(), *warning, A("call")) == ("called-fake",)
    assert slips(example(), *warning, A("press-alarm")) == ("pressed-fake",)
    assert slips(example(), *warning, A("leave-full-screen")) == ()


def test_an_order_in_a_false_shop_names_its_address() -> None:
    fake = (typed("address", "winkelwjis.example"), A("go"), typed("winkel-nep/naam", "Ria"))
    assert slips(example(), *fake, A("submit", form="winkel-nep/kopen")) == ("fake-shop",)
    at = example()
    for act in fake:
        at, _ = rules.act(at, act)
    assert "{adres}" in APP.mistakes()["fake-shop"]
    assert rules.words(at)["adres"] == "winkelwjis.example"


def test_a_form_on_another_false_website() -> None:
    form = {"id": "in", "fields": [{"label": "Naam"}], "button": "Door", "say": "Klaar."}
    pages = [{"id": "home", "title": "Nep", "blocks": [{"form": form}]}]
    site = {"id": "nep", "name": "Nep", "addresses": ["nep.example"], "fake": "yes", "pages": pages}
    assert slips(opened(own=[site], start="nep"), A("submit", form="nep/in")) == ("fake-site",)
    honest = {**site, "fake": "no"}
    assert slips(opened(own=[honest], start="nep"), A("submit", form="nep/in")) == ()
