from __future__ import annotations

import pytest

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.factuality import judge_content, main_clause
from summitkit.text.words import split_words


def judged(cue: str, content: str) -> tuple[str, str]:
    words = split_words(f"{cue} | {content}").forms
    bar = words.index("|")
    lows = tuple(word.lower() for word in words)
    found = judge_content(lows, range(bar + 1, len(lows)), range(bar), Lexicon.default())
    return found.certainty.value, found.polarity.value


@pytest.mark.parametrize(
    ("cue", "content", "certainty", "polarity"),
    [
        ("said", "the two sides signed the treaty", "certain", "positive"),
        ("said", "that it would sign the treaty", "certain", "positive"),
        ("said", "the pipeline may open in May", "possible", "positive"),
        ("said", "the pipeline opened in May 2019", "certain", "positive"),
        ("said", "the deal is likely to fail", "probable", "positive"),
        ("told", "“I think we are close to a deal,”", "probable", "positive"),
        ("said", "both countries should work together", "underspecified", "positive"),
        ("said", "“We hope that they come,”", "underspecified", "positive"),
        ("asked", "whether the deal was legal", "underspecified", "positive"),
        ("said", "“Stop the war.”", "underspecified", "positive"),
        ("said", "If they sign, prices fall", "underspecified", "positive"),
        ("said", "the treaty was not signed", "certain", "negative"),
        ("said", "it is not only a treaty but a promise", "certain", "positive"),
        ("said", "no agreement was reached", "certain", "negative"),
        ("said", "this could not be done alone", "certain", "negative"),
        ("denied", "that troops crossed the border", "certain", "negative"),
        ("did not deny", "that troops crossed the border", "certain", "positive"),
        ("opposes", "any change of the border", "certain", "negative"),
        ("expects", "prices to fall", "probable", "positive"),
        ("hopes", "to sign the treaty", "underspecified", "positive"),
        ("urged", "both sides to show restraint", "underspecified", "positive"),
        ("has agreed", "to start talks", "certain", "positive"),
        ("fears", "that the cost doubles", "possible", "positive"),
        ("decided", "not to attend the summit", "certain", "positive"),
    ],
)
def test_judgements(cue: str, content: str, certainty: str, polarity: str) -> None:
    assert judged(cue, content) == (certainty, polarity)


@pytest.mark.parametrize(
    ("content", "clause"),
    [
        ("when the talks end, the minister leaves", "the minister leaves"),
        ("the treaty which may fail was signed", "the treaty"),
        ("they signed it, and could sign more", "they signed it"),
        ("that trade grew", "trade grew"),
    ],
)
def test_main_clause(content: str, clause: str) -> None:
    words = split_words(content).forms
    assert " ".join(words[place] for place in main_clause(words, range(len(words)))) == clause


def test_nothing_is_certain_and_positive() -> None:
    found = judge_content((), (), (), Lexicon.default())
    assert (found.certainty.value, found.polarity.value) == ("certain", "positive")
