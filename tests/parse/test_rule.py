"""Every rule of records gives a record in its example and none in its near miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.parse.deals.rules import RULES as DEALS
from summitkit.parse.delegations.rules import RULES as DELEGATIONS
from summitkit.parse.rule import confidences
from summitkit.parse.summits.rules import RULES as SUMMITS

if TYPE_CHECKING:
    from summitkit.parse.rule import Rule

PUBLISHED = "2021-06-08"
RULES = (*SUMMITS, *DELEGATIONS, *DEALS)


def used(text: str) -> set[str]:
    document = sk.Document(text, sk.Source(published=PUBLISHED))
    records: list[sk.Record] = [*sk.parse_summits(document), *sk.parse_delegations(document), *sk.parse_deals(document)]
    cited = {piece.rule or "" for record in records for pieces in record.evidence.values() for piece in pieces}
    return cited | {record.rule for record in records}


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_the_example_matches(rule: Rule) -> None:
    assert rule.id in used(rule.example)


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_the_near_miss_does_not(rule: Rule) -> None:
    assert rule.id not in used(rule.near_miss)


def test_ids_are_unique_and_name_their_kind() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(rule.id.startswith("summits.") for rule in SUMMITS)
    assert all(rule.id.startswith("delegations.") for rule in DELEGATIONS)
    assert all(rule.id.startswith("deals.") for rule in DEALS)


def test_confidences_are_shares() -> None:
    assert all(0 < share < 1 for share in confidences(RULES).values())
