from __future__ import annotations

import importlib

import pytest

corpus = importlib.import_module("corpus")


@pytest.mark.parametrize("length", [1, 4000, 50_000])
def test_a_text_has_the_length_asked_for(length: int) -> None:
    assert len(corpus.one_text(length)) == length


def test_the_same_texts_are_made_each_time() -> None:
    assert corpus.one_text(5000) == corpus.one_text(5000)
    assert corpus.one_text(5000, seed=1) != corpus.one_text(5000, seed=2)
    first, second = list(corpus.articles(0.008))
    assert [first["id"], second["id"]] == ["made-0", "made-1"]
    assert first["text"] != second["text"]


def test_new_words_keep_coming() -> None:
    text = corpus.one_text(200_000)
    half = len(text) // 2
    assert len(set(text[half:].split()) - set(text[:half].split())) > 100
