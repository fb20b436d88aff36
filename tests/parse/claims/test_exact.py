from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

from summitkit.model.document import Document
from summitkit.parse.actors import find_actors
from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.exact import exact_drafts
from summitkit.parse.claims.page import open_page
from summitkit.parse.names import find_names
from summitkit.parse.reading import read_document

if TYPE_CHECKING:
    from collections.abc import Iterable


def found(text: str, drafts: tuple[Draft, ...] = ()) -> list[tuple[str, str, str]]:
    reading = read_document(Document(text))
    reading = attrs.evolve(reading, names=find_names(reading))
    reading = attrs.evolve(reading, cast=find_actors(reading))
    page = open_page(reading.layout)

    def words(numbers: Iterable[int]) -> str:
        return " ".join(page.forms[number] for number in numbers)

    return [(draft.rule, words(draft.source), words(draft.content)) for draft, _ in exact_drafts(reading, page, drafts)]


def test_a_colon_after_a_name() -> None:
    text = "Vladimir Putin: We are ready for talks\n\nVladimir Putin arrived in Delhi on Monday for two days of talks."
    assert found(text) == [("claims.colon", "Vladimir Putin", "We are ready for talks")]


@pytest.mark.parametrize(
    "text",
    [
        "Key points: the treaty was signed and sealed",
        "He met Vladimir Putin at 10:30 in the morning.",
        "Vladimir Putin: no",
    ],
)
def test_a_colon_that_leads_nothing_in(text: str) -> None:
    assert found(text) == []


def test_a_signed_quotation() -> None:
    assert found("“The door is open for talks.” – Maria Petrova") == [
        ("claims.signed", "Maria Petrova", "“ The door is open for talks . ”")
    ]


def test_a_long_quotation_left_over_goes_to_the_last_speaker() -> None:
    text = "Ozols spoke. “The door is open for talks and it will stay open for a year.”"
    before = Draft(head=1, chance=0.9, source=(0,), cue=(1,), content=(2,))
    rule, source, content = found(text, (before,))[0]
    assert (rule, source) == ("claims.left-over", "Ozols")
    assert content.startswith("“ The door")


def test_a_short_quotation_is_no_claim_by_itself() -> None:
    assert found("They call it the “open door”.") == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Bridge to open in May - minister\n\nThe bridge is long.", "minister", "Bridge to open in May"),
        ("Bridge to open in May: Latvian police\n\nThe bridge is long.", "Latvian police", "Bridge to open in May"),
        ("Bridge to open in May--Putin\n\nVladimir Putin spoke on Monday.", "Putin", "Bridge to open in May"),
    ],
)
def test_a_headline_names_its_source_last(text: str, source: str, content: str) -> None:
    assert found(text) == [("claims.headline", source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Bridge opens - police\n\nThe bridge is long.",
        "Feature - Bridge to open in May - the long way home\n\nThe bridge is long.",
        "The bridge will open in May - a long way off.",
    ],
)
def test_a_headline_that_names_no_source(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "“The road is open to all.” Anna Kask, mayor of Riga, said at a briefing on Monday.",
            [("claims.behind", "Anna Kask , mayor of Riga ,", "“ The road is open to all . ”")],
        ),
        ("“The road is open to all.” Anna Kask said that it was late.", []),  # words of her own
        ("“The road is open to all.” When Kask said so, all left.", []),
    ],
)
def test_a_sentence_behind_a_quotation_names_its_speaker(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert found(text) == wanted
