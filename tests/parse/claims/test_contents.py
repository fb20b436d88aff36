"""Contents: what the model cut off is put back."""

from __future__ import annotations

import attrs
import pytest

from summitkit.lexicon import Lexicon
from summitkit.parse.claims.contents import with_whole_contents
from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.page import Page, open_page
from summitkit.text.layout import layout
from summitkit.text.pos import PosTagger

TAGGER = PosTagger.from_bytes(Lexicon.default().weights("pos.bin"))


def mended(page: Page, draft: Draft) -> Draft:
    ((made, _),) = with_whole_contents(page, [(draft, 0.9)], page.tagged_by(TAGGER))
    return made


def content(text: str, source: str, cue: str, said: str) -> str:
    """Return the content of what becomes of a draft made of words of a text."""
    page = open_page(layout(text))

    def numbers(words: str) -> tuple[int, ...]:
        wanted = words.split()
        size = len(wanted)
        at = next(at for at in range(len(page.forms)) if list(page.forms[at : at + size]) == wanted)
        return tuple(range(at, at + size)) if words else ()

    head = numbers(cue)[-1]
    made = mended(page, Draft(head=head, chance=0.9, source=numbers(source), cue=numbers(cue), content=numbers(said)))
    return " ".join(page.forms[word] for word in made.content)


@pytest.mark.parametrize(
    ("text", "source", "cue", "said", "wanted"),
    [
        (
            "Riga has had no request for the release of the captain, his lawyer told AFP.",
            "his lawyer",
            "told",
            "the release of the captain",
            "Riga has had no request for the release of the captain",
        ),
        (
            "The talks failed, and the bridge stays shut, Kask said.",
            "Kask",
            "said",
            "the bridge stays shut",
            "the bridge stays shut",  # a clause of its own
        ),
        (
            "The bridge stays shut, Kask said.",
            "Kask",
            "said",
            "The bridge stays shut",
            "The bridge stays shut",
        ),
        ("He left the bridge and Kask wept.", "Kask", "wept", "the bridge", "the bridge"),
    ],
)
def test_a_content_before_its_speaker_begins_with_its_clause(
    text: str, source: str, cue: str, said: str, wanted: str
) -> None:
    assert content(text, source, cue, said) == wanted


@pytest.mark.parametrize(
    ("text", "source", "cue", "said", "wanted"),
    [
        (
            "Kask said that one of the Lake House kitchen's dishes was cold, and left.",
            "Kask",
            "said",
            "that one of the Lake House",
            "that one of the Lake House kitchen 's dishes was cold",
        ),
        (
            "The firm said it sold its shares in Riga Ports, a rival, on Monday.",
            "The firm",
            "said",
            "it sold its shares in",
            "it sold its shares in Riga Ports",
        ),
        (
            "The firm said it would “never sell” its “old, dear” ships.",
            "The firm",
            "said",
            "it would “ never sell ” its",
            "it would “ never sell ” its “ old , dear ” ships",
        ),
        ("Those who oppose the deal say so.", "Those", "oppose", "the deal", "the deal"),  # not its verb
        ("The call for aid was heard.", "", "call", "for aid", "for aid"),  # a noun's
        ("Kask said she left on Monday.", "Kask", "said", "she left", "she left"),
        ("They fear the integrity of the dam.", "They", "fear", "the integrity", "the integrity"),
        ("Kask said it was late Berg added.", "Kask", "said", "it was late", "it was late Berg added"),
    ],
)
def test_a_content_after_its_cue_ends_with_its_phrase(text: str, source: str, cue: str, said: str, wanted: str) -> None:
    assert content(text, source, cue, said) == wanted


def test_a_content_ends_before_who_else_speaks() -> None:
    page = open_page(layout("Kask said it was late Berg added."))
    first = Draft(head=1, chance=0.9, source=(0,), cue=(1,), content=(2, 3, 4))
    second = Draft(head=6, chance=0.9, source=(5,), cue=(6,), content=(2, 3, 4))
    kept = with_whole_contents(page, [(first, 0.9), (second, 0.9)], page.tagged_by(TAGGER))
    assert [tuple(draft.content) for draft, _ in kept] == [(2, 3, 4), (2, 3, 4)]


def test_what_was_cut_before_according_to_is_mended() -> None:
    page = open_page(layout("He will go to Riga with his chief of staff, according to a programme."))
    cut = Draft(head=11, chance=0.9, source=(13, 14), cue=(11, 12), content=(6, 7, 8, 9))
    assert tuple(mended(page, cut).content) == tuple(range(10))
    whole = attrs.evolve(cut, content=tuple(range(10)))
    assert mended(page, whole) == whole


@pytest.mark.parametrize(
    ("text", "source", "content", "wanted"),
    [
        (
            "According to the ministry, the talks turned to gas.",
            (2, 3, 4, 5, 6),
            (7, 8, 9),
            ("the ministry", "the talks turned to gas"),
        ),
        (
            "According to Berg, an envoy, the talks went on.",
            (2, 3, 4, 5, 6),
            (7, 8, 9, 10),
            ("Berg , an envoy ,", "the talks went on"),
        ),
        ("According to the ministry talks went on.", (2, 3), (4, 5, 6), ("the ministry", "talks went on")),
    ],
)
def test_what_according_to_opens_is_parted_at_the_comma(
    text: str, source: tuple[int, ...], content: tuple[int, ...], wanted: tuple[str, str]
) -> None:
    page = open_page(layout(text))
    draft = mended(page, Draft(head=0, chance=0.9, source=source, cue=(0, 1), content=content))
    assert (
        " ".join(page.forms[word] for word in draft.source),
        " ".join(page.forms[word] for word in draft.content),
    ) == wanted
