"""What a type checker sees of the public face: mypy and pyright read this file, nobody runs it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

from typing_extensions import assert_type

import summitkit as sk


def parsing(text: str) -> None:
    dossier = sk.parse(text, source="Example Times", published=datetime.date(2025, 12, 3), title="A pact")
    assert_type(dossier, sk.Dossier)
    assert_type(sk.parse(sk.read_document("article.html")), sk.Dossier)
    assert_type(sk.parse_many([text], executor=ThreadPoolExecutor()), Iterator[sk.Dossier])
    assert_type(dossier + dossier, sk.Dossier)
    assert_type(sk.join([dossier, dossier]), sk.Dossier)
    assert_type(sk.dumps(dossier), str)
    assert_type(sk.loads("{}"), sk.Dossier)


def records(dossier: sk.Dossier) -> None:
    assert_type(dossier.deals, sk.Selection[sk.Deal])
    assert_type(dossier.deals[0], sk.Deal)
    assert_type(dossier.deals[:2], sk.Selection[sk.Deal])
    assert_type(dossier.deals.where(status="signed"), sk.Selection[sk.Deal])
    assert_type(dossier.summits[0].start, sk.UncertainDate | None)
    assert_type(dossier.delegations[0].head, sk.Person | None)
    assert_type(dossier.claims[0].figures, tuple[sk.Amount, ...])
    assert_type([claim.certainty for claim in dossier.claims], list[sk.Certainty])


def evidence(deal: sk.Deal) -> None:
    fields: Mapping[str, tuple[sk.Evidence, ...]] = deal.evidence
    assert_type(fields["status"][0].quote, str)
    assert_type(deal.first.span.start, int)
    assert_type(deal.attribution.chain, tuple[str, ...])
    assert_type(deal.value.value if deal.value else None, Decimal | None)


def leaves(text: str) -> None:
    assert_type(sk.parse_dates(text, published="2025-12-03"), tuple[sk.DateMention, ...])
    assert_type(sk.parse_amounts(text), tuple[sk.AmountMention, ...])
    assert_type(sk.parse_names(text), tuple[sk.NameMention, ...])
    assert_type(sk.parse_claims(text), tuple[sk.Claim, ...])


def names(text: str) -> list[tuple[int, int, str]]:
    return [(0, len(text), "PER")]


def extending(text: str) -> None:
    assert_type(sk.parse(text, extensions=sk.Extensions(names=names)), sk.Dossier)


def mistakes(dossier: sk.Dossier, document: sk.Document) -> None:
    sk.parse(3)  # type: ignore[arg-type]
    document.text = "changed"  # type: ignore[misc]
    sk.Deal("a pact")  # type: ignore[call-arg]
    dossier.deals[0].statsu  # type: ignore[attr-defined]  # noqa: B018
