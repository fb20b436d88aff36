"""Points and reasons of pairs of deals, at the bounds of each ground and just beyond them."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest

import summitkit as sk
from summitkit.reason.matching.days import Days
from summitkit.reason.matching.deals import DealProfile, compare, keys, likeness_of
from summitkit.reason.matching.parties import PartyKey
from summitkit.reason.words import wording

DAY = datetime.date(2024, 5, 1)
SUBJECT = "icebreakers from the yard"
NUMBERS = "same numbers beside them"
SOLE = "no other deal of either article is near"
WORTH = sk.Amount.exactly(65, currency="USD")
# What two deals with a number in common have that no other is near: 0.35 to begin with, 0.08 for the same words of the
# subject, 0.2 for the number and 0.12 more.
ALIKE = round(0.35 + 0.08 + 0.2 + 0.12, 3)


def on(day: int) -> datetime.date:
    return DAY + datetime.timedelta(days=day)


def days(first: int, last: int | None = None, *, exact: bool = True) -> Days:
    return Days(on(first), on(first if last is None else last), exact=exact)


def states(*codes: str) -> tuple[PartyKey, ...]:
    return tuple(PartyKey("country", code, code, government=True) for code in codes)


def deal(subject: str = SUBJECT, sentence: str = "", **more: Any) -> DealProfile:
    given: dict[str, Any] = {
        "published": None, "numbers": frozenset(), "figures": frozenset(), "parties": (), "sector": sk.Sector.OTHER,
        "kind": sk.DealKind.OTHER, "status": sk.DealStatus.SIGNED, "value": None, "date": None, **more,
    }  # fmt: skip
    return DealProfile(document_id="d", subject=wording(subject), sentence=wording(sentence), **given)


def added(one: dict[str, Any], other: dict[str, Any]) -> tuple[float, tuple[str, ...]]:
    """Return what two deals of one subject get beside that, with the reasons but for those of all."""
    told = {"figures": frozenset({"70"})}
    there, back = (
        compare(deal(**{**told, **left}), deal(**{**told, **right})) for left, right in ((one, other), (other, one))
    )
    assert there is not None
    assert back is not None
    assert there.score == back.score
    usual = {"subjects 100% alike", "sentences 0% alike", NUMBERS, SOLE}
    return round(there.score - ALIKE, 3), tuple(reason for reason in there.reasons if reason not in usual)


BOTH: dict[str, Any] = {"parties": states("IN", "RU")}
PROPOSED, AGREED, IN_FORCE = sk.DealStatus.PROPOSED, sk.DealStatus.AGREED, sk.DealStatus.IN_FORCE
STALLED = sk.DealStatus.STALLED


@pytest.mark.parametrize(
    ("one", "other", "points", "reasons"),
    [
        ({}, {}, 0.0, ()),
        ({"parties": states("IN")}, {}, 0.0, ()),
        ({"published": on(0)}, {"published": on(7)}, 0.08, ("reported within days",)),
        ({"published": on(0)}, {"published": on(8)}, 0.0, ()),
        ({"published": on(0)}, {"published": on(365)}, 0.0, ()),
        ({"published": on(0)}, {"published": on(730)}, -0.034, ("2 years apart",)),
        ({"published": on(0)}, {"published": on(3650)}, -0.102, ("10 years apart",)),
        ({"sector": sk.Sector.ENERGY}, {"sector": sk.Sector.ENERGY}, 0.06, ("same sector: energy",)),
        ({"sector": sk.Sector.ENERGY}, {"sector": sk.Sector.NUCLEAR}, 0.0, ()),
        ({"sector": sk.Sector.ENERGY}, {"sector": sk.Sector.HEALTH}, -0.11, ("sectors energy and health",)),
        ({"sector": sk.Sector.ENERGY}, {}, -0.1, ("sectors energy and other",)),
        ({"kind": sk.DealKind.TREATY}, {"kind": sk.DealKind.TREATY}, 0.0, ()),
        ({"kind": sk.DealKind.TREATY}, {"kind": sk.DealKind.AGREEMENT}, 0.0, ()),
        ({"kind": sk.DealKind.TREATY}, {}, 0.0, ()),
        ({"kind": sk.DealKind.TREATY}, {"kind": sk.DealKind.PLEDGE}, -0.07, ("treaty and pledge",)),
        ({"value": WORTH, "figures": frozenset()}, {"value": WORTH}, 0.1, ("same value",)),
        ({"value": WORTH}, {"value": sk.Amount.exactly(66, currency="USD")}, 0.0, ()),
        ({"value": WORTH}, {"value": sk.Amount.exactly(65, currency="EUR")}, 0.0, ()),
        ({"figures": frozenset()}, {}, -0.2, ()),
        ({"figures": frozenset({"9,500", "70"})}, {"figures": frozenset({"9,500", "70", "40"})}, 0.2, ()),
        ({"date": days(0)}, {"date": days(1)}, 0.14, ("signed that day",)),
        ({"date": days(0)}, {"date": days(3)}, 0.0, ()),
        ({"date": days(0)}, {"date": days(4)}, -0.26, ("signed on other days",)),
        ({"date": days(0)}, {"date": days(4), "status": AGREED}, 0.0, ()),
        ({"date": days(0, 30, exact=False)}, {"date": days(9)}, 0.0, ()),
        ({"status": IN_FORCE}, {}, 0.09, ("one is in force",)),
        ({"status": IN_FORCE}, {"status": IN_FORCE}, 0.0, ()),
    ],
)  # fmt: skip
def test_what_counts_beside_the_subject(
    one: dict[str, Any], other: dict[str, Any], points: float, reasons: tuple[str, ...]
) -> None:
    assert added(one, other) == (points, reasons)


@pytest.mark.parametrize(
    ("late", "status", "points", "reasons"),
    [
        (1, AGREED, -0.02, ("reported within days", "signed before it is agreed")),
        (9, PROPOSED, -0.1, ("signed before it is proposed",)),
        (0, AGREED, 0.08, ("reported within days",)),
        (-9, AGREED, 0.0, ()),
        (9, STALLED, 0.0, ()),
    ],
)
def test_an_earlier_stage_told_later_counts_against(
    late: int, status: sk.DealStatus, points: float, reasons: tuple[str, ...]
) -> None:
    assert added({"published": on(0)}, {"published": on(late), "status": status}) == (points, reasons)


@pytest.mark.parametrize(
    ("ones", "others", "points", "reasons"),
    [
        (("IN", "RU"), ("RU", "IN"), 0.27, ("same parties",)),
        (("IN", "RU"), ("RU", "IN", "JP"), 0.11, ("same parties", "a party that only one names")),
        (("IN", "RU", "JP"), ("RU", "IN", "JP"), 0.27, ("same parties",)),
    ],
)
def test_two_parties_tell_more_than_one(
    ones: tuple[str, ...], others: tuple[str, ...], points: float, reasons: tuple[str, ...]
) -> None:
    # Told without a number, since that and the parties come to more than 1.
    found = compare(deal(parties=states(*ones)), deal(parties=states(*others)))
    assert found is not None
    assert (found.score, found.reasons[2:-1]) == (round(0.35 + 0.08 + 0.12 + points, 3), reasons)


@pytest.mark.parametrize(
    ("text", "near", "points"),
    [
        ("icebreakers for Wismar", "100%", 0.55),
        ("icebreakers for Rostock", "43%", 0.55 / 2.3),
        ("Rice rose", "0%", 0.0),
    ],
)
def test_one_party_tells_as_much_as_the_articles_are_alike(text: str, near: str, points: float) -> None:
    base: dict[str, Any] = {"parties": states("IN"), "figures": frozenset({"70"})}
    found = compare(deal(text="icebreakers for Wismar", **base), deal(text=text, **base))
    assert found is not None
    assert found.score == round(min(1.0, ALIKE - 0.07 + points), 3)
    assert {"a party in common", f"articles {near} alike"} <= set(found.reasons)


def test_parties_of_which_none_is_known_to_be_another_may_be_one_but_count_against() -> None:
    ones, others = ((PartyKey("body", name),) for name in ("Tea Works", "Rice Mills"))
    assert added({"parties": ones}, {"parties": others}) == (-0.09, ("no party in common",))
    assert added({"parties": ones}, {}) == (0.0, ())


def test_sentences_tell_more_than_subjects() -> None:
    told = "the yard delivers icebreakers for the strait"
    base: dict[str, Any] = {"published": on(0)}
    alike = compare(deal("ships", told, **BOTH, **base), deal("vessels bought", told, **BOTH, **base))
    apart = compare(deal("ships", told, **BOTH, **base), deal("tea", "rice rose in spring", **BOTH, **base))
    assert alike is not None
    assert "sentences 100% alike" in alike.reasons
    assert apart is not None
    assert apart.reasons[:3] == ("worded apart", "reported within days", "sentences 0% alike")
    assert apart.score == round(0.35 - 0.12 + 0.08 + 0.27 + 0.12, 3)


def test_subjects_with_nothing_in_common_need_the_rest() -> None:
    told: dict[str, Any] = {**BOTH, "sector": sk.Sector.DEFENCE}
    found = compare(deal(published=on(0), **told), deal("helicopter engines", published=on(7), **told))
    assert found is not None
    assert (str(found.judgement), found.score) == ("same", round(0.35 - 0.12 + 0.08 + 0.27 + 0.06 + 0.12, 3))
    later = compare(deal(published=on(0)), deal("helicopter engines", published=on(7)))
    assert later is None


def against(rival: DealProfile, **more: Any) -> tuple[float, str]:
    """Return the score and the last reason of two deals of the same parties, where the first's article has a rival."""
    told: dict[str, Any] = {**BOTH, "published": on(0), **more}
    found = compare(deal("icebreakers from Wismar", rivals=(rival,), **told), deal("icebreakers from the yard", **told))
    assert found is not None
    return found.score, found.reasons[-1]


def test_other_deals_of_an_article_count_only_where_they_are_near() -> None:
    told: dict[str, Any] = {**BOTH, "published": on(0)}
    # Of words that weigh 2.3 and 2 one is shared; two deals against one take off 0.08.
    alone = 0.35 + 0.08 * (1 / 2 + 2 / 4.3) / 2 + 0.08 + 0.27
    far = against(deal("tea", parties=states("JP", "FR")))
    assert far == (round(alone - 0.08 + 0.12, 3), SOLE)
    near = against(deal("tea", **told))
    assert near == (round(alone - 0.08 + 0.12, 3), "more alike than the other deals of either article")
    better = against(deal("icebreakers from the yard", **told))
    assert better == (round(alone - 0.08 - 0.16, 3), "another deal of either article is more alike")
    equal = against(deal("icebreakers from Wismar", **told))
    assert equal[1] == "among other deals"


def test_many_deals_in_either_article_count_against() -> None:
    far = tuple(deal(name, parties=states("JP", "FR")) for name in ("tea", "rice", "silk"))
    one, many = (compare(deal(rivals=rivals, **BOTH), deal(rivals=rivals, **BOTH)) for rivals in ((), far))
    assert one is not None
    assert many is not None
    assert round(one.score - many.score, 3) == round(0.08 * 4, 3)
    assert many.reasons[-2:] == ("among other deals", SOLE)


def test_a_number_of_a_subject_tells_it_from_its_rivals() -> None:
    more: dict[str, Any] = {**BOTH, "published": on(0), "sector": sk.Sector.DEFENCE}
    for numbers, beaten in ((frozenset(), False), (frozenset({"9,500"}), True)):
        rival = deal("helicopters for camps", numbers=numbers, **more)
        found = compare(
            deal("helicopters for coasts", rivals=(rival,), **more),
            deal("helicopters for guards", numbers=frozenset({"9,500"}), **more),
        )
        assert found is not None
        assert ("another deal of either article is more alike" in found.reasons) is beaten


def test_other_parties_and_far_dates_make_other_deals() -> None:
    apart = compare(deal(**BOTH), deal(parties=states("IN", "JP")))
    assert apart is not None
    assert (str(apart.judgement), apart.reasons[-1]) == ("different", "other parties")
    assert likeness_of(deal(**BOTH), deal(parties=states("IN", "JP"))) == 0
    one = compare(deal(parties=states("IN")), deal(parties=states("JP", "FR")))
    assert one is not None
    assert one.reasons[-1] == "other parties"
    near, far = (compare(deal(date=days(0), **BOTH), deal(date=days(day), **BOTH)) for day in (120, 121))
    assert near is None or str(near.judgement) != "different"
    assert far is not None
    assert (str(far.judgement), far.reasons[-1]) == ("different", "121 days between their dates")
    changed = compare(deal(date=days(0), **BOTH), deal(date=days(121), status=AGREED, **BOTH))
    assert changed is not None
    assert str(changed.judgement) == "same"
    for status in (IN_FORCE, PROPOSED, sk.DealStatus.NEGOTIATING):
        assert likeness_of(*(deal(date=days(day), status=status, **BOTH) for day in (0, 121))) > 0


@pytest.mark.parametrize(
    ("ones", "others", "apart"),
    [
        (("IN", "RU"), ("IN", "RU", "JP"), False),
        (("IN", "RU", "FR"), ("IN", "JP", "DE", "CN"), True),
        (("IN", "RU"), ("FR", "DE"), True),
        (("IN", "RU"), (), False),
    ],
)
def test_a_paper_may_name_some_of_many_parties(ones: tuple[str, ...], others: tuple[str, ...], apart: bool) -> None:
    found = compare(deal(parties=states(*ones)), deal(parties=states(*others)))
    assert found is not None
    assert (found.reasons[-1] == "other parties") is apart


def test_sentences_about_the_same_two_states_outweigh_other_parties() -> None:
    told = "India and Russia bought icebreakers"
    one, other = deal(sentence=told, **BOTH), deal(sentence=told, parties=states("IN", "JP"))
    found = compare(one, other)
    assert found is not None
    assert "other parties" not in found.reasons
    fewer = compare(one, attrs.evolve(other, sentence=wording("India bought icebreakers")))
    assert fewer is not None
    assert fewer.reasons[-1] == "other parties"


def test_contrasts_keep_deals_apart_but_for_the_two_sides_of_one_trade() -> None:
    apart = compare(deal("eastern pipeline route"), deal("western pipeline route"))
    assert apart is not None
    assert (str(apart.judgement), apart.reasons[-1].split(":")[0]) == ("different", "subjects apart")
    sale = compare(deal("buy icebreakers", **BOTH), deal("sell icebreakers", **BOTH))
    assert sale is not None
    assert str(sale.judgement) == "same"
    strangers = compare(deal("buy icebreakers"), deal("sell icebreakers"))
    assert strangers is not None
    assert strangers.reasons[-1] == "subjects apart: buy and sell"


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


def test_what_becomes_of_a_deal_years_later_is_another() -> None:
    subjects = ("lend icebreakers from the yard", "return icebreakers to the yard")
    within, later = (
        likeness_of(deal(subjects[0], published=on(0), **BOTH), deal(subjects[1], published=on(day), **BOTH))
        for day in (365, 366)
    )
    assert round(within - later, 3) == round(0.23 + 0.017 * 366 / 365, 3)


def test_what_goes_on_for_years_keeps_its_name() -> None:
    scores = [
        likeness_of(deal(one, published=on(0), **BOTH), deal(other, published=on(730), **BOTH))
        for one, other in (
            ("ships for Wismar", "ships for Wismar"),
            ("ships for ports", "ships for ports"),
            ("ships for Wismar", "ships for Rostock"),
        )
    ]
    assert scores[0] - scores[1] == pytest.approx(0.034)
    assert scores[0] - scores[2] > 0.1


def test_a_state_that_only_a_subject_names_is_no_other_party() -> None:
    union = PartyKey("body", "European Union")
    one = deal(parties=(union, *states("RU")), stated=1)
    found = compare(one, deal(parties=(*states("PL"), union)))
    assert found is None or "other parties" not in found.reasons
    stated = compare(attrs.evolve(one, stated=2), deal(parties=(*states("PL"), union)))
    assert stated is not None
    assert stated.reasons[-1] == "other parties"


def test_the_mean_of_groups_takes_the_same_points() -> None:
    pair = deal(published=on(0), **BOTH), deal("icebreakers from Wismar", published=on(2), **BOTH)
    verdict = compare(*pair)
    assert verdict is not None
    assert likeness_of(*pair) == pytest.approx(verdict.score, abs=0.001)
    assert 0 < likeness_of(deal(), deal("tea")) < 0.4
