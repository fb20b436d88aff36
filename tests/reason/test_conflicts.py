"""Contradictions that hang on one word: what is denied, what is only near it, and what else means the same."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

read_story = importlib.import_module("story").read_story


def conflicts(path: Path, text: str) -> set[str]:
    """Return the pairs of records that contradict each other in a story, with the kind."""
    file = path / "made.story"
    file.write_text(text, "utf-8")
    story = read_story(file)
    names = story.labels()
    return {
        f"{' '.join(sorted(names[record] for record in found.ids))} {found.kind}"
        for found in sk.join(story.dossiers()).contradictions()
    }


ORDER = """# an order
@ a1 | Evening Star | 2010-11-20
Russia is negotiating to buy icebreakers from a yard in Wismar.
:: deal d1 | subject=buy icebreakers from a yard in Wismar | parties=RU, DE | status=negotiating | sector=defence
@ a2 | Daily Planet | 2010-11-21
A sale of icebreakers from Wismar is being negotiated.
:: deal d1 | subject=A sale of icebreakers from Wismar | parties=RU, DE | status=negotiating | sector=defence
@ a3 | Ostsee-Zeitung | 2010-11-22
{denial}
:: claim c1 | content={denial} | form=asserted | polarity=negative | about=RU
"""


def test_a_denial_reaches_all_reports_of_what_it_denies(tmp_path: Path) -> None:
    text = ORDER.format(denial="The yard in Wismar is not negotiating on icebreakers")
    assert conflicts(tmp_path, text) == {"c1@a3 d1@a1 denial", "c1@a3 d1@a2 denial"}


def test_a_denial_of_a_signature_leaves_talks_alone(tmp_path: Path) -> None:
    text = ORDER.format(denial="The yard in Wismar has signed no contract on icebreakers")
    assert conflicts(tmp_path, text) == set()


RENT = """# a rent
@ a1 | Kommersant | 2012-12-11
Baku wanted to raise the lease to $300 million.
:: claim c1 | content=Baku wanted to raise the lease to {sum} | form=asserted | figures=$300 million > 300000000 USD
@ a2 | Interfax | 2012-12-11
Azerbaijan never asked for $300 million for the station.
:: claim c2 | content=Azerbaijan never asked for $300 million for the station | form=asserted | polarity=negative \
| about=AZ | figures=$300 million > {value} USD
"""


def test_a_sum_is_denied_by_who_names_it(tmp_path: Path) -> None:
    assert conflicts(tmp_path, RENT.format(sum="$300 million", value="300000000")) == {"c1@a1 c2@a2 denial"}
    assert conflicts(tmp_path, RENT.format(sum="$300 million", value="200000000")) == set()


STATION = """# two plants
@ a1 | Evening Star | 2014-04-22
Kenya and Uganda signed an agreement on a power station. It will have 120 megawatts.
:: deal d1 | subject=a power station | parties=KE, UG | status=signed | sector=energy
:: claim c1 | content=It will have 120 megawatts | form=asserted | figures=120 megawatts > 120 megawatt
@ a2 | Daily Planet | 2014-04-23
The power station of Kenya and Uganda is to have 180 megawatts{more}.
:: deal d1 | subject=The power station | parties=KE, UG | status=signed | sector=energy
:: claim c2 | content=is to have 180 megawatts{more} | form=asserted | figures=180 megawatts > 180 megawatt{figure}
"""


def test_articles_of_one_matter_measure_one_thing_where_each_measures_once(tmp_path: Path) -> None:
    assert conflicts(tmp_path, STATION.format(more="", figure="")) == {"c1@a1 c2@a2 figure"}
    several = STATION.format(more=" and later 120 megawatts", figure=";120 megawatts > 120 megawatt")
    assert conflicts(tmp_path, several) == set()
