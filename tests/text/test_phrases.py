"""The phrase index."""

from __future__ import annotations

import pytest

from summitkit.text.phrases import Drawers, PhraseIndex, cut, first_words, words_of
from summitkit.text.words import split_words


def test_the_longest_phrase_wins_from_left_to_right() -> None:
    index = PhraseIndex([("New Delhi", 1), ("New Delhi Declaration", 2), ("Delhi", 3), ("Declaration of Delhi", 4)])
    words = split_words("The New Delhi Declaration of Delhi, New York").forms
    assert [(m.first, m.last, m.value) for m in index.find(words)] == [(1, 4, 2), (5, 6, 3)]


def test_values_are_kept_in_order_and_ranges_hold() -> None:
    index = PhraseIndex([("Georgia", "country"), ("Georgia", "state"), ("", "nothing")])
    words = split_words("Georgia and Georgia").forms
    assert [m.values for m in index.find(words, 1)] == [("country", "state")]
    assert [(m.first, m.last) for m in index.find(words, 0, 2)] == [(0, 1)]
    assert len(index) == 1


def test_case() -> None:
    words = split_words("PRIME Minister prime minister's").forms
    assert len(list(PhraseIndex([("prime minister", 0)]).find(words))) == 1
    assert len(list(PhraseIndex([("Prime Minister", 0)], ignore_case=True).find(words))) == 2


def test_a_phrase_does_not_run_over_the_end() -> None:
    index = PhraseIndex([("United Nations", 0)])
    assert list(index.find(split_words("the United Nations").forms, 0, 2)) == []


def test_words_that_are_not_plain_letters_open_phrases_too() -> None:
    phrases = ["São Paulo", "U.S. dollar", "Côte d'Ivoire", "cannot agree", "AT&T", "Łódź"]
    index = PhraseIndex((phrase, phrase) for phrase in phrases)
    words = split_words("In São Paulo, Łódź and Côte d'Ivoire AT&T cannot agree on the U.S. dollar.").forms
    assert {match.value for match in index.find(words)} == set(phrases)


@pytest.mark.parametrize("phrase", ["São Paulo", "cannot", "U.S.-led talks", " two  spaces ", "", "-", "℃ x", "’Abd"])
def test_the_first_word_is_the_first_that_a_phrase_is_cut_into(phrase: str) -> None:
    assert [*first_words([phrase])] == [next(iter(cut(phrase)), "")]
    assert list(cut(phrase)) == list(split_words(phrase).forms)


def test_drawers_give_numbers_in_the_order_put_in() -> None:
    drawers = Drawers(["new", "old", "new", "new"])
    assert [drawers.numbers(word) for word in ("new", "old", "none")] == [[0, 2, 3], [1], []]
    assert set(drawers) == {"new", "old"}


def test_the_words_of_phrases() -> None:
    phrases = ["J. K. Rao", "J. Rao", "Côte d'Ivoire", "Sana'a", "Cluj-Napoca", "they cannot", "Rao's", "H̱olon", ""]
    assert words_of(phrases) == {form for phrase in phrases for form in split_words(phrase).forms}


@pytest.mark.parametrize(
    "piece", ["Ch’ŏngdan-ŭp", "O'Neil", "Bắc", "non-U.S.", "cannot-do", "we'll", "rock'n'roll", "D-Va."]
)
def test_pieces_are_cut_as_texts_are(piece: str) -> None:
    assert list(cut(piece)) == list(split_words(piece).forms)
    assert [*first_words([piece])] == [split_words(piece).forms[0]]
