"""Hypothesis strategies for documents, values and records, for the tests of programs that depend on summitkit.

Needs the extra `testing`. Every record that a strategy gives cites a document that came with it, so that its evidence
verifies; `records()` gives whole bundles, `dossiers()` the same on a workbench.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from summitkit.dossier import Dossier
from summitkit.errors import MissingExtraError
from summitkit.model.actor import Actor, Country, Entity, Organization, OrganizationKind, Person, Place, Role
from summitkit.model.amount import Amount
from summitkit.model.attribution import Attribution
from summitkit.model.certainty import Certainty, Polarity
from summitkit.model.claim import Claim, ClaimForm
from summitkit.model.deal import Deal, DealKind, DealStatus, Sector
from summitkit.model.delegation import Attendance, Delegate, Delegation
from summitkit.model.document import Document, Source
from summitkit.model.evidence_map import EvidenceByField
from summitkit.model.record import Record
from summitkit.model.records import Records
from summitkit.model.span import Span
from summitkit.model.summit import Summit, SummitKind, SummitStatus
from summitkit.model.when import DateRange, UncertainDate

if TYPE_CHECKING:
    from decimal import Decimal

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtraError("summitkit.testing", "testing") from error

__all__ = [
    "actors",
    "amounts",
    "attributions",
    "claims",
    "date_ranges",
    "deals",
    "delegations",
    "documents",
    "dossiers",
    "entities",
    "evidence",
    "records",
    "sources",
    "spans",
    "summits",
    "uncertain_dates",
]

T = TypeVar("T")
R = TypeVar("R", bound=Record)
Draw = Callable[[st.SearchStrategy[Any]], Any]

_DAYS = st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 12, 31))
_WORDS = st.text(min_size=1, max_size=24).filter(lambda text: bool(text.strip()))
_CONFIDENCES = st.floats(min_value=0, max_value=1)
_COUNTRIES = (("India", "IN"), ("Russia", "RU"), ("South Korea", "KR"), ("Soviet Union", "SUHH"), ("Kosovo", "XK"))
_CURRENCIES = ("USD", "EUR", "INR", "CNY")


def spans(length: int) -> st.SearchStrategy[Span]:
    """Give spans inside a text of `length` characters."""
    offsets = st.integers(min_value=0, max_value=length)
    return st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair)))


@cache
def sources() -> st.SearchStrategy[Source]:
    """Give sources with any of their fields."""
    text = st.none() | _WORDS
    return st.builds(Source, publisher=text, title=text, url=text, author=text, published=st.none() | _DAYS)


def documents(text: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Document]:
    """Give documents with any text, or with text from a strategy of yours."""
    return st.builds(Document, st.text(max_size=200) if text is None else text, sources())


@st.composite
def uncertain_dates(draw: Draw) -> UncertainDate:
    """Give days, months and years, known or "about", and days of an unknown year."""
    day: datetime.date = draw(_DAYS)
    about: bool = draw(st.booleans())
    choices = (
        lambda: UncertainDate.on(day, approximate=about),
        lambda: UncertainDate.in_month(day.year, day.month, approximate=about),
        lambda: UncertainDate.in_year(day.year, approximate=about),
        lambda: UncertainDate(month=day.month, day=day.day),
        lambda: UncertainDate(weekday=day.isoweekday()),
    )
    made: UncertainDate = choices[draw(st.integers(0, len(choices) - 1))]()
    return made


@st.composite
def date_ranges(draw: Draw) -> DateRange:
    """Give closed and half-open ranges of known days."""
    first, last = sorted((draw(_DAYS), draw(_DAYS)))
    start, end = UncertainDate.on(first), UncertainDate.on(last)
    made: DateRange = draw(
        st.sampled_from([DateRange(start=start, end=end), DateRange(start=start), DateRange(end=end)])
    )
    return made


@st.composite
def amounts(draw: Draw) -> Amount:
    """Give money, percentages and counts, exact, bounded or between two values."""
    values = st.decimals(min_value=0, max_value=10**15, places=2, allow_nan=False, allow_infinity=False)
    low, high = sorted((draw(values), draw(values)))
    bounds: tuple[Decimal | None, Decimal | None] = draw(
        st.sampled_from([(low, low), (low, high), (low, None), (None, high)])
    )
    currency = draw(st.none() | st.sampled_from(_CURRENCIES))
    unit = None if currency else draw(st.sampled_from(["percent", "tonne"]))
    return Amount(low=bounds[0], high=bounds[1], currency=currency, unit=unit, approximate=draw(st.booleans()))


@cache
def attributions() -> st.SearchStrategy[Attribution]:
    """Give chains with any of their links."""
    link = st.none() | _WORDS
    return st.builds(Attribution, publisher=link, outlet=link, speaker=link)


@cache
def _countries() -> st.SearchStrategy[Country]:
    return st.sampled_from(_COUNTRIES).map(lambda pair: Country(*pair))


@cache
def _organizations() -> st.SearchStrategy[Organization]:
    country = st.none() | _countries()
    return st.builds(
        Organization, _WORDS, kind=st.sampled_from(OrganizationKind), country=country, abbreviation=st.none() | _WORDS
    )


@cache
def _people() -> st.SearchStrategy[Person]:
    roles = st.lists(st.builds(Role, _WORDS, country=st.none() | _countries()), max_size=2).map(tuple)
    named = st.builds(Person, name=_WORDS, roles=roles, country=st.none() | _countries())
    return named | st.builds(Person, description=_WORDS)


@cache
def entities() -> st.SearchStrategy[Entity]:
    """Give countries, organisations, people and places."""
    places = st.builds(Place, _WORDS, st.none() | _countries())
    return st.one_of(_countries(), _organizations(), _people(), places)


@st.composite
def evidence(draw: Draw, document: Document, *fields: str) -> EvidenceByField:
    """Give evidence from a document for the named fields, at least one piece each."""
    return EvidenceByField(
        {field: [document.cite(draw(spans(len(document.text))), draw(st.none() | _WORDS))] for field in fields}
    )


# Building a strategy costs more than drawing from it, so those without arguments are built once.
@cache
def _dates() -> st.SearchStrategy[Any]:
    return uncertain_dates()


@cache
def _whens() -> st.SearchStrategy[Any]:
    return uncertain_dates() | date_ranges()


@cache
def _money() -> st.SearchStrategy[Any]:
    return amounts()


@cache
def _parties() -> st.SearchStrategy[Any]:
    return _several(entities())


@cache
def _cited() -> st.SearchStrategy[Any]:
    return st.tuples(attributions(), _WORDS, _CONFIDENCES)


def _shared(draw: Draw, document: Document, *fields: str) -> dict[str, Any]:
    """Return the fields that all records share."""
    attribution, rule, confidence = draw(_cited())
    length = len(document.text)
    pieces = {field: [document.cite(_span(draw, length), rule)] for field in fields}
    return {
        "evidence": EvidenceByField(pieces),
        "attribution": attribution,
        "rule": rule,
        "confidence": confidence,
    }


def _span(draw: Draw, length: int) -> Span:
    start: int = draw(st.integers(0, length))
    return Span(start, draw(st.integers(start, length)))


def _several(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


@st.composite
def actors(draw: Draw, document: Document) -> Actor:
    """Give actors that cite a document."""
    return Actor(entity=draw(entities()), **_shared(draw, document, "mentions"))


@st.composite
def summits(draw: Draw, document: Document) -> Summit:
    """Give summits that cite a document."""
    return Summit(
        name=draw(_WORDS),
        ordinal=draw(st.none() | st.integers(1, 60)),
        kind=draw(st.sampled_from(SummitKind)),
        parties=draw(_parties()),
        city=draw(st.none() | _WORDS),
        country=draw(st.none() | _countries()),
        start=draw(st.none() | _dates()),
        status=draw(st.none() | st.sampled_from(SummitStatus)),
        **_shared(draw, document, "name", "mentions"),
    )


@st.composite
def delegations(draw: Draw, document: Document) -> Delegation:
    """Give delegations that cite a document."""
    members = st.builds(Delegate, name=st.none() | _WORDS, role=_WORDS, organization=st.none() | _WORDS)
    return Delegation(
        party=draw(entities()),
        head=draw(st.none() | _people()),
        members=draw(_several(members)),
        destination=draw(st.none() | _WORDS),
        attendance=draw(st.sampled_from(Attendance)),
        date=draw(st.none() | _whens()),
        **_shared(draw, document, "span"),
    )


@st.composite
def deals(draw: Draw, document: Document) -> Deal:
    """Give deals that cite a document."""
    return Deal(
        subject=draw(_WORDS),
        parties=draw(_parties()),
        status=draw(st.sampled_from(DealStatus)),
        certainty=draw(st.sampled_from(Certainty)),
        kind=draw(st.sampled_from(DealKind)),
        sector=draw(st.sampled_from(Sector)),
        value=draw(st.none() | _money()),
        date=draw(st.none() | _dates()),
        **_shared(draw, document, "span", "subject"),
    )


@st.composite
def claims(draw: Draw, document: Document) -> Claim:
    """Give claims that cite a document."""
    form: ClaimForm = draw(st.sampled_from(ClaimForm))
    return Claim(
        content=draw(_WORDS),
        speaker=None if form is ClaimForm.ASSERTED else draw(st.none() | entities()),
        form=form,
        certainty=draw(st.sampled_from(Certainty)),
        polarity=draw(st.sampled_from(Polarity)),
        figures=draw(_several(_money())),
        dates=draw(_several(_whens())),
        **_shared(draw, document, "content"),
    )


@st.composite
def records(draw: Draw) -> Records:
    """Give bundles of one or two documents with a few records of every kind."""
    drawn: list[Document] = draw(st.lists(documents(), min_size=1, max_size=2, unique_by=lambda document: document.id))

    def some(strategy: Callable[[Document], st.SearchStrategy[R]]) -> tuple[R, ...]:
        wanted: list[Document] = draw(st.lists(st.sampled_from(drawn), max_size=2))
        made: list[R] = [draw(strategy(document)) for document in wanted]
        return tuple({record.id: record for record in made}.values())

    return Records(
        documents=tuple(drawn),
        actors=some(actors),
        summits=some(summits),
        delegations=some(delegations),
        deals=some(deals),
        claims=some(claims),
    )


def dossiers() -> st.SearchStrategy[Dossier]:
    """Give dossiers as of `records`."""
    return records().map(Dossier)
