"""What people do in the browser, and what comes of it."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Given
from oefenplek.simulated.browser import rules
from oefenplek.simulated.browser.rules_share import SHARING
from oefenplek.simulated.browser.state import Browser

from .scenes import SKINS, done, opened, told, typed

A = Action.of
ALL = ["gemeente", "bibliotheek", "winkelwijs", "nieuws"]


def now(state: Browser, *entity: str) -> dict[str, str]:
    sort, name = entity or ("browser", "browser")
    return dict(rules.facts(state)[sort][name])


@pytest.mark.parametrize("skin", SKINS)
def test_an_address_is_typed_in_the_bar_with_or_without_its_beginning(skin: str) -> None:
    start = opened(skin, sites=ALL)
    for text in ("www.lindenveen.example/afval", "lindenveen.example/afval/", "HTTPS://www.lindenveen.example/afval"):
        state = done(start, typed("address", text), A("go"))
        assert now(state)["page"] == "gemeente/afval"
        assert now(state)["secure"] == "yes"


def test_words_in_the_bar_are_looked_for() -> None:
    state, events = told(opened(sites=ALL), typed("address", "openingstijden bibliotheek"), A("go"))
    assert now(state)["screen"] == "results"
    assert [event.get("found") for event in events if event.name == "searched"] == ["several"]


def test_the_best_words_bring_the_best_page_to_the_top_below_the_adverts() -> None:
    state = done(opened(sites=ALL), typed("search", "openingstijden van de bibliotheek"), A("search"))
    shown = [name for name, result in rules.facts(state)["result"].items() if result["shown"] == "yes"]
    assert {"bibliotheek-openingstijden", "winkelwijs-home-reclame"} <= set(shown)
    opened_page = done(state, A("open-result", result="bibliotheek-openingstijden"))
    assert now(opened_page)["page"] == "bibliotheek/openingstijden"


def test_nothing_is_found_for_words_that_are_nowhere() -> None:
    state = done(opened(sites=ALL), typed("search", "xylofoon"), A("search"))
    assert not [1 for result in rules.facts(state)["result"].values() if result["shown"] == "yes"]


def test_an_address_where_nothing_is_leads_nowhere_and_back_leads_on() -> None:
    state, events = told(opened(sites=ALL), typed("address", "www.bestaat-niet.example"), A("go"))
    assert now(state)["screen"] == "missing"
    assert "nothing-there" in [event.name for event in events]
    assert now(done(state, A("back")))["screen"] == "start"
    gone = done(state, typed("address", "www.lindenveen.example/bestaat-niet"), A("go"))
    assert now(gone)["screen"] == "missing"


def test_a_link_is_followed_and_back_and_forward_walk_the_same_way() -> None:
    state = done(opened("laptop", sites=ALL, start="gemeente"), A("follow", link="afval"))
    assert now(state)["page"] == "gemeente/afval"
    state = done(state, A("back"))
    assert now(state)["page"] == "gemeente/home"
    assert now(done(state, A("forward")))["page"] == "gemeente/afval"
    other = done(state, A("follow", link="hulp"))
    assert rules.place(other, A("forward")) == ""


def test_a_link_leads_to_another_website_by_its_address() -> None:
    state = done(opened(sites=ALL, start="gemeente/activiteiten"), A("follow", link="naar-bibliotheek"))
    assert now(state)["site"] == "bibliotheek"


@pytest.mark.parametrize("skin", SKINS)
def test_tabs_are_opened_chosen_and_closed(skin: str) -> None:
    def tab(name: str, act: str) -> tuple[Action, ...]:
        return (*([A("open-tabs")] if skin == "phone" else []), A(act, tab=name))

    state = opened(skin, sites=ALL, start="gemeente")
    state = done(state, *([A("open-menu")] if skin == "phone" else []), A("new-tab"))
    assert (now(state)["tabs"], now(state)["screen"]) == ("2", "start")
    state = done(state, *tab("tab-1", "switch-tab"))
    assert now(state)["site"] == "gemeente"
    state = done(state, *tab("tab-2", "close-tab"))
    assert now(state)["tabs"] == "1"


def test_after_the_last_tab_a_new_one_is_there() -> None:
    state, events = told(opened("laptop", sites=ALL, start="gemeente"), A("close-tab", tab="tab-1"))
    assert events[-1].get("last") == "yes"
    assert (now(state)["tabs"], now(state)["screen"]) == ("1", "start")


def test_cookies_are_refused_in_one_tap_or_in_two_behind_the_settings() -> None:
    direct = done(opened(sites=ALL, start="winkelwijs"), A("refuse-cookies"))
    assert now(direct, "site", "winkelwijs")["cookies"] == "refused"
    hidden = opened(sites=ALL, start="bibliotheek")
    assert rules.place(hidden, A("refuse-cookies")) == ""
    assert rules.place(hidden, A("follow", link="openingstijden")) == ""
    state = done(hidden, A("cookie-settings"), A("refuse-cookies"))
    assert now(state, "site", "bibliotheek")["cookies"] == "refused"
    assert rules.place(state, A("follow", link="openingstijden"))


def test_boxes_put_out_and_kept_are_a_refusal_and_the_settings_open_again_later() -> None:
    state = done(
        opened(sites=ALL, start="bibliotheek"),
        A("cookie-settings"),
        A("tick-cookie", cookie="bibliotheek/statistiek"),
        A("tick-cookie", cookie="bibliotheek/reclame"),
    )
    assert rules.place(state, A("tick-cookie", cookie="bibliotheek/noodzakelijk")) == ""
    kept = done(state, A("save-cookies"))
    assert now(kept, "site", "bibliotheek")["cookies"] == "refused"
    again = done(kept, A("cookie-settings"))
    assert now(again, "cookie", "bibliotheek/reclame")["ticked"] == "no"
    some = done(again, A("tick-cookie", cookie="bibliotheek/statistiek"), A("save-cookies"))
    assert now(some, "site", "bibliotheek")["cookies"] == "chosen"
    assert now(done(again, A("back")), "site", "bibliotheek")["cookies"] == "refused"


def test_a_newsletter_is_closed_with_its_cross_and_does_not_come_back() -> None:
    state = done(opened(sites=ALL, start="winkelwijs"), A("refuse-cookies"))
    assert now(state)["screen"] == "popup"
    state = done(state, A("close-popup", popup="winkelwijs/nieuwsbrief"))
    assert now(state, "popup", "winkelwijs/nieuwsbrief")["state"] == "closed"
    assert now(done(state, A("follow", link="gieter")))["screen"] == "page"


def test_an_offer_that_is_pressed_leads_away() -> None:
    state = opened(sites=ALL, start="nieuws/markt")
    state = done(state, A("cookie-settings"), A("refuse-cookies"), A("deny", popup="nieuws/meldingen"))
    assert now(state, "popup", "nieuws/meldingen")["state"] == "denied"
    state = done(state, A("take-popup", popup="nieuws/abonnement"))
    assert now(state)["page"] == "nieuws/abonnement"


def test_a_chat_opens_and_closes_beside_the_page() -> None:
    state = done(opened(sites=ALL, start="winkelwijs"), A("refuse-cookies"))
    state = done(state, A("close-popup", popup="winkelwijs/nieuwsbrief"), A("open-chat", popup="winkelwijs/chat"))
    assert now(state, "popup", "winkelwijs/chat")["state"] == "open"
    assert rules.place(state, A("follow", link="gieter"))
    state = done(state, A("close-popup", popup="winkelwijs/chat"))
    assert rules.place(state, A("open-chat", popup="winkelwijs/chat")) == "chat/winkelwijs/chat"


def test_a_form_asks_for_what_is_needed_and_then_a_page_comes() -> None:
    state = opened(sites=ALL, start="gemeente/afspraak")
    refused, events = told(state, A("submit", form="gemeente/afspraak"))
    assert [event.get("field") for event in events] == ["gemeente/naam"]
    assert refused.notice_about == "naam"
    assert now(refused)["page"] == "gemeente/afspraak"
    filled = done(
        refused,
        typed("gemeente/naam", "Ria de Wit"),
        A("choose", field="gemeente/waarvoor", choice="paspoort"),
        A("choose", field="gemeente/dag", choice="dinsdag"),
    )
    assert now(filled, "field", "gemeente/waarvoor")["value"] == "paspoort"
    sent = done(filled, A("submit", form="gemeente/afspraak"))
    assert now(sent, "form", "gemeente/afspraak")["sent"] == "yes"
    assert now(sent)["page"] == "gemeente/afspraak-klaar"
    assert now(rules.without_typing(sent, {}), "field", "gemeente/naam")["value"] == "filled"
    assert "Ria" not in str(rules.without_typing(sent, {}).answers)


def test_bookmarks_history_and_downloads_are_kept_and_wiped() -> None:
    state = opened("laptop", sites=ALL, start="gemeente/afval")
    state = done(state, A("bookmark"), A("download", download="gemeente/afvalkalender-pdf"))
    assert now(state, "page", "gemeente/afval")["bookmarked"] == "yes"
    state = done(state, A("open-menu"), A("open-downloads"), A("open-download", download="gemeente/afvalkalender-pdf"))
    assert now(state)["screen"] == "document"
    state = done(state, A("back"), A("back"), A("start-page"), A("open-menu"), A("open-bookmarks"))
    state = done(state, A("open-entry", page="gemeente/afval"), A("open-menu"), A("wipe"))
    state = done(state, A("tick-trace", trace="cookies"), A("wipe-now"))
    assert now(state, "trace", "history")["there"] == now(state, "trace", "downloads")["there"] == "no"
    assert now(state, "page", "gemeente/afval")["bookmarked"] == "yes"


def test_a_page_is_made_larger_and_printed() -> None:
    state = done(opened(sites=ALL, start="gemeente"), A("open-menu"), A("zoom-in"), A("zoom-in"))
    assert now(state)["zoom"] == "150"
    state, events = told(state, A("zoom-reset"), A("print"), A("print-now"))
    assert now(state)["zoom"] == "100"
    assert events[-1].get("page") == "gemeente/home"


def alarm(skin: str = "phone") -> Browser:
    page = {"id": "home", "title": "Pas op", "alarm": {"title": "Virus!", "text": "Bel nu.", "phone": "06-00 00 00 99"}}
    fake = {"id": "nep", "name": "Nep", "addresses": ["nep.example"], "fake": "yes", "pages": [page]}
    state = opened(skin, sites=ALL, own=[fake])
    return done(state, typed("address", "nep.example"), A("go"))


@pytest.mark.parametrize("skin", SKINS)
def test_a_false_warning_fills_the_screen_until_it_is_left_and_its_tab_is_closed(skin: str) -> None:
    state = alarm(skin)
    assert now(state)["screen"] == "alarm"
    assert [rules.place(state, A(act)) for act in ("back", "open-menu", "open-tabs")] == ["", "", ""]
    state = done(state, A("leave-full-screen"))
    acts = (A("open-tabs"),) if skin == "phone" else ()
    state = done(state, *acts, A("close-tab", tab="tab-1"))
    assert now(state)["screen"] == "start"


def test_a_website_that_takes_a_while_counts_as_loaded_for_a_lesson() -> None:
    state = done(opened(sites=ALL, slow=["gemeente"]), typed("address", "lindenveen.example"), A("go"))
    assert now(state)["loading"] == "yes"
    assert now(rules.act(state, A("loaded"))[0])["loading"] == "no"
    on = done(state, A("follow", link="afval"))
    assert now(on)["page"] == "gemeente/afval"


def test_a_link_from_another_app_opens_in_a_new_tab() -> None:
    link = Given("browser", "link", {"address": "https://www.lindenveen.example/afval"})
    busy = SHARING.take(opened(sites=ALL, start="nieuws"), link)
    assert (now(busy)["page"], now(busy)["tabs"]) == ("gemeente/afval", "2")
    fresh = SHARING.take(opened(sites=ALL), link)
    assert now(fresh)["tabs"] == "1"


def test_a_telephone_number_on_a_page_is_called() -> None:
    before = opened(sites=ALL, start="gemeente/contact")
    after, events = told(before, A("follow", link="bellen"))
    assert SHARING.give(before, after, events) == Given("calls", "call", {"who": "Gemeente Lindenveen"})


def test_what_somebody_says_comes_by_at_the_bottom() -> None:
    said = rules.receive(opened(sites=ALL), {"message": {"from": "Lotte", "text": "Knap gedaan, oma!"}})
    assert (said.notice, said.notice_about) == ("came", "Lotte: Knap gedaan, oma!")
