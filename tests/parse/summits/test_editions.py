"""Other editions of a series, told with or without a noun, and clubs of leaders that stand for their summits."""

from __future__ import annotations

import summitkit as sk

Row = tuple[str, str | None, str | None]


def rows(text: str, published: str = "2010-05-18") -> list[Row]:
    found = sk.parse_summits(text, published=published)
    return [(one.name, one.city, one.start.iso if one.start else None) for one in found]


def test_editions_without_a_noun() -> None:
    text = (
        "MADRID (AFP) - The sixth Ibero-American Summit began in the Spanish capital on Tuesday. The previous one took "
        "place in Lima in May 2008. The first was held in Rio de Janeiro in June 1999. Next year's will be in Havana."
    )
    assert rows(text) == [
        ("sixth Ibero-American Summit", "Madrid", "2010-05-18"),
        ("previous one", "Lima", "2008-05"),
        ("first", "Rio de Janeiro", "1999-06"),
        ("Next year's", "Havana", "2011"),
    ]


def test_an_edition_belongs_to_the_body_of_its_series() -> None:
    found = sk.parse_summits(
        "The 64th Mercosur summit ended in Asuncion on Tuesday. The next meeting will be in Montevideo in December.",
        published="2024-07-09",
    )
    assert [one.body for one in found] == [found[0].body, found[0].body]
    assert found[1].city == "Montevideo"


def test_without_a_summit_there_is_no_other_edition() -> None:
    assert rows("Two bridges were built in Lima in May 2008. The first, in Lima, fell in 1999.") == []


def test_a_club_of_leaders_in_a_town_is_its_summit() -> None:
    assert rows("Chilean President Ana Lopez flew home from the G20 in Hamburg on Monday.")[0][:2] == (
        "G20 in Hamburg",
        "Hamburg",
    )
    assert rows("Chilean President Ana Lopez praised the G20 in a speech on Monday.") == []


def test_summits_known_by_an_acronym_and_a_number() -> None:
    found = sk.parse_summits("TICAD 9 will be convened in Japan in 2025.", published="2022-08-29")
    assert [(one.ordinal, one.country.name if one.country else None) for one in found] == [(9, "Japan")]


def test_it_is_the_first_tells_of_the_summit_before() -> None:
    text = (
        "NATO leaders gather in Riga on Tuesday for a summit. It is the alliance's first summit on former Soviet soil."
    )
    assert len(rows(text, "2006-11-27")) == 1
