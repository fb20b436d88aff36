"""The rules that find amounts: for each its id, how often it is right, an example that it must find and a near miss.

`confidence` of money is the share right on the labelled sentences that the rules were written with, drawn towards 0.8
as if five more mentions with that share had been seen. Nothing labelled was at hand for the others: they have 0.8.
"""

from __future__ import annotations

from summitkit.parse.rule import Rule

__all__ = ["RULES", "Rule"]


def _rule(name: str, confidence: float, example: str, near_miss: str) -> Rule:
    return Rule(id=f"amounts.{name}", confidence=confidence, example=example, near_miss=near_miss)


RULES: dict[str, Rule] = {
    rule.id: rule
    for rule in (
        _rule("sign", 0.97, "trade of $65.70 billion", "in Q3 2019 and TD 5"),
        _rule("code", 0.83, "a loan of 125 EUR", "ALL 50 states"),
        _rule("word", 0.93, "five million yen", "a 500-pound bomb"),
        _rule("cent", 0.8, "It costs 45 cents.", "a 19th-century house"),
        _rule("percent", 0.8, "Exports rose by 3.5 percent.", "3.5 percussionists"),
        _rule("measure", 0.8, "a 1,000-megawatt plant", "room 12 mother"),
        _rule("count", 0.8, "126 fighter jets", "In 2021 people left."),
    )
}
"""The rules by id."""
