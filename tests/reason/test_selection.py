from __future__ import annotations

import importlib
from pathlib import Path

import pytest

import summitkit as sk

read_story = importlib.import_module("story").read_story
FOLDER = Path(__file__).parents[1] / "data" / "stories"
STORY = sk.join(read_story(FOLDER / "12-look-alikes.story").dossiers())
DEALS = STORY.deals


def test_conditions_are_joined_by_and() -> None:
    assert len(DEALS.where(party="Philippines")) == 4
    assert len(DEALS.where(party="PH", status="signed")) == 2
    assert DEALS.where(party="PH").where(status="signed") == DEALS.where(status="signed", party="PH")
    assert len(DEALS.where(status=["signed", "negotiating"])) == 6
    assert len(DEALS.where(source="NHK")) == 2
    assert len(DEALS.where(period="2024-07-08")) == 2
    assert len(DEALS.where(text="patrol boats")) == 1


def test_the_others_and_either_of_two() -> None:
    signed = DEALS.where(status="signed")
    others = DEALS.excluding(status="signed")
    assert len(signed) + len(others) == len(DEALS)
    assert set(signed.either(others)) == set(DEALS)
    assert signed.either(signed) == signed


def test_a_wrong_field_is_named_with_the_nearest() -> None:
    with pytest.raises(TypeError, match="Deal has no field 'partys'; did you mean 'party'"):
        DEALS.where(partys="PH")


def test_a_wrong_word_is_named_with_the_right_ones() -> None:
    with pytest.raises(ValueError, match=r"DealStatus must be one of proposed, .*; not 'singed'"):
        DEALS.where(status="singed")
    with pytest.raises(ValueError, match="Sector must be one of"):
        DEALS.where(sector=("defence", "defense"))


def test_people_and_speakers_are_found_by_surname() -> None:
    story = sk.join(read_story(FOLDER / "07-denial.story").dossiers())
    assert len(story.actors.where(person="Aksoy")) == 1
    assert len(story.claims.where(speaker="Defence Ministry")) == 3
    assert len(story.claims.where(polarity="negative", person="Aksoy")) == 0


def test_confidence_is_at_least_what_is_wanted_and_numbers_are_equal(records: sk.Records) -> None:
    summit = records.summits[0]
    given = [
        sk.Summit(name=f"summit {number}", ordinal=number, evidence=summit.evidence, confidence=number / 10)
        for number in (3, 5, 7)
    ]
    found = sk.Dossier(sk.Records(documents=records.documents, summits=tuple(given))).summits
    assert {each.ordinal for each in found.where(confidence=0.5)} == {5, 7}
    assert {each.ordinal for each in found.where(confidence=0.71)} == set()
    assert {each.ordinal for each in found.where(ordinal=5)} == {5}


def test_words_are_compared_whole_and_without_case(records: sk.Records) -> None:
    given = [
        sk.Summit(name=name, city=city, evidence=records.summits[0].evidence)
        for name, city in (("the first", "Quito"), ("the second", "Quito del Sur"))
    ]
    found = sk.Dossier(sk.Records(documents=records.documents, summits=tuple(given))).summits
    assert [each.name for each in found.where(city="QUITO")] == ["the first"]
    assert [each.name for each in found.where(city="Lima")] == []
