"""The parties of a deal: those that its words and its sentence name, else the sides of the summit or the article."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.deal import DealKind
from summitkit.parse.deals.statements import Member
from summitkit.parse.scene import capital_of, country_of, names_event
from summitkit.parse.summits.vocabulary import HEADS
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party, Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["Member", "parties_of", "principals"]

_PARTY_KINDS = frozenset([OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.COMPANY, OrganizationKind.BANK])
_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_PAIR = 2
_MANY = 3
_OWN_VOICE = frozenset(["European Union"])


def parties_of(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of a deal, each once."""
    if len(statement.members) >= _PAIR:
        return statement.members
    if statement.rule == "deals.outcome":
        return _with_pair(scene, statement, summits)
    sentence = scene.reading.layout.sentences[statement.sentence]
    named = _without_bodies(_once(tuple(_named(scene, sentence, statement))))
    if len(named) >= _PAIR or any(str(party) in _OWN_VOICE for party, _, _ in named):
        return named
    gift = statement.kind in {DealKind.PLEDGE, DealKind.LOAN_OR_AID}
    one_sided = gift or statement.rule == "deals.pledged"
    if named and one_sided:
        return named
    context = _pair_before(scene, statement) or principals(scene, statement, summits)
    if named and not any(str(party) == str(named[0][0]) for party in context):
        return named
    return tuple((party, 0, 0) for party in context) or named


def _with_pair(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of an item that names none or one: the two states whose list it is."""
    pair = tuple(party for summit in summits[:1] for party in summit.parties if isinstance(party, Country))
    states = pair if len(pair) == _PAIR else scene.kept("most named", _most_named)
    if not statement.members:
        return tuple((party, 0, 0) for party in states)
    known = country_of(statement.members[0][0])
    others = [party for party in states if party != known]
    return (*statement.members, *((party, 0, 0) for party in others[:1])) if known is not None else statement.members


_BOTH = words("two both sides they neighbours neighbors countries leaders")


def _pair_before(scene: Scene, statement: Statement) -> tuple[Party, ...]:
    """Return the two parties that "the two sides" means: those that the sentence before names."""
    number = statement.sentence
    sentence = scene.reading.layout.sentences[number]
    opening = scene.lower[sentence.first : statement.first]
    if not number or not _BOTH.intersection(opening):
        return ()
    before = scene.reading.layout.sentences[number - 1]
    found = _once(tuple(_named(scene, before, statement)))
    states = [party for party, _, _ in found]
    return tuple(states) if len(states) == _PAIR else ()


def _without_bodies(members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the states alone where a body is named beside three and more of them."""
    states = tuple(member for member in members if isinstance(member[0], Country))
    return states if len(states) >= _MANY else members


def _named(scene: Scene, sentence: Sentence, statement: Statement) -> Iterator[Member]:
    figures = {
        word for figure in scene.figures_in(sentence.first, sentence.last) for word in range(figure.first, figure.last)
    }
    home = {str(party) for party in scene.kept("most named", _most_named)}
    meetings = {word for word in range(sentence.first, sentence.last) if scene.lower[word] in HEADS}
    for side in scene.sides_in(sentence.first, sentence.last):
        party = _party(scene, side)
        if side.form == "pronoun" and not isinstance(side.entity, (Country, Person)):
            continue
        if party is None or side.first in figures or _reports(scene, side, sentence):
            continue
        if isinstance(party, Organization) and (
            _names_meeting(scene, side, meetings) or scene.word(side.first - 2) == "into"
        ):
            continue
        place = scene.word(side.first - 1) in _IN or (
            scene.word(side.first - 1) == "the" and scene.word(side.first - 2) in _IN
        )
        inside = statement.first <= side.first < statement.last
        if place and not (inside and str(party) in home):
            continue
        yield party, side.first, side.last


def _names_meeting(scene: Scene, side: Side, meetings: set[int]) -> bool:
    """Say whether a body only names the meeting: "on the sidelines of the APEC summit"."""
    return any(word in meetings for word in range(side.first, min(len(scene.lower), side.last + 4))) and (
        party_words(scene, side.last) == ""
    )


def party_words(scene: Scene, word: int) -> str:
    """Return the word after a body's name where it makes the body act: "EU leaders"."""
    return scene.word(word) if scene.word(word) in {"leaders", "ministers", "members"} else ""


def _party(scene: Scene, side: Side) -> Party | None:
    """Return the party that a mention stands for in a sentence about a deal, or None."""
    entity = side.entity
    if isinstance(entity, Organization):
        real = (
            entity.kind in _PARTY_KINDS
            and not names_event(side)
            and not _DEAL_NAMES.intersection(entity.name.lower().split())
        )
        return entity if real else None
    if isinstance(entity, Person):
        return entity.country
    if isinstance(entity, Country):
        owner = scene.side(side.last + 1) if scene.word(side.last) in _GENITIVES else scene.side(side.last)
        company = owner is not None and isinstance(owner.entity, Organization) and owner.entity.kind in _PARTY_KINDS
        return None if company else entity
    if entity.country is not None:
        capital = capital_of(scene.reading.lexicon, entity.country) == entity.name
        return entity.country if capital and scene.word(side.first - 1) not in _LOCATES else None
    return entity if side.form in {"name", "demonym"} and str(entity) in REGIONS else None


_LOCATES = words("in at from to near of through via outside the for into leave leaves left visit visits")


def _reports(scene: Scene, side: Side, sentence: Sentence) -> bool:
    """Say whether a mention only tells who reports: "US diplomats said", "according to Reuters"."""
    after = scene.lower[side.last : min(sentence.last, side.last + 3)]
    before = scene.lower[max(sentence.first, side.first - 3) : side.first]
    if "according" in before or SAID.intersection(before[-1:]):
        return True
    speaks = (SAID | _SPEAKS) - {"announced"}
    return bool(speaks.intersection(after)) and not isinstance(side.entity, Organization)


_IN = frozenset(["in", "at", "near", "from"])
_SPEAKS = frozenset(["called", "urged", "told", "said"])
_DEAL_NAMES = words(
    """
    agreement declaration treaty pact accord convention protocol area agenda nafta safta ftaa tpp rcep
    """
)
REGIONS = frozenset(["Africa", "Europe", "Asia", "Latin America", "Caribbean", "Central Asia", "Pacific islands"])
"""Parts of the world that news treats as one party."""


def principals(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Party, ...]:
    """Return the sides whose deal it is where its sentence doesn't tell: those of the summit spoken of last."""
    best = _summit_before(scene, statement.first, summits)
    if best is None or not (best.parties or best.body):
        return scene.kept("most named", _most_named)
    body = _body(scene, best)
    if body is not None and len(best.parties) < _MANY and not (len(best.parties) == _PAIR and body in best.parties):
        return (body,)
    return best.parties or scene.kept("most named", _most_named)


def _summit_before(scene: Scene, word: int, summits: tuple[Summit, ...]) -> Summit | None:
    """Return the summit named last before a word, the first one of the text where none is."""
    places = scene.kept("summits by word", lambda scene: _summits_by_word(scene, summits))
    before = bisect_right(places, word, key=itemgetter(0))
    return places[before - 1][1] if before else next(iter(summits), None)


def _summits_by_word(scene: Scene, summits: tuple[Summit, ...]) -> list[tuple[int, Summit]]:
    """Return the words that begin a mention of a summit, in order, with the summit."""
    found: dict[int, Summit] = {}
    for summit in summits:
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
    for side in scene.sides:
        if isinstance(side.entity, Organization):
            for name in (side.entity.abbreviation, side.entity.name):
                found.setdefault(name, side.entity)
    return found


def _most_named(scene: Scene) -> tuple[Party, ...]:
    """Return the two countries that the text names most."""
    counts: dict[Party, int] = {}
    for side in scene.inner:
        if isinstance(side.entity, Country):
            counts[side.entity] = counts.get(side.entity, 0) + 1
    if len(counts) < _PAIR:
        for town in scene.towns:
            if town.country is not None:
                counts.setdefault(town.country, 0)
    top = sorted(counts, key=lambda party: -counts[party])[:_PAIR]
    return tuple(top)


def _once(members: tuple[Member, ...]) -> tuple[Member, ...]:
    found: dict[str, Member] = {}
    for member in members:
        found.setdefault(str(member[0]), member)
    return tuple(found.values())
