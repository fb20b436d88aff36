from __future__ import annotations

from summitkit.parse.claims.page import open_page
from summitkit.text.layout import layout


def test_words_know_their_sentence_and_quotation() -> None:
    page = open_page(layout("He said “we go.” They left."))
    assert list(page.forms) == ["He", "said", "“", "we", "go", ".", "”", "They", "left", "."]
    assert list(page.sentence_of) == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]
    assert list(page.quote) == [-1, -1, 0, 0, 0, 0, 0, -1, -1, -1]
    assert page.words_of(1) == (7, 10)
    assert page.quotation(4) == (2, 7)
    assert [page.has_quotation(number) for number in (0, 1)] == [True, False]


def test_a_quotation_over_paragraphs_keeps_its_number() -> None:
    page = open_page(layout("“One day.\n\n“Two days.” He left. “Three days.”"))
    numbers = {page.quote[word] for word in range(len(page.forms)) if page.lows[word] in {"one", "two"}}
    assert len(numbers) == 1
    assert page.quote[page.lows.index("three")] not in numbers


def test_an_empty_text() -> None:
    page = open_page(layout(""))
    assert list(page.forms) == []
    assert list(page.quote) == []
