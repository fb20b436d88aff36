from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from summitkit.model.document import Document
from summitkit.parse.actors import find_actors
from summitkit.parse.names import find_names, parse_names
from summitkit.parse.reading import read_document

PIECES = st.sampled_from(
    [
        "Vladimir Putin", "Putin", "President", "the", "Russian", "foreign minister", "his", "he", "she", "it", "who",
        "Moscow", "in", "said", "told", "Reuters", "(EU)", "European Union", ",", ".", '"', "“", "”", "I", "we", "\n\n",
        "a", "official", "the company", "Hu Jintao", "Mr.", "U.S.", "counterpart", "of", "from", "Gazprom", "AND", "ET",
    ]
)  # fmt: skip
SENTENCES = st.lists(PIECES, max_size=40).map(" ".join)
TEXTS = st.one_of(st.text(max_size=200), SENTENCES)


@given(TEXTS)
def test_names_are_exact_and_apart(text: str) -> None:
    end = 0
    for name in parse_names(text):
        assert end <= name.span.start < name.span.end
        assert name.evidence.quote == name.span.of(text)
        assert 0.0 <= name.confidence <= 1.0
        end = name.span.end


@given(TEXTS)
def test_casts_are_whole(text: str) -> None:
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    cast = find_actors(reading)
    assert {mention.actor for mention in cast.mentions} <= set(range(len(cast.actors)))
    assert len({mention.span for mention in cast.mentions}) == len(cast.mentions)
    for actor in cast.actors:
        assert actor.evidence["mentions"]
        for piece in actor.evidence.all():
            piece.verify(reading.document)


@given(TEXTS)
def test_the_same_text_gives_the_same_actors(text: str) -> None:
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    assert find_actors(reading) == find_actors(reading)


@given(SENTENCES)
def test_a_paragraph_before_shifts_names(text: str) -> None:
    before = "no names here at all.\n\n"
    alone = [name.span for name in parse_names(f"x.\n\n{text}")]
    after = [name.span for name in parse_names(f"{before}x.\n\n{text}")]
    assert after == [span.shift(len(before)) for span in alone]
