"""Scores and reasons of pairs of claims, at the bounds of each rule and just beyond them."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

import summitkit as sk
from summitkit.reason.matching.claims import ClaimProfile, compare, countries_apart, keys, periods_apart, profile
from summitkit.reason.matching.days import Days
from summitkit.reason.matching.parties import PartyKey
from summitkit.reason.scene import Scene
from summitkit.reason.words import wording

DAY = datetime.date(2024, 5, 1)


def on(day: int) -> datetime.date:
    return DAY + datetime.timedelta(days=day)


def dollars(number: int) -> sk.Amount:
    return sk.Amount.exactly(number, currency="USD")


def claim(content: str = "rice harvests fell sharply", **more: Any) -> ClaimProfile:
    given: dict[str, Any] = {
        "published": None, "countries": frozenset(), "wide": frozenset(), "figures": (), "periods": (),
        "polarity": sk.Polarity.POSITIVE, "speaker": None, "topics": frozenset(), "rivals": (), "text": "", **more,
    }  # fmt: skip
    for name in ("countries", "wide", "topics"):
        given[name] = frozenset(given[name])
    return ClaimProfile(document_id=content, words=wording(content), **given)


BEST = "more alike than any other claims of the two articles"


def said(one: ClaimProfile, other: ClaimProfile) -> tuple[str, float, tuple[str, ...]] | None:
    there = compare(one, other)
    back = compare(other, one)
    assert (there is None) == (back is None)
    if there is None or back is None:
        return None
    assert (there.judgement, there.score) == (back.judgement, back.score)
    return str(there.judgement), there.score, there.reasons


def rival(*texts: str) -> tuple[Any, ...]:
    return tuple((wording(text), ()) for text in texts)


SAID = rival("rice harvests fell sharply")


def test_words_alone() -> None:
    undated = ("words 100% alike", "days of publication not known")
    assert said(claim(), claim()) == ("same", 0.83, undated)
    assert said(claim(rivals=SAID), claim()) == ("same", 0.83, undated)
    assert said(claim(rivals=rival("icebreakers leave")), claim()) == ("same", 0.97, (*undated, BEST))
    assert said(claim(), claim("icebreakers leave the yard")) is None


@pytest.mark.parametrize(
    ("one", "other", "points", "reasons"),
    [
        ({}, {}, 0.0, []),
        ({"published": on(1)}, {}, 0.0, []),
        ({"published": on(2)}, {}, -0.09, ["said within a week"]),
        ({"published": on(7)}, {}, -0.09, ["said within a week"]),
        ({"published": on(8)}, {}, -0.19, ["in a month"]),
        ({"published": on(30)}, {}, -0.19, ["in a month"]),
        ({"published": on(31)}, {}, -0.27, []),
        ({"figures": [dollars(65)]}, {"figures": [dollars(65)]}, 0.22, ["figures agree"]),
        ({"figures": [dollars(65)]}, {}, -0.15, ["a figure that only one gives"]),
        ({"figures": [dollars(65), dollars(9)]}, {"figures": [dollars(65)]}, 0.22, ["figures agree"]),
        ({"periods": [Days(on(0), on(3))]}, {"periods": [Days(on(3), on(9))]}, 0.08, ["for one time"]),
        ({"periods": [Days(on(0), on(3))]}, {}, 0.0, []),
        (
            {"speaker": PartyKey("country", "India", "IN", government=True)},
            {"speaker": PartyKey("body", "Tea Ministry", "IN", government=True)}, 0.05, ["same speaker or side"],
        ),
        (
            {"speaker": PartyKey("country", "India", "IN", government=True)},
            {"speaker": PartyKey("country", "Russia", "RU", government=True)}, -0.06, ["other speakers"],
        ),
    ],
)  # fmt: skip
def test_what_counts_beside_words(
    one: dict[str, Any], other: dict[str, Any], points: float, reasons: list[str]
) -> None:
    found = said(claim(**{"published": on(0), **other}), claim(**{"published": on(0), **one}))
    assert found is not None
    usual = {"words 100% alike", "said within a day"}
    assert (found[1], [reason for reason in found[2] if reason not in usual]) == (
        min(1.0, round(0.83 + points, 3)),
        reasons,
    )


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({}, {"polarity": sk.Polarity.NEGATIVE}, "one denies what the other claims"),
        ({"figures": [dollars(65)]}, {"figures": [dollars(68)]}, "figures differ"),
        (
            {"countries": ["IN"], "wide": ["IN"]}, {"countries": ["RU"], "wide": ["RU"]}, "about other countries",
        ),
        ({"periods": [Days(on(0), on(3))]}, {"periods": [Days(on(4), on(9))]}, "about other times"),
    ],
)  # fmt: skip
def test_what_keeps_claims_apart(one: dict[str, Any], other: dict[str, Any], reason: str) -> None:
    assert said(claim(**one), claim(**other)) == ("different", 0.3, ("words 100% alike", reason))


def test_stages_keep_claims_apart() -> None:
    signed, seeks = claim("they signed the rice harvest pact"), claim("they seek the rice harvest pact")
    found = compare(signed, seeks)
    assert found is not None
    assert found.reasons[-1] == "one says signed, the other proposed"
    refused = compare(signed, claim("they rejected the rice harvest pact"))
    assert refused is not None
    assert refused.reasons[-1] == "one says signed, the other refused"


def test_figures_of_other_units_leave_a_claim_unsure() -> None:
    one = claim(figures=[dollars(65)], published=on(0))
    other = claim(figures=[sk.Amount.exactly(12, unit="tonne")], published=on(0))
    reasons = ("words 100% alike", "figures of other units or of other sides", "said within a day")
    assert said(one, other) == ("unsure", 0.66, reasons)


def test_the_other_claims_of_both_articles() -> None:
    one, other = "rice harvests fell sharply", "rice harvests fell after drought"
    alone = said(claim(one, published=on(0)), claim(other, published=on(0)))
    assert alone is not None
    beaten = said(claim(one, published=on(0), rivals=rival(other)), claim(other, published=on(0)))
    assert beaten is not None
    assert (beaten[1], beaten[2][-1]) == (round(alone[1] - 0.05, 3), "another claim is more alike")
    best = said(claim(one, published=on(0), rivals=rival("icebreakers leave the yard")), claim(other, published=on(0)))
    assert best is not None
    assert (best[1], best[2][-1]) == (round(alone[1] + 0.14, 3), BEST)


def test_claims_worded_apart_are_one_only_in_articles_of_one_matter() -> None:
    def of(content: str, **more: Any) -> ClaimProfile:
        return claim(content, published=on(0), rivals=rival("icebreakers leave the yard"), **more)

    one, other = "rice harvests fell sharply", "rice harvests left Wismar markets"
    apart = said(of(one), of(other))
    assert apart is not None
    assert apart[0] == "unsure"
    text, half = "Mayor Oslov of Wismar met the press", "The press met Oslov"
    assert said(of(one, topics=["t"]), of(other, topics=["t"])) == ("same", *apart[1:])
    assert said(of(one, text=text), of(other, text=text)) == ("same", *apart[1:])
    assert said(of(one, text=half), of(other, text=text)) == apart


def test_one_telling_figure_in_articles_of_one_matter() -> None:
    def of(content: str, figure: sk.Amount, topic: str = "t", day: int = 0) -> ClaimProfile:
        return claim(content, figures=[figure], topics=[topic], published=on(day))

    one, words = of("rice harvests fell", dollars(65)), "icebreakers leave the yard"
    reasons = ("words 0% alike", "figures agree", "said within a week")
    assert said(one, of(words, dollars(65), day=7)) == ("same", 0.66, reasons)
    assert said(one, of(words, dollars(65), day=8)) is None
    assert said(one, of(words, dollars(65), topic="u", day=7)) == ("unsure", 0.66, reasons)
    near = [
        claim(content, figures=[dollars(65)], text="Wismar port", published=on(day))
        for content, day in ((words, 0), ("rice fell", 7))
    ]
    assert said(*near) == ("same", 0.66, reasons)
    assert said(one, of(words, dollars(68))) is None
    few, many = (sk.Amount.exactly(number, unit="ship") for number in (49, 50))
    assert said(of("rice harvests fell", few), of(words, few, day=4)) is None
    assert said(of("rice harvests fell", many), of(words, many, day=7)) == ("same", 0.66, reasons)


def test_a_small_count_tells_for_three_days_in_one_matter() -> None:
    def of(content: str, number: int, day: int, topic: str = "t") -> ClaimProfile:
        count = sk.Amount.exactly(number, unit="ship")
        return claim(content, figures=[count], topics=[topic], published=on(day))

    one, words = "rice harvests fell", "icebreakers leave the yard"
    told = said(of(one, 4, 0), of(words, 4, 3))
    assert told is not None
    assert told[0] == "same"
    for other in (of(words, 4, 4), of(words, 4, 3, topic="u"), of(words, 5, 3)):
        assert said(of(one, 4, 0), other) is None
    assert said(of(one, 3, 0), of(words, 3, 3)) is None


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (Days(on(0), on(90)), Days(on(0), on(90)), True),
        (Days(on(0), on(90)), Days(on(0), on(91)), False),
        (Days(on(0), on(30)), Days(on(9), on(9)), True),
        (Days(on(0), on(31)), Days(on(9), on(9)), False),
        (Days(on(0), on(30)), Days(on(31), on(31)), False),
    ],
)
def test_a_telling_figure_of_one_time_tells_months_later(left: Days, right: Days, same: bool) -> None:
    def of(content: str, days: Days, day: int) -> ClaimProfile:
        return claim(content, figures=[dollars(65)], periods=[days], topics="t", published=on(day))

    one, other = of("rice harvests fell", left, 100), of("icebreakers leave the yard", right, 130)
    found = said(one, other)
    assert (found is not None and "figures agree" in found[2]) is same


def test_claims_of_one_day_that_is_not_that_of_their_telling_need_little_else() -> None:
    def of(content: str, day: int) -> ClaimProfile:
        return claim(content, periods=[Days(on(day), on(day))], published=on(12), rivals=rival("tea boomed"))

    told = ("The vote in the port of Wismar was calm", "Electricians, welders and bakers rested after a calm vote")
    for day, judgement in ((10, "same"), (11, "unsure")):
        found = said(of(told[0], day), of(told[1], day))
        assert found is not None, found
        assert found[2][0] == "words 42% alike"
        assert found[0] == judgement


def test_keys_are_the_weightiest_words_and_two_figures() -> None:
    figures = [dollars(number) for number in (1, 2, 3)]
    found = list(keys(claim("Wismar yards painted many icebreakers beside harbour cranes", figures=figures)))
    assert len(found) == 9
    assert found[0] == "wismar"
    assert [len(str(word)) for word in found[1:7]] == sorted((len(str(word)) for word in found[1:7]), reverse=True)
    assert found[7:] == [("figure", "1"), ("figure", "2")]
    days = Days(on(0), on(1))
    dated = list(keys(claim("Wismar", figures=figures[:1], periods=[days, Days(on(5), on(6))])))
    assert dated == ["wismar", ("figure", "1"), ("period", on(0), on(1), "USD")]


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
    assert not periods_apart((spans[0],), ())
    assert not periods_apart((spans[0], spans[2]), (spans[1],))


def test_one_article_repeats_itself_only_in_nearly_the_same_words() -> None:
    one, other = claim("rice harvests fell sharply"), claim("rice harvests fell after drought")
    apart = compare(one, other)
    within = compare(one, attrs.evolve(other, document_id=one.document_id))
    assert apart is not None
    assert within is not None
    assert [str(each.judgement) for each in (apart, within)] == ["same", "unsure"]


@pytest.mark.parametrize(
    ("one", "other", "points", "reason"),
    [
        (600, 600, 0.22, "figures agree"),
        (600, 624, 0.22, "figures agree"),
        (600, 625, -0.2, "figures that can both be right"),
        (600, 660, -0.2, "figures that can both be right"),
    ],
)
def test_how_near_figures_are(one: int, other: int, points: float, reason: str) -> None:
    about = sk.Amount(low=Decimal(one), high=Decimal(one), currency="USD", approximate=True)
    found = said(claim(figures=[about], published=on(0)), claim(figures=[dollars(other)], published=on(0)))
    assert found == ("same", min(1.0, round(0.83 + points, 3)), ("words 100% alike", reason, "said within a day"))


@pytest.mark.parametrize(("most", "judgement"), [(326, "same"), (399, "same"), (400, "different"), (900, "different")])
def test_more_than_three_hundred_is_less_than_four_hundred(most: int, judgement: str) -> None:
    bound = sk.Amount(low=Decimal(300), high=None, currency="USD")
    found = said(claim(figures=[bound], published=on(0)), claim(figures=[dollars(most)], published=on(0)))
    assert found is not None
    reason = "figures agree" if most == 326 else "figures that can both be right"
    if judgement == "same":
        assert reason in found[2]
    assert (found[0] == "same") is (most < 400)


def test_one_side_of_an_exchange_leaves_a_claim_open() -> None:
    def freed(number: int) -> ClaimProfile:
        return claim(figures=[sk.Amount.exactly(number, unit="person")], published=on(0))

    half = said(freed(103), freed(206))
    assert half is not None
    assert (half[0], half[2][1]) == ("unsure", "figures of other units or of other sides")
    other = said(freed(103), freed(207))
    assert other is not None
    assert other[2] == ("words 100% alike", "figures differ")


def test_who_asks_for_something_does_not_tell_it() -> None:
    one = claim("rice harvests fell sharply", published=on(0))
    asks = attrs.evolve(claim("rice harvests fell sharply", published=on(0)), urges=True)
    found = said(one, asks)
    assert found == ("same", 0.68, ("words 100% alike", "one asks for what the other tells", "said within a day"))
    assert said(asks, asks) == ("same", 0.83, ("words 100% alike", "said within a day"))


@pytest.mark.parametrize(
    ("content", "urges"),
    [
        ("urged China to lift the ban", True), ("that they must lift the ban", True), ("to lift the ban", True),
        ("He called for rice", True), ("China lifts the ban to please them", False), ("It is to carry rice", False),
        ("rice called Basmati fell", False),
    ],
)  # fmt: skip
def test_what_is_asked_for(content: str, urges: bool) -> None:
    document = sk.Document(content, sk.Source(publisher="Evening Star"))
    evidence: Any = {"content": document.cite(sk.Span(0, len(content)), "t")}
    record = sk.Claim(content=content, form="asserted", evidence=evidence)
    scene = Scene.of(sk.Records(documents=(document,), claims=(record,)))
    assert profile(record, scene).urges is urges


def test_only_names_and_a_figure_are_little_in_common() -> None:
    one, lone = claim("Wismar yards paint", published=on(0)), dollars(65)
    both = said(one, claim("Wismar trade boomed", published=on(0)))
    figured = compare(one, claim("Wismar trade boomed", published=on(0), figures=[lone]))
    assert both is not None
    assert "only names in common" not in both[2]
    assert figured is None
    three = ["IN", "DE", "PE"]
    states: dict[str, Any] = {"wide": three, "countries": three, "published": on(0), "rivals": rival("rain fell")}
    plain = said(claim("Wismar yards paint", **states), claim("Wismar yards boomed", figures=[lone], **states))
    named = said(claim("Wismar yards paint", **states), claim("Wismar trade boomed", figures=[lone], **states))
    one_gives = "a figure that only one gives"
    assert plain == ("same", 0.753, ("words 78% alike", one_gives, "said within a day", BEST))
    less = ("words 56% alike", one_gives, "only names in common", "said within a day", BEST)
    assert named == ("unsure", 0.587, less)


def test_the_more_is_said_the_more_alike_are_claims_of_one_matter() -> None:
    def of(content: str, rivals: int) -> ClaimProfile:
        others = rival(*(f"icebreaker number{number} leaves" for number in range(rivals)))
        return claim(content, published=on(0), rivals=others, topics=["t"])

    one, other = "rice harvests fell sharply", "rice harvests left Wismar markets"
    assert [str(said(of(one, n), of(other, n))[0]) for n in (1, 3, 4, 30)] == ["same", "same", "same", "unsure"]  # type: ignore[index]


def test_little_said_by_others_of_nobody_tells_nothing() -> None:
    shooting = claim("the shooting", published=on(0))
    assert said(shooting, shooting) == ("unsure", 0.83, ("words 100% alike", "said within a day"))
    known = claim("the shooting", published=on(0), wide=["IN"], countries=["IN"])
    assert said(known, known) == ("same", 0.83, ("words 100% alike", "said within a day"))
    linked = claim("the shooting", published=on(0), topics=["t"])
    assert said(linked, linked) == ("same", 0.83, ("words 100% alike", "said within a day"))
    india = PartyKey("country", "India", "IN", government=True)
    heard = claim("the shooting", published=on(0), speaker=india)
    assert said(heard, heard) == ("same", 0.88, ("words 100% alike", "same speaker or side", "said within a day"))


@pytest.mark.parametrize(("day", "same"), [(9, True), (2, True), (1, False), (0, False), (-2, True)])
def test_one_state_on_one_day_to_come(day: int, same: bool) -> None:
    def of(content: str) -> ClaimProfile:
        held = [Days(on(day), on(day))]
        return claim(content, published=on(0), wide=["NG"], countries=["NG"], periods=held)

    found = said(of("polls open freely everywhere north"), of("polls hold although rain threatens"))
    assert found is not None
    assert (found[0] == "same") is same


def test_a_claim_that_gives_the_figure_alone_has_rivals() -> None:
    def of(content: str, *rivals: str, figure: int = 65) -> ClaimProfile:
        others = tuple((wording(text), (dollars(figure),)) for text in rivals)
        return claim(content, figures=[dollars(65)], published=on(0), rivals=others, topics=["t"])

    one, other = of("trade was high", "rice was sold", figure=70), of("it was worth much", "rice was sold", figure=70)
    assert said(one, other) == ("same", 0.75, ("words 0% alike", "figures agree", "said within a day"))
    one, other = of("trade was high", "rice was sold"), of("it was worth much", "rice was sold")
    found = said(one, other)
    assert found is not None
    assert found[0] == "unsure"


@pytest.mark.parametrize(
    ("content", "past"),
    [
        ("200 officers stepped off a plane", True), ("they went home", True), ("five prisoners go free", False),
        ("they have vowed to go", False), ("Planes will have left", False), ("trade is worth a dollar", False),
    ],
)  # fmt: skip
def test_what_has_happened(content: str, past: bool) -> None:
    document = sk.Document(content, sk.Source(publisher="Evening Star"))
    evidence: Any = {"content": document.cite(sk.Span(0, len(content)), "t")}
    record = sk.Claim(content=content, form="asserted", certainty="certain", evidence=evidence)
    scene = Scene.of(sk.Records(documents=(document,), claims=(record,)))
    assert profile(record, scene).past is past
    unsure = attrs.evolve(record, certainty="possible")
    assert not profile(unsure, scene).past


@pytest.mark.parametrize(("day", "past", "apart"), [(5, True, True), (1, True, False), (5, False, False)])
def test_what_had_happened_before_the_day_of_another_is_another(day: int, past: bool, apart: bool) -> None:
    told = claim(published=on(0), past=past)
    later = claim(published=on(6), periods=(Days(on(day), on(day), said=True, exact=True),))
    found = said(told, later)
    assert found is not None
    assert ("one was told before the day of the other" in found[2]) is apart


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
