"""All contradictions of a dossier, of parsed articles: each once, in the order of publication."""

from __future__ import annotations

import pytest

import summitkit as sk

COMES = "Peruvian President Juan Soto will attend the Andean Summit in Quito on November 21, his office said."


def joined(*articles: tuple[str, str, str]) -> sk.Dossier:
    return sk.join(sk.parse(text, source=source, published=day) for source, day, text in articles)


def kinds(dossier: sk.Dossier) -> list[str]:
    return [str(each.kind) for each in dossier.contradictions()]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Peruvian President Juan Soto will skip the Andean Summit in Quito.", ["attendance"]),
        ("Peruvian President Juan Soto stayed away from the Andean Summit in Quito.", ["attendance"]),
        ("Peruvian President Juan Soto may skip the Andean Summit in Quito.", []),
        ("Chilean President Ana Lopez will skip the Andean Summit in Quito.", []),
        ("Peruvian President Juan Soto will attend the Andean Summit in Quito.", []),
    ],
)
def test_attendance(told: str, found: list[str]) -> None:
    assert kinds(joined(("Reuters", "2024-11-15", COMES), ("AFP", "2024-11-16", told))) == found


def test_a_denied_trip_is_told_once() -> None:
    denied = "Peruvian President Juan Soto will not attend the Andean Summit in Quito, his spokesman said."
    found = joined(("Reuters", "2024-11-15", COMES), ("AFP", "2024-11-16", denied)).contradictions()
    assert [(str(each.kind), each.left.record_type, each.right.record_type) for each in found] == [
        ("attendance", "delegation", "delegation"),
        ("denial", "claim", "claim"),
    ]


def test_what_was_called_off_later_is_no_contradiction() -> None:
    later = "Peruvian President Juan Soto has called off his visit to Quito."
    assert kinds(joined(("Reuters", "2024-11-10", COMES), ("AFP", "2024-11-19", later))) == []


def test_the_order_is_that_of_publication() -> None:
    dossier = joined(
        ("AFP", "2024-11-16", "Peruvian President Juan Soto will skip the Andean Summit in Quito."),
        ("Reuters", "2024-11-15", COMES),
    )
    (found,) = dossier.contradictions()
    assert found.values == ("expected", "absent")
