"""Official texts in the manner of different ministries: lists, tables, communiqués and joint statements.

The texts are made up. Those in data/outcomes stood beside the rules while these were written; those in
data/outcomes/later were written afterwards: their first figures were F1 94 (80 deals), parties 82 (the first 53).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

import summitkit as sk

DATA = Path(__file__).parents[2] / "data" / "outcomes"
EARLY = sorted(DATA.glob("*.json"))
LATER = sorted((DATA / "later").glob("*.json"))


@attrs.frozen
class Counts:
    """How many deals are in the gold, were found, are right; and the same of the parties of the right ones."""

    gold: int = 0
    found: int = 0
    right: int = 0
    gold_parties: int = 0
    found_parties: int = 0
    right_parties: int = 0
    statuses: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(a + b for a, b in zip(attrs.astuple(self), attrs.astuple(other), strict=True)))

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.gold + self.found)

    @property
    def parties_f1(self) -> float:
        return 2 * self.right_parties / (self.gold_parties + self.found_parties)


def read(path: Path) -> tuple[sk.Document, list[dict[str, Any]]]:
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    return sk.Document(text, sk.Source(published=gold["published"])), gold["deals"]


def own_name(deal: sk.Deal, party: object) -> str:
    quotes = {piece.quote for piece in deal.evidence.get("parties", ())}
    names = (party.abbreviation, party.name) if isinstance(party, sk.Organization) else ()
    return next((name for name in names if name in quotes), str(party)).casefold()


def count(path: Path) -> Counts:
    document, gold = read(path)
    left = list(sk.parse_deals(document))
    total = Counts(gold=len(gold), found=len(left))
    for wanted in gold:
        place = sk.Span(*wanted["subject"])
        deal = next((d for d in left if any(p.span.overlaps(place) for p in d.evidence["subject"])), None)
        if deal is None:
            continue
        left.remove(deal)
        parties = {own_name(deal, party) for party in deal.parties}
        named = {name.casefold() for name in wanted["parties"]}
        total += Counts(
            right=1,
            gold_parties=len(named),
            found_parties=len(parties),
            right_parties=len(named & parties),
            statuses=deal.status == wanted["status"],
        )
    return total


def total(paths: list[Path]) -> Counts:
    return sum((count(path) for path in paths), Counts())


@pytest.mark.parametrize("path", [*EARLY, *LATER], ids=lambda path: path.stem)
def test_every_gold_subject_is_a_slice(path: Path) -> None:
    document, gold = read(path)
    assert gold
    assert all(document.text[slice(*deal["subject"])].strip() for deal in gold)


@pytest.mark.parametrize("path", EARLY, ids=lambda path: path.stem)
def test_no_item_is_lost(path: Path) -> None:
    counts = count(path)
    assert counts.right == counts.gold


def test_texts_that_the_rules_were_written_beside() -> None:
    counts = total(EARLY)
    assert counts.gold >= 165
    assert counts.f1 >= 0.98
    assert counts.parties_f1 >= 0.97
    assert counts.statuses >= 0.98 * counts.right


def test_texts_written_afterwards() -> None:
    counts = total(LATER)
    assert counts.gold >= 80
    assert counts.f1 >= 0.95
    assert counts.parties_f1 >= 0.93
    assert counts.statuses >= 0.98 * counts.right


def test_forty_memoranda_are_forty_deals() -> None:
    items = [
        f"{number}. MoU between the Ministry of Trade of Peru and the Ministry of Trade of Chile on fish stock {number}"
        for number in range(1, 41)
    ]
    text = "Memoranda signed in Lima\n\n" + "\n".join(items) + "\n"
    deals = sk.parse_deals(text)
    assert len(deals) == 40
    assert {str(party) for deal in deals for party in deal.parties} == {
        "Ministry of Trade of Peru",
        "Ministry of Trade of Chile",
    }
    assert {deal.kind for deal in deals} == {sk.DealKind.MEMORANDUM}
    assert {deal.status for deal in deals} == {sk.DealStatus.SIGNED}
