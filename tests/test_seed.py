"""The records that the seed article must give: the floor under every change."""

from __future__ import annotations

import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

import summitkit as sk

ARTICLE = Path(__file__).resolve().parent.parent / "seeds" / "000_d5066d89511212f3.txt"


@cache
def dossier(published: str | None = "2025-12-03") -> sk.Dossier:
    return sk.parse(ARTICLE.read_text("utf-8"), source="Hindustan Times", published=published)


def deal(*words: str) -> sk.Deal:
    """Return the one deal whose subject holds all the words."""
    found = [d for d in dossier().deals if all(word.casefold() in d.subject.casefold() for word in words)]
    assert len(found) == 1, [d.subject for d in dossier().deals]
    return found[0]


def claims_with(*words: str) -> list[sk.Claim]:
    return [claim for claim in dossier().claims if all(word in claim.content for word in words)]


def names(parties: tuple[object, ...]) -> set[str]:
    return {str(party) for party in parties}


def actor(name: str) -> sk.Actor:
    found = [one for one in dossier().actors if one.name == name]
    assert len(found) == 1, sorted(one.name for one in dossier().actors)
    return found[0]


def test_evidence_is_an_exact_slice() -> None:
    text = ARTICLE.read_text("utf-8")
    for record in dossier():
        for piece in record.evidence.all():
            assert text[piece.span.start : piece.span.end] == piece.quote
            piece.verify(dossier().documents[0])


def test_one_summit() -> None:
    (summit,) = dossier().summits
    assert summit.name == "23rd India–Russia Annual Summit"
    assert summit.ordinal == 23
    assert names(summit.parties) == {"India", "Russia"}
    assert (summit.city, str(summit.country)) == ("New Delhi", "India")
    assert (str(summit.start), str(summit.end)) == ("2025-12-04", "2025-12-05")
    assert summit.kind is sk.SummitKind.LEADERS
    assert summit.status is sk.SummitStatus.UPCOMING
    assert "23rd India–Russia Annual Summit" in summit.evidence["mentions"][0].quote


def test_without_a_date_of_publication_the_year_stays_unknown() -> None:
    (summit,) = dossier(None).summits
    assert str(summit.start) == "XXXX-12-04"
    assert str(summit.end) == "XXXX-12-05"


def test_on_its_first_day_the_summit_is_not_over() -> None:
    (summit,) = dossier("2025-12-04").summits
    assert summit.status in {sk.SummitStatus.UPCOMING, sk.SummitStatus.ONGOING}
    (summit,) = dossier("2025-12-06").summits
    assert summit.status is sk.SummitStatus.CONCLUDED


def test_the_russian_delegation() -> None:
    (delegation,) = dossier().delegations.where(party="Russia")
    assert delegation.head is not None
    assert delegation.head.name == "Vladimir Putin"
    assert "President" in {role.title for role in delegation.head.roles}
    assert delegation.destination is not None
    assert "New Delhi" in delegation.destination
    assert str(delegation.first_since) == "2021"
    members = [str(member) for member in delegation.members]
    assert any("defence minister" in member for member in members)
    assert any("top business leaders" in member for member in members)
    assert {m.organization for m in delegation.members} >= {"Rosneft", "GazpromNeft", "Rosoboronexport", "Sberbank"}


def test_no_other_delegation() -> None:
    assert len(dossier().delegations) == 1


@pytest.mark.parametrize(
    ("words", "sector", "status", "certainty", "outlet"),
    [
        (("S-400",), "defence", "negotiating", "possible", "Bloomberg"),
        (("Su-57",), "defence", "negotiating", "possible", "Bloomberg"),
        (("joint production",), "defence", "proposed", "probable", "Reuters"),
        (("arms deals",), "defence", None, None, None),
        (("local currencies",), "finance", "negotiating", "probable", None),
        (("nuclear cooperation",), "nuclear", None, None, "The Times of India"),
        (("free trade deal",), "trade", "negotiating", "certain", None),
        (("market",), "trade", "proposed", None, None),
        (("infrastructure",), None, None, "possible", None),
        (("urea plant",), "agriculture", "proposed", "probable", None),
        (("SJ-100",), "transport", "agreed", "certain", None),
        (("spare parts",), "energy", "proposed", "probable", "Reuters"),
    ],
)
def test_deals(
    words: tuple[str, ...], sector: str | None, status: str | None, certainty: str | None, outlet: str | None
) -> None:
    found = deal(*words)
    got = (found.sector.value, found.status.value, found.certainty.value)
    for value, wanted in zip(got, (sector, status, certainty), strict=True):
        assert wanted is None or value == wanted, got
    assert outlet is None or found.attribution.outlet == outlet
    assert found.attribution.publisher == "Hindustan Times"


@pytest.mark.parametrize(
    "words",
    [
        ("S-400",), ("Su-57",), ("joint production",), ("arms deals",), ("local currencies",), ("nuclear cooperation",),
        ("market",), ("infrastructure",), ("urea plant",), ("spare parts",),
    ],
)  # fmt: skip
def test_most_deals_are_between_india_and_russia(words: tuple[str, ...]) -> None:
    assert names(deal(*words).parties) == {"India", "Russia"}


def test_parties_that_are_bodies_and_companies() -> None:
    assert "Eurasian Economic Union" in names(deal("free trade deal").parties)
    assert any("United Aircraft Corporation" in name for name in names(deal("SJ-100").parties))
    assert any(
        name in {"HAL", "Hindustan Aeronautics", "Hindustan Aeronautics Limited"}
        for name in names(deal("SJ-100").parties)
    )


def test_who_proposes_and_who_has_not_decided() -> None:
    assert str(deal("joint production").proposer) == "India"
    assert str(deal("spare parts").proposer) == "Russia"
    assert names(deal("Su-57").undecided) == {"India"}


def test_kugelman_s_four_claims() -> None:
    found = [c for c in dossier().claims if isinstance(c.speaker, sk.Person) and c.speaker.name == "Michael Kugelman"]
    assert len(found) == 4
    assert all(str(c.speaker.affiliation) == "Atlantic Council" for c in found if isinstance(c.speaker, sk.Person))
    direct = [c for c in found if c.form is sk.ClaimForm.DIRECT]
    assert [c.outlet for c in direct] == ["Reuters", "Reuters"]
    assert [c.evidence["cue"][0].quote for c in direct] == ["told", "added"]
    assert sum(c.form is sk.ClaimForm.INDIRECT for c in found) == 2


@pytest.mark.parametrize(
    "outlet", ["Reuters", "Bloomberg", "The Times of India", "Asian News International", "The Economic Times"]
)
def test_what_outlets_report(outlet: str) -> None:
    assert dossier().claims.where(outlet=outlet), sorted({str(c.outlet) for c in dossier().claims})
    assert isinstance(actor(outlet).entity, sk.Organization)


def test_trade_of_the_fiscal_year() -> None:
    found = [c for c in claims_with("65.70 billion") if c.form is sk.ClaimForm.ASSERTED]
    assert len(found) == 1
    assert sk.Amount.exactly(Decimal(65700000000), currency="USD") in found[0].figures
    year = [d for d in found[0].dates if d.earliest == datetime.date(2023, 4, 1)]
    assert [d.latest for d in year] == [datetime.date(2024, 3, 31)]
    assert found[0].attribution == sk.Attribution(publisher="Hindustan Times")


def test_other_checkable_statements() -> None:
    assert any(c.form is sk.ClaimForm.ASSERTED for c in claims_with("doubled tariffs"))
    sanctions = [c for c in claims_with("November 21") if c.form is sk.ClaimForm.ASSERTED]
    assert any(d.earliest == datetime.date(2025, 11, 21) for c in sanctions for d in c.dates)
    trade = claims_with("$100 bn")
    assert any(f.value == Decimal(100) * 10**9 and f.currency == "USD" for c in trade for f in c.figures)


def test_actors() -> None:
    putin = actor("Vladimir Putin").entity
    assert isinstance(putin, sk.Person)
    assert str(putin.country) == "Russia"
    assert "President" in {role.title for role in putin.roles}
    trump = actor("Donald Trump").entity
    assert isinstance(trump, sk.Person)
    assert str(trump.country) == "United States"
    assert "President" in {role.title for role in trump.roles}
    kugelman = actor("Michael Kugelman").entity
    assert isinstance(kugelman, sk.Person)
    assert str(kugelman.affiliation) == "Atlantic Council"
    manturov = actor("Denis Manturov").entity
    assert isinstance(manturov, sk.Person)
    assert any("deputy" in role.title for role in manturov.roles)
    for company in ("Rosneft", "Gazprom Neft", "Rosoboronexport", "Sberbank"):
        assert isinstance(actor(company).entity, sk.Organization)


def test_headings_and_explanations_give_no_record() -> None:
    text = ARTICLE.read_text("utf-8")
    heading = text.index("Why this visit matters?")
    for record in dossier().summits:
        assert all(not heading <= piece.span.start < heading + 20 for piece in record.evidence["mentions"])
    assert not any("heavy security" in d.subject for d in dossier().deals)
