from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summitkit.parse.claims.drafts import Draft
from summitkit.parse.claims.page import open_page
from summitkit.parse.claims.quoted import with_quoted, without_asides
from summitkit.text.layout import layout

if TYPE_CHECKING:
    from collections.abc import Iterable


def found(text: str) -> list[tuple[str, str, str]]:
    page = open_page(layout(text))

    def words(numbers: Iterable[int]) -> str:
        return " ".join(page.forms[number] for number in numbers)

    return [(words(draft.via), words(draft.source), words(draft.content)) for draft, _ in with_quoted(page, [])]


@pytest.mark.parametrize(
    ("text", "via", "source", "content"),
    [
        (
            "Interfax quoted the deputy premier as saying that the loan had come.",
            "Interfax",
            "the deputy premier",
            "that the loan had come",
        ),
        (
            "The loan had come, Interfax quoted the deputy premier as saying.",
            "Interfax",
            "the deputy premier",
            "The loan had come",
        ),
        ("Ozols was quoted by Interfax as saying the loan had come.", "", "Ozols", "the loan had come"),
        ("Ozols was quoted as saying by Interfax that the loan had come.", "", "Ozols", "that the loan had come"),
        ("“It has come,” Ozols was quoted as saying on Monday.", "", "Ozols", "“ It has come , ”"),
    ],
)
def test_who_is_quoted_speaks(text: str, via: str, source: str, content: str) -> None:
    assert found(text) == [(via, source, content)]


@pytest.mark.parametrize(
    "text", ["Such words as saying no are hard.", "Ozols quoted a poem.", "As saying goes, it rains."]
)
def test_nobody_is_quoted(text: str) -> None:
    assert found(text) == []


def test_the_models_content_stays_where_it_is_of_the_same_words() -> None:
    page = open_page(layout("Interfax quoted Ozols as saying the loan had come and gone."))
    saying = page.lows.index("saying")
    draft = Draft(head=saying, chance=0.9, source=(0,), cue=(saying,), content=tuple(range(saying + 1, saying + 5)))
    ((better, chance),) = with_quoted(page, [(draft, 0.9)])
    assert ([page.forms[word] for word in better.source], better.content, chance) == (["Ozols"], draft.content, 0.9)


def test_asides_tell_only_through_whom_it_came() -> None:
    page = open_page(layout("The minister, as quoted by Interfax, said the loan had come."))
    said, quoted = page.lows.index("said"), page.lows.index("quoted")
    medium = quoted + 2
    told = Draft(head=said, chance=0.9, source=(medium,), cue=(said,), content=tuple(range(said + 1, said + 5)))
    aside = Draft(head=quoted, chance=0.9, source=(medium,), cue=(quoted,), content=(0, 1))
    ((draft, chance),) = without_asides(page, [(aside, 0.5), (told, 0.8)])
    assert ([page.forms[word] for word in draft.source], draft.content, chance) == (
        ["The", "minister"],
        told.content,
        0.8,
    )


def test_a_content_begins_after_the_aside_before_it() -> None:
    page = open_page(layout("According to the minister, as quoted by Interfax, the loan had come."))
    begin = page.lows.index("as")
    draft = Draft(head=0, chance=0.9, source=(2, 3), cue=(0, 1), content=tuple(range(begin, len(page.lows) - 1)))
    ((better, _),) = without_asides(page, [(draft, 0.8)])
    assert [page.forms[word] for word in better.content] == ["the", "loan", "had", "come"]
