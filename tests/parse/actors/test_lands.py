from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

from summitkit.model.document import Document
from summitkit.model.span import Span
from summitkit.parse.actors import find_actors
from summitkit.parse.names import find_names
from summitkit.parse.reading import Reading, read_document

if TYPE_CHECKING:
    from summitkit.parse.cast import Cast


def read(text: str) -> tuple[Reading, Cast]:
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    return reading, find_actors(reading)


def meant(text: str, words: str, nth: int = 0) -> str | None:
    """Return the name of the actor that the nth occurrence of some words means."""
    _, cast = read(text)
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    entity = cast.entity_at(Span(start, start + len(words)))
    return None if entity is None else str(entity)


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
def test_capitals_stand_for_countries_where_they_act(text: str, words: str, name: str) -> None:
    assert meant(text, words) == name


def test_a_continent_joined_to_another_is_no_country() -> None:
    text = "The Africa-South America Summit opened. America sent nobody."
    assert meant(text, "America", 0) is None
    assert meant(text, "America", 1) == "United States"
    assert meant("Anglo-America trades. The Asia-North America link opened.", "America", 1) is None
