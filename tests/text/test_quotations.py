"""Quotations: all styles of marks, nested, unclosed, over paragraphs, and apostrophes that are none."""

from __future__ import annotations

import pytest

from summitkit.text.layout import layout
from summitkit.text.quotations import MAX_DEPTH


def found(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in layout(text).quotations]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('"Yes," he said, "we go."', ['"Yes,"', '"we go."']),
        ("“Yes,” he said, “we go.”", ["“Yes,”", "“we go.”"]),
        ("``Yes,'' he said, ``we go.''", ["``Yes,''", "``we go.''"]),
        ("''Yes,'' he said, ''we go.''", ["''Yes,''", "''we go.''"]),
        ("'Yes,' he said, 'we go.'", ["'Yes,'", "'we go.'"]),
        ("‘Yes,’ he said, ‘we go.’", ["‘Yes,’", "‘we go.’"]),
        ("Er sagte: „Ja“ und ‚nein‘.", ["„Ja“", "‚nein‘"]),
        ("Er sagte: »Ja« dazu.", ["»Ja«"]),
        ("Il a dit « oui » et «non».", ["« oui »", "«non»"]),
        ("Han sade ”ja” igår.", ["”ja”"]),
        ("He said ,,yes'' to it", [",,yes''"]),
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”", "‘no’"]),
        ("'He said \"no\" to me,' she said.", ["'He said \"no\" to me,'", '"no"']),
        ('He told "them "no" twice" then.', ['"them "no" twice"', '"no"']),
        ('“mixed" marks "both”', ['“mixed"', '"both”']),
        ("the leaders’ summit and O'Neil's ’tis '90s don't", []),
        ("‘the leaders’ summit’ and 'the leaders' summit'", ["‘the leaders’ summit’", "'the leaders' summit'"]),
        ("He is 5' 6\" tall.", []),
        ("A lone ' or \" does nothing", []),
        ('We go. "he said. "We stay', ['"he said. "']),
        ('It ends oddly " . "', ['" . "']),
    ],
)  # fmt: skip
def test_found(text: str, quotations: list[str]) -> None:
    assert found(text) == quotations


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        (
            'Kask said: "One came. "Two left. "Three stayed," he said. "Four?"',
            [('"One came.', True), ('"Two left.', True), ('"Three stayed,"', False), ('"Four?"', False)],
        ),
        (
            "Kask said: “One came. “Two left.” All laughed.",
            [("“One came.", True), ("“Two left.”", False)],
        ),
        ('"We go. "Kask said. "We stay. "', [('"We go. "', False), ('"We stay. "', False)]),  # spaces that mislead
        ('"We go. "Anna Kask added. "We stay. "', [('"We go. "', False), ('"We stay. "', False)]),
    ],
)
def test_paragraphs_of_a_quotation_run_into_one(text: str, quotations: list[tuple[str, bool]]) -> None:
    assert [(made.span.of(text), made.continues) for made in layout(text).quotations] == quotations


def test_parts() -> None:
    text = "She said: “He said ‘no’ twice.”"
    outer, inner = layout(text).quotations
    assert outer.inner.of(text) == "He said ‘no’ twice."
    assert (outer.opener, outer.closed, outer.depth, outer.continues) == ("“", True, 0, False)
    assert (inner.inner.of(text), inner.depth) == ("no", 1)


def test_a_quotation_over_paragraphs_continues() -> None:
    text = "“One came.\n\n“Two left.\n\n“Three stayed,” he said.\n\n“Four?”"
    made = layout(text).quotations
    assert [q.span.of(text) for q in made] == ["“One came.", "“Two left.", "“Three stayed,”", "“Four?”"]
    assert [(q.closed, q.continues) for q in made] == [(False, True), (False, True), (True, False), (True, False)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        # a closing mark that hangs on the next word
        ('"One came.\n\nTwo left, "he said.', [('"One came.', True), ('Two left, "', False)]),
        ('"One.\n\nTwo.\n\nThree. "\n\nIt ended.', [('"One.', True), ("Two.", True), ('Three. "', False)]),
        # an opening mark at the end of a line
        ('He said so. "\n\nBut two left. "', [('"', True), ('But two left. "', False)]),
        ('"One came," he said. "\n\nTwo left. "', [('"One came,"', False), ('"', True), ('Two left. "', False)]),
        ("“One came.\n\nTwo left,” he said.", [("“One came.", True), ("Two left,”", False)]),
        # near misses: the next mark opens, or is too far
        ('"One came.\n\nHe said, "two left."', [('"One came.', False), ('"two left."', False)]),
        ('"One came.\n\n"Two left," he said.', [('"One came.', True), ('"Two left,"', False)]),
        ("“One came.\n\nHe said “two left”.", [("“One came.", False), ("“two left”", False)]),
        ('"One.' + "\n\nLine." * 7 + '\n\nTwo, "he said.', [('"One.', False), ('"he said.', False)]),
    ],
)
def test_a_quotation_closed_in_a_later_paragraph(text: str, pieces: list[tuple[str, bool]]) -> None:
    assert [(quotation.span.of(text), quotation.continues) for quotation in layout(text).quotations] == pieces


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = 'He said: "We go.\n\nNobody knew.'
    (quotation,) = layout(text).quotations
    assert quotation.span.of(text) == '"We go.'
    assert not quotation.closed
    assert not quotation.continues


def test_an_unclosed_quotation_ends_where_the_same_mark_opens_anew() -> None:
    assert found("“We go, he said. “We stay.”") == ["“We go, he said.", "“We stay.”"]


def test_straight_marks_in_pairs_are_taken_in_turn_where_spaces_mislead() -> None:
    assert found('"We go. "he said. Later: "We stay. "she said.') == ['"We go. "', '"We stay. "']


@pytest.mark.parametrize("text", ['"' * 100_000, "'" * 100_000, "“" * 100_000, '"a ' * 50_000, "‘a " * 50_000,
                                  "„a“" * 30_000, "«" * 50_000 + "»" * 50_000])  # fmt: skip
def test_a_hundred_thousand_marks(text: str) -> None:
    made = layout(text).quotations
    assert all(quotation.depth < MAX_DEPTH for quotation in made)
    assert all(quotation.span.end <= len(text) for quotation in made)


@pytest.mark.parametrize("text", ["``“``", "“a „b “c“ d", "``a “b ``c” d"])
def test_odd_marks_never_cross(text: str) -> None:
    spans = [quotation.span for quotation in layout(text).quotations]
    for one in spans:
        assert not any(one.start < other.start < one.end < other.end for other in spans)
