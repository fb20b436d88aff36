"""What one side gives or offers another."""

from __future__ import annotations

import pytest

import summitkit as sk


def found(text: str) -> list[tuple[str, str, str]]:
    return [(deal.subject, deal.status, deal.kind) for deal in sk.parse_deals(text, published="2024-11-05")]


@pytest.mark.parametrize(
    ("text", "deals"),
    [
        ("Chile has cancelled debts of 2 billion pesos for Haiti.",
         [("debts of 2 billion pesos for Haiti", "in-force", "loan-or-aid")]),
        ("Chile has canceled debts of 2 billion pesos for Haiti.",
         [("debts of 2 billion pesos for Haiti", "in-force", "loan-or-aid")]),
        ("Over the past decade Chile has offered economic aid to Haiti and Cuba.",
         [("economic aid to Haiti and Cuba", "in-force", "loan-or-aid")]),
        ("Chile has offered economic aid to Haiti.", [("economic aid to Haiti", "proposed", "loan-or-aid")]),
        ("Chile has provided economic aid to Haiti and trained nurses of Cuba.",
         [("economic aid to Haiti", "in-force", "loan-or-aid")]),
        ("A declaration is to be adopted at the Lima Summit of the Andean Forum on Cooperation.", []),
        ("Peru agreed on Monday to return to the negotiating table on the premise that Chile would too.", []),
    ],
)  # fmt: skip
def test_what_is_given_and_what_is_offered(text: str, deals: list[tuple[str, str, str]]) -> None:
    assert found(text) == deals
