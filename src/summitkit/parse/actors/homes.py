"""Whose president: a country for an office that the text gives without one, from the country discussed around it."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, OrganizationKind, Role
from summitkit.parse.actors.grammar import is_subject
from summitkit.parse.publishers import home_of_publisher
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.lexicon import Lexicon, entries
    from summitkit.parse.actors.casting import Figures
    from summitkit.parse.actors.figures import Figure

__all__ = ["settle_homes"]

_NATIONAL = frozenset(
    {"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "royal"}
)
_STATE_BODIES = frozenset({OrganizationKind.GOVERNMENT, OrganizationKind.PARTY})
_NEAR = (1.0, 0.9, 0.5, 0.35)  # by sentences back
_ACTING = 1.7
_ELSEWHERE = 0.4  # in another paragraph
_LAST = 0.3  # for the country named last before
_AFTER = 0.2
_OFTEN = 0.03
_OWN_PAPER = 0.6  # less than for a country spoken of in the sentence before
_MANY = 15
_COMMON = 12
_LOOKED_AT = 60  # mentions on each side
_OWN_TITLES = {
    "secretary of state": "US", "treasury secretary": "US", "commerce secretary": "US", "defense secretary": "US",
    "secretary of defense": "US", "house speaker": "US", "attorney general": "US", "national security adviser": "US",
    "external affairs minister": "IN", "union minister": "IN", "home secretary": "GB", "foreign secretary": "GB",
    "chancellor of the exchequer": "GB", "taoiseach": "IE", "chief cabinet secretary": "JP", "state councilor": "CN",
    "state councillor": "CN", "foreign affairs secretary": "PH", "supreme leader": "IR",
}  # fmt: skip
_ALSO = {"foreign secretary": ("IN", "PK", "BD", "LK", "NP"), "home secretary": ("IN", "PK", "BD")}
_SURNAME_FIRST = frozenset({"CN", "TW", "KR", "KP", "VN", "KH", "SG"})
_ONLY_PREMIERS = frozenset({"CN", "TW", "KP"})  # English news calls no "prime minister" what they have
_ARRIVES = words("arrived arrives landed flew travelled traveled visited visits visiting lands")
_TO = words("in to at for")
_PRESIDENTS = frozenset({"president", "vice president"})
_PREMIERS = frozenset({"prime minister", "deputy prime minister"})
_CROWNS = frozenset({"king", "queen", "emperor", "empress"})

# Constitutions: which states have no president, and which have no prime minister beside their president.
_NO_PRESIDENT = words(
    "AD AE AU AG BH BS BB BZ BT BN CA DK GD JM JP JO KH KW LI LS LU MA MC MY NL NZ NO OM PG QA SA SB ES LC VC KN SE "
    "SZ TH TO TV GB BE VA"
)
_NO_PREMIER = words(
    "US MX BR AR CL CO VE UY PY BO EC CR GT HN SV NI PA DO ID PH NG GH LR SL GM ZM MW BW KE CY BI SC SS IR MV CH ZA TM"
)
_CROWNED = words("AD AE AU BE BH BN BT CA DK ES GB JO JP KH KW LI LS LU MA MC MY NL NO NZ OM QA SA SE SZ TH TO VA")


def settle_homes(figures: Figures) -> None:
    """Give leaders and ministers without a country the one that the text speaks of where they are first named."""
    held = _held(figures)
    trail = _trail(figures)
    words = [index for index, _, _ in trail]
    whole = Counter(code for _, code, _ in trail)
    for figure in figures.all:
        if figure.kind != "person" or figure.country is not None or figure.affiliation is not None or not figure.places:
            continue
        role = next((role for _, role, _, _ in figure.roles if role.rank in _NATIONAL), None)
        if role is None:
            figure.country = _by_name(figures, figure)
            continue
        known = _by_name(figures, figure)
        code = (
            (known.code if known else None)
            or _by_title(figure, whole)
            or _receiving(figures, figure, role)
            or _likeliest(figure, role, trail, words, whole, held, figures)
        )
        entry = figures.scene.reading.lexicon.country_by_code.get(code) if code else None
        if entry is not None:
            _settle(figure, role, Country(entry.name, entry.code))
            held.setdefault((role.name, entry.code), figure)


def _settle(figure: Figure, role: entries.Role, country: Country) -> None:
    figure.country = country
    figure.roles = [
        (
            Role(given.title, country=country) if known is role and given.organization is None else given,
            known,
            first,
            last,
        )
        for given, known, first, last in figure.roles
    ]


def _by_name(figures: Figures, figure: Figure) -> Country | None:
    """Return the country of a leader whom news names without one; by surname alone where an office tells enough."""
    lexicon = figures.scene.reading.lexicon
    entry = lexicon.country_of_leader(figure.name) if figure.name else None
    if entry is None and len(figure.tokens) == 1 and any(role.is_leader for _, role, _, _ in figure.roles):
        code = _by_surname(lexicon).get(figure.tokens[0])
        entry = lexicon.country_by_code.get(code) if code else None
    return Country(entry.name, entry.code) if entry is not None else None


@functools.lru_cache(maxsize=8)
def _by_surname(lexicon: Lexicon) -> Mapping[str, str]:
    """Return the country of each surname that leaders of one country alone have."""
    codes: dict[str, set[str]] = defaultdict(set)
    for leader in lexicon.leaders:
        parts = leader.name.lower().split()
        codes[parts[0] if leader.country in _SURNAME_FIRST else parts[-1]].add(leader.country)
    return {name: next(iter(found)) for name, found in codes.items() if len(found) == 1}


def _by_title(figure: Figure, spoken_of: Mapping[str, int]) -> str | None:
    """Return the state that is known for an office of this title, where the text speaks of it or of none."""
    told = (given.title.lower().partition(" of ")[0] for given, _, _, _ in figure.roles if given.title[:5] == "Union")
    titles = (*told, *(given.title.lower() for given, _, _, _ in figure.roles))
    title = next((title for title in titles if title in _OWN_TITLES), None)
    if title is None:
        return None
    own = _OWN_TITLES[title]
    return own if spoken_of.get(own) else max((own, *_ALSO.get(title, ())), key=lambda code: spoken_of.get(code, 0))


def _receiving(figures: Figures, figure: Figure, role: entries.Role) -> str | None:
    """Return the country of a host: "landed in Quito, where he was received by Prime Minister Eva Mora"."""
    scene = figures.scene
    first = min(place.first for place in figure.places)
    by = next((at for at in range(first - 1, max(0, first - _TITLE), -1) if scene.word(at) == "by"), None)
    if by is None or not any(scene.word(at) in _RECEIVED for at in range(max(0, by - 3), by)):
        return None
    for verb in range(by - 1, max(-1, by - _BEFORE_HOST), -1):
        if scene.sentence[verb] != scene.sentence[first]:
            return None
        land = figures.lands.get(verb + 2) if scene.word(verb) in _ARRIVES and scene.word(verb + 1) in _TO else None
        country = land[1].country if land is not None else None
        if country is not None and _may_have(role, country.code):
            return country.code
    return None


_TITLE = 5
_BEFORE_HOST = 40
_RECEIVED = words("received welcomed greeted met hosted")


def _held(figures: Figures) -> dict[tuple[str, str], Figure]:
    """Return who holds which office of which country, as far as the text says."""
    return {
        (role.name, figure.country.code): figure
        for figure in figures.all
        if figure.kind == "person" and figure.country is not None
        for _, role, _, _ in figure.roles
    }


def _trail(figures: Figures) -> list[tuple[int, str, bool]]:
    """Return every word where the text speaks of a country, its code, and whether it acts there; bodies count too."""
    found = []
    for figure in figures.all:
        if figure.kind == "person" or figure.country is None:
            continue
        if figure.kind == "organization" and figure.body not in _STATE_BODIES:
            continue
        for place in figure.places:
            acts = place.form != "demonym" and is_subject(figures.scene, place.first, place.last)
            found.append((place.first, figure.country.code, acts))
    return sorted(found)


def _may_have(role: entries.Role, code: str) -> bool:
    """Say whether a state can have such an office."""
    if role.name in _PRESIDENTS:
        return code not in _NO_PRESIDENT
    if role.name in _PREMIERS:
        return code not in _NO_PREMIER
    return role.name not in _CROWNS or code in _CROWNED


def _likeliest(
    figure: Figure,
    role: entries.Role,
    trail: list[tuple[int, str, bool]],
    words: list[int],
    whole: Counter[str],
    held: dict[tuple[str, str], Figure],
    figures: Figures,
) -> str | None:
    """Return the country that can have such an office, whose office nobody else holds, and that is spoken of most."""
    first = min(place.first for place in figure.places)
    sentence = figures.scene.sentence
    sentences = figures.scene.reading.layout.sentences
    paragraph = sentences[sentence[first]].paragraph
    scores: dict[str, float] = defaultdict(float)
    after: dict[str, None] = {}  # in the order of the text, so that equal scores are settled by it
    here = bisect_left(words, first)
    if here:
        scores[trail[here - 1][1]] += _LAST
    for index in range(here - 1, max(-1, here - 1 - _LOOKED_AT), -1):
        word, code, acts = trail[index]
        distance = sentence[first] - sentence[word]
        if distance >= len(_NEAR):
            break
        beside = 1.0 if paragraph == sentences[sentence[word]].paragraph else _ELSEWHERE
        scores[code] += _NEAR[distance] * (_ACTING if acts else 1.0) * beside
    for index in range(here, min(len(trail), here + _LOOKED_AT)):
        word, code, _ = trail[index]
        if sentence[word] != sentence[first]:
            break
        after[code] = None
    for code in after:
        scores[code] += _AFTER
    for code, count in whole.most_common(_COMMON):
        scores[code] += _OFTEN * min(count, _MANY)
    own = home_of_publisher(figures.scene.reading.lexicon, figures.scene.reading.document.source.publisher)
    if own is not None:
        scores[own] += _OWN_PAPER
    fitting = [code for code in scores if (role.name, code) not in held and _may_be_home(figures, figure, role, code)]
    return max(fitting, key=scores.__getitem__, default=None)


def _is_called(figure: Figure, role: entries.Role, code: str) -> bool:
    """Say whether a state's office goes by the title that the text gives: China has a premier and no prime minister."""
    if role.name not in _PREMIERS or code not in _ONLY_PREMIERS:
        return True
    return any(known is role and "premier" in given.title.lower() for given, known, _, _ in figure.roles)


def _visited(figures: Figures, figure: Figure) -> set[str]:
    """Return the countries where the text says that somebody arrived."""
    scene = figures.scene
    found: set[str] = set()
    for place in figure.places:
        verb = next((at for at in range(place.last, place.last + 3) if scene.word(at) in _ARRIVES), -1)
        if verb < 0 or scene.sentence[min(verb, len(scene.sentence) - 1)] != scene.sentence[place.first]:
            continue
        goal = verb + 1 + (scene.word(verb + 1) in _TO)
        land = figures.lands.get(goal)
        home = land[1].country if land is not None else None
        if home is not None:
            found.add(home.code)
    return found


def _may_be_home(figures: Figures, figure: Figure, role: entries.Role, code: str) -> bool:
    """Say whether a state can have such an office under such a title, and isn't one where its holder arrived."""
    return _may_have(role, code) and _is_called(figure, role, code) and code not in _visited(figures, figure)
