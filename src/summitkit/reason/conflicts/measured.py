"""What a claim's figures measure: by the words around each, the countries, the direction of a flow and the period."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import attrs

from summitkit.model.amount import Amount
from summitkit.model.certainty import Certainty
from summitkit.model.claim import Claim
from summitkit.reason import gazetteer
from summitkit.reason.figures import comparable
from summitkit.reason.matching.days import Days, days_of
from summitkit.reason.words import Wording, stems_of, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.reason.linking import Web

__all__ = ["Measure", "measures_of"]

_REVISED = re.compile(r"\b(?:revis\w+|updat\w+|correct\w+|restat\w+|adjust\w+|provisional\w*)\b", re.IGNORECASE)
_RUNNING = re.compile(r"\b(?:so far|by now|to date|until now)\b", re.IGNORECASE)
_TARGET = re.compile(
    r"\b(?:(?:goal|forecast|aim|hope|wish|want|ask|seek|demand)(?:s|ed|ing)?|target(?:ed|ing)?|offer(?:s|ed|ing))\b"
)
_AHEAD = re.compile(
    r"\b(?:targets?|goals?|forecasts?|expect\w*|aims?|project(?:ed|ions?)|hopes?|needs?|will|could|may|(?:is|are) to|"
    r"by 20\d\d)\b"
)
# "The first 180 tanks", "another 20", "of whom 12": a part, which is less than the whole and doesn't contradict it.
_PART_BEFORE = re.compile(
    r"\b(?:(?:first|second|another|additional|further|extra|remaining|initial)(?:\s+\S+){0,3}|"
    r"(?:of (?:which|whom|them)|including|among (?:them|which))(?:\s+\S+){0,2})\s*\Z",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(r"\A(?:\s+[\w-]+){0,2}\s+more\b(?! than)")
_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|while|but|whereas|from|against|with|including)\s")
_TAKING = frozenset({"import", "buy"})
_GIVING = frozenset({"export", "sell", "surplus", "deficit", "debt", "invest", "loan", "aid"})
_PAIR = 2
# What figures are of: of two that have such words, and none in common, each measures something else.
_KINDS = stems_of(
    "trade exports imports sold bought produced consumed consumption reserves quota budget spending invested debt "
    "loan remittances profit losses deficit surplus capacity reserve revenue tax harvest demand storage fine "
    "ransom compensation interest discount inflation unemployment poverty wages jobs tourists population students "
    "births members turnout votes observers killed wounded infected arrested missing kidnapped homeless evacuated "
    "vaccinated expelled freed rescued stranded length area speed depth distance weight"
)
_BY = re.compile(r"\bby (?:(?:about|some|nearly|almost|over|around|roughly|(?:more|less) than|at least|up to) )?\Z")
_ROSE = re.compile(
    r"\b(?:rose|risen|rises|rising|grew|grown|growing|climb\w*|increas\w+|fell|fallen|dropp\w+|reduc\w+|jump\w*|up|down)"
    r"\b(?:\W+\w+){0,6}?\W+to\b",
    re.IGNORECASE,
)
_EACH = "(?:an?|per|each|every)"
_RATE = re.compile(
    rf"\b(?:(?P<hour>{_EACH} hour|hourly)|(?P<day>{_EACH} day|daily)|(?P<week>{_EACH} week|weekly)|"
    rf"(?P<month>{_EACH} month|monthly)|(?P<year>{_EACH} year|yearly|annual(?:ly)?))\b",
    re.IGNORECASE,
)
# What a market quotes is another thing an hour later.
_QUOTED = re.compile(
    r"\b(?:shares?|stocks?|ind(?:ex|ices)|bonds?|futures|crude|dollar|euro|yen|pound|sterling|rouble|rupee)\b"
    r"(?:\W+\w+){0,8}?\W+(?:clos(?:e[sd]?|ing)|trad(?:es?|ed|ing)|open(?:ed|ing)|up|down|gain(?:s|ed)|los(?:es|t)|shed|slipped|"
    r"climb(?:s|ed|ing)|jump(?:s|ed)|f[ae]ll(?:s|en)?|rose|risen|drop(?:s|ped)|dipped|buying|bought)\b",
    re.IGNORECASE,
)
_PHASE = re.compile(
    r"\b(?:(?P<early>at first|to begin with|initially|at the start|in the first (?:phase|stage|year))|"
    r"(?P<late>eventually|ultimately|in the (?:end|long run)|at full capacity|when (?:finished|completed?)))\b",
    re.IGNORECASE,
)
_SCOPE = re.compile(
    r"\b(?:(?P<average>averag\w*)|(?P<peak>peaks?|maximum)|(?P<gross>gross)|(?P<net>net)|(?P<services>services)|"
    r"(?P<cash>cash)|(?P<alone>alone)|"
    r"(?P<more>including|included|(?:is|are) counted)|(?P<less>excluding|not counting|apart from)|"
    r"(?P<way>through (?:banks?|official))|"
    r"(?P<span>over (?:the next |the last )?\w+ years))\b",
    re.IGNORECASE,
)


@attrs.frozen(slots=True, eq=False)
class Measure:
    """One figure of a claim with what it measures.

    Attributes:
        claim, amount: the figure and whose it is.
        words, countries: of its clause, and of all that the claim is about.
        giver, taker: the ISO codes of the countries from and to which something flows, where it does.
        periods: those for which it is told.
        ahead, target: whether it is told of what is to come, or is aimed at.
        revised: whether it is called so, or an update.
        running: whether it is counted up to now: "so far".
        quoted: whether it is what a market quoted: "shares closed down 247p".
        rose: whether it is what something rose or fell to: "rose to 17".
        kinds: the stems of what it is a figure of, where that is told: trade, output, victims.
        rates: for how long it is told, where it is "a year" or "daily".
        phases: whether it is so at first, or in the end, where that is told.
        scope: what else it includes, or how it is taken: "on average", "with services".
        roles: the states that it names, each with the stem of the word after it: "Austrian barges in Chadian waters".
        kinsmen: those of the roles whose state is told by an adjective: "Austrian barges".
        part: whether it is called a part of more: "the first 180", "of whom 12".
        change: whether it is by how much something rises or falls.
        rivals: the other figures of its article of that unit that can be for its time.
    """

    claim: Claim
    amount: Amount
    words: Wording
    countries: frozenset[str]
    giver: str | None
    taker: str | None
    periods: tuple[Days, ...]
    ahead: bool
    target: bool
    revised: bool
    running: bool
    quoted: bool
    rose: bool
    kinds: frozenset[str]
    rates: frozenset[str]
    phases: frozenset[str]
    scope: frozenset[str]
    roles: frozenset[tuple[str, str]]
    kinsmen: frozenset[tuple[str, str]]
    part: bool = False
    change: bool = False
    rivals: tuple[Measure, ...] = ()


def measures_of(web: Web, claim: Claim) -> Iterator[Measure]:
    """Give the measure of each figure of a claim: by its clause where the claim has several."""
    quotes = [piece.quote for piece in claim.evidence.get("figures", ())]
    quotes = quotes if len(quotes) == len(claim.figures) else []
    about = frozenset(country.code for entity in claim.about if (country := web.scene.country(entity)))
    for number, amount in enumerate(claim.figures):
        whole = _of_content(claim, amount, about)
        if not quotes:
            yield whole
            continue
        clause = _clause(claim.content, quotes[number]) if len(quotes) > 1 else claim.content
        rivals = (quotes[other] for other, rival in enumerate(claim.figures) if comparable(amount, rival))
        if any(rival != quotes[number] and rival in clause for rival in rivals) and not _is_end(
            claim.content, quotes[number]
        ):
            continue  # which of the two is whose is not clear
        yield attrs.evolve(
            _of_clause(whole, clause, about) if len(quotes) > 1 else whole,
            part=_is_part(claim.content, quotes[number]),
            change=bool(_BY.search(clause.partition(quotes[number])[0])),
        )


def _of_content(claim: Claim, amount: Amount, about: frozenset[str]) -> Measure:
    """Return the measure of a figure by all that its claim says."""
    content, words = claim.content, wording(claim.content)
    giver, taker = _direction(content, words, words.countries | about)
    roles = tuple(_roles(content)) if len(words.countries) >= _PAIR else ()
    return Measure(
        claim,
        amount,
        words,
        words.countries | about,
        giver,
        taker,
        _periods(claim, content),
        ahead=bool(_AHEAD.search(content)) or claim.certainty is Certainty.POSSIBLE,
        target=bool(_TARGET.search(content)),
        revised=bool(_REVISED.search(content)),
        running=bool(_RUNNING.search(content)),
        quoted=bool(_QUOTED.search(content)),
        rose=bool(_ROSE.search(content)),
        kinds=_KINDS & words.stems.keys(),
        rates=_named(_RATE, content),
        phases=_named(_PHASE, content),
        scope=_named(_SCOPE, content),
        roles=frozenset((code, stem) for code, stem, _ in roles),
        kinsmen=frozenset((code, stem) for code, stem, kin in roles if kin),
    )


def _of_clause(whole: Measure, clause: str, about: frozenset[str]) -> Measure:
    """Return the measure of a figure that is told in a clause of its own."""
    words = wording(clause)
    words = words if words.mass >= 1 else whole.words
    countries = words.countries | about
    giver, taker = _direction(whole.claim.content, words, countries)
    periods = _periods(whole.claim, clause)
    return attrs.evolve(
        whole,
        words=words,
        countries=countries,
        giver=giver,
        taker=taker,
        periods=periods,
        kinds=_KINDS & words.stems.keys(),
    )


def _named(pattern: re.Pattern[str], content: str) -> frozenset[str]:
    """Return the names of a pattern's groups that a content has."""
    return frozenset(found.lastgroup for found in pattern.finditer(content) if found.lastgroup)


def _roles(content: str) -> Iterator[tuple[str, str, bool]]:
    """Go through the states that a content names, each with the stem of the content word after it.

    Whether the state is told by an adjective or by its people comes third: "Sri Lankan sailors".
    """
    words = content.split()
    for end in range(1, len(words)):
        name = words[end - 1]
        if end > 1 and not wording(name).countries and not wording(words[end - 2]).countries:
            name = f"{words[end - 2]} {name}"
        for code, stem in product(wording(name).countries, wording(words[end]).stems):
            yield code, stem, not gazetteer.is_state_name(name.removesuffix("'s").removesuffix("’s"))


def _periods(claim: Claim, clause: str) -> tuple[Days, ...]:
    """Return the periods that a clause names; those of the whole claim where it names none and the claim only one."""
    quotes = claim.evidence.get("dates", ())
    found = [(days_of(when), number) for number, when in enumerate(claim.dates)]
    known = [(days, number) for days, number in found if days is not None]
    if len(known) > 1 and len(quotes) == len(claim.dates):
        inside = tuple(days for days, number in known if quotes[number].quote in clause)
        return inside or tuple(days for days, _ in known)
    return tuple(days for days, _ in known)


def _is_end(content: str, figure: str) -> bool:
    """Say whether a figure is what something rose or fell to: "from 5,200 to 3,000"."""
    before = content.partition(figure)[0].split()
    return before[-1:] == ["to"] and "from" in before


def _is_part(content: str, figure: str) -> bool:
    """Say whether a figure is of a part of what others may count."""
    before, found, after = content.partition(figure)
    return bool(found) and bool(_PART_BEFORE.search(before) or _PART_AFTER.search(after))


def _clause(content: str, figure: str) -> str:
    """Return the part of a content between the commas and conjunctions around a figure."""
    at = content.find(figure)
    if at < 0:
        return content
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(content)), len(content)]
    return content[max(cut for cut in cuts if cut <= at) : min(cut for cut in cuts if cut > at)]


def _direction(content: str, words: Wording, countries: frozenset[str]) -> tuple[str | None, str | None]:
    """Return from which country to which something flows; the one named first exports, owes or buys."""
    taking, giving = _TAKING & words.stems.keys(), _GIVING & words.stems.keys()
    if bool(taking) == bool(giving):
        return None, None
    source, goal = (_after(word, content, countries) for word in ("from", "to"))
    if source or goal:
        rest = next(iter(countries - {source, goal}), None) if len(countries) == _PAIR else None
        return source or rest, goal or rest
    first = _first_country(content, countries)
    if first is None:
        return None, None
    second = next(iter(countries - {first})) if len(countries) == _PAIR else None
    return (second, first) if taking else (first, second)


def _after(word: str, content: str, countries: frozenset[str]) -> str | None:
    """Return the country named right after a preposition."""
    for match in re.finditer(rf"\b{word}\s+(?:the\s+)?((?:[A-Z][\w.’'-]*\s*){{1,3}})", content):
        found = wording(match[1]).countries & countries
        if found:
            return min(found)
    return None


def _first_country(content: str, countries: frozenset[str]) -> str | None:
    words = content.split()
    for end in range(1, len(words) + 1):
        found = wording(" ".join(words[max(0, end - 2) : end])).countries & countries
        if found:
            return min(found)
    return None
