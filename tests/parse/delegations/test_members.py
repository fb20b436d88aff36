"""Tests of who comes along: names with the offices beside them, ministers in the plural, whose company it is."""

from __future__ import annotations

import pytest

from summitkit.parse.delegations import parse_delegations

ARRIVED = "Peruvian President Juan Soto arrived in Quito on Monday. "


def members(text: str) -> list[tuple[str | None, str | None]]:
    """Return name and role of the members of the one Peruvian delegation."""
    (delegation,) = (found for found in parse_delegations(text, published="2025-12-03") if str(found.party) == "Peru")
    return [(member.name, member.role) for member in delegation.members]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soto was accompanied by Foreign Minister Ana Ruiz and Luis Vega, his chief of staff.",
            [("Ana Ruiz", "Foreign Minister"), ("Luis Vega", "chief of staff")],
        ),
        (
            "Soto was accompanied by Luis Vega, his chief of staff, and Rosa Paz.",
            [("Luis Vega", "chief of staff"), ("Rosa Paz", None)],
        ),
        (
            "Soto was accompanied by Luis Vega and the chief of staff.",
            [("Luis Vega", None), (None, "chief of staff")],
        ),
        (
            "Soto was accompanied by his wife, Rosa Paz, and by Environment Minister Ana Ruiz.",
            [("Rosa Paz", "wife"), ("Ana Ruiz", "Environment Minister")],
        ),
        (
            "The Peruvian delegation will include the ministers of oil, energy and roads.",
            [(None, "minister of oil"), (None, "minister of energy"), (None, "minister of roads")],
        ),
        (
            "Soto leads a delegation of 40 that includes Economy Minister Ana Ruiz and the heads of two mining firms.",
            [("Ana Ruiz", "Economy Minister"), (None, "heads of two mining firms")],
        ),
        (
            "The Peruvian delegation is led by Juan Soto and includes Finance Minister Ana Ruiz.",
            [("Ana Ruiz", "Finance Minister")],
        ),
        (
            "The accompanying delegation includes Finance Minister Ana Ruiz.",
            [("Ana Ruiz", "Finance Minister")],
        ),
        (
            "Soto, who is accompanied by Foreign Minister Ana Ruiz, held talks with President Eva Mora.",
            [("Ana Ruiz", "Foreign Minister")],
        ),
    ],
)
def test_members(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert members(ARRIVED + text) == expected


def test_who_comes_with_another_is_no_member() -> None:
    text = ARRIVED + "Soto, accompanied by Foreign Minister Ana Ruiz, met Chilean President Eva Mora in Quito."
    found = parse_delegations(text, published="2025-12-03")
    assert {str(one.party): [m.name for m in one.members] for one in found} == {"Peru": ["Ana Ruiz"], "Chile": []}
