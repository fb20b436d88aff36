from __future__ import annotations

import pytest

from summitkit.parse.dates import parse_dates
from summitkit.parse.dates.families import FAMILIES
from summitkit.parse.dates.rules import RULES, Rule


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_finds_its_example_and_not_its_near_miss(rule: Rule) -> None:
    assert rule.id in {mention.evidence.rule for mention in parse_dates(rule.example, published="2025-12-03")}
    assert rule.id not in {mention.evidence.rule for mention in parse_dates(rule.near_miss, published="2025-12-03")}


def test_every_family_has_its_rule() -> None:
    assert {family.rule for family in FAMILIES} | {"dates.interval"} == set(RULES)


def test_confidences_are_shares() -> None:
    assert {rule.id for rule in RULES.values() if not 0.3 <= rule.confidence < 1} == set()
    assert all(key == rule.id for key, rule in RULES.items())
