"""The lexicon's words for deals made ready to be found, and the small classes that deals' grammar needs beside them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.lexicon.entries import DealWord, StageWord
from summitkit.parse.wording import words
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Hedge, SectorWord

__all__ = [
    "BREAKS",
    "GENERAL",
    "GROUPS",
    "LIGHT_VERBS",
    "LINKS",
    "LOOSE_NOUNS",
    "MADE",
    "OBJECT_STOPS",
    "PAPERS",
    "SELF_TELLING",
    "TRANSACTIONS",
    "VAGUE",
    "deal_index",
    "hedge_index",
    "sector_index",
    "spelt",
    "stage_index",
    "verbs",
]

BREAKS = frozenset([".", ";", ":", "?", "!", "”", "“", '"', "''", "``", "--", "—", "…", "..."])
"""Marks that end a clause."""

OBJECT_STOPS = words(
    """
    that which who whom whose where when while whereas because although though unless until after before since as if
    but so yet once during following amid despite said says saying told according adding including is are was were has
    have had will would can could may might must should shall does did do ahead by he she it they we i citing noting
    whether whilst at under finally went resumed resumes remain remains remained
    began begins collapsed
    """
)
"""Words that no longer belong to the object of a verb or the topic of an agreement."""

GENERAL = words(
    """
    new several some many various important bilateral joint final landmark historic possible key major cooperative
    cooperation cooperations similar other such another additional separate broad wide-ranging comprehensive number
    series set host slew raft package range dozen dozens two three four five six seven eight nine ten eleven twelve
    first second third last latest recent future proposed planned legally-binding binding legal formal official
    interim initial draft mutual multiple multilateral regional existing current potential eventual any no this that
    these those the a an its their his her our agreement agreements deal deals pact pacts accord accords treaty
    treaties document documents memorandum memoranda understanding understandings mou mous contract contracts
    declaration declarations statement statements text texts compromise consensus commercial lasting good successful
    concrete ambitious solid fair big great significant political general specific substantial and of more overall
    passed intergovernmental interdepartmental inter-agency government-to-government solemn direct urgent real full
    better greater appropriate proper time previous rare formal multinational preliminary unprecedented controversial
    contentious earlier former form long-awaited so-called ongoing modest limited partial tentative last-minute small
    separate thing things win-win
    """
)
"""Words that don't say what a deal is about."""

LOOSE_NOUNS = words(
    """
    understanding settlement commitment assurance contribution guarantee undertaking offer promise order acquisition
    merger target consensus program programme agenda convention aid assistance grant subsidy donation purchase sale
    stake vow pledge concession arrangement framework guidelines blueprint manifesto charter resolution
    """
)
"""Deal nouns that need a name with capitals, or a verb that makes the deal, since they mean much else."""

GROUPS = words(
    """
    leaders ministers countries nations sides parties they both members states governments presidents premiers
    delegates officials negotiators counterparts economies summit meeting participants neighbours neighbors two
    delegations heads we
    """
)
"""Nouns and pronouns for several parties at once."""

LIGHT_VERBS = words(
    """
    establish set up create launch form build start begin sign conclude undertake make take develop implement adopt
    endorse approve provide give extend grant contribute offer pursue promote further jointly also fully open hold
    carry out work on cooperate in strengthen expand deepen enhance boost increase finalise finalize complete
    introduce study push explore deliver allocate donate invest lend announce together closely
    """
)
"""Verbs and adverbs that say less about a deal than their object does."""

VAGUE = words(
    """
    cooperation relations ties efforts dialogue contacts coordination partnership exchanges communication trust
    understanding friendship relationship peace stability work cooperate together collaboration issue issues matters
    interest concern views consultations unity solidarity
    """
)
"""Words of goodwill, which name no deal by themselves."""

TRANSACTIONS = words(
    """
    cooperation co-operation collaboration purchase purchases sale sales supply supplies delivery deliveries export
    exports import imports production co-production transfer transfers project projects plant plants factory
    factories corridor corridors pipeline pipelines reactor reactors jets jet aircraft fighter fighters system
    systems missiles units submarines helicopters ships frigates drones satellite satellites rail railway railways
    port ports loan loans grant credit investment investments tariff tariffs duty duties access visa visas currency
    currencies payment payments swap fund bank partnership partnerships barriers quotas fisheries extradition
    technology technologies rebate flights routes grain gas oil uranium lng prices curbs controls soybeans crops
    demarcation delimitation boundary vehicles cars steel aluminium fertiliser fertilizer minerals parts price equipment
    missile weapons arms base bases radar shield embargo ceasefire cease-fire truce armistice bananas beef poultry
    textiles airport airports highway electricity prisoners stake services
    relief debt debts restoration refinery refineries dam dams bridge bridges smelter terminal canal
    """
)
"""Nouns for what parties trade, build or allow each other."""


@functools.lru_cache(maxsize=8)
def deal_index(lexicon: Lexicon) -> PhraseIndex[DealWord]:
    """Return the deal nouns to look up, case ignored unless the form is an abbreviation."""
    more = (DealWord(form=form, name=form, kind=kind, weight=3) for form, kind in _MORE_DEALS)
    return PhraseIndex(((word.form, word) for word in (*lexicon.deal_words, *more)), ignore_case=True)


_MORE_DEALS = (
    ("Doha round", "trade-agreement"),
    ("Uruguay round", "trade-agreement"),
    ("constitutive act", "treaty"),
    ("final act", "agreement"),
    ("economic union", "agreement"),
)


@functools.lru_cache(maxsize=8)
def stage_index(lexicon: Lexicon) -> PhraseIndex[StageWord]:
    """Return the stage words to look up, but for those that are mere hedges or mean too much else."""
    known = ((word.form, word) for word in lexicon.stage_words if word.lemma not in _NO_STAGES or word.form in _WON)
    more = ((form, _stage(form, status)) for status, forms in _MORE_STAGES.items() for form in forms.split("|"))
    return PhraseIndex((*known, *more), ignore_case=True)


def _stage(form: str, status: str) -> StageWord:
    certainty = "certain" if status in {"signed", "agreed", "in-force", "rejected"} else "underspecified"
    return StageWord(form=form, lemma=form, part="verb", inflection="", status=status, certainty=certainty, weight=2)


_WON = words("won wins landed extended extends renewed renews")
_MORE_STAGES = {
    "signed": (
        "subscribed to|signed on to|put their names to|put his name to|put its name to"
        "|put her name to|put their signatures to|put their names|put their signatures|put his name|put pen to paper"
    ),
    "agreed": (
        "complete a|complete the|complete an|completed a|completed the|finish a|finish the|finished a"
        "|form a|form an|formed a|formed an|move forward with|go ahead with|press ahead with|went ahead with"
        "|renew|extend|prolong|clear the way for|cleared the way for|committed to|backed|issued|issue|issues"
    ),
    "in-force": (
        "entry into force of|came into force|come into force|comes into force|in place since|have had"
        "|continuation of|observance of|has had|already has|already have|linked by|bound by"
        "|observe|observes|observed|observing|adhere to"
        "|guarantor of|guarantors of|guarantors to"
        "|has held|has largely held|have held|is holding|was holding|still holds|living up to|live up to"
    ),
    "proposed": "floated|floats|tabled|tables|moots|mooted|plead for|pleaded for|pleads for|drum up support for",
    "negotiating": (
        "working on|work out|worked out|hammer out|hammering out|close to|finishing touches to"
        "|on the table|went over|gone over|going over"
    ),
    "rejected": (
        "off the table|collapsed|pulled out of|pull out of|pulls out of|walked away from|tore up"
        "|scrapped|ended its|ended their"
        "|shattering|was broken|were broken|been broken|was shattered|been shattered"
        "|walked back|walked back on|backed away from|backtracked on|reneged on|renege on"
    ),
    "stalled": "shelved|put off|in limbo|run aground|ran aground|bogged down|gathering dust|never took effect|unblock"
    "|never ratified|never taken effect|not taken effect|on paper only|missed a deadline for"
    "|missed the deadline for|miss a deadline for",
}
"""Phrases that tell a stage beside those of the lexicon."""

PAPERS = words("documents document papers notes letters instruments texts accords deals")
"""What is signed where no deal noun says more."""

MADE = words(
    """
    signed agreed reached concluded brokered struck sealed negotiated adopted approved initialed initialled inked
    ratified finalised finalized clinched floated proposed
    """
)
"""Participles behind a deal's noun that tell how it came about."""

LINKS = words(
    """
    flights flight links link services service route routes exports imports supplies shipments border borders crossing
    crossings trade embassy embassies consulate consulates relations ties bus train visas deliveries
    """
)
"""What neighbours open and close to each other."""

SELF_TELLING = words("truce ceasefire cease-fire armistice bailout swap")
"""Last words of deal nouns that tell by themselves what a deal is about."""


_NO_STAGES = frozenset(
    """
    be due to|be expected to|be likely to|be set to|be slated to|be scheduled to|be poised to|need|expect|want|hope|aim
    |wish|support|back|favor|favour|feature|figure|consider|be prepared to|be ready to|prepare|prepare to|differ|slow
    |drag|end|order|land|choose|receive|complete|finish|open|break|deny|kill|exit|differ on|near|future|possible
    |potential|place|select|win|extend|renew|demand|insist|raise|outline|support|target|request|recommend|disagree
    |landmark
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)


@functools.lru_cache(maxsize=8)
def hedge_index(lexicon: Lexicon) -> PhraseIndex[Hedge]:
    """Return the hedges to look up."""
    return PhraseIndex(((word.form, word) for word in lexicon.hedges), ignore_case=True)


def spelt(scene_form: str, form: str) -> bool:
    """Say whether words found without regard to case have the capitals that an abbreviation of the lexicon has."""
    return form.islower() or scene_form == form or sum(letter.isupper() for letter in scene_form) >= _CAPITALS


_CAPITALS = 2


@functools.lru_cache(maxsize=8)
def sector_index(lexicon: Lexicon) -> PhraseIndex[SectorWord]:
    """Return the sector words to look up."""
    return PhraseIndex(((word.form, word) for word in lexicon.sector_words), ignore_case=True)


@functools.lru_cache(maxsize=8)
def verbs(lexicon: Lexicon) -> frozenset[str]:
    """Return the single words that can begin a coordinated verb phrase: stage verbs, light verbs and some more."""
    found = {word.form for word in lexicon.stage_words if word.part == "verb" and " " not in word.form}
    return frozenset(found | LIGHT_VERBS | _MORE_VERBS) - _NO_VERBS


_NO_VERBS = words("up on in out set offer work study further also open together closely fully jointly")
_MORE_VERBS = words(
    """
    promote reduce bring share collect train combat fight tackle improve facilitate support encourage help prevent
    extend extended forgive forgiven address lower raise remove eliminate cut lift identify mitigate return abandon
    join take designate collectively jointly push study modernise modernize protect connect link exempt cancel double
    triple tighten send issue enrich
    """
)
