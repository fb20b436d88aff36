"""Hostile and odd input: any string parses, every piece of evidence is exact, and what was parsed can be written."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import summitkit as sk

SENTENCE = "Mr. Rao told Reuters on 4 December 2025 that India and Russia had signed a $2 billion pact in New Delhi."
LARGE = {
    "one line": f"{SENTENCE} " * 100,
    "straight quotation marks": '"' * 20_000,
    "curly quotation marks": "“" * 20_000,
    "closing and opening marks": '” “"' * 5_000,
    "apostrophes": "a'" * 10_000,
    "words in marks": '"a ' * 10_000,
    "open quotations": "“he said " * 250,
    "round brackets": "(a " * 10_000,
    "square brackets": "[" * 20_000,
    "tags": "<a" * 10_000,
    "nines": "9" * 10_000,
    "an amount of nines": f"${'9' * 10_000} billion",
    "groups of nines": "9," * 10_000 + "9",
    "parts of nines": "9." * 10_000 + "9",
    "days of nines": "9/" * 10_000 + "9",
    "millions": f"$5 {'million ' * 3_000}",
    "hundreds": "one hundred and " * 3_000,
    "weekdays": "Monday " * 3_000,
    "months": "January " * 3_000,
    "stops": "." * 20_000,
    "initials": "A." * 10_000,
    "names": "Putin " * 3_000,
    "joined names": "India-Russia-" * 3_000,
    "addresses": "a@b." * 5_000,
    "reports": "said " * 400,
    "nested claims": "He said that " * 200,
    "lines": "a\n" * 10_000,
    "headings": "A\n\n" * 5_000,
    "white space": f"a{' ' * 20_000}b",
    "form feeds": "\f" * 5_000,
    "datelines": "MOSCOW, Dec. " * 3_000,
    "links": "http://" * 5_000,
    "dashes": "-" * 20_000,
    "underscores": "_" * 20_000,
    "offices": "President of the " * 3_000,
    "summits": "India-Russia summit " * 500,
    "deals": "signed an agreement on " * 500,
    "Chinese": "中文会议" * 5_000,
    "Arabic": "قال الرئيس " * 3_000,
}
ODD = (
    "",
    "\n",
    "\f",
    "$",
    "met",
    "told",
    "\x02 Putin \x03 said",
    "Putin and Modi met",
    "Putin and Modi met in",
    "\ud83d Putin \udc00said\udfff he \ud800",
    SENTENCE.replace(" ", "\0"),
    SENTENCE.replace("a", "\0a"),
    "".join(f"{letter}\u202e" for letter in SENTENCE),
    "\u200b".join(SENTENCE),
    "".join(f"{letter}\u0301\u0327" for letter in SENTENCE),
    f"{SENTENCE}\r\n\r\n{SENTENCE}\r{SENTENCE}\u2028{SENTENCE}\x85{SENTENCE}",
    "👩‍👩‍👧‍👦🇮🇳🇷🇺 said 🇮🇳–🇷🇺 talks",
    "İstanbul ßß ﬁ Ⅻ ² ¾ ٣٤٥ 𝟗𝟗 billion",
    "30 February 2025, 31 April, 99/99/9999, 0000-00-00, 2025-13-45, Feb 30 0000, 10000-01-01, 31 September last year",
    "99999999999 days ago, in 1000000 years, 9999-12-31 and the day after, 0001-01-01 and the day before",
    "the 99th century, year 99999, 0 BC, 25:99 on 2025-12-04T99:99, Q9 2025, week 99",
    "$" + "9" * 400 + "e" + "9" * 400,
)
CUT = (
    "Chilean President Ana Lopez, who arrived here on Monday with 30 aides, agreed to build a port and to sign a pact.",
    "4 December 2023: Luis Soto of Peru, with six days left, is to meet Ana Lopez on the sidelines of the G20 in Lima.",
    "According to ANI, ministers are expected to adopt a declaration on trade worth up to $3 to 4 billion by 2030.",
    "“We will not go,” said a spokesman who was quoted by Xinhua as saying that talks on gas were put off until May.",
    "A delegation led by Foreign Minister Ana Roe and including the heads of Acme Corp. and BMO left for Quito.",
    "The first round of six-party talks in Lima, postponed from May, follows the 12th Andean summit of 4 to 5 June.",
    "The Andean Forum, which has invited Peru and Chile, admitted Cuba, and signed papers covering trade and fish",
    "MoU between the Ministry of Health of the Republic of Peru and the Ministry of Health of Chile on cooperation in",
    "Luis Soto accused Chile on Radio Free Europe/Radio Liberty's Kazakh service of breaking the accord on fishing.",
    "Peru had expressed an interest in buying two frigates from Spain, and Chile, in the construction of a port.",
    "Chile wants to push Peru for , technology transfer in the arms trade.",
)
PIECES = (*ODD, SENTENCE, " ", "\n\n", "“", "”", '"', "'", "(", ")", ",", ".", "said", "that ", "Putin ", "the ", "- ")
ANY_TEXT = st.one_of(
    st.text(st.characters(), max_size=200),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(st.characters(), max_size=4)), max_size=25).map("".join),
)


def check(text: str) -> sk.Dossier:
    dossier = sk.parse(text, source="Paper", published="2025-12-03")
    (document,) = dossier.documents
    assert document.text == text
    for record in dossier:
        for piece in record.evidence.all():
            piece.verify(document)
    return dossier


@given(ANY_TEXT)
@example("\ud800")
def test_any_string_parses_with_exact_evidence_and_is_written_and_read(text: str) -> None:
    dossier = check(text)
    written = sk.dumps(dossier)
    assert sk.loads(written) == dossier
    assert sk.dumps(sk.parse(text, source="Paper", published="2025-12-03")) == written
    assert isinstance(dossier._repr_html_(), str)


@given(ANY_TEXT, st.dates())
def test_leaf_parsers_read_any_string_on_any_day(text: str, published: object) -> None:
    day = str(published)
    mentions: list[sk.DateMention | sk.AmountMention | sk.NameMention] = []
    mentions += sk.parse_dates(text, published=day)
    mentions += sk.parse_amounts(text)
    mentions += sk.parse_names(text)
    for mention in mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.evidence.quote == text[mention.span.start : mention.span.end]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts(text: str) -> None:
    assert sk.loads(sk.dumps(check(text))).documents[0].text == text


@pytest.mark.parametrize("name", LARGE)
def test_large_texts_of_one_kind(name: str) -> None:
    check(LARGE[name])


def test_the_views_show_markup_as_text() -> None:
    text = "Mr. <script>alert(1)</script> Rao said India & Russia <b>agreed</b> on a \"pact\", '<img src=x onerror=y>'."
    page = check(text)._repr_html_()
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "<b>agreed" not in page


@pytest.mark.parametrize("text", CUT, ids=range(len(CUT)))
def test_a_sentence_parses_cut_anywhere(text: str) -> None:
    words = text.split(" ")
    for place in range(1, len(words)):
        for part in (" ".join(words[:place]), " ".join(words[place:])):
            check(part)
