from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summitkit.io.files.mending import mend

FIRST = """Joint Statement
JOINT STATEMENT

1. The two leaders met in New Delhi on 5 December and agreed on coop-
eration in nuclear energy, science and technology for the coming five
years.
2. They welcomed the long-
term contract on fertilisers, which both sides had discussed in detail at
the level of ministers. The leaders also
1
"""
SECOND = """Joint Statement
noted the progress of the talks on a free-trade agreement with the Eurasian
Economic Union.
Energy
Both sides expressed satisfaction with the long-term supply of crude oil and
of coking coal.
2
"""
THIRD = """Joint Statement
They thanked the people of Delhi.
3
"""


def test_lines_are_joined_and_hyphens_mended() -> None:
    text = mend([FIRST, SECOND, THIRD]).text
    assert "agreed on cooperation in nuclear energy, science and technology for the coming five years." in text
    assert "the long-term contract on fertilisers" in text


def test_a_sentence_runs_on_over_the_page_and_the_form_feed_tells_where() -> None:
    text = mend([FIRST, SECOND, THIRD]).text
    assert "The leaders also\fnoted the progress" in text
    assert text.count("\f") == 2
    assert text.endswith("\n\n\fThey thanked the people of Delhi.")


def test_running_heads_and_page_numbers_are_left_out() -> None:
    text = mend([FIRST, SECOND, THIRD]).text
    assert "Joint Statement" not in text
    assert not any(line.strip().isdigit() for line in text.split("\n"))


def test_headings_and_items_are_paragraphs_of_their_own() -> None:
    paragraphs = [part.strip() for part in mend([FIRST, SECOND, THIRD]).text.split("\n\n")]
    assert paragraphs[0] == "JOINT STATEMENT"
    assert "Energy" in paragraphs
    assert paragraphs[2].startswith("2. They welcomed")


def test_every_word_leads_back_to_the_page() -> None:
    mended = mend([FIRST, SECOND, THIRD])
    for word in ("technology", "fertilisers", "satisfaction", "people of Delhi"):
        place = mended.raw_offset(mended.text.index(word))
        assert mended.raw[place : place + len(word)] == word


def test_nothing_gives_nothing() -> None:
    assert mend([]).text == ""
    assert mend(["", "\n \n"]).text == ""
    assert mend([]).raw_offset(0) == 0


@given(st.lists(st.text(max_size=120), max_size=4))
def test_any_pages_can_be_mended(pages: list[str]) -> None:
    mended = mend(pages)
    for offset in range(len(mended.text) + 1):
        assert 0 <= mended.raw_offset(offset) <= len(mended.raw)
