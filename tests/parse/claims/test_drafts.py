from __future__ import annotations

from summitkit.model.span import Span
from summitkit.parse.claims.arguments import window
from summitkit.parse.claims.drafts import Draft, draft_of, pieces, with_subjects
from summitkit.parse.claims.page import Page, open_page
from summitkit.text.layout import layout


def page_of(text: str) -> Page:
    return open_page(layout(text))


def labels(page: Page, head: int, words: dict[str, str], units: dict[int, str]) -> list[str]:
    before, middle, after = window(page, head)
    return [
        *(units.get(number, "UO") for number in before),
        *(words.get(page.forms[word], "O") for word in middle),
        *(units.get(number, "UO") for number in after),
    ]


def test_labels_make_a_draft() -> None:
    page = page_of("Ozols said prices fell.")
    found = draft_of(page, 1, 0.9, labels(page, 1, {"Ozols": "S", "said": "Q", "prices": "K", "fell": "K"}, {}))
    assert (found.source, found.cue, tuple(found.content)) == ((0,), (1,), (2, 3))
    assert found.rule == "claims.model"


def test_without_a_cue_label_the_head_is_the_cue() -> None:
    page = page_of("Ozols said prices fell.")
    assert draft_of(page, 1, 0.9, labels(page, 1, {"fell": "K"}, {})).cue == (1,)


def test_who_is_named_in_an_aside_is_no_source() -> None:
    page = page_of("Ozols, in a talk with Kask, said prices fell.")
    head = page.forms.index("said")
    words = {"Kask": "S", "said": "Q", "prices": "K", "fell": "K"}
    assert draft_of(page, head, 0.9, labels(page, head, words, {})).source == ()
    page = page_of("In a talk, Kask said prices fell.")
    assert (
        len(draft_of(page, page.forms.index("said"), 0.9, labels(page, page.forms.index("said"), words, {})).source)
        == 1
    )


def test_what_is_said_after_whom_it_is_said_to() -> None:
    page = page_of("Ozols confirmed to the daily that prices fell.")
    assert tuple(draft_of(page, 1, 0.9, labels(page, 1, {}, {})).content) == (5, 6, 7)
    page = page_of("Ozols came to the office, and that was it.")
    assert not draft_of(page, 1, 0.9, labels(page, 1, {}, {})).content


def test_a_sentence_beside_the_cue_s_comes_whole() -> None:
    page = page_of("So Ozols said. “Prices fell.”")
    head = page.forms.index("said")
    found = draft_of(page, head, 0.9, labels(page, head, {"said": "Q", "Ozols": "S"}, {1: "UK"}))
    assert [page.forms[word] for word in found.content] == ["“", "Prices", "fell", ".", "”"]


def test_only_the_quotation_of_a_sentence_beside_the_cue_s_comes() -> None:
    page = page_of("“We won,” said Ozols. “They lost the war,” a soldier with a flag shouted after that.")
    head = page.forms.index("said")
    found = draft_of(page, head, 0.9, labels(page, head, {"won": "K"}, {1: "UK"}))
    assert [page.forms[word] for word in found.content] == ["won", "“", "They", "lost", "the", "war", ",", "”"]


def test_pieces_break_at_gaps_and_paragraphs() -> None:
    page = page_of("one two three\n\nfour five six seven eight nine.")
    assert pieces(page, (0, 1, 3, 4, 6)) == (Span(0, 7), Span(15, 24), Span(29, 34))
    assert pieces(page, (2, 3)) == (Span(8, 13), Span(15, 19))
    assert pieces(page, ()) == ()


def draft(head: int, source: tuple[int, ...], content: tuple[int, ...]) -> Draft:
    return Draft(head=head, chance=0.9, source=source, cue=(head,), content=content)


def test_who_goes_on_is_the_one_who_spoke() -> None:
    page = page_of("Ozols said prices fell, adding wages rose, and called unions happy.")
    drafts = [draft(1, (0,), (2, 3)), draft(5, (), (6, 7)), draft(10, (), (11,))]
    assert [one.source for one in with_subjects(page, drafts)] == [(0,), (0,), (0,)]


def test_a_cue_inside_a_content_takes_no_source_from_outside() -> None:
    page = page_of("Ozols said adding troops means war.")
    drafts = [draft(1, (0,), (2, 3, 4, 5)), draft(2, (), (3,))]
    assert with_subjects(page, drafts)[1].source == ()


def test_a_source_doesn_t_reach_the_next_sentence() -> None:
    page = page_of("Ozols said prices fell. Adding wages was hard.")
    drafts = [draft(1, (0,), (2, 3)), draft(5, (), (6,))]
    assert with_subjects(page, drafts)[1].source == ()
