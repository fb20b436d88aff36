"""Bundles of records side by side as one, with what a person decided about them; the order of bundles doesn't count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from summitkit.model.link import Judgement, Link, Rating
from summitkit.model.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summitkit.model.record import Record

__all__ = ["merged", "with_decision", "with_ratings"]


def merged(bundles: Sequence[Records]) -> Records:
    """Return one bundle of all documents, records, issues, decisions and ratings, each once and in a fixed order."""
    documents = {document.id: document for bundle in bundles for document in bundle.documents}
    ordered = sorted(documents.values(), key=lambda d: (str(d.source.published or "9999"), d.id))
    rank = {document.id: number for number, document in enumerate(ordered)}

    def of_kind(kind: str) -> tuple[Any, ...]:
        once: dict[str, Record] = {}
        for record in (record for bundle in bundles for record in getattr(bundle, kind)):
            once[record.id] = max(once.get(record.id, record), record, key=_sure)
        return tuple(sorted(once.values(), key=lambda r: (rank[r.first.document_id], r.first.span, r.id)))

    kinds = ("actors", "summits", "delegations", "deals", "claims")
    issues = dict.fromkeys(issue for bundle in bundles for issue in bundle.issues)
    by_place = sorted(issues, key=lambda i: (rank.get(i.document_id or "", -1), str(i.span), i.code, i.message))
    return Records(
        documents=tuple(ordered),
        issues=tuple(by_place),
        decisions=_decisions({link for bundle in bundles for link in bundle.decisions}),
        ratings=_ratings({rating for bundle in bundles for rating in bundle.ratings}),
        **{kind: of_kind(kind) for kind in kinds},
    )


def _sure(record: Record) -> tuple[Any, ...]:
    """Return how sure a record is, then its rules: all in which two records of one id can differ."""
    return record.confidence, record.rule, tuple(str(piece.rule) for piece in record.evidence.all())


def _decisions(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: (link.pair, link.judgement, link.reasons, link.score)))


def _ratings(ratings: Iterable[Rating]) -> tuple[Rating, ...]:
    return tuple(sorted(ratings, key=lambda rating: (rating.source, rating.reliability)))


def with_decision(records: Records, one: Record, other: Record, judgement: Judgement, note: str | None) -> Records:
    """Return records with a person's decision about two of them, in place of an earlier one.

    Raises:
        KeyError: where one of the two isn't among the records.
        ValueError: where they are of two kinds, or one and the same.
    """
    known = {record.id for record in records.all()}
    for record in (one, other):
        if record.id not in known:
            raise KeyError(f"no record {record.id} in this dossier")
    if one.record_type != other.record_type or one.id == other.id:
        raise ValueError(f"a link is between two records of one kind, not {one.id} and {other.id}")
    left, right = sorted((one.id, other.id))
    made = Link(left=left, right=right, judgement=judgement, reasons=(note,) if note else (), decided=True)
    kept = [link for link in records.decisions if link.pair != made.pair]
    return attrs.evolve(records, decisions=_decisions([*kept, made]))


def with_ratings(records: Records, ratings: Mapping[str, str]) -> Records:
    """Return records with the reliability of sources, in place of earlier ratings of the same sources.

    Raises:
        ValueError: where a letter is none of A to F.
    """
    made = [Rating(source=source, reliability=letter) for source, letter in ratings.items()]
    kept = [rating for rating in records.ratings if rating.source not in ratings]
    return attrs.evolve(records, ratings=_ratings([*kept, *made]))
