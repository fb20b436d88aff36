"""Scores and reasons of pairs of claims, at the bounds of each ground and just beyond them."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
import pytest

import summitkit as sk
from summitkit.reason.matching.claims import (
    ClaimProfile,
    compare,
    countries_apart,
    keys,
    likeness_of,
    periods_apart,
    profile,
)
from summitkit.reason.matching.days import Days
from summitkit.reason.matching.parties import PartyKey
from summitkit.reason.scene import Scene
from summitkit.reason.words import wording

DAY = datetime.date(2024, 5, 1)
INDIA = PartyKey("country", "India", "IN", government=True)


def on(day: int) -> datetime.date:
    return DAY + datetime.timedelta(days=day)


def dollars(number: int) -> sk.Amount:
    return sk.Amount.exactly(number, currency="USD")


def people(number: int, unit: str = "person") -> sk.Amount:
    return sk.Amount.exactly(number, unit=unit)


def claim(content: str = "rice harvests fell sharply", **more: Any) -> ClaimProfile:
    """Return a claim of an article of its own."""
    given: dict[str, Any] = {
        "document_id": f"of {more}", "published": on(0), "length": len(content.split()), "countries": frozenset(),
        "wide": frozenset(), "figures": (), "periods": (), "polarity": sk.Polarity.POSITIVE,
        "certainty": sk.Certainty.CERTAIN, "speaker": None, "rivals": (), "text": "", **more,
    }  # fmt: skip
    for name in ("countries", "wide"):
        given[name] = frozenset(given[name])
    return ClaimProfile(words=wording(content), **given)


def said(one: ClaimProfile, other: ClaimProfile) -> tuple[str, float, tuple[str, ...]] | None:
    """Return judgement, score and reasons, the score being the same both ways."""
    there, back = compare(one, other), compare(other, one)
    assert (there is None) == (back is None)
    if there is None or back is None:
        return None
    assert (there.judgement, there.score) == (back.judgement, back.score)
    return str(there.judgement), there.score, there.reasons


OTHER: dict[str, Any] = {"document_id": "other"}
USUAL = ("4 words or more", "words 100% alike", "equally certain", "of 2 claims")


def beside(one: dict[str, Any], other: dict[str, Any]) -> tuple[float, tuple[str, ...]]:
    """Return what two claims of the same words have in points beside those for the words, and for which reasons."""
    found = said(claim(**one), claim(**OTHER | other))
    assert found is not None
    usual = {*USUAL, "articles 0% alike"}
    return round(found[1] - 0.841, 3), tuple(reason for reason in found[2] if reason not in usual)


def test_words_alone() -> None:
    assert said(claim(), claim(**OTHER)) == ("same", 0.841, (*USUAL, "articles 0% alike"))
    assert said(claim(), claim("icebreakers leave the yard", **OTHER)) is None
    assert said(claim(), claim("trucks carry rice to distant shops", **OTHER)) is None
    little = said(claim("the shooting"), claim("the shooting", **OTHER))
    assert little is not None
    assert little[1] == 0.752
    assert "little said" in little[2]


ONE_DAY, OTHER_DAYS = Days(on(3), on(3)), Days(on(3), on(5))


@pytest.mark.parametrize(
    ("one", "other", "points", "reasons"),
    [
        ({}, {"published": None}, 0.0, ()),
        ({}, {"published": on(1)}, -0.048, ("said 1 days apart",)),
        ({}, {"published": on(-7)}, -0.145, ("said 7 days apart",)),
        ({"countries": ["IN"], "wide": ["IN"]}, {"countries": ["IN"], "wide": ["IN"]}, 0.1, ("about one country",)),
        ({"countries": ["IN"], "wide": ["IN"]}, {"wide": ["IN"]}, 0.0, ()),
        ({"speaker": INDIA}, {"speaker": INDIA}, 0.11, ("same speaker or side",)),
        ({"speaker": INDIA}, {"speaker": PartyKey("body", "Tea Board", "IN", government=True)}, 0.11,
         ("same speaker or side",)),
        ({"speaker": INDIA}, {"speaker": PartyKey("country", "Russia", "RU", government=True)}, 0.0, ()),
        ({"speaker": INDIA}, {}, 0.0, ()),
        ({"periods": [OTHER_DAYS]}, {"periods": [ONE_DAY]}, 0.0, ()),
        ({"periods": [ONE_DAY]}, {}, -0.08, ("a time that only one names",)),
        ({}, {"certainty": sk.Certainty.POSSIBLE}, -0.1, ()),
        ({}, {"figures": [people(7)]}, -0.41, ()),
        ({"rivals": [wording("icebreakers leave")]}, {}, -0.029, ("of 3 claims",)),
        ({"rivals": [wording("rice harvests fell sharply")]}, {}, -0.029, ("of 3 claims",)),
    ],
)  # fmt: skip
def test_what_counts_beside_words(
    one: dict[str, Any], other: dict[str, Any], points: float, reasons: tuple[str, ...]
) -> None:
    if points == -0.41:
        assert said(claim(**one), claim(**OTHER | other)) is None
    else:
        assert beside(one, other) == (points, reasons)


FAR = Days(on(30), on(30))


def test_a_time_that_no_other_claim_there_is_told_for() -> None:
    own: dict[str, Any] = {"periods": [FAR], "own": (FAR,)}
    matter: dict[str, Any] = {"text": "Envoys of Ruritania met Graustark's team at Strelsau."}
    reason = "a time that nothing else there is told for"
    ships = "icebreakers leave the yard"
    for day in (0, 90):
        found = said(claim(**own, **matter), claim(ships, **{**OTHER, **own, **matter, "published": on(day)}))
        assert found is not None
        assert (found[0], reason in found[2]) == ("same", True)
    assert said(claim(**own, **matter), claim(ships, **OTHER, periods=[FAR], **matter)) is None
    assert said(claim(**own), claim(ships, **OTHER, **own)) is None
    assert said(claim(**own, text="Tea prices fell."), claim(ships, **OTHER, **own, **matter)) is None
    assert ("own", on(30)) in list(keys(claim(**own)))


@pytest.mark.parametrize(
    ("when", "beside_it", "own"),
    [
        (on(4), None, True), (on(3), None, False), (on(-4), None, True), (on(-3), None, False),
        (on(4), on(5), True), (on(4), on(4), False), (2025, None, True), (2024, None, False), (2023, None, False),
    ],
)  # fmt: skip
def test_which_times_are_a_claims_own(when: datetime.date | int, beside_it: datetime.date | None, *, own: bool) -> None:
    document = sk.Document("rice harvests fell. rice prices rose", sk.Source(published=DAY))
    told = sk.UncertainDate.in_year(when) if isinstance(when, int) else sk.UncertainDate.on(when)
    dates = ((told,), (sk.UncertainDate.on(beside_it),) if beside_it else ())
    one, other = (
        sk.Claim(
            content=document.text[start:end],
            form="asserted",
            dates=days,
            evidence={"content": document.cite(sk.Span(start, end), "t")},
        )
        for start, end, days in ((0, 18, dates[0]), (20, 36, dates[1]))
    )
    found = profile(one, Scene.of(sk.Records(documents=(document,), claims=(one, other)))).own
    assert bool(found) is own


PARTLY = "rice harvests fell although rain came"


def test_what_holds_claims_worded_apart_together() -> None:
    assert said(claim(), claim(PARTLY, **OTHER)) == ("same", 0.659, (
        "4 words or more", "words 68% alike", "equally certain", "of 2 claims", "articles 0% alike",
    ))  # fmt: skip
    dated: dict[str, Any] = {"periods": [ONE_DAY]}
    found = said(claim(**dated), claim(PARTLY, **OTHER, **dated))
    assert found is not None
    assert (found[1], "for one time" in found[2]) == (0.879, True)
    states: dict[str, Any] = {"countries": ["IN", "RU", "JP"], "wide": ["IN", "RU", "JP"]}
    found = said(claim(**states), claim(PARTLY, **OTHER, **states))
    assert found is not None
    assert (found[1], "about the same countries" in found[2]) == (0.859, True)


def test_articles_of_one_matter() -> None:
    text = {"text": "Envoys of Ruritania met Graustark's team at Strelsau on Monday."}
    found = said(claim("rice harvests fell", **text), claim("harvests sank in valleys", **OTHER, **text))
    assert found is not None
    assert found[0] == "same"
    assert found[2][-1] == "articles 100% alike"
    found = said(claim("rice harvests fell", **text), claim("harvests sank in valleys", **OTHER))
    assert found is not None
    assert (found[0], found[1]) == ("unsure", 0.486)


def test_another_claim_that_is_more_alike() -> None:
    nearer = {"rivals": [wording("rice harvests fell sharply")]}
    found = said(claim(), claim(PARTLY, **OTHER, **nearer))
    assert found is not None
    assert (found[0], found[1], found[2][-1]) == ("unsure", 0.47, "another claim is more alike")
    text = {"text": "Envoys met at Strelsau."}
    found = said(claim(**text), claim(PARTLY, **OTHER, **nearer, **text))
    assert found is not None
    assert found[2][-1] == "another claim is more alike"
    assert found[1] == 1.0


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({}, {"polarity": sk.Polarity.NEGATIVE}, "one denies what the other claims"),
        ({"figures": [dollars(65)]}, {"figures": [dollars(68)]}, "figures differ"),
        ({"countries": ["IN"], "wide": ["IN"]}, {"countries": ["RU"], "wide": ["RU"]}, "about other countries"),
        ({"periods": [Days(on(0), on(3))]}, {"periods": [Days(on(4), on(9))]}, "about other times"),
    ],
)
def test_what_keeps_claims_apart(one: dict[str, Any], other: dict[str, Any], reason: str) -> None:
    assert said(claim(**one), claim(**OTHER | other)) == ("different", 0.56, ("words 100% alike", reason))


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        ([dollars(65)], [dollars(65)], 0.159, "money"),
        ([people(600)], [people(600)], 0.04, "figures agree"),
        ([people(600), people(9, "ship")], [people(600)], -0.11, "a figure that only one gives"),
        ([people(25_000)], [people(25_000, "job")], 0.04, "figures agree"),
        ([people(999)], [people(999, "job")], -0.48, None),
    ],
)
def test_figures(one: list[sk.Amount], other: list[sk.Amount], points: float, reason: str | None) -> None:
    found = said(claim(figures=one), claim(**OTHER, figures=other))
    if reason is None:
        assert found is None
    else:
        assert found is not None
        assert (round(found[1] - 0.841, 3), reason in found[2]) == (points, True)


@pytest.mark.parametrize(("most", "judgement"), [(326, "same"), (350, None), (399, None), (400, "different")])
def test_more_than_three_hundred_is_less_than_four_hundred(most: int, judgement: str | None) -> None:
    more = sk.Amount(low=300, unit="person")
    found = said(claim(figures=[more]), claim(**OTHER, figures=[people(most)]))
    assert (found[0] if found else None) == judgement


def test_one_article_repeats_itself_only_in_nearly_the_same_words() -> None:
    one = claim(document_id="d")
    assert said(one, claim(document_id="d")) == ("same", 1.0, ("words 100% alike",))
    assert said(one, claim(PARTLY, document_id="d")) is None


def test_how_far_whole_groups_are_alike() -> None:
    assert likeness_of(claim(), claim(**OTHER)) == 0.841
    assert likeness_of(claim(), claim("icebreakers leave the yard", **OTHER)) == 0
    assert likeness_of(claim(), claim(**OTHER, polarity=sk.Polarity.NEGATIVE)) == 0


def test_keys_are_the_weightiest_words_two_figures_and_the_week() -> None:
    figures = [people(number) for number in (1, 2, 3)]
    one = claim("Wismar yards painted many icebreakers beside harbour cranes", figures=figures, published=None)
    found = list(keys(one))
    assert len(found) == 9
    assert found[0] == "wismar"
    assert [len(str(word)) for word in found[1:7]] == sorted((len(str(word)) for word in found[1:7]), reverse=True)
    assert found[7:] == [("figure", "1"), ("figure", "2")]
    days = Days(on(0), on(1))
    dated = list(keys(claim("Wismar", figures=figures[:1], periods=[days, Days(on(5), on(6))], published=None)))
    assert dated == ["wismar", ("figure", "1"), ("period", on(0), on(1), "person")]
    week = on(0).toordinal() // 7
    told = list(keys(claim("Wismar", figures=[people(49)], speaker=INDIA, countries=["IN"], wide=["IN"])))
    marks = [("speaker", "IN"), ("states", "IN", "person")]
    assert told == ["wismar", ("figure", "49"), *((mark, at) for mark in marks for at in (week, week + 1))]


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (people(100), people(104), True), (people(100), people(150), False), (people(49), people(49), False),
        (dollars(49), dollars(49), True), (people(100), people(104, "ship"), False),
        (people(10**5000), people(10**5000), True), (dollars(0), dollars(0), False),
    ],
)  # fmt: skip
def test_figures_of_one_size_meet_in_one_week(one: sk.Amount, other: sk.Amount, meet: bool) -> None:
    blocks = [set(keys(claim("Wismar", figures=[figure]))) - {"wismar"} for figure in (one, other)]
    sizes = [{key for key in block if isinstance(key, tuple) and isinstance(key[0], tuple)} for block in blocks]
    assert bool(sizes[0] & sizes[1]) is meet


def test_countries_and_periods_that_cannot_be_meant_at_once() -> None:
    sets = {
        "": frozenset[str](),
        "I": frozenset("I"),
        "IR": frozenset("IR"),
        "RJ": frozenset("RJ"),
        "R": frozenset("R"),
    }
    apart = [one + " " + other for one in sets for other in sets if countries_apart(sets[one], sets[other])]
    assert apart == ["I RJ", "I R", "IR RJ", "RJ I", "RJ IR", "R I"]
    spans = [Days(on(0), on(3)), Days(on(3), on(6)), Days(on(7), on(9))]
    assert [periods_apart((one,), (other,)) for one in spans for other in spans] == [
        False, False, True, False, False, True, True, True, False,
    ]  # fmt: skip
    assert not periods_apart((), (spans[0],))


def test_a_claim_of_the_other_polarity_is_no_rival() -> None:
    texts = "rice harvests fell sharply", "rice harvests did not fall"
    document = sk.Document(". ".join(texts), sk.Source(publisher="Evening Star"))
    one, other = (
        sk.Claim(
            content=text,
            form="asserted",
            polarity=polarity,
            evidence={"content": document.cite(sk.Span(start, start + len(text)), "t")},
        )
        for text, polarity, start in ((texts[0], "positive", 0), (texts[1], "negative", len(texts[0]) + 2))
    )
    assert profile(one, Scene.of(sk.Records(documents=(document,), claims=(one, other)))).rivals == ()
    alike = attrs.evolve(other, polarity="positive")
    assert len(profile(one, Scene.of(sk.Records(documents=(document,), claims=(one, alike)))).rivals) == 1


def test_a_claim_about_a_charity_is_not_about_its_seat() -> None:
    text = "rice harvests fell sharply"
    document = sk.Document(text, sk.Source(publisher="Evening Star"))
    for body, codes in (("Red Cross", set()), ("Gazprom", {"RU"})):
        made = sk.Claim(
            content=text,
            form="asserted",
            about=(sk.Organization(body, kind="other"),),
            evidence={"content": document.cite(sk.Span(0, len(text)), "t")},
        )
        assert profile(made, Scene.of(sk.Records(documents=(document,), claims=(made,)))).countries == codes
