from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story
STORY = """# an order
@ a1 | Evening Star | 2010-11-20
Russia has signed an order of icebreakers from Wismar, says the Star. Trade reached 65 billion dollars.
:: deal d1 | subject=an order of icebreakers from Wismar | parties=RU, DE | status=signed | sector=defence
:: claim c1 | content=Trade reached 65 billion dollars | form=asserted
@ a2 | Daily Planet | 2010-11-21
An order of icebreakers from Wismar is signed, the Planet hears from Moscow. Trade reached 65 billion dollars.
:: deal d1 | subject=An order of icebreakers from Wismar | parties=RU, DE | status=signed | sector=defence
:: claim c1 | content=Trade reached 65 billion dollars | form=asserted
@ a3 | Evening Star | 2010-11-22
The order of icebreakers from Wismar was signed last week.
:: deal d1 | subject=The order of icebreakers from Wismar | parties=RU, DE | status=signed | sector=defence
@ a4 | Morning Herald | 2010-11-22
The order of icebreakers from the yard in Wismar is signed. Rice fell.
:: deal d1 | subject=The order of icebreakers from the yard in Wismar | parties=RU, DE | status=signed | sector=defence
:: claim c2 | content=Rice fell | form=asserted
"""


def told(path: Path) -> sk.Dossier:
    file = path / "made.story"
    file.write_text(STORY, "utf-8")
    return sk.join(read_story(file).dossiers())


def test_sources_are_counted_and_named(tmp_path: Path) -> None:
    dossier = told(tmp_path)
    deal, claim = dossier.corroboration(dossier.deals[0]), dossier.corroboration(dossier.claims[0])
    assert (deal.kind, deal.count, len(deal.records)) == ("deal", 3, 4)
    assert str(deal) == (
        "4 records, 3 independent sources: Evening Star (outlet, 2 records), Daily Planet (outlet, 1 record), "
        "Morning Herald (outlet, 1 record)"
    )
    assert (claim.kind, claim.count) == ("claim", 2)
    alone = dossier.corroboration(dossier.claims[-1])
    assert str(alone) == "1 records, 1 independent source: Morning Herald (outlet, 1 record)"


def test_only_what_enough_sources_say_is_corroborated_kind_by_kind(tmp_path: Path) -> None:
    dossier = told(tmp_path)
    counts = {least: [(found.kind, found.count) for found in dossier.corroborated(least)] for least in range(1, 5)}
    assert counts == {
        1: [("deal", 3), ("claim", 2), ("claim", 1)],
        2: [("deal", 3), ("claim", 2)],
        3: [("deal", 3)],
        4: [],
    }
