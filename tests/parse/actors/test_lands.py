from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Moscow is expected to seek help.", "Moscow", "Russia"),
        ("He works in Moscow.", "Moscow", "Moscow"),
        ("Talks with Tehran failed.", "Tehran", "Iran"),
        ("Washington accused Beijing of delay.", "Beijing", "China"),
        ("She flew to Beijing.", "Beijing", "Beijing"),
        ("There is pressure from Washington.", "Washington", "United States"),
        ("He came from Washington.", "Washington", "Washington"),
        ("The Kremlin said so.", "Kremlin", "Kremlin"),
        ("The Indian side agreed.", "The Indian side", "India"),
        ("The India-Nepal summit began.", "Nepal", "Nepal"),
        ("Russian-made jets flew.", "Russian", "Russia"),
    ],
)
def test_capitals_stand_for_countries_where_they_act(
    text: str, words: str, name: str, meant: Callable[..., str | None]
) -> None:
    assert meant(text, words) == name


def test_a_continent_joined_to_another_is_no_country(meant: Callable[..., str | None]) -> None:
    text = "The Africa-South America Summit opened. America sent nobody."
    assert meant(text, "America", 0) is None
    assert meant(text, "America", 1) == "United States"
    assert meant("Anglo-America trades. The Asia-North America link opened.", "America", 1) is None
