"""The town that "here" means in a text without a dateline."""

from __future__ import annotations

import summitkit as sk

TEXT = (
    "Chile's leaders are here for the Andean summit. Chile sings. They saw a show {} and left for the coast of Chile."
)


def test_here_is_a_town_where_something_is() -> None:
    (found,) = sk.parse_summits(TEXT.format("in Santiago"))
    assert found.city == "Santiago"


def test_a_town_that_a_meeting_and_its_text_are_named_after_is_here() -> None:
    text = (
        "The second phase of the world summit on water ended here on Friday. Chile, the United States and Chile again "
        "signed the Lima Agenda. The Lima summit ended the talks. Since 1998 Washington has controlled it."
    )
    assert {one.city for one in sk.parse_summits(text, published="2005-11-18")} == {"Lima"}


def test_a_town_that_tells_of_what_kind_something_is_is_not_here() -> None:
    (found,) = sk.parse_summits(TEXT.format("with traditional Santiago opera"))
    assert found.city is None
