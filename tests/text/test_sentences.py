"""Sentences: where they end, and where they don't."""

from __future__ import annotations

import pytest

from summitkit.text.layout import layout


def cut(text: str) -> list[str]:
    return [sentence.span.of(text).strip() for sentence in layout(text).sentences]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Rao met Dr. Silva and Gen. Okoro.", "They talked."],
        ["He flew to St. Petersburg on Dec. 3.", "She stayed."],
        ["J. K. Rao and George W. Hill agreed.", "Others did not."],
        ["The U.S. President spoke in the U.S.", "The talks ended."],
        ["He died in Buffalo, N.Y.", "Slepian had lived in Reno, Nev., for years."],
        ['It is "grave."', "Abad responded that it was not."],
        ["They met at 10 a.m.", "The talks ended at 5 p.m. Monday."],
        ["Acme Inc. Chairman Rao resigned.", "He had led Acme Inc.", "It is large."],
        ["Resolution No. 5 passed.", "Did they say no?", "Five did."],
        ["Trade rose 3.5 percent to $1.2 billion.", "It had fallen."],
        ['"We will go," he said.', '"We will stay."', "She left."],
        ["“Will you come?” Mr. Rao asked.", "“Yes!” she replied."],
        ['"Is it over?" he asked.', "Nobody knew."],
        ["``It is over.''", "They left."],
        ["It was late ... very late.", "It ended."],
        ["He left (she had not).", "(Others stayed.)", "All slept."],
        ["The pact -- a first -- holds.", "So far."],
        ["Growth, trade, etc., were named.", "Jobs were not."],
        ["India, Russia, etc.", "They met."],
        ["We asked why.", "2025 was hard."],
        ["A stop without a space ends it.", "The next begins."],
    ],
)
def test_cut(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


def test_a_missing_space_parts_sentences_but_not_names() -> None:
    assert cut("The talks were held.The sides agreed on example.com today.") == [
        "The talks were held.",
        "The sides agreed on example.com today.",
    ]


def test_spans_tile_the_text_and_white_space_goes_before() -> None:
    text = "  One came.  Two left.\n\nThree stayed. \n"
    assert [sentence.span.of(text) for sentence in layout(text).sentences] == [
        "  One came.  ",
        "Two left.\n\n",
        "Three stayed. \n",
    ]


def test_word_ranges_and_paragraphs() -> None:
    sentences = layout("One came. Two left.\n\nThree stayed.").sentences
    assert [(s.first, s.last, s.paragraph) for s in sentences] == [(0, 3, 0), (3, 6, 0), (6, 9, 1)]
    assert [len(s) for s in sentences] == [3, 3, 3]


def test_no_sentence_has_more_than_250_words() -> None:
    text = f"{'word ' * 620}ends here. Another one."
    found = layout(text).sentences
    assert [len(sentence) for sentence in found] == [250, 250, 123, 3]
    assert "".join(sentence.span.of(text) for sentence in found) == text
