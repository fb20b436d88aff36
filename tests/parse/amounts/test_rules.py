from __future__ import annotations

import pytest

from summitkit.parse.amounts import parse_amounts
from summitkit.parse.amounts.rules import RULES, Rule


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_finds_its_example_and_not_its_near_miss(rule: Rule) -> None:
    assert rule.id in {mention.evidence.rule for mention in parse_amounts(rule.example)}
    assert rule.id not in {mention.evidence.rule for mention in parse_amounts(rule.near_miss)}
