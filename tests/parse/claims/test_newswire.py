from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.newswire import newswire_drafts, with_newswire
from summitkit.parse.claims.page import Page, open_page
from summitkit.text.layout import layout

if TYPE_CHECKING:
    from collections.abc import Iterable


def words(page: Page, numbers: Iterable[int]) -> str:
    return " ".join(page.forms[number] for number in numbers)


def found(text: str) -> list[tuple[str, str, str, str]]:
    page = open_page(layout(text))
    return [
        (draft.rule.split(".")[-1], words(page, draft.source), words(page, draft.cue), words(page, draft.content))
        for draft in newswire_drafts(page)
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "The two sides signed a memo on rail freight, Latvia's foreign ministry said in a statement.",
            "Latvia 's foreign ministry",
            "said",
            "The two sides signed a memo on rail freight",
        ),
        (
            "Work will resume next week, Ozols told reporters in Riga late on Friday, adding that all were ready.",
            "Ozols",
            "told",
            "Work will resume next week",
        ),
        (
            "The dam must not be filled, the foreign minister, Lena Ozols, also said on Tuesday.",
            "the foreign minister , Lena Ozols ,",
            "also said",
            "The dam must not be filled",
        ),
        ("Two people were killed in the blast, police said.", "police", "said", "Two people were killed in the blast"),
    ],
)
def test_an_attribution_that_closes_a_sentence(text: str, source: str, cue: str, content: str) -> None:
    assert found(text) == [("closing", source, cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "After the talks, Ozols said on Monday the dam was full.",
        "On Monday, Ozols told reporters.",
        "The road, first reported by a local paper, is new and was built in May.",
        "The bridge was built, but Ozols said it leaks in winter.",
        "“We are ready,” Ozols said.",
    ],
)
def test_no_closing_attribution(text: str) -> None:
    assert all(rule != "closing" for rule, _, _, _ in found(text))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Tax cuts, loans and grants may come, but even if they don't, the market will hold, said Lena Ozols.",
            "Lena Ozols",
            "Tax cuts , loans and grants may come , but even if they do n't , the market will hold",
        ),
        (
            "The aides who stay are a special breed, said Lena Ozols, of Riga, who has worked there and earns little.",
            "Lena Ozols",
            "The aides who stay are a special breed",
        ),
    ],
)
def test_a_name_behind_its_verb(text: str, source: str, content: str) -> None:
    assert found(text) == [("inverted", source, "said", content)]


def test_a_relative_clause_before_the_verb_that_closes() -> None:
    text = "The bank has joined other bidders, the head of a panel which ran the sale told Reuters."
    assert found(text) == [
        ("closing", "the head of a panel which ran the sale", "told", "The bank has joined other bidders")
    ]
    assert found("Lena Ozols, who leads the party, said Juris Berg was late.")[0][0] == "opening"


def test_a_verb_before_its_subject() -> None:
    text = "The road will open in May, said Lena Ozols, the minister, at a news conference."
    assert found(text) == [("inverted", "Lena Ozols", "said", "The road will open in May")]


def test_an_apposition_is_no_content() -> None:
    text = "Lena Ozols, a friend of the ministry, said work would go on."
    assert found(text) == [
        ("opening", "Lena Ozols , a friend of the ministry ,", "said", "work would go on"),
    ]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "In Venezuela, her mother told Reuters that she had left home two weeks ago.",
            "her mother",
            "that she had left home two weeks ago",
        ),
        (
            "Latvia's outgoing negotiator said on Thursday the talks had failed.",
            "Latvia 's outgoing negotiator",
            "the talks had failed",
        ),
        (
            "The agency reported, citing the ministry, that a delegation had left.",
            "The agency",
            "that a delegation had left",
        ),
        ("But Ozols told Reuters that the talks had failed.", "Ozols", "that the talks had failed"),
        ("He told public radio France Inter the talks had failed.", "He", "the talks had failed"),
        ("As Reuters reported, citing envoys, the talks had failed.", "Reuters", "the talks had failed"),
    ],
)
def test_an_attribution_that_opens_a_sentence(text: str, source: str, content: str) -> None:
    assert [(rule, who, what) for rule, who, _, what in found(text)] == [("opening", source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Years after Ozols said the war was over, it began again.",
        "Ozols said goodbye to her hosts.",
        "Ozols warned against plans that were too bold.",
    ],
)
def test_no_opening_attribution(text: str) -> None:
    assert found(text) == []


def test_a_draft_without_a_source_is_given_one_and_a_good_one_stays() -> None:
    page = open_page(layout("Two people were killed in the blast, police said."))
    verb = page.lows.index("said")
    bare = Draft(head=verb, chance=0.9, source=(), cue=(verb,), content=(0, 1, 2))
    ((draft, chance),) = with_newswire(page, [(bare, 0.5)])
    assert (words(page, draft.source), words(page, draft.content), chance) == ("police", "Two people were", 0.5)
