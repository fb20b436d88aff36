"""Points and reasons of pairs of deals, at the bounds of each rule and just beyond them."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

import summitkit as sk
from summitkit.reason.matching.days import Days
from summitkit.reason.matching.deals import DealProfile, compare, keys
from summitkit.reason.matching.parties import PartyKey
from summitkit.reason.words import wording

DAY = datetime.date(2024, 5, 1)
SUBJECT = "icebreakers from the yard"
BASE = ("subjects 100% alike",)
SOLE = "the only deal of these parties in either article"


def on(day: int) -> datetime.date:
    return DAY + datetime.timedelta(days=day)


def states(*codes: str) -> tuple[PartyKey, ...]:
    return tuple(PartyKey("country", code, code, government=True) for code in codes)


def deal(subject: str = SUBJECT, **more: Any) -> DealProfile:
    given: dict[str, Any] = {
        "published": None, "numbers": frozenset(), "parties": (), "sector": sk.Sector.OTHER, "kind": sk.DealKind.OTHER,
        "status": sk.DealStatus.SIGNED, "value": None, "date": None, "rivals": (), **more,
    }  # fmt: skip
    return DealProfile(document_id="d", subject=wording(subject), **given)


def added(one: dict[str, Any], other: dict[str, Any]) -> tuple[float, tuple[str, ...]]:
    """Return what two deals of one subject and value get beyond 0.46 for it, with the reasons but for those of all."""
    worth = {"value": sk.Amount.exactly(65, currency="USD")}
    there, back = (
        compare(deal(**{**worth, **left}), deal(**{**worth, **right})) for left, right in ((one, other), (other, one))
    )
    assert there is not None
    assert back is not None
    assert there.score == back.score
    assert there.reasons[0] == "subjects 100% alike"
    usual = {"parties not told by both", "same value", SOLE}
    sole = 0.2 if SOLE in there.reasons else 0.0
    value = 0.09 if "same value" in there.reasons else 0.0
    points = round(there.score - 0.37 - sole - value, 3)
    return points, tuple(reason for reason in there.reasons[1:] if reason not in usual)


@pytest.mark.parametrize(
    ("one", "other", "points", "reasons"),
    [
        ({}, {}, 0.0, ()),
        ({"parties": states("IN", "RU")}, {"parties": states("RU", "IN")}, 0.27, ("same parties",)),
        (
            {"parties": states("IN", "RU", "JP")}, {"parties": states("RU", "IN", "JP")}, 0.34,
            ("same parties", "more than two of them"),
        ),
        ({"parties": states("IN")}, {"parties": states("RU", "IN")}, 0.12, ("a party in common",)),
        ({"parties": states("IN")}, {}, 0.0, ()),
        ({"published": on(0)}, {"published": on(7)}, 0.15, ("reported within days",)),
        ({"published": on(0)}, {"published": on(8)}, 0.02, ("in a month",)),
        ({"published": on(0)}, {"published": on(30)}, 0.02, ("in a month",)),
        ({"published": on(0)}, {"published": on(31)}, 0.0, ()),
        ({"published": on(0)}, {"published": on(365)}, 0.0, ()),
        ({"published": on(0)}, {"published": on(730)}, -0.08, ("2 years between their reports",)),
        ({"sector": sk.Sector.ENERGY}, {"sector": sk.Sector.ENERGY}, 0.15, ("same sector: energy",)),
        ({"sector": sk.Sector.ENERGY}, {"sector": sk.Sector.NUCLEAR}, 0.0, ()),
        ({"sector": sk.Sector.ENERGY}, {}, 0.0, ()),
        ({"value": sk.Amount.exactly(99, currency="USD")}, {}, 0.0, ()),
        ({"kind": sk.DealKind.TREATY}, {"kind": sk.DealKind.TREATY}, 0.1, ("both a treaty",)),
        ({"kind": sk.DealKind.AGREEMENT}, {"kind": sk.DealKind.AGREEMENT}, 0.0, ()),
        ({"kind": sk.DealKind.TREATY}, {"kind": sk.DealKind.AGREEMENT}, 0.0, ()),
        ({"kind": sk.DealKind.TREATY}, {}, 0.0, ()),
        (
            {"rivals": ((wording("tea and rice"), frozenset()),)}, {}, 0.15,
            ("more alike than other deals of these parties",),
        ),
        ({"rivals": ((wording(SUBJECT), frozenset()),)}, {}, 0.0, ()),
    ],
)  # fmt: skip
def test_what_counts_beside_the_subject(
    one: dict[str, Any], other: dict[str, Any], points: float, reasons: tuple[str, ...]
) -> None:
    assert added(one, other) == (points, reasons)


def test_other_sectors_and_kinds_count_against() -> None:
    near: dict[str, Any] = {"published": on(0), "parties": states("IN", "RU")}
    assert added({"sector": sk.Sector.ENERGY, **near}, {"sector": sk.Sector.DEFENCE, **near})[0] == 0.17
    found = compare(deal(kind=sk.DealKind.TREATY, **near), deal(kind=sk.DealKind.DECLARATION, **near))
    assert found is not None
    assert (found.score, "treaty and declaration" in found.reasons) == (0.84, True)


def test_a_rival_that_is_more_alike_beats_a_pair() -> None:
    one: dict[str, Any] = {"parties": states("IN", "RU"), "published": on(0), "sector": sk.Sector.DEFENCE}
    base = compare(deal("icebreakers from the yard", **one), deal("icebreakers from Wismar", **one))
    beaten = compare(
        deal("icebreakers from the yard", **one, rivals=((wording("icebreakers from Wismar"), frozenset()),)),
        deal("icebreakers from Wismar", **one),
    )
    assert base is not None
    assert beaten is not None
    assert "another deal of these parties is more alike" in beaten.reasons
    assert beaten.score < base.score


def test_other_parties_and_far_dates_make_other_deals() -> None:
    apart = compare(deal(parties=states("IN", "RU")), deal(parties=states("IN", "JP")))
    assert apart is not None
    assert (str(apart.judgement), apart.score, apart.reasons) == ("different", 0.15, (*BASE, "other parties"))
    one = compare(deal(parties=states("IN")), deal(parties=states("JP", "FR")))
    assert one is not None
    assert one.reasons[-1] == "other parties"
    days = [Days(on(day), on(day)) for day in (0, 120, 121)]
    told: dict[str, Any] = {"parties": states("IN", "RU")}
    near, far = (compare(deal(date=days[0], **told), deal(date=day, **told)) for day in days[1:])
    assert near is not None
    assert far is not None
    assert str(near.judgement) == "same"
    assert (str(far.judgement), far.reasons[-1]) == ("different", "121 days between their dates")
    changed = compare(deal(date=days[0], **told), deal(date=days[2], status=sk.DealStatus.AGREED, **told))
    assert changed is not None
    assert str(changed.judgement) == "same"


def test_subjects_with_nothing_in_common_need_the_rest() -> None:
    base: dict[str, Any] = {"parties": states("IN", "RU"), "published": on(0), "sector": sk.Sector.DEFENCE}
    found = compare(deal("icebreakers from the yard", **base), deal("helicopter engines", **base))
    assert found is not None
    assert found.reasons[:2] == ("worded apart", "only names in common")
    assert found.score == round(0.22 - 0.16 + 0.27 + 0.15 + 0.1 + 0.15 + 0.2, 3)
    assert compare(deal("icebreakers from the yard"), deal("helicopter engines")) is None


def test_contrasts_keep_deals_apart_but_for_the_two_sides_of_one_trade() -> None:
    apart = compare(deal("eastern pipeline route"), deal("western pipeline route"))
    assert apart is not None
    assert (str(apart.judgement), apart.reasons[-1].split(":")[0]) == ("different", "subjects apart")
    parties = states("IN", "RU")
    sale = compare(deal("buy icebreakers", parties=parties), deal("sell icebreakers", parties=parties))
    assert sale is not None
    assert str(sale.judgement) == "same"


def test_keys_are_parties_with_words_and_weeks() -> None:
    week = DAY.toordinal() // 7
    one = deal("icebreakers from Wismar", parties=states("RU", "IN"), published=DAY, sector=sk.Sector.DEFENCE)
    words = ["wismar", "icebreak"]
    found = list(keys(one))
    assert [key for key in found if isinstance(key, tuple) and key[1] in words] == [
        (code, word) for word in words for code in ("IN", "RU")
    ]
    assert {("IN", week), ("IN", week + 1), ("RU", sk.Sector.DEFENCE, 2024)} <= set(found)
    assert found[-1] == "wismar"
    assert list(keys(deal("icebreakers from Wismar"))) == [*words, "wismar"]
    body = deal("icebreakers", parties=(PartyKey("body", "Tea Works"),), published=DAY)
    assert {("work", week), ("work", week + 1)} <= set(keys(body))


def test_days_and_values_that_differ_count_against() -> None:
    days = [Days(on(day), on(day)) for day in (0, 3, 4)]
    told: dict[str, Any] = {"parties": states("IN", "RU")}
    assert added({"date": days[0], **told}, {"date": days[1], **told})[0] == 0.27
    points, reasons = added({"date": days[0], **told}, {"date": days[2], **told})
    assert (points, reasons) == (0.16, ("same parties", "signed on other days"))
    worth = [{"value": sk.Amount.exactly(number, currency="USD"), **told} for number in (65, 130, 129)]
    assert added(worth[0], worth[2]) == (0.27, ("same parties",))
    assert added(worth[0], worth[1]) == (0.17, ("same parties", "values far apart"))


def test_what_becomes_of_a_deal_years_later_is_another() -> None:
    told: dict[str, Any] = {"parties": states("IN", "RU")}
    subjects = ("lend icebreakers from the yard", "return icebreakers to the yard")
    found = [
        compare(deal(subjects[0], published=on(0), **told), deal(subjects[1], published=on(day), **told))
        for day in (365, 366)
    ]
    assert found[0] is not None
    assert str(found[0].judgement) == "same"
    assert found[1] is None or str(found[1].judgement) == "unsure"


def test_a_state_that_only_a_subject_names_is_no_other_party() -> None:
    union = PartyKey("body", "European Union")
    one = deal(parties=(union, *states("RU")), stated=1)
    found = compare(one, deal(parties=(*states("PL"), union)))
    assert found is not None
    assert "other parties" not in found.reasons
    stated = compare(deal(parties=(union, *states("RU"))), deal(parties=(*states("PL"), union)))
    assert stated is not None
    assert stated.reasons[-1] == "other parties"


@pytest.mark.parametrize(
    ("one", "other", "parties", "sole"),
    [
        (SUBJECT, SUBJECT, ("IN",), True),
        (SUBJECT, "grain for a port", ("IN", "RU"), True),
        (SUBJECT, "grain for a port", ("IN",), False),
    ],
)
def test_the_only_deals_of_one_party_must_share_words(
    one: str, other: str, parties: tuple[str, ...], sole: bool
) -> None:
    more: dict[str, Any] = {"parties": states(*parties), "sector": sk.Sector.TRADE, "published": on(0)}
    found = compare(deal(one, **more), deal(other, **more))
    assert found is not None
    assert (SOLE in found.reasons) is sole


MAY = Days(on(0), on(30), exact=False)


@pytest.mark.parametrize(
    ("one", "other", "points", "reasons"),
    [
        ({"published": on(0)}, {"published": on(1)}, 0.25, ("reported within days", "both signed that day")),
        ({"published": on(0)}, {"published": on(2)}, 0.15, ("reported within days",)),
        ({"published": on(0)}, {"published": on(1), "status": sk.DealStatus.AGREED}, 0.15, ("reported within days",)),
        ({"published": on(0)}, {"published": on(3), "status": sk.DealStatus.AGREED}, 0.15, ("reported within days",)),
        (
            {"published": on(0)}, {"published": on(4), "status": sk.DealStatus.AGREED}, 0.03,
            ("reported within days", "signed before it is agreed"),
        ),
        ({"published": on(4)}, {"published": on(0), "status": sk.DealStatus.AGREED}, 0.15, ("reported within days",)),
        ({"published": on(0)}, {"published": on(4), "status": sk.DealStatus.STALLED}, 0.15, ("reported within days",)),
        ({"date": MAY}, {"date": Days(on(9), on(9))}, 0.15, ("for one month",)),
        ({"date": MAY}, {"date": Days(on(31), on(31))}, 0.0, ()),
        ({"date": Days(on(9), on(9))}, {"date": Days(on(9), on(9))}, 0.0, ()),
        (
            {"parties": states("IN", "RU")}, {"parties": states("IN", "RU", "JP")}, 0.2,
            ("same parties", "a party that only one names"),
        ),
    ],
)  # fmt: skip
def test_stages_months_and_further_parties(
    one: dict[str, Any], other: dict[str, Any], points: float, reasons: tuple[str, ...]
) -> None:
    assert added(one, other) == (points, reasons)


@pytest.mark.parametrize("numbers", [(), ("9,500",)])
def test_a_number_of_a_subject_tells_it_from_its_rivals(numbers: tuple[str, ...]) -> None:
    more: dict[str, Any] = {"parties": states("IN", "RU"), "published": on(0), "sector": sk.Sector.DEFENCE}
    rival = (wording("helicopters for camps"), frozenset(numbers))
    one = deal("helicopters for coasts", **more, rivals=(rival,))
    found = compare(one, deal("helicopters for guards", **more, numbers=frozenset({"9,500"})))
    assert found is not None
    assert ("another deal of these parties is more alike" in found.reasons) is bool(numbers)
