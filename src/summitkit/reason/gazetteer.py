"""What the lexicon knows of the names in records: media, bodies, cities and offices, looked up by folded name."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from summitkit.lexicon import Lexicon
from summitkit.reason.vocabulary import listed
from summitkit.reason.words import fold, wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.lexicon import entries

__all__ = [
    "body_home",
    "body_name",
    "can_lie_in",
    "city",
    "country_code",
    "described_body",
    "is_body",
    "is_charity",
    "is_head_title",
    "is_no_organ",
    "is_official_body",
    "is_official_title",
    "is_state_name",
    "is_state_title",
    "office_body",
    "outlet",
    "outlet_home",
    "own_medium",
    "rank",
    "seat",
    "whole_body",
]

_SINGLE = frozenset({"head-of-state", "head-of-government", "foreign-minister", "defence-minister"})
_PRIVATE = frozenset({"executive", "analyst", "academic", "journalist", "religious", "activist", "judge", "party"})
_OFFICIAL_BODY = listed(
    "ministry department government kremlin embassy presidency presidential cabinet secretariat chancellery "
    "downing palace foreign-office mea mofa pib police army military authorities navy parliament forces guard "
    "coastguard gendarmerie customs treasury mfa"
)
_UNIONS = listed("association union federation club")
_AIR_FORCE = frozenset({"air", "force"})
# Houses and offices that stand for a state's government, by its ISO code.
_SEATS = {
    "press information bureau": "IN",
    "pib": "IN",
    "mea": "IN",
    "white house": "US",
    "pentagon": "US",
    "state department": "US",
    "kremlin": "RU",
    "downing street": "GB",
    "home office": "GB",
    "fcdo": "GB",
    "foreign commonwealth and development office": "GB",
    "hm treasury": "GB",
    "govuk": "GB",
    "global affairs canada": "CA",
    "federal foreign office": "DE",
    "department for business and trade": "GB",
    "department for international trade": "GB",
    "department for international development": "GB",
    "department for transport": "GB",
    "department for energy security and net zero": "GB",
    "10 downing street": "GB",
    "number 10": "GB",
    "elysee": "FR",
    "elysee palace": "FR",
    "quai dorsay": "FR",
    "bundeskanzleramt": "DE",
    "auswartiges amt": "DE",
    "blue house": "KR",
    "zhongnanhai": "CN",
    "itamaraty": "BR",
    "farnesina": "IT",
    "palazzo chigi": "IT",
    "casa rosada": "AR",
    "planalto": "BR",
    "moncloa": "ES",
    "rashtrapati bhavan": "IN",
    "union buildings": "ZA",
    "malacanang": "PH",
    "mofa": "JP",
    "aso rock": "NG",
}
# Every state has one of this name.
_EVERYWHERE = frozenset({"prime ministers office"})
_NO_ORGANS = frozenset({"armed-group", "party", "company", "ngo", "think-tank", "university"})
# Domains of states that anybody in the world buys.
_SOLD_DOMAINS = frozenset(["AI", "AM", "CC", "CO", "FM", "IO", "LY", "ME", "TO", "TV", "WS"])
_UN = re.compile(r"(?:the )?(?:UN|U\.N\.|United Nations) ", re.IGNORECASE)
_MEDIA = listed("news newsroom press media today website magazine")
_OFFICERS = (
    r"(?:spokes\w+|officials?|executives?|representatives?|chief|ceo|head|director|chairman|chairwoman|manager|staff)"
)
_OF_BODY = re.compile(
    rf"(?:an? |the )?(?:(?:senior|top|local|chief|deputy) ){{0,2}}{_OFFICERS} (?:for|of|at|from|with) (?:the )?"
    r"(?P<body>[A-Z][\w&.’'-]*(?: (?:of|for|and|the|[A-Z][\w&.’'-]*)){0,6})\Z"
)
_HEADS = re.compile(rf"(?:(?:senior|chief|deputy|executive|managing|vice) ){{0,2}}{_OFFICERS}\b", re.IGNORECASE)
_BODYS = re.compile(
    r"(?:an? |the )?(?P<body>[A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,4})(?:[’']s?)? "
    rf"(?:(?:chief|deputy|senior|managing|top) ){{0,2}}{_OFFICERS}\Z",
)
_OFFICE = (
    r"(?!former|ex\b|late)(?:[\w-]+ ){0,3}(?:[\w-]+-)?(?:president|director|secretary|general|chair\w*|head|chief|"
    r"spokes\w+|representative|manager|executive|commissioner|coordinator|officer|official)"
)
_IN_BODY = re.compile(rf"{_OFFICE} (?:of|for|at) (?:the )?(?P<body>[A-Z][^,;()]*)\Z")
_BODYS_OFFICE = re.compile(rf"(?P<body>[A-Z][^,;()]*?)[’']s? {_OFFICE}\Z")
# "Tigrayan forces" are no state's.
_OF_REGION = re.compile(
    r"(?:the )?[A-Z]\w+(?:an|ese|i|ish) (?:forces|army|troops|guard|police|authorities|government)\b"
)
_STATE_TITLES = listed("minister premier ambassador senator governor lawmaker")
_OFFICIAL_PEOPLE = listed(
    "official officials diplomat diplomats minister ministers spokesman spokeswoman "
    "commander commanders general generals soldiers troops officer officers envoy envoys negotiator negotiators "
    "lawmakers delegation delegate delegates"
)
_LEADERS = listed("president presidents king queen emir sultan chancellor premier aide adviser advisers")
_AT = re.compile(r",? (?:in|at|for|who|to) ")
_NOT_OF_STATE = listed(
    "western former ex opposition rebel rebels backed candidate company union party club bank lawyer lawyers exile"
)


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")


@cache
def _outlets() -> Mapping[str, entries.Outlet]:
    known: dict[str, entries.Outlet] = {}
    for entry in reversed(Lexicon.default().outlets):
        known.update({_bare(alias): entry for alias in entry.aliases})
    known.update({_bare(entry.name): entry for entry in Lexicon.default().outlets})
    return known


def outlet(name: str) -> tuple[str, bool] | None:
    """Return the full name of a medium and whether it is an agency; None where the lexicon has none of that name."""
    entry = _outlets().get(_bare(name))
    return (entry.name, entry.kind == "agency") if entry else None


def outlet_home(name: str) -> str | None:
    """Return the ISO code of the country in which a medium has its home, by the lexicon or else by its name's words."""
    entry = _outlets().get(_bare(name))
    return entry.country if entry else _named_home(name)


@cache
def _named_home(name: str) -> str | None:
    """Return the country that a name tells: "Zambia Daily Mail", "Lusaka Times", "Kun.uz"."""
    named = wording(name).countries
    domain = name.rpartition(".")[2].upper() if "." in name else ""
    if not named and domain in Lexicon.default().country_by_code and domain not in _SOLD_DOMAINS:
        return domain
    homes = named or _cities_in(name)
    return next(iter(homes)) if len(homes) == 1 else None


def _cities_in(words: str) -> frozenset[str]:
    """Return the ISO codes of the countries whose cities' names stand, with a capital, among words."""
    return frozenset(found[1] for word in words.split() if word[:1].isupper() and (found := city(word)))


@cache
def _bodies() -> Mapping[str, entries.Organization]:
    known: dict[str, entries.Organization] = {}
    for entry in reversed(Lexicon.default().organizations):
        sure = {entry.short, *entry.aliases} - set(entry.ambiguous)
        known.update({_bare(name): entry for name in (*sure, entry.name)})
    return known


# What newspapers call agencies of the United Nations.
_AGENCIES = {
    "refugee agency": "UNHCR",
    "childrens agency": "UNICEF",
    "childrens fund": "UNICEF",
    "health agency": "WHO",
    "food agency": "WFP",
    "nuclear agency": "IAEA",
    "nuclear watchdog": "IAEA",
    "atomic agency": "IAEA",
    "atomic watchdog": "IAEA",
    "cultural agency": "UNESCO",
    "migration agency": "IOM",
    "human rights office": "OHCHR",
    "rights office": "OHCHR",
    "weather agency": "WMO",
    "labour agency": "ILO",
    "aviation agency": "ICAO",
}
_ORGANS = {
    "european commission": "European Union",
    "european council": "European Union",
    "eu commission": "European Union",
    "council of the european union": "European Union",
    "un security council": "United Nations",
    "un general assembly": "United Nations",
    "un secretariat": "United Nations",
    "ocha": "United Nations",
}


_MISSIONS = listed("mission delegation secretariat observers peacekeepers")
_LONGEST_BODY = 3


def own_medium(name: str) -> str | None:
    """Return the body whose own medium a publisher is by its name: "United Nations" for "UN News"."""
    words = name.split()
    if len(words) > 1 and fold(words[-1]) in _MEDIA and is_body(" ".join(words[:-1])):
        return body_name(" ".join(words[:-1]))
    return None


def described_body(words: str) -> str | None:
    """Return the body for which somebody speaks of whom only a description is known: "Maersk's chief executive"."""
    found = _OF_BODY.match(words) or _BODYS.match(words)
    return found["body"].strip() if found else None


@lru_cache(maxsize=4096)
def office_body(title: str) -> str | None:
    """Return the body that an office is in by its words: "director-general of the Forum", "Maersk's vice-president"."""
    found = _IN_BODY.match(title) or _BODYS_OFFICE.match(title)
    return found["body"] if found else None


def whole_body(name: str) -> str:
    """Return the body of which another is an organ that acts for it ("EU Observation Mission"), else the name given."""
    words = name.removeprefix("the ").split()
    if _MISSIONS & set(fold(name).split()):
        for length in range(min(_LONGEST_BODY, len(words) - 1), 0, -1):
            if is_body(" ".join(words[:length])):
                return body_name(" ".join(words[:length]))
    return _ORGANS.get(_bare(name), name)


def body_name(name: str, code: str | None = None) -> str:
    """Return the full name of a body that the lexicon knows, else the name as given.

    Args:
        name: its name.
        code: the ISO code of its country, where known: a body of another country is another body.
    """
    name = (
        _AGENCIES.get(_bare(name).removeprefix("united nations ").removeprefix("un "), name)
        if _UN.match(name)
        else name
    )
    known = _bodies().get(_bare(name)) or _bodies().get(_bare(name.replace("-", "")))
    if known is None or not code or known.country in (None, code):
        return known.name if known else name
    own = _bodies().get(_bare(f"{name} of {Lexicon.default().country_by_code[code].name}"))
    return own.name if own else name


def body_home(name: str) -> str | None:
    """Return the ISO code of the country to which a body belongs by the lexicon: "QA" for "QatarEnergy"."""
    known = _bodies().get(_bare(name))
    return known.country if known else None


def is_charity(name: str) -> bool:
    """Say whether the lexicon knows a body of that name that belongs to no state's affairs, wherever its seat is."""
    known = _bodies().get(_bare(name))
    return known is not None and known.kind == "ngo"


@cache
def _cities() -> Mapping[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for entry in sorted(Lexicon.default().places, key=lambda place: (place.kind == "capital", place.population)):
        if entry.kind != "state":
            for name in (*entry.aliases, entry.name):
                known[fold(name)] = (entry.name, entry.country)
    return known


def is_body(name: str) -> bool:
    """Say whether the lexicon knows a body of that name."""
    return _bare(name) in _bodies()


def is_state_name(name: str) -> bool:
    """Say whether words are a state's own name, and not its adjective or people: "Chad", not "Chadian"."""
    return name in Lexicon.default().country_by_name


def city(name: str) -> tuple[str, str] | None:
    """Return the usual name of a city and its country's ISO code: of several, the capital or the largest."""
    return _cities().get(fold(name))


@cache
def _kinds() -> Mapping[str, frozenset[tuple[str, str]]]:
    """Return the kinds that places of a name are of, each with its country: ("venue", "ID")."""
    known: dict[str, set[tuple[str, str]]] = {}
    for entry in Lexicon.default().places:
        for name in (entry.name, *entry.aliases):
            known.setdefault(fold(name), set()).add((entry.kind, entry.country))
    return {name: frozenset(kinds) for name, kinds in known.items()}


def can_lie_in(one: str, other: str) -> bool:
    """Say whether of two places one is a venue and the other a province of its country: "Nusa Dua" and "Bali"."""
    left, right = (_kinds().get(fold(name), frozenset()) for name in (one, other))
    pairs = ((left, right), (right, left))
    return any(("state", home) in wide for near, wide in pairs for kind, home in near if kind == "venue")


@cache
def _ranks() -> Mapping[str, str]:
    return {fold(entry.form): entry.rank for entry in Lexicon.default().roles}


def rank(title: str) -> str | None:
    """Return the rank of an office that one person at a time holds: "foreign-minister" for "top diplomat"."""
    found = _ranks().get(fold(title))
    return found if found in _SINGLE else None


def is_official_title(title: str) -> bool:
    """Say whether who has a title speaks for a state or body: "foreign minister", and not "analyst"."""
    # "State Secretary for Defence" is a secretary.
    whole = fold(title)
    words = (whole if _ranks().get(whole) else re.split(r" (?:for|of) ", whole)[0]).split()
    for first in range(len(words)):
        rank = _ranks().get(" ".join(words[first:]))
        if rank:
            return rank not in _PRIVATE
    return _ranks().get(words[0], "analyst") not in _PRIVATE if words else False


def is_head_title(title: str) -> bool:
    """Say whether who has a title speaks for the body in which it is held: "chief executive", "head of research"."""
    return bool(_HEADS.match(title))


def country_code(words: str) -> str | None:
    """Return the ISO code of the country that words name and nothing else: "NO" for "Norway"."""
    known = Lexicon.default().country_by_word.get(words)
    return known.code if known else None


def is_state_title(title: str) -> bool:
    """Say whether a title is that of a state's officer, and never of a company's or a body's: "foreign minister"."""
    words = set(fold(title).split())
    return bool(words & _STATE_TITLES)


def seat(name: str) -> str | None:
    """Return the ISO code of the state for which a house, office or agency stands: "IN" for "PIB", "US" for "USAID"."""
    if _bare(name) in _EVERYWHERE:
        return None
    known = _bodies().get(_bare(name))
    return _SEATS.get(_bare(name)) or (known.country if known is not None and known.kind == "agency" else None)


def is_no_organ(name: str) -> bool:
    """Say whether the lexicon knows a body of that name that is none of a state's: a party, a company."""
    known = _bodies().get(_bare(name))
    return known is not None and known.kind in _NO_ORGANS


def is_official_body(name: str) -> bool:
    """Say whether a name is that of an organ of a government: "Ministry of Trade", and not "Rapid Support Forces"."""
    words = set(fold(name).split())
    if is_no_organ(name) or words & _UNIONS:
        return False
    if _OF_REGION.match(name) and not wording(name).countries:
        return False
    named = bool(words & _OFFICIAL_BODY) or words >= _AIR_FORCE
    return named or seat(name) is not None or (fold(name).endswith("office") and len(words) > 1)


def official_country(words: str) -> str | None:
    """Return the country for which somebody unnamed speaks: "Indian officials" → "IN"; None where none is told."""
    words = words[:1].upper() + words[1:]
    who = _AT.split(words)[0]
    named = wording(who).countries or wording(words).countries or _cities_in(words)
    told = set(fold(words).split())
    official = told & (_OFFICIAL_PEOPLE | _OFFICIAL_BODY) or fold(who).split()[-1] in _LEADERS
    if len(named) != 1 or not official or told & _NOT_OF_STATE:
        return None
    return next(iter(named))
