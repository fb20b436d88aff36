from __future__ import annotations

import pytest

from summitkit.parse.actors.patronymics import with_fathers


@pytest.mark.parametrize(
    ("text", "names", "whole"),
    [
        ("Sheikh Zayed bin Hamad Al Thani left", [(3, 4)], [(1, 6)]),
        ("Ahmed bin Salem Al Shamsi left", [(0, 3), (3, 5)], [(0, 5)]),
        ("bin Salem said so", [(0, 2)], [(0, 2)]),
        ("Anna Kask bin left", [(0, 2)], [(0, 2)]),
    ],
)
def test_a_name_is_whole(text: str, names: list[tuple[int, int]], whole: list[tuple[int, int]]) -> None:
    forms = text.split()
    low = [form.lower() for form in forms]
    found = with_fathers(forms, low, [0] * len(forms), [(first, last, "person", 0.9) for first, last in names])
    assert [name[:2] for name in found] == whole


def test_a_body_is_no_family() -> None:
    forms = ["Ahmed", "Al", "Jazeera", "said"]
    names = [(0, 1, "person", 0.9), (1, 3, "organization", 0.9)]
    assert list(with_fathers(forms, [form.lower() for form in forms], [0] * 4, names)) == names
