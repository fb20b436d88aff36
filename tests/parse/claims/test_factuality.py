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
        ("decided", "not to attend the summit", "certain", "negative"),
        ("said", "Riga is unlikely to join", "probable", "negative"),
        ("said", "it was almost impossible to leave", "certain", "negative"),
        ("said", "it was an impossible task for the bank", "certain", "positive"),
        ("said", "Not a single ton was shipped", "certain", "negative"),
        ("said", "As we said, if there is a vote, these polls will not be valid", "certain", "negative"),
        ("said", "Riga is ready to return but will not accept a word more", "certain", "positive"),
        ("said", "the king has told her that Riga will not yield", "certain", "positive"),
        ("has neither confirmed nor denied", "the report", "underspecified", "positive"),
        ("quoted", "the envoy as saying that talks may not be held", "certain", "positive"),
        ("is confident", "that a compromise will be found", "probable", "positive"),
        ("said", "visitors don't need to ask", "certain", "negative"),
        ("said", "Kask told him it may rain", "certain", "positive"),
        ("said", "the bank thinks there is no way", "certain", "positive"),
        ("said", "the minister, after a possible deal, left", "certain", "positive"),
        ("said", "a deal was possible", "possible", "positive"),
        ("said", "they had yet to answer", "certain", "negative"),
        ("said", "he did not exclude that they could meet", "possible", "positive"),
        ("said", "a clash could not be ruled out", "possible", "positive"),
        ("doubts", "that they will agree", "probable", "negative"),
        ("did not dispute", "the figure", "certain", "positive"),
        ("expects", "little from the talks", "probable", "negative"),
        ("is considering", "a brief meeting", "underspecified", "positive"),
        ("considers", "the deal dead", "certain", "positive"),
        ("called", "the plan useful", "certain", "positive"),
        ("called for", "a new plan", "underspecified", "positive"),
        ("threatened", "to boycott the talks", "certain", "positive"),
        ("dismissed fears", "that prices will double", "certain", "negative"),
        ("have not said", "where they will meet", "underspecified", "negative"),
        ("said", "his government wanted a new deal", "underspecified", "positive"),
        ("said", "the envoy wanted a new deal", "certain", "positive"),
        ("said", "he would be sad if they left", "underspecified", "positive"),
        ("said", "it could have a better end", "possible", "positive"),
        ("said", "it could have ended", "certain", "positive"),
        ("said", "he was confident the line would open", "probable", "positive"),
        ("said", "“Let me be clear. We are not opening our market,”", "certain", "negative"),
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


@pytest.mark.parametrize(
    ("cue", "content", "certainty", "polarity"),
    [
        ("seeks", "a loan of $2 million", "underspecified", "positive"),
        ("offered", "to mediate", "underspecified", "positive"),
        ("refused", "to say whether it was late", "certain", "negative"),
        ("expressed displeasure at", "the delay", "certain", "positive"),
        ("expressed hope", "that it would be signed", "underspecified", "positive"),
        ("noted with concern", "that funds were drying up", "certain", "positive"),
        ("dismissed", "the demand", "certain", "negative"),
        ("said", "“They want to discuss it in public.”", "certain", "positive"),
        ("said", "“We want to discuss it in public.”", "underspecified", "positive"),
        ("said", "“Bring back our boats.”", "underspecified", "positive"),
        ("said", "it was time for the two sides to talk", "underspecified", "positive"),
        ("made it clear", "the family has two weeks to decide whether to go on", "certain", "positive"),
        ("said", "Riga had received no such paper", "certain", "negative"),
        ("said", "the request serves no purpose", "certain", "negative"),
        ("objected to", "the delay", "certain", "negative"),
        # near misses
        ("said", "a decision by no means binding had been taken", "certain", "positive"),
        ("said", "the road to nowhere was closed", "certain", "positive"),
    ],
)
def test_wishes_of_others_refusals_and_what_has_no_object(
    cue: str, content: str, certainty: str, polarity: str
) -> None:
    assert judged(cue, content) == (certainty, polarity)
