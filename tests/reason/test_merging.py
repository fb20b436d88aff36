"""Bundles side by side: nothing lost, nothing twice, one order, and a later decision in place of an earlier one."""

from __future__ import annotations

import datetime
from itertools import permutations
from typing import Any

import attrs
import pytest

import summitkit as sk
from summitkit.reason.merging import merged, with_decision, with_ratings


def article(title: str, day: int | None, *places: int, issues: tuple[sk.Issue, ...] = ()) -> sk.Records:
    """Return an article's records: a claim at each place, told in reverse order."""
    published = None if day is None else datetime.date(2024, 5, day)
    document = sk.Document("Some words of an article.", sk.Source(published=published, title=title))
    claims = [
        sk.Claim(content=f"{title}{at}", form="direct", evidence={"content": [document.cite(sk.Span(at, at + 3))]})
        for at in sorted(places, reverse=True)
    ]
    return sk.Records(documents=(document,), claims=tuple(claims), issues=issues)


def test_records_stand_by_day_document_and_place_in_whatever_order_they_come() -> None:
    early, late, undated = article("early", 2, 5, 1), article("late", 9, 0), article("undated", None, 0)
    for order in permutations((early, late, undated, early)):
        made = merged(order)
        assert [document.source.title for document in made.documents] == ["early", "late", "undated"]
        assert [claim.content for claim in made.claims] == ["early1", "early5", "late0", "undated0"]
        assert made == merged([made])


def test_of_one_record_read_twice_the_surer_stays() -> None:
    bundles = [article("early", 2, 0) for _ in range(3)]
    made = [
        attrs.evolve(bundle.claims[0], confidence=chance, rule=rule)
        for bundle, chance, rule in zip(bundles, (0.5, 0.75, 0.75), ("z", "a", "b"), strict=True)
    ]
    bundles = [attrs.evolve(bundle, claims=(one,)) for bundle, one in zip(bundles, made, strict=True)]
    for order in permutations(bundles):
        assert [(claim.confidence, claim.rule) for claim in merged(order).claims] == [(0.75, "b")]


def test_documents_of_one_day_stand_by_their_ids() -> None:
    made = merged([article(title, 2, 0) for title in "abcd"])
    names = [document.id for document in made.documents]
    assert names == sorted(names)


def test_issues_of_no_document_stand_first_then_by_document_and_place() -> None:
    first, second = article("early", 2), article("late", 9)

    def issue(bundle: sk.Records | None, code: str, message: str = "m", at: int | None = None) -> sk.Issue:
        name = bundle.documents[0].id if bundle else None
        span = None if at is None else sk.Span(at, at + 1)
        return sk.Issue(code=code, message=message, document_id=name, span=span)

    wanted = [
        issue(None, "z"),
        issue(first, "b", at=1),
        issue(first, "a", at=2),
        issue(first, "b", "m", at=2),
        issue(first, "b", "n", at=2),
        issue(second, "a", at=0),
    ]
    for order in (wanted, wanted[::-1], [*wanted, *wanted]):
        assert list(merged([second, first, sk.Records(documents=(), issues=tuple(order))]).issues) == wanted


def test_decisions_and_ratings_are_in_order_and_each_once() -> None:
    links = [
        sk.Link(left="claim-a", right="claim-b", judgement=judgement, reasons=reasons, score=score, decided=True)
        for judgement, reasons, score in (
            ("different", (), 1.0),
            ("same", ("a",), 0.5),
            ("same", ("a",), 1.0),
            ("same", ("b",), 0.2),
        )
    ]
    links.append(sk.Link(left="claim-a", right="claim-c", judgement=sk.Judgement.DIFFERENT, decided=True))
    ratings = [sk.Rating(source=name, reliability=sk.Reliability(letter)) for name, letter in ("AB", "AC", "BA")]
    bundles = [sk.Records(documents=(), decisions=tuple(links[::-1]), ratings=tuple(ratings[::-1]))] * 2
    made = merged(bundles)
    assert list(made.decisions) == links
    assert list(made.ratings) == ratings


def test_a_decision_takes_the_place_of_an_earlier_one_of_the_same_pair_alone() -> None:
    records = article("a", 2, 0, 5, 9)
    one, two, three = sorted(records.claims, key=lambda claim: claim.id)
    pairs = [(one, two), (one, three), (two, three)]
    made: Any = records
    for left, right in pairs:
        made = with_decision(made, right, left, sk.Judgement.SAME, None)
    assert [(link.pair, link.reasons, link.decided) for link in made.decisions] == [
        ((left.id, right.id), (), True) for left, right in pairs
    ]
    for number, (left, right) in enumerate(pairs):
        changed = with_decision(made, left, right, sk.Judgement.DIFFERENT, "seen")
        judged = [str(link.judgement) for link in changed.decisions]
        assert judged == ["different" if at == number else "same" for at in range(3)]
        assert changed.decisions[number].reasons == ("seen",)
        assert changed.decisions[number].score == 1


def test_a_decision_is_about_two_records_of_one_kind_that_are_there() -> None:
    records, other = article("a", 2, 0, 5), article("b", 2, 0)
    one, two = records.claims
    for pair in ((one, other.claims[0]), (other.claims[0], one)):
        with pytest.raises(KeyError, match=other.claims[0].id):
            with_decision(records, *pair, sk.Judgement.SAME, None)
    with pytest.raises(ValueError, match="two records of one kind"):
        with_decision(records, one, one, sk.Judgement.SAME, None)
    deal = sk.Deal(subject="x", status="signed", evidence={"subject": [two.first]})
    both = sk.Records(documents=records.documents, claims=(one,), deals=(deal,))
    with pytest.raises(ValueError, match="two records of one kind"):
        with_decision(both, one, deal, sk.Judgement.SAME, None)


def test_a_rating_takes_the_place_of_an_earlier_one_of_the_same_source() -> None:
    made = with_ratings(with_ratings(sk.Records(documents=()), {"B": "C", "A": "F"}), {"B": "A"})
    assert [(rating.source, str(rating.reliability)) for rating in made.ratings] == [("A", "F"), ("B", "A")]
