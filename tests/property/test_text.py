"""What holds for any text."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from summitkit.text.layout import layout
from summitkit.text.words import split_words

PIECES = st.sampled_from(
    ["Mr. Rao", " said", ".", ". ", "? ", "\n", "\n\n", "“", "”", '"', "'", "‘", "’", "``", "''", " ", "U.S.", "No. 5",
     "1. ", "(a) ", "$65.70", "don't", "…", "...", "—", "--", "«", "»", "„", "A", "\u200b", "\r\n", "MOSCOW (AP) _ "]
)  # fmt: skip
TEXTS = st.text(st.characters(), max_size=80) | st.lists(PIECES, max_size=40).map("".join)
INVISIBLE = {chr(code) for code in (0xAD, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
                                    *range(0x2060, 0x206A))}  # fmt: skip


@given(TEXTS)
def test_words_are_slices_in_order_without_overlaps(text: str) -> None:
    words = split_words(text)
    assert [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)] == list(words.forms)
    assert all(start < end for start, end in zip(words.starts, words.ends, strict=True))
    assert all(end <= start for end, start in zip(words.ends, itertools.islice(words.starts, 1, None), strict=False))


@given(TEXTS)
def test_every_visible_character_is_in_a_word(text: str) -> None:
    words = split_words(text)
    covered = {offset for start, end in zip(words.starts, words.ends, strict=True) for offset in range(start, end)}
    missed = [text[offset] for offset in range(len(text)) if offset not in covered]
    assert all(character.isspace() or character in INVISIBLE for character in missed)


@given(TEXTS)
def test_sentences_tile_the_text_and_its_words(text: str) -> None:
    made = layout(text)
    assert "".join(sentence.span.of(text) for sentence in made.sentences) == text
    place = word = 0
    for sentence in made.sentences:
        assert sentence.span.start == place
        assert sentence.first == word
        assert sentence.kind in {"body", "heading", "list-item"}
        place, word = sentence.span.end, sentence.last
    assert word == len(made.words)


@given(TEXTS)
def test_paragraphs_are_in_order_and_sentences_keep_to_them(text: str) -> None:
    made = layout(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(made.paragraphs))
    for sentence in made.sentences:
        if len(sentence):
            paragraph = made.paragraphs[sentence.paragraph]
            assert paragraph.start <= made.words.starts[sentence.first]
            assert made.words.ends[sentence.last - 1] <= paragraph.end


@given(TEXTS)
def test_quotations_nest(text: str) -> None:
    made = layout(text)
    for quotation in made.quotations:
        assert text.startswith(quotation.opener, quotation.span.start)
        assert quotation.inner in quotation.span
        assert any(quotation.span in paragraph for paragraph in made.paragraphs)
    for one, other in itertools.combinations(made.quotations, 2):
        assert one.span.start <= other.span.start
        assert not (one.span.start < other.span.start < one.span.end < other.span.end)


@given(TEXTS)
def test_a_text_is_laid_out_the_same_twice(text: str) -> None:
    one, other = layout(text), layout(text)
    assert one.sentences == other.sentences
    assert one.quotations == other.quotations


@given(st.lists(st.sampled_from(["The sides met. They agreed.", "“Yes,” Mr. Rao said.", "Energy talks"]), min_size=1))
def test_appending_a_paragraph_leaves_what_stands_before(paragraphs: list[str]) -> None:
    text = "\n\n".join([*paragraphs, "It was the end of a long day."])
    longer = text + "\n\n" + "“No,” he said. They left."
    before, after = layout(text), layout(longer)
    assert after.quotations[: len(before.quotations)] == before.quotations
    assert [s.span.start for s in after.sentences[: len(before.sentences)]] == [s.span.start for s in before.sentences]
    assert [s.kind for s in after.sentences[: len(before.sentences)]] == [s.kind for s in before.sentences]
