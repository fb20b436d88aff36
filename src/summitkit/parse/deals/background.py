"""The parties of deals whose own sentences don't name them: the summit's sides, else those that the text names most."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Place
from summitkit.parse.scene import capital_of, known_country
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party, Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene, Side

__all__ = [
    "REGIONS",
    "couple_before",
    "foes",
    "groups_in",
    "halves",
    "is_fighter",
    "lead_pair",
    "member_states",
    "most_named",
    "named_body",
    "names_deal",
    "nearest",
    "principals",
    "region_of",
    "spans_map",
]

REGIONS = frozenset(
    [
        *("Africa", "Europe", "Asia", "Latin America", "Central America", "Caribbean", "Central Asia"),
        "Pacific islands",
    ]
)
"""Parts of the world that news treats as one party."""

_PAIR = 2
_FEW = 6


def principals(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Party, ...]:
    """Return the sides whose deal it is where its sentence doesn't tell: those of the summit spoken of last."""
    best = _summit_before(scene, statement.first, summits)
    if best is None or not (best.parties or best.body):
        return at_hand(scene)
    body = _body(scene, best)
    if body is not None and not (len(best.parties) == _PAIR and body in best.parties and _beyond(scene, body, best)):
        return halves(scene, body) or (body,)
    if len(best.parties) != _PAIR and (chief := scene.kept("chief body", _chief_body)) is not None:
        pair = lead_pair(scene)
        return pair if chief in pair else (chief,)
    return best.parties or at_hand(scene)


def _beyond(scene: Scene, body: Organization, summit: Summit) -> bool:
    """Say whether a body meets a party that is none of its members: "EU-China summit", but no host among its own."""
    codes = scene.kept("members by body", _members).get(str(body), ())
    return not any(isinstance(party, Country) and party.code in codes for party in summit.parties)


def _chief_body(scene: Scene) -> Organization | None:
    """Return the international body that the text names more than any other, at least twice."""
    counts = Counter(entity for entity in scene.inner.entities() if isinstance(entity, Organization))
    bodies = [body for body in counts if body.kind is OrganizationKind.INTERGOVERNMENTAL]
    named = [body for body in bodies if counts[body] >= _PAIR and body.name.split()[-1].lower() not in _DEALS]
    return max(named, key=counts.__getitem__, default=None)


_DEALS = words("area agreement treaty partnership pact")  # bodies that are deals themselves


def halves(scene: Scene, body: Organization) -> tuple[Party, ...]:
    """Return the state and the part of the world that a series of summits brings together: "China-Africa forum"."""
    region = region_of(scene, body)
    if region is None:
        return ()
    lexicon = scene.reading.lexicon
    named = (party for party in most_named(scene) if isinstance(party, Country))
    state = next((p for p in named if p.name in body.name or (capital_of(lexicon, p) or p.name) in body.name), None)
    return (state, region) if state is not None else ()


def _summit_before(scene: Scene, word: int, summits: tuple[Summit, ...]) -> Summit | None:
    """Return the summit named last before a word, the first one of the text where none is."""
    places = scene.kept("summits by word", lambda scene: _summits_by_word(scene, summits))
    before = bisect_right(places, word, key=itemgetter(0))
    return places[before - 1][1] if before else next(iter(summits), None)


def _summits_by_word(scene: Scene, summits: tuple[Summit, ...]) -> list[tuple[int, Summit]]:
    """Return the words that begin a mention of a summit, in order, with the summit."""
    found: dict[int, Summit] = {}
    told = [summit for summit in summits if summit.body or len(summit.parties) > 1]  # not "talks with Peru" of nobody
    for summit in told or summits:
        for piece in summit.evidence.get("mentions", ()):
            found.setdefault(scene.reading.layout.word_range(piece.span)[0], summit)
    return sorted(found.items(), key=itemgetter(0))


def _body(scene: Scene, summit: Summit) -> Organization | None:
    """Return the organisation that holds a summit, as the cast knows it."""
    body = scene.kept("bodies by name", _bodies).get(summit.body)
    return body if body is not None and body.kind is OrganizationKind.INTERGOVERNMENTAL else None


def _bodies(scene: Scene) -> dict[str | None, Organization]:
    """Return the organisations that the text names, by name and by abbreviation; the first of each counts."""
    found: dict[str | None, Organization] = {}
    for entity in scene.sides.entities():
        if isinstance(entity, Organization):
            for name in (entity.abbreviation, entity.name):
                found.setdefault(name, entity)
    return found


def named_body(scene: Scene, name: str) -> Organization | None:
    """Return the organisation of a full name, where the text names it."""
    return scene.kept("bodies by name", _bodies).get(name)


def most_named(scene: Scene) -> tuple[Party, ...]:
    """Return the two countries that the text names most."""
    return scene.kept("most named", _most_named)


def at_hand(scene: Scene) -> tuple[Party, ...]:
    """Return the body that the text names more than any country, else the two countries that it names most."""
    top = scene.kept("body named most", _body_named_most)
    pair = lead_pair(scene)
    if top is not None and top not in pair:
        return (top,)
    return pair or most_named(scene)


def lead_pair(scene: Scene) -> tuple[Party, ...]:
    """Return the two states or bodies that the first sentence of the text names, where it names just two."""
    return scene.kept("pair of the lead", _lead_pair)


def _lead_pair(scene: Scene) -> tuple[Party, ...]:
    sums = _sums(scene)
    for sentence in scene.reading.layout.sentences:
        if sentence.kind == "heading" or sentence.last - sentence.first < _SHORT:
            continue
        named: dict[str, Party] = {}
        for side in scene.sides_in(sentence.first, sentence.last):
            body = side.entity if isinstance(side.entity, Organization) else None
            acts = body is not None and body.kind is OrganizationKind.INTERGOVERNMENTAL
            somewhere = isinstance(side.entity, (Organization, Place))
            party = body if acts else None if somewhere else side.country
            aside = side.first in sums or names_deal(scene, side) or spans_map(scene, side)
            if party is not None and not aside:
                named.setdefault(str(party), party)
        first = tuple(named.values())[:_PAIR]
        rest = tuple(named.values())[_PAIR:]
        states = all(isinstance(party, Country) for party in first)
        told = not rest or (states and all(isinstance(party, Organization) for party in rest))
        return first if len(first) == _PAIR and told else ()
    return ()


_SHORT = 8


def spans_map(scene: Scene, side: Side) -> bool:
    """Say whether a party only bounds the map or holds a town: "from Chile to Peru", "in the Indian capital"."""
    before = scene.word(side.first - 1)
    if before in _TOWNLY or (before == "the" and scene.word(side.first - 2) == "in"):
        return before in _TOWNLY or scene.word(side.last) in _TOWNLY
    if before == ",":
        town = scene.town(side.first - 2)
        return town is not None and town.country == side.country and scene.side(town.first) != side
    if before == "from":
        return scene.word(side.last) == "to" and (scene.side(side.last + 1) or scene.town(side.last + 1)) is not None
    other = scene.side(side.first - 2) or scene.town(side.first - 2)
    return before == "to" and other is not None and scene.word(other.first - 1) == "from"


_TOWNLY = words("capital city town port resort province")


def couple_before(scene: Scene, word: int) -> tuple[Party, ...]:
    """Return the two states that "A and B" named last before a word, the first ones of the text where none did."""
    found = scene.kept("couples", _couples)
    before = bisect_left(found, word, key=itemgetter(0))
    return found[max(0, before - 1)][1] if found else ()


def _couples(scene: Scene) -> list[tuple[int, tuple[Party, ...]]]:
    """Return where two states or their people stand side by side and no third one with them."""
    found: list[tuple[int, tuple[Party, ...]]] = []
    sides = scene.sides
    for number, (last, first) in enumerate(zip(sides.lasts, sides.firsts[1:], strict=False)):
        if first != last + 1 or scene.lower[last] != "and":
            continue
        one, other = sides[number : number + 2]
        if isinstance(one.entity, Organization) or isinstance(other.entity, Organization):
            continue
        alone = scene.word(one.first - 1) != "," and scene.word(other.last) != ","
        if alone and one.country is not None and other.country is not None and one.country != other.country:
            found.append((one.first, (one.country, other.country)))
    return found


def _actors(scene: Scene) -> Iterator[Side]:
    """Yield the mentions of a text but for those in the names of currencies: "5 million U.S. dollars"."""
    sums = _sums(scene)
    yield from (side for side in scene.inner if side.first not in sums)


def _sums(scene: Scene) -> set[int]:
    return {word for figure in scene.figures for word in range(figure.first, figure.last)}


def _body_named_most(scene: Scene) -> Party | None:
    counts: dict[Party, int] = {}
    for side in _actors(scene):
        entity = side.entity
        body = isinstance(entity, Organization) and entity.kind is OrganizationKind.INTERGOVERNMENTAL
        if isinstance(entity, Country) or (body and str(entity).split()[-1].lower() not in _DEALS):
            counts[entity] = counts.get(entity, 0) + 1
    top = max(counts, key=lambda party: counts[party], default=None)
    return top if isinstance(top, Organization) else None


def foes(scene: Scene) -> tuple[Party, ...]:
    """Return who fight each other by what the text names most: two movements, else a state and a movement."""
    counts = Counter(entity for entity in scene.inner.entities() if is_fighter(entity))
    bodies = [body for body, count in counts.most_common(_PAIR) if count > 1 and isinstance(body, Organization)]
    if not bodies:
        return ()
    beside = {scene.sentence_of[side.first] for side in scene.inner if side.entity == bodies[0]}
    near = (side.country for side in scene.inner if scene.sentence_of[side.first] in beside)
    states = [state for state, _ in Counter(state for state in near if state is not None).most_common(1)]
    return (*(states or most_named(scene))[: _PAIR - len(bodies)], *bodies)


def is_fighter(entity: object) -> bool:
    """Say whether an organisation is a movement that fights, by its kind and its name."""
    if not isinstance(entity, Organization):
        return False
    named = not _FIGHTS.isdisjoint(entity.name.lower().split())
    loose = entity.kind in {OrganizationKind.OTHER, OrganizationKind.PARTY}
    return entity.kind is OrganizationKind.ARMED_GROUP or (loose and named)


_FIGHTS = words("front liberation movement army rebels militia forces resistance tigers guerrillas patriotic")


def _most_named(scene: Scene) -> tuple[Party, ...]:
    counts: dict[Party, int] = {}
    for side in _actors(scene):
        if isinstance(side.entity, Country) and not names_deal(scene, side):
            counts[side.entity] = counts.get(side.entity, 0) + 1
    if len(counts) < _PAIR:
        for town in scene.towns:
            if town.country is not None and scene.word(town.last) not in _NAMED_AFTER:
                counts.setdefault(town.country, 0)
    top = sorted(counts, key=lambda party: -counts[party])[:_PAIR]
    return tuple(top)


def names_deal(scene: Scene, side: Side) -> bool:
    """Say whether a town only gives a deal its name: "the Kyoto Protocol", "the Doha round"."""
    town = side.form == "metonym" or isinstance(side.entity, Place)
    after = side.last + (scene.word(side.last) in _PAPER_OF)  # "the Paris climate accord"
    return town and scene.word(after) in _NAMED_AFTER


_PAPER_OF = words("climate peace nuclear final global")


_NAMED_AFTER = words(
    """
    protocol round agenda agreement agreements accord accords declaration treaty pact charter convention commitment
    conference summit process framework consensus ceasefire talks communique
    """
)


def member_states(scene: Scene, body: Party) -> tuple[Country, ...]:
    """Return the members of a small body that the text names one by one, none of a large one."""
    codes = scene.kept("members by body", _members).get(str(body), ())
    if not _PAIR <= len(codes) <= _FEW:
        return ()
    states = tuple(known_country(scene.reading.lexicon, code) for code in codes)
    named = scene.kept("countries named", _countries)
    return tuple(state for state in states if state is not None) if named.issuperset(states) else ()


def _countries(scene: Scene) -> set[Country]:
    return {entity for entity in scene.inner.entities() if isinstance(entity, Country)}


def _members(scene: Scene) -> dict[str, tuple[str, ...]]:
    return {entry.name: entry.members for entry in scene.reading.lexicon.organizations if entry.members}


def region_of(scene: Scene, body: Party) -> Party | None:
    """Return the part of the world that the text names and that stands in the name of a body: "China-Africa forum"."""
    name = str(body)
    return next((region for region in scene.kept("regions named", _regions) if str(region) in name), None)


def _regions(scene: Scene) -> tuple[Party, ...]:
    return tuple(Place(name) for name in map(str, scene.inner.entities()) if name in REGIONS)


def groups_in(scene: Scene, first: int, last: int) -> Iterator[tuple[Party, int, int]]:
    """Yield the parts of the world whose states a word range names together: "African countries", with where."""
    adjectives = scene.kept("adjectives of regions", _adjectives)
    for word in range(first, last - 1):
        region = adjectives.get(scene.forms[word]) if scene.lower[word + 1] in _TOGETHER else None
        if region is not None and scene.side(word) is None:
            yield region, word, word + 2


_CONTINENTS = frozenset(["Asia", "Europe"])  # whose parts and bodies are meant more often
_TOGETHER = frozenset(["countries", "nations", "states", "leaders", "governments"])


def _adjectives(scene: Scene) -> dict[str, Party]:
    regions = (region for region in scene.reading.lexicon.regions if region.name in REGIONS - _CONTINENTS)
    return {adjective: Place(region.name) for region in regions for adjective in region.adjectives}


def nearest(scene: Scene, party: Party, word: int) -> tuple[int, int]:
    """Return the words that name a party last before a word, the first ones of the text where none stand before it."""
    places = scene.kept("places of names", _places).get(str(party))
    if places is None:
        return 0, 0
    place = places[max(0, bisect_left(places, word + 1 << _NAME_BITS) - 1)]
    return place >> _NAME_BITS, place & (1 << _NAME_BITS) - 1


_NAME_BITS = 32


def _places(scene: Scene) -> dict[str, array[int]]:
    """Return where each party is named, in order: a name's first word, and in the lowest bits the word after it."""
    found: dict[str, array[int]] = defaultdict(lambda: array("q"))
    for side in scene.inner:
        found[str(side.entity)].append(side.name_first << _NAME_BITS | side.name_last)
    return {name: array("q", sorted(places)) for name, places in found.items()}
