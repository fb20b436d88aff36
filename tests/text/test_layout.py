"""The layout as a whole."""

from __future__ import annotations

import pickle

import pytest

from summitkit.model.span import Span
from summitkit.text.layout import layout


def test_word_range() -> None:
    text = "One came, two left."
    made = layout(text)
    assert made.word_range(Span(4, 13)) == (1, 4)
    assert made.word_range(Span(5, 7)) == (1, 2)
    assert made.word_range(Span(8, 9)) == (2, 3)
    assert made.word_range(Span(3, 4)) == (1, 1)
    assert made.word_range(Span(0, len(text))) == (0, 6)


def test_sentence_at() -> None:
    made = layout("One came. Two left.")
    assert made.sentence_at(0) is made.sentences[0]
    assert made.sentence_at(9) is made.sentences[0]
    assert made.sentence_at(10) is made.sentences[1]
    assert made.sentence_at(19) is made.sentences[1]
    with pytest.raises(IndexError, match="no sentence at offset 20"):
        made.sentence_at(20)
    with pytest.raises(IndexError, match="no sentence at offset 0"):
        layout("").sentence_at(0)


def test_in_quotation() -> None:
    text = "He said “yes ‘no’ yes” then."
    made = layout(text)
    assert [made.in_quotation(offset) for offset in (7, 8, 14, 21, 22)] == [False, True, True, True, False]
    assert made.quotation_at(14) == Span(8, 22)
    assert made.quotation_at(0) is None


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200b", "\ufeff \u202e"])
def test_texts_without_words(text: str) -> None:
    made = layout(text)
    assert len(made.words) == 0
    assert [sentence.span for sentence in made.sentences] == ([Span(0, len(text))] if text else [])


def test_layouts_pickle() -> None:
    made = layout("One came. “Two left.”")
    again = pickle.loads(pickle.dumps(made))
    assert again.sentences == made.sentences
    assert again.words.forms == made.words.forms


@pytest.mark.parametrize(
    "text",
    ["\n" * 100_000, "1. \n" * 25_000, "a\n" * 50_000, "(" * 100_000, "A. " * 50_000, '"?! ' * 25_000,
     "A " * 50_000, "A-" * 50_000 + ": ", "A, " * 50_000, "AB " * 50_000, "\r\n\t" * 30_000, "x" * 1_000_000],
)  # fmt: skip
def test_hostile_texts_are_laid_out(text: str) -> None:
    made = layout(text)
    assert made.sentences[0].span.start == 0
    assert made.sentences[-1].span.end == len(text)
