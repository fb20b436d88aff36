"""What holds for reasoning over any records."""

from __future__ import annotations

import datetime
import pickle
from itertools import combinations
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

import summitkit as sk
from summitkit import testing
from summitkit.reason.clusters import Clusters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KINDS = ("actors", "summits", "delegations", "deals", "claims")


TEXT = "One text from which every record here is cited, whatever it says of summits, deals and claims."
DAYS = [datetime.date(2024, 5, day) for day in (1, 2, 9)]
INDIA, RUSSIA, JAPAN = sk.Country("India", "IN"), sk.Country("Russia", "RU"), sk.Country("Japan", "JP")
PAPERS = ["Reuters", "Example Times", "Ministry of Trade of India", None]
SPEAKERS = [None, "Reuters", "Arjun Mehta", "Indian officials"]
SUBJECTS = ["a urea plant in Samara", "the urea factory", "gas pipeline", "a plant for gas", "patrol boats"]
NAMES = ["Arjun Mehta", "Mehta", "Sergei Andreev", "Sergey Andreyev", "Natalia Andreeva", "Ihor Andreev"]
CLAIMS = ["trade reached $65 billion in 2023", "trade was $68 billion", "India signed the urea deal", "no gas was sold"]
SUMMITS = ["23rd India-Russia Annual Summit", "22nd India-Russia Summit", "annual summit", "talks in Tokyo"]
CITIES = ["New Delhi", "Delhi", "Tokyo", None]


@st.composite
def alike(draw: testing.Draw) -> sk.Dossier:
    """Give one document with a few records from a small stock, so that many mean nearly the same."""

    def pick(values: Sequence[Any]) -> Any:
        return draw(st.sampled_from(values))

    document = sk.Document(
        TEXT, sk.Source(publisher=pick(PAPERS), published=pick([*DAYS, None]), title=str(pick(range(9))))
    )

    def shared(field: str) -> dict[str, Any]:
        place = sk.Span(0, draw(st.integers(1, len(TEXT))))
        speaker, outlet = pick(SPEAKERS), pick([None, "Reuters"])
        chain = sk.Attribution(publisher=document.source.publisher, outlet=outlet, speaker=speaker)
        return {"evidence": {field: document.cite(place)}, "attribution": chain}

    def day() -> Any:
        return pick([None, *map(sk.UncertainDate.on, DAYS)])

    def parties() -> Any:
        return pick([(), (INDIA,), (INDIA, RUSSIA), (RUSSIA, INDIA), (INDIA, JAPAN)])

    def person() -> sk.Person:
        return sk.Person(name=pick(NAMES), country=pick([None, INDIA, RUSSIA]))

    def value() -> sk.Amount:
        return sk.Amount.exactly(pick([65, 66, 68]), currency=pick(["USD", "EUR"]))

    makers: dict[str, Callable[[], sk.Record]] = {
        "actors": lambda: sk.Actor(entity=pick([INDIA, person()]), **shared("mentions")),
        "summits": lambda: sk.Summit(
            name=pick(SUMMITS), ordinal=pick([None, 22, 23]), parties=parties(), city=pick(CITIES), start=day(),
            status=pick([None, *sk.SummitStatus]), **shared("name"),
        ),
        "delegations": lambda: sk.Delegation(
            party=pick([INDIA, RUSSIA]), head=pick([None, person()]), destination=pick(CITIES), date=day(),
            attendance=pick(list(sk.Attendance)), **shared("span"),
        ),
        "deals": lambda: sk.Deal(
            subject=pick(SUBJECTS), parties=parties(), status=pick(list(sk.DealStatus)), value=pick([None, value()]),
            date=day(), sector=pick(["energy", "agriculture", "other"]), **shared("subject"),
        ),
        "claims": lambda: sk.Claim(
            content=pick(CLAIMS), form=pick(["indirect", "direct"]), speaker=pick([None, person(), INDIA]),
            polarity=pick(["positive", "negative"]), figures=pick([(), (value(),)]), **shared("content"),
        ),
    }  # fmt: skip
    made = {kind: [make() for _ in range(draw(st.integers(0, 2)))] for kind, make in makers.items()}
    bundle: Any = {kind: tuple({record.id: record for record in records}.values()) for kind, records in made.items()}
    return sk.Dossier(sk.Records(documents=(document,), **bundle))


@st.composite
def stories(draw: testing.Draw) -> sk.Dossier:
    """Give several documents whose records say much the same, with some decisions and ratings."""
    dossier = sk.join(draw(st.lists(alike(), min_size=1, max_size=4)))
    for _ in range(draw(st.integers(0, 3))):
        records: Sequence[sk.Record] = getattr(dossier, draw(st.sampled_from(KINDS)))
        if len(records) > 1:
            one = draw(st.integers(0, len(records) - 2))
            other = draw(st.integers(one + 1, len(records) - 1))
            decide = draw(st.sampled_from([dossier.confirm, dossier.refuse]))
            dossier = decide(records[one], records[other], note=draw(st.none() | st.just("looked at both")))
    return dossier.rate({"Example Times": draw(st.sampled_from("ABCDEF"))}) if draw(st.booleans()) else dossier


@given(stories(), stories(), stories())
def test_joining_is_commutative_associative_and_idempotent(a: sk.Dossier, b: sk.Dossier, c: sk.Dossier) -> None:
    left, right = (a + b) + c, c + (b + a)
    assert left == right
    assert left.links() == right.links()
    assert (a + a) == sk.join([a])
    assert (a + a).links() == sk.join([a]).links()
    assert left + a == left


@given(stories())
def test_no_group_holds_what_is_different(dossier: sk.Dossier) -> None:
    together = {
        tuple(sorted((one.id, other.id)))
        for kind in KINDS
        for joined in dossier.all_joined(kind)
        for one, other in combinations(joined, 2)
    }
    for link in dossier.links():
        if link.judgement is sk.Judgement.SAME:
            assert link.pair in together
        else:
            assert link.pair not in together or link.judgement is sk.Judgement.UNSURE


@given(stories())
def test_decisions_hold_or_are_said_to_conflict(dossier: sk.Dossier) -> None:
    by_pair = {link.pair: link for link in dossier.links() if link.decided}
    for decision in dossier.records.decisions:
        held = by_pair[decision.pair]
        assert held.judgement is decision.judgement or "confirmed, but refused elsewhere" in held.reasons


@given(stories())
def test_nothing_that_a_source_said_is_lost(dossier: sk.Dossier) -> None:
    for kind in KINDS:
        joined = dossier.all_joined(kind)
        assert sorted(record.id for each in joined for record in each) == sorted(r.id for r in getattr(dossier, kind))
        for each in joined:
            for field in each.fields:
                given_by = {record.id for value in each.values(field) for record in value.records}
                assert given_by == {r.id for r in each if getattr(r, field) is not None and getattr(r, field) != ()}


@given(stories())
def test_json_and_pickles_keep_decisions_ratings_and_links(dossier: sk.Dossier) -> None:
    again = sk.loads(sk.dumps(dossier))
    assert again == dossier
    assert again.links() == dossier.links()
    assert pickle.loads(pickle.dumps(dossier)) == dossier


@given(stories())
def test_everything_can_be_asked_of_any_records(dossier: sk.Dossier) -> None:
    assert sum(each.count for each in dossier.corroborated(1)) >= len(dossier.corroborated(1))
    for found in dossier.contradictions():
        assert all(found.evidence)
        assert found.left.first.document_id != found.right.first.document_id
    shown = {record.id for event in dossier.timeline() for record in event.records}
    assert {record.id for record in dossier.summits} <= shown
    for deal in dossier.deals:
        assert dossier.life(deal).stages
    for record in dossier:
        grade = dossier.grade(record)
        assert len(str(grade)) == 2
        assert str(grade) in dossier.why(record)
    assert not sk.diff(dossier, dossier)
    assert all(series.years for series in dossier.series())


@given(st.integers(1, 12), st.data())
def test_clusters_keep_apart_what_must_be(size: int, data: st.DataObject) -> None:
    pairs = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda pair: pair[0] != pair[1])
    made = Clusters(size)
    apart: list[tuple[int, int]] = []
    for join, (one, other) in data.draw(
        st.lists(st.tuples(st.booleans(), pairs), max_size=20) if size > 1 else st.just([])
    ):
        if join:
            assert made.join(one, other) == (made.root(one) == made.root(other))
        elif made.keep_apart(one, other):
            apart.append((one, other))
    assert all(made.root(one) != made.root(other) for one, other in apart)
    assert sorted(n for root in {made.root(n) for n in range(size)} for n in made.members(root)) == list(range(size))
