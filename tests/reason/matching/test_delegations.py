"""Scores and reasons of pairs of delegations, at the bounds of each rule and just beyond them."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import summitkit as sk
from summitkit.reason.matching.days import Days
from summitkit.reason.matching.delegations import DelegationProfile, compare, keys, profile
from summitkit.reason.matching.parties import PartyKey
from summitkit.reason.scene import Scene

DAY = datetime.date(2024, 5, 1)
INDIA = PartyKey("country", "India", "IN", government=True)


def held(day: int, last: int | None = None, *, said: bool = True) -> Days:
    first, end = (DAY + datetime.timedelta(days=at) for at in (day, day if last is None else last))
    return Days(first, end, said=said, exact=said)


def person(name: str | None = None, title: str | None = None) -> sk.Person:
    return sk.Person(name=name, roles=(sk.Role(title),) if title else ())


def trip(**more: Any) -> DelegationProfile:
    given: dict[str, Any] = {
        "published": None, "party": INDIA, "head": None, "place": "strelsau", "code": None, "days": None, **more,
    }  # fmt: skip
    return DelegationProfile(document_id="d", **given)


def said(one: dict[str, Any], other: dict[str, Any]) -> tuple[str, float, tuple[str, ...]] | None:
    there, back = compare(trip(**one), trip(**other)), compare(trip(**other), trip(**one))
    if there is None or back is None:
        assert there is back
        return None
    assert (there.judgement, there.score) == (back.judgement, back.score)
    return str(there.judgement), there.score, there.reasons


def test_senders() -> None:
    reasons = ("same sender", "head not told by both", "same destination")
    assert said({}, {}) == ("same", 0.6, reasons)
    assert said({}, {"party": PartyKey("country", "Russia", "RU")}) is None
    ministry = {"party": PartyKey("body", "Tea Ministry", "IN", government=True)}
    assert said({}, ministry) == ("unsure", 0.58, reasons)


def test_one_person_can_be_sent_by_a_state_and_by_a_body_of_it() -> None:
    front = PartyKey("body", "Graustark Front")
    whole, alone = {"head": person("Arjun Mehta")}, {"head": person("Mehta")}
    assert said(whole, whole | {"party": front, "days": held(0)}) == ("same", 0.65, ("same head", "same destination"))
    assert said(whole, alone | {"party": front}) is None
    assert said(whole, whole | {"party": PartyKey("country", "Russia", "RU")}) is None


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        (person("Arjun Mehta"), person("Arjun Mehta"), 0.35, "same head"),
        (person("Arjun Mehta"), person("Mehta"), 0.315, "same head"),
        (person("Arjun Mehta"), None, 0.1, "head not told by both"),
        (person(title="trade minister"), person("Arjun Mehta", "trade minister"), 0.28, "head of the same office"),
        (person(title="top diplomat"), person(title="foreign minister"), 0.28, "head of the same office"),
        (person(title="trade minister"), person("Arjun Mehta"), 0.0, None),
    ],
)
def test_heads(one: sk.Person, other: sk.Person | None, points: float, reason: str | None) -> None:
    reasons = ("same sender", *([reason] if reason else []), "same destination")
    assert said({"head": one}, {"head": other}) == (
        "same" if points >= 0.1 else "unsure", round(0.5 + points, 3), reasons,
    )  # fmt: skip


def test_other_heads_make_other_trips() -> None:
    found = compare(trip(head=person("Arjun Mehta")), trip(head=person("Ram Verma")))
    assert found is not None
    assert (str(found.judgement), found.score, found.reasons[-1]) == (
        "different", 0.2, "headed by Arjun Mehta and Ram Verma",
    )  # fmt: skip
    found = compare(trip(head=person(title="trade minister")), trip(head=person(title="health minister")))
    assert found is not None
    assert found.reasons == ("same sender", "headed by different officers")


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        (held(0), held(0), 0.2, "at the same time"),
        (held(0), held(1), 0.2, "at the same time"),
        (held(0), held(2), 0.0, "2 days apart"),
        (held(0), held(20), 0.0, "20 days apart"),
        (held(0), held(21), -0.1, "21 days apart"),
        (held(0), held(120), -0.1, "120 days apart"),
        (held(0), held(0, 9, said=False), 0.12, "times can agree"),
        (held(0), held(1, 9, said=False), 0.12, "times can agree"),
        (held(0, said=False), held(0, said=False), 0.12, "times can agree"),
        (held(0), None, 0.0, None),
    ],
)
def test_days(one: Days, other: Days | None, points: float, reason: str | None) -> None:
    reasons = ("same sender", "head not told by both", *([reason] if reason else []), "same destination")
    assert said({"days": one}, {"days": other}) == (
        "same" if points >= 0 else "unsure", round(0.6 + points, 3), reasons,
    )  # fmt: skip


def test_months_apart_are_two_trips() -> None:
    found = compare(trip(days=held(0)), trip(days=held(121)))
    assert found is not None
    assert (str(found.judgement), found.score, found.reasons[-1]) == ("different", 0.3, "121 days apart")


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        (("new strelsau", "DE"), ("strelsau", "AT"), 0.3, "same destination"),
        (("zenda", "DE"), ("strelsau", "DE"), 0.24, "same country of destination"),
        ((None, "DE"), ("strelsau", "DE"), 0.24, "same country of destination"),
        (("zenda", None), ("strelsau", None), -0.1, "destinations of other names"),
        (("zenda", None), ("strelsau", "DE"), 0.0, None),
        ((None, None), ("strelsau", "DE"), 0.0, None),
        ((None, "AT"), ("strelsau", "DE"), -0.4, "other destinations"),
        ((None, "AA"), ("strelsau", "DE"), -0.4, "other destinations"),
    ],
)
def test_places(one: tuple[Any, Any], other: tuple[Any, Any], points: float, reason: str | None) -> None:
    base: dict[str, Any] = {"head": person("Arjun Mehta"), "days": held(0)}
    found = said(
        {"place": one[0], "code": one[1], "party": INDIA, **base},
        {"place": other[0], "code": other[1], "party": INDIA, **base},
    )
    score = round(0.75 + points, 3)
    reasons = ("same sender", "same head", "at the same time", *([reason] if reason else []))
    assert found == (None if score < 0.45 else ("same", min(1.0, score), reasons))


def test_keys_are_the_sender_with_where_and_when() -> None:
    month = DAY.toordinal() // 31
    assert set(keys(trip(days=held(0), code="DE"))) == {
        ("IN", "DE"), ("IN", "strelsau"), ("IN", month), ("IN", month + 1),
    }  # fmt: skip
    nameless = trip(party=PartyKey("body", "Tea-Board"), place=None)
    assert list(keys(nameless)) == []
    assert list(keys(trip(party=PartyKey("body", "Tea-Board")))) == [("tea board", "strelsau")]


@pytest.mark.parametrize(
    ("countries", "code"),
    [(("NO",), "NO"), (("NO", "IN"), "NO"), (("NO", "TD"), None), (("IN",), None), ((), None)],
)
def test_a_place_that_nobody_knows_lies_in_the_only_other_country(countries: tuple[str, ...], code: str | None) -> None:
    document = sk.Document("Officers landed at Hentzau Field.", sk.Source(publisher="Evening Star"))
    evidence: Any = {"span": document.cite(sk.Span(0, 8), "t")}
    names = {"NO": "Norway", "TD": "Chad", "IN": "India"}
    actors = tuple(
        sk.Actor(
            entity=sk.Person(name=f"Karlov {each}", country=sk.Country(names[each], each)),
            evidence={"mentions": document.cite(sk.Span(0, 8), "t")},
        )
        for each in countries
    )
    record = sk.Delegation(
        party=sk.Country("India", "IN"), destination="Hentzau Field", attendance="present", evidence=evidence
    )
    scene = Scene.of(sk.Records(documents=(document,), actors=actors, delegations=(record,)))
    assert profile(record, scene).code == code
