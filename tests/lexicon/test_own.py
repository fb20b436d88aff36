from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.lexicon.own import read_entries

if TYPE_CHECKING:
    from pathlib import Path

FILE = """# names of a story of ours
table\tname\tshort\tkind\tcountry\taliases\trole
organizations\tNorth Sea Hydrogen Board\tNSHB\tcompany\tNO\tHydrogen Board|the Board

outlets\tThe Fjord Courier\t\tnewspaper\tNO
people\tKari Lund\t\t\tNO\t\tenergy minister
"""


def test_several_kinds_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_text("\ufeff" + FILE, "utf-8")
    lexicon = sk.Lexicon.default().extend_from(path)
    assert lexicon.organizations[0].aliases == ("Hydrogen Board", "the Board")
    assert lexicon.outlets[0].name == "The Fjord Courier"
    assert lexicon.people[0].role == "energy minister"
    assert len(lexicon.additions) == 3


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "own.tsv: there is no header"),
        ("name\nx", "own.tsv:1: the header must begin with 'table'"),
        ("table\tname\tname\n", "own.tsv:1: the header"),
        ("table\tname\nplanets\tMars", "own.tsv:2: there is no table 'planets'"),
        ("table\tname\tlemma\noutlets\tX\tsay", "own.tsv:2: outlets have no column 'lemma'"),
        ("table\tname\tkind\n\noutlets\tX\tpigeon", "own.tsv:3: kind must be one of"),
        ("table\tname\noutlets\tX\tY", "own.tsv:2: a row must have 2 cells, not 3"),
        ("table\tname\tkind\nplaces\tX\tcity", "own.tsv:2: "),
    ],
)
def test_what_is_wrong_is_named_with_its_line(content: str, message: str) -> None:
    with pytest.raises(sk.LexiconError, match=message):
        read_entries(content, "own.tsv")


def test_a_file_that_is_no_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_bytes(b"table\tname\noutlets\t\xff")
    with pytest.raises(sk.LexiconError, match="not UTF-8 at byte"):
        sk.Lexicon.default().extend_from(path)
