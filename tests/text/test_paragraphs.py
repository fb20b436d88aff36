"""Paragraphs: soft wraps, blank lines, list items, and what only looks like one."""

from __future__ import annotations

from summitkit.text.paragraphs import split_paragraphs


def paragraphs(text: str) -> list[str]:
    return [paragraph.span.of(text) for paragraph in split_paragraphs(text)]


def test_wrapped_newswire_is_one_paragraph() -> None:
    text = (
        "The two presidents met on Monday in the old town hall and spoke for\n"
        "three hours about trade, gas and the border before they left for the\n"
        "airport.\n\nNo statement followed.\n"
    )
    assert len(paragraphs(text)) == 2


def test_indents_part_paragraphs_where_blank_lines_are_missing() -> None:
    text = (
        "   The two presidents met on Monday in the old town hall and spoke for\n"
        "three hours about trade, gas and the border before they left for home.\n"
        "   No statement followed, which was no surprise to those who had waited\n"
        "outside.\n"
    )
    assert [paragraph[:5] for paragraph in paragraphs(text)] == ["The t", "No st"]


def test_a_line_that_juts_out_does_not_set_the_column() -> None:
    text = (
        "MINISTERS OF FIVE STATES MEET IN RIGA TO TALK OF GAS The ministers met on\n"
        "Monday in the old town hall and spoke for three hours on\n"
        "Norwegian gas and the border before they left for the city of\n"
        "Tallinn.\n"
        "    No statement followed, which was no surprise to those in\n"
        "Riga who had waited outside.\n"
    )
    assert [paragraph[:5] for paragraph in paragraphs(text)] == ["MINIS", "No st"]


def test_a_line_a_paragraph() -> None:
    long = "The ministers agreed to meet again in spring and to bring their experts. " * 3
    assert len(paragraphs(f"{long}\n{long}\n{long}")) == 3


def test_a_short_line_before_a_long_one_is_apart() -> None:
    text = "Energy\nThe ministers agreed to meet again in spring and to bring their experts with them."
    assert paragraphs(text)[0] == "Energy"


def test_list_items_are_apart_with_their_markers() -> None:
    text = "They agreed:\n1. to trade;\n2) to talk;\n(a) to write;\n(iv) to read;\n• to visit;\n- to wait;\nIV. to end."
    found = split_paragraphs(text)
    assert [text[p.span.start : p.span.start + p.marker].strip() for p in found] == [
        "", "1.", "2)", "(a)", "(iv)", "•", "-", "IV."]  # fmt: skip


def test_a_wrapped_number_is_no_list_item() -> None:
    text = (
        "The two presidents, who met on Monday for three hours, said they spent\n"
        "15. They had planned to spend more on the meeting than they did, he said.\n"
    )
    assert len(paragraphs(text)) == 1


def test_windows_and_unicode_breaks() -> None:
    assert paragraphs("One.\r\n\r\nTwo.\u2029Three.\r\n \t\r\nFour.") == ["One.", "Two.", "Three.", "Four."]


def test_nothing_visible() -> None:
    assert paragraphs(" \n\t\n\r\n") == []
