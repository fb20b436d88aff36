"""The sector of a deal: by the words of its subject, else of its sentence and of the heading above."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from summitkit.lexicon.entries import SectorWord
from summitkit.model.deal import Sector
from summitkit.parse.deals.vocabulary import spelt
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene

__all__ = ["sector_of"]

_MOST = 3

_MORE = {
    "security": (
        "ceasefire|cease-fire|truce|armistice|peace agreement|peace treaty|political settlement|settlement"
        "|conflict|conflicts|withdrawal|troop withdrawal|pull-out|soldiers|policing|peacekeeping|peacekeepers"
        "|hostages|prisoners|police|militias|rebels|demilitarised|demilitarized|elections|power-sharing"
        "|autonomy|monitors|observers|mines|landmines|disarmament|dispute|disputes|islands|territorial"
        "|sovereignty|mediation|war|hostilities|separatists|kidnapping|money-laundering|money laundering"
        "|occupation|buffer zone|militia|fighting|violence|tribunal|patrols|coast guards|joint mission"
        "|operations centre|confidence-building|reconciliation|disarm"
    ),
    "defence": (
        "helicopters|helicopter|drones|drone|frigates|submarines|fighters|alliance|alliances|military bases"
        "|military base|status of forces|arms|purchase of arms|defence purchases|ally|tanks|jets|fighter jets"
        "|warships|naval base|air base|exercises|drills|aircraft carrier|bombers|missile shield|interceptors"
        "|bases"
    ),
    "trade": (
        "rare earths|critical minerals|raw materials|tariff|tariffs|duties|market access"
        "|economic cooperation agreement|economic partnership agreement|economic partnership"
        "|trade and economic|market|markets|prices|customs union|framework cooperation agreement|Doha"
        "|textiles|services|trade in services|economic|merchandise|embargo|preferences|protectionism|cars"
        "|minerals|copper|diamonds|steel|aluminium|aluminum|goods"
    ),
    "energy": "biofuels|biofuel|ethanol|generators|power cable|refinery|wind|transit of gas|wind power",
    "environment": (
        "fossil fuels|climate|climate change|green growth|greenhouse gases|emissions|Paris agreement|carbon"
        "|greenhouse|waste|disaster|disasters|Kyoto|fossil|water|rivers"
    ),
    "nuclear": (
        "New START|nuclear weapons|nuclear arms|non-proliferation|uranium|fissile|test ban|denuclearisation"
        "|denuclearization|reactor"
    ),
    "migration": (
        "movement of persons|refugees|migrants|asylum|visa-free|visa|visas|resettle|migrant workers|workers"
        "|labour|labor|nationals|deportation|settle"
    ),
    "transport": "lorries|land crossing|airspace|air links|direct flights|railways|rail links|bus|buses|bus service",
    "health": (
        "Global Fund|flu|vaccines|vaccine|medicines|antiviral drugs|hospital|hospitals|disease|diseases|virus|cancer"
    ),
    "technology": (
        "industrial research|scientific research|research|semiconductor|semiconductors|chips|internet|science"
        "|scientific|computers|robots|laboratory|digital gap|5G|cyber"
    ),
    "education-culture": (
        "personnel|scholarships|visitors|students|universities|teachers|relics|antiquities|journalists"
        "|archaeology|language"
    ),
    "finance": (
        "budget|spending|debt|debts|stimulate demand|development bank|currency|currencies|reserves"
        "|reserve fund|euro|double taxation|stimulus|economic growth|rescue package|bailout|monetary"
    ),
    "other": "tourism|democracy|border|demarcation",
    "agriculture": "hunger|avocados|dairy|nuts",
    "space": "rocket|launch of satellites",
}
"""Words that tell a sector beside those of the lexicon, or in their stead."""

_MEANS = (
    "fund|funds|funding|loan|loans|credit|credits|credit line|line of credit|grant|grants|investment|financing|finance"
    "|financial|subsidies|bank|global fund"
)
"""Words for money, which tell a sector only where nothing tells what it is spent on."""


@functools.lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> PhraseIndex[SectorWord]:
    own = {form.lower(): _word(form, "finance", 1) for form in _MEANS.split("|")}
    own |= {form.lower(): _word(form, sector, _MOST) for sector, forms in _MORE.items() for form in forms.split("|")}
    known = (word for word in lexicon.sector_words if word.form.lower() not in own)
    return PhraseIndex(((word.form, word) for word in (*known, *own.values())), ignore_case=True)


def _word(form: str, sector: str, weight: int) -> SectorWord:
    return SectorWord(form=form, sector=sector, weight=weight)


def sector_of(scene: Scene, statements: Sequence[Statement]) -> Sector:
    """Return the sector that the words of a deal's subjects tell, else those of its sentences and their headings."""
    votes = _votes(scene, ((statement.first, statement.last) for statement in statements))
    if len(votes) >= _MOST and 2 * max(votes.values()) < sum(votes.values()):
        return Sector.OTHER  # spread over sectors of which none has half the weight
    if not votes and statements[0].rule != "deals.accession":
        votes = _votes(scene, _around(scene, statements))
    return Sector(max(votes, key=lambda sector: votes[sector])) if votes else Sector.OTHER


def _votes(scene: Scene, places: Iterator[tuple[int, int]]) -> Counter[str]:
    """Return the weight of each sector among words."""
    votes: Counter[str] = Counter()
    for place in places:
        for match in _index(scene.reading.lexicon).find(scene.forms, *place):
            if spelt(" ".join(scene.forms[match.first : match.last]), match.value.form):
                votes[match.value.sector] += match.value.weight
    return votes


def _around(scene: Scene, statements: Sequence[Statement]) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a deal and the headings above them."""
    if any(statement.rule == "deals.listed" for statement in statements):
        return
    sentences = scene.reading.layout.sentences
    headings = scene.kept("headings", _headings)
    for number in sorted({statement.sentence for statement in statements}):
        above = bisect_right(headings, number)
        for one in (number, *(headings[above - 1 : above] if above else ())):
            yield sentences[one].first, sentences[one].last


def _headings(scene: Scene) -> list[int]:
    sentences = scene.reading.layout.sentences
    return [number for number, sentence in enumerate(sentences) if sentence.kind == "heading"]
