from __future__ import annotations

import pytest

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.model import classes_of
from summitkit.parse.claims.page import open_page
from summitkit.parse.claims.subjects import with_sources
from summitkit.text.layout import layout
from summitkit.text.pos import PosTagger

TAGGER = PosTagger.from_bytes(Lexicon.default().weights("pos.bin"))


def better(text: str, source: str, cue: str, content: str) -> tuple[str, str] | None:
    """Return source and content of what becomes of a draft made of words of a text, None where it is left out."""
    page = open_page(layout(text))

    def numbers(words: str) -> tuple[int, ...]:
        wanted = words.split()
        size = len(wanted)
        at = next(at for at in range(len(page.forms)) if list(page.forms[at : at + size]) == wanted)
        return tuple(range(at, at + size)) if words else ()

    head = numbers(cue)[-1]
    draft = Draft(head=head, chance=0.9, source=numbers(source), cue=numbers(cue), content=numbers(content))
    found = with_sources(page, [(draft, 0.8)], page.tagged_by(TAGGER), classes_of(Lexicon.default()))
    if not found:
        return None
    made = found[0][0]
    return " ".join(page.forms[at] for at in made.source), " ".join(page.forms[at] for at in made.content)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "wanted"),
    [
        (
            "The envoy left, the two sides said it was over.",
            ", the two sides",
            "said",
            "it was over",
            "the two sides",
        ),
        (
            "Contrary to other reports, the bureau said nothing was lost.",
            "Contrary to other reports , the bureau",
            "said",
            "nothing was lost",
            "the bureau",
        ),
        (
            "Ozols told the envoys that all was well and said the talks would go on.",
            "Ozols told the envoys that all was well",
            "said",
            "the talks would go on",
            "Ozols",
        ),
        (
            "The airline has made no comment and traders said they knew nothing.",
            "The airline has made no comment and traders",
            "said",
            "they knew nothing",
            "traders",
        ),
        (
            "Lena Ozols, who leads the party, opposed the talks.",
            "",
            "opposed",
            "the talks",
            "Lena Ozols , who leads the party ,",
        ),
        (
            "Latvia on Monday sent a message, saying it was ready for talks.",
            "",
            "saying",
            "it was ready for talks",
            "Latvia",
        ),
    ],
)
def test_sources_put_right(text: str, source: str, cue: str, content: str, wanted: str) -> None:
    found = better(text, source, cue, content)
    assert found is not None
    assert found[0] == wanted


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("More than ten officials said it was over.", "More than ten officials", "said", "it was over"),
        ("A poll taken as they left showed a lead.", "A poll taken as they left", "showed", "a lead"),
        ("Two officials who know him said so on Monday.", "Two officials who know him", "said", "so"),
    ],
)
def test_sources_that_are_right(text: str, source: str, cue: str, content: str) -> None:
    assert better(text, source, cue, content) == (source, content)


def test_what_is_said_of_a_thing_is_no_saying_of_it() -> None:
    text = "A summit is referred to as a high-level meeting."
    found = better(text, "A summit", "referred", "as a high-level meeting")
    assert found == ("", "A summit as a high-level meeting")


def test_words_that_describe_the_cue_are_no_source() -> None:
    assert better("One worry for Latvia is how the bank will act.", "One", "worry", "how the bank will act") is None


def test_what_somebody_is_asked_to_do_belongs_to_the_content() -> None:
    text = "Ozols has asked his deputy, Anna Kask, to review the gaps."
    found = better(text, "Ozols", "asked", "his deputy")
    assert found == ("Ozols", "his deputy , Anna Kask , to review the gaps")


def test_a_lone_adjective_is_no_content() -> None:
    assert better("The plan has continued to stay relevant.", "The plan", "continued", "relevant") is None


def test_a_clause_is_no_piece_of_a_source() -> None:
    page = open_page(layout("Ozols denied that it was so and insisted the plan was good."))
    head = page.lows.index("insisted")
    draft = Draft(
        head=head, chance=0.9, source=(0, 3, 4, 5, 6), cue=(head,), content=tuple(range(head + 1, len(page.lows) - 1))
    )
    found = with_sources(page, [(draft, 0.8)], page.tagged_by(TAGGER), classes_of(Lexicon.default()))
    assert found[0][0].source == (0,)


@pytest.mark.parametrize(
    ("text", "source", "wanted"),
    [
        (
            "In Lima, Peru, police spokesman Jon Berg said no.",
            "Peru , police spokesman Jon Berg",
            "police spokesman Jon Berg",
        ),
        ("However, Jon Berg, a spokesman, said no.", "Jon Berg , a spokesman ,", "Jon Berg , a spokesman"),
    ],
)
def test_a_place_before_the_speaker(text: str, source: str, wanted: str) -> None:
    found = better(text, source, "said", "no")
    assert found is not None
    assert found[0] == wanted


@pytest.mark.parametrize(
    ("text", "source", "wanted"),
    [
        ("A court which held the ships said the ban was over.", "the ships", "A court which held the ships"),
        ("The firm that owns the port said the ban was over.", "the port", "The firm that owns the port"),
        ("An envoy who left Riga on Monday said the ban was over.", "left Riga", "An envoy who left Riga"),
        ("He spoke of a fleet that left, and the envoy said the ban was over.", "the envoy", "the envoy"),  # a comma
        ("The court ruled that the envoy said the ban was over.", "the envoy", "the envoy"),  # no relative clause
    ],
)
def test_a_source_that_ends_a_relative_clause_begins_before_it(text: str, source: str, wanted: str) -> None:
    found = better(text, source, "said", "the ban was over")
    assert found is not None
    assert found[0] == wanted


@pytest.mark.parametrize(
    ("text", "source", "wanted"),
    [
        ("At the talks both sides said the ban was over.", "the talks both sides", "both sides"),
        ("At a meeting of the two sides the envoy said the ban was over.", "the two sides the envoy", "the envoy"),
        ("In December the Senate said the ban was over.", "December the Senate", "the Senate"),
        ("Earlier the bank said the ban was over.", "Earlier the bank", "the bank"),
        (
            "Also earlier this month the panel said the ban was over.",
            "Also earlier this month the panel",
            "the panel",
        ),
        ("At the bank the envoy from the port, too, said the ban was over.", "the envoy from the port", None),
        ("Berg met the bank the envoy said the ban was over.", "the bank the envoy", None),  # no event opens it
    ],
)
def test_a_source_begins_after_the_event_that_opens_its_sentence(text: str, source: str, wanted: str | None) -> None:
    found = better(text, source, "said", "the ban was over")
    assert found is not None
    assert found[0] == (wanted or source)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "wanted"),
    [
        (
            "However, Living Rivers Trust, which campaigns for clean water, said that Riga should act.",
            "which campaigns for clean water",
            "said",
            "that Riga should act",
            "Living Rivers Trust , which campaigns for clean water",
        ),
        (
            "The bank - whose chief left - said that it was sorry.",
            "whose chief left",
            "said",
            "that it was sorry",
            "The bank - whose chief left",
        ),
        (
            "He is one of the envoys who party members hoped would stay.",
            "who party members",
            "hoped",
            "would stay",
            "party members",
        ),
        (
            "It was the plan which the ministry rejected as bad.",
            "which the ministry",
            "rejected",
            "as bad",
            "the ministry",
        ),
        ("The envoy who in Riga said no left.", "who in Riga", "said", "no", "who in Riga"),
    ],
)
def test_relative_clauses_and_their_nouns(text: str, source: str, cue: str, content: str, wanted: str) -> None:
    found = better(text, source, cue, content)
    assert found is not None
    assert found[0] == wanted


def test_an_article_is_no_source() -> None:
    assert better("Since May, the reported income has risen.", "the", "reported", "income has risen") == (
        "",
        "income has risen",
    )


def test_an_opener_is_no_part_of_a_name() -> None:
    text = "Meanwhile Juris Berg said that he was ready."
    assert better(text, "Meanwhile Juris Berg", "said", "that he was ready") == ("Juris Berg", "that he was ready")
