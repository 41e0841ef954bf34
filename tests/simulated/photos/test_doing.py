"""What somebody does with photos, and what they see then."""

from typing import Any

import pytest

from oefenplek.domain.simulated import Given
from oefenplek.simulated.photos import rules
from oefenplek.simulated.photos.free import FREE
from oefenplek.simulated.photos.schema import SceneContent
from oefenplek.simulated.photos.sharing import SHARING
from oefenplek.simulated.photos.state import BURST
from oefenplek.simulated.photos.words import notice

from .scenes import act, after, do, ids, opened


def test_a_photo_is_of_what_the_camera_sees_and_stands_first() -> None:
    state = do(opened(), act("open-camera"), act("turn", to="right"), act("take"))
    assert state.photos[0].picture == "hond" and state.photos[0].how == "taken"
    assert rules.facts(state)["photo"]["new-1"]["lens"] == "back"
    assert notice(state) == "Foto bewaard"
    assert do(state, act("open-last")).open == "new-1"


def test_looking_around_comes_back_to_where_it_began() -> None:
    state = do(opened(), act("open-camera"))
    assert do(state, act("turn", to="left")).camera == do(state, *[act("turn", to="right")] * 3).camera
    assert do(state, *[act("turn", to="right")] * 4).camera == state.camera


def test_who_turns_the_camera_around_sees_themselves() -> None:
    state = do(opened(), act("open-camera"), act("flip"), act("take"))
    assert state.photos[0].picture == "ria" and state.photos[0].lens == "front"
    assert not rules.place(state, act("turn", to="left"))
    assert not rules.place(do(opened("laptop"), act("open-camera")), act("flip"))


def test_holding_the_button_makes_nine_photos_and_is_told_kindly() -> None:
    before = opened(start="camera")
    state, _, found = after(before, act("hold-shutter"))
    assert len(state.photos) == len(before.photos) + BURST
    assert found == ("nine-by-holding",)
    assert notice(state) == "9 foto's bewaard"
    assert len({photo.id for photo in state.photos}) == len(state.photos)
    _, _, tapped = after(before, act("take"))
    assert tapped == ()


def test_a_photo_goes_to_the_bin_only_after_the_question_and_comes_back_where_it_was() -> None:
    asked = do(opened(), act("open", photo="duim"), act("delete"))
    assert do(asked, act("delete-no")).photo("duim") == opened().photo("duim")
    binned = do(asked, act("delete-yes"))
    assert "duim" not in ids(binned) and "duim" in ids(binned, "bin")
    assert binned.open == "markt"
    way = [act("back"), act("open-tab", tab="albums"), act("open-album", album="bin"), act("open", photo="duim")]
    back = do(binned, *way, act("restore"))
    assert ids(back) == ids(opened())


def test_what_is_thrown_away_for_good_is_gone_but_known() -> None:
    state = opened(start="album/bin")
    state = do(state, act("open", photo="oude-fiets"), act("erase"), act("erase-yes"))
    assert rules.facts(state)["photo"]["oude-fiets"]["folder"] == "gone"
    assert state.open == "" and rules.facts(state)["gallery"]["fotos"]["screen"] == "album"


def test_throwing_away_a_photo_that_is_wanted_is_told() -> None:
    _, _, found = after(opened(start="viewer/taart"), act("delete"), act("delete-yes"))
    assert found == ("deleted-wanted",)
    _, _, found = after(opened(start="viewer/duim"), act("delete"), act("delete-yes"))
    assert found == ()
    there = do(opened(start="viewer/taart"), act("delete"), act("delete-yes"), act("back"))
    there = do(there, act("open-tab", tab="albums"), act("open-album", album="bin"), act("open", photo="taart"))
    _, _, found = after(there, act("erase"), act("erase-yes"))
    assert found == ("erased-wanted",)


def test_browsing_stops_at_both_ends() -> None:
    state = do(opened(), act("open", photo="taart"))
    assert not rules.place(state, act("previous"))
    seen = [state.open]
    while rules.place(state, act("next")):
        state = do(state, act("next"))
        seen.append(state.open)
    assert seen == ids(opened())


def test_in_an_album_one_browses_that_album() -> None:
    state = do(opened(), act("open-tab", tab="albums"), act("open-album", album="familie"), act("open", photo="taart"))
    assert do(state, act("next"), act("next")).open == "wandeling"
    assert not rules.place(do(state, act("next"), act("next")), act("next"))


def test_zooming_ends_and_begins_anew_with_another_photo() -> None:
    state = do(opened(start="viewer/taart"), act("zoom-in"), act("zoom-in"))
    assert state.zoom == 3 and not rules.place(state, act("zoom-in"))
    assert do(state, act("next")).zoom == 1


def test_a_crooked_photo_is_upright_after_one_turn_and_saving() -> None:
    state = do(opened(start="viewer/kat-scheef"), act("edit"), act("rotate"))
    assert rules.facts(state)["photo"]["kat-scheef"]["rotation"] == "270"
    assert rules.facts(do(state, act("save")))["photo"]["kat-scheef"]["rotation"] == "0"
    dropped, _, found = after(state, act("back"))
    assert found == ("edit-dropped",) and dropped.photos == opened().photos
    _, _, found = after(opened(start="edit/kat-scheef"), act("back"))
    assert found == ()


def test_a_dark_photo_becomes_lighter_and_a_cut_can_be_undone() -> None:
    state = opened(start="edit/soep-donker")
    assert not rules.place(state, act("darker"))
    state = do(state, act("lighter"), act("crop", to="square"), act("save"))
    facts = rules.facts(state)["photo"]["soep-donker"]
    assert (facts["light"], facts["crop"]) == ("normal", "square")
    again = do(state, act("edit"), act("crop", to="whole"), act("save"))
    assert rules.facts(again)["photo"]["soep-donker"]["crop"] == "whole"


def test_favourites_are_an_album() -> None:
    state = do(opened(start="viewer/brug"), act("favourite"), act("back"), act("open-tab", tab="albums"))
    state = do(state, act("open-album", album="favourites"), act("open", photo="ballonnen"))
    assert do(state, act("next")).open == "brug"


def test_several_photos_go_into_an_album_together() -> None:
    state = do(opened(), act("select-photos"), act("pick", photo="brug"), act("pick", photo="eenden"))
    state = do(state, act("pick", photo="duim"), act("pick", photo="duim"), act("add"), act("add-to", album="reizen"))
    assert rules.facts(state)["album"]["reizen"]["photos"] == "brug+eenden"
    assert not state.selecting and notice(state) == "2 foto's in het album gezet"


def test_without_a_tick_there_is_nothing_to_delete() -> None:
    state = do(opened(), act("select-photos"))
    assert not rules.place(state, act("delete")) and not rules.place(state, act("share"))


def test_a_shared_photo_is_given_to_the_other_app() -> None:
    before = do(opened(start="viewer/brug"), act("share"))
    state, events, _ = after(before, act("share-to", app="mail"))
    name = "Een brug met een bootje en oude huizen"
    assert SHARING.give(before, state, events) == Given(
        "mail", "photo", {"id": "brug", "name": name, "picture": "brug"}
    )
    assert rules.facts(state)["photo"]["brug"]["shared"] == "mail"
    assert SHARING.give(state, *rules.act(state, act("back"))) is None


def test_several_photos_are_given_together() -> None:
    before = do(opened(), act("select-photos"), act("pick", photo="brug"), act("pick", photo="taart"), act("share"))
    state, events, _ = after(before, act("share-to", app="chat"))
    given = SHARING.give(before, state, events)
    assert given is not None and given.to == "chat"
    assert (given.what["picture"], given.what["picture-2"]) == ("brug", "taart")


def test_a_photo_saved_from_a_message_is_kept_and_shown() -> None:
    state = SHARING.take(opened(start="camera"), Given("photos", "photo", {"id": "x", "picture": "hond"}))
    assert state.photos[0].picture == "hond" and state.open == state.photos[0].id
    assert rules.facts(state)["photo"][state.open]["how"] == "got"
    assert SHARING.take(state, Given("photos", "link", {"address": "https://a.example"})) == state


def test_a_photo_that_comes_in_stands_first_and_is_told() -> None:
    state = rules.receive(
        opened(start="camera"), {"photo": {"id": "van-lotte", "picture": "taart", "name": "Van Lotte"}}
    )
    assert state.photos[0].id == "van-lotte" and state.photos[0].name == "Van Lotte"
    assert rules.facts(state)["gallery"]["fotos"]["screen"] == "photos"
    assert notice(state)
    assert [told.text for told in SHARING.notices(opened(), state)] == ["Van Lotte"]
    assert SHARING.notices(state, do(state, act("open-camera"), act("take"))) == ()


def test_practising_freely_opens_and_lotte_answers_a_shared_photo() -> None:
    assert SceneContent.model_validate(FREE.content).model_dump(mode="json")["albums"] == FREE.content["albums"]
    before = do(opened(start="viewer/brug"), act("share"))
    shared, events, _ = after(before, act("share-to", app="chat"))
    echo = FREE.answer(before, shared, events)
    assert echo is not None
    come = FREE.deliver(shared, echo)
    assert come.open == "brug" and come.photos[0].name == "Van Lotte"
    assert FREE.deliver(come, echo) == come
    assert FREE.answer(shared, shared, ()) is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"camera": ["niets"]}, "tekening"),
        ({"start": "viewer/nergens"}, "geen foto"),
        ({"start": "album/nergens"}, "geen album"),
        ({"albums": []}, "geen album"),
        ({"albums": [{"id": "bin", "name": "Bak"}], "photos": []}, "twee keer"),
    ],
)
def test_a_scene_that_cannot_be_is_refused_in_words(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        opened(**changes)
