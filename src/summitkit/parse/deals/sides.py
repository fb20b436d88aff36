"""The parties of a deal: those that its words and its clause name, else the sides of the summit or the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.deal import DealKind
from summitkit.parse.deals.background import (
    REGIONS,
    groups_in,
    member_states,
    most_named,
    named_body,
    names_deal,
    nearest,
    principals,
    region_of,
)
from summitkit.parse.deals.grammar import clause_start, object_end
from summitkit.parse.deals.statements import Member
from summitkit.parse.pairs import pair_at
from summitkit.parse.scene import capital_of, country_of, names_event
from summitkit.parse.summits.vocabulary import HEADS
from summitkit.parse.wording import AUXILIARIES, PREPOSITIONS, SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.model.summit import Party, Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["Member", "parties_of"]

_PARTY_KINDS = frozenset(
    [
        OrganizationKind.INTERGOVERNMENTAL,
        OrganizationKind.COMPANY,
        OrganizationKind.BANK,
        OrganizationKind.ARMED_GROUP,
    ]
)
_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_PAIR = 2
_MANY = 3
_OWN_VOICE = frozenset(["European Union"])
_GIFTS = frozenset([DealKind.PLEDGE, DealKind.LOAN_OR_AID])


def parties_of(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of a deal, each once."""
    if len(statement.members) >= _PAIR:
        return statement.members
    if statement.rule == "deals.outcome":
        return _with_pair(scene, statement, summits)
    found = _between(scene, statement) or _told(scene, statement, summits)
    return tuple(
        member for party, first, last in found for member in (_states(scene, party) or ((party, first, last),))
    )


def _states(scene: Scene, party: Party) -> tuple[Member, ...]:
    """Return the members of a small body with where the text names them."""
    return tuple((state, *nearest(scene, state, 0)) for state in member_states(scene, party))


def _told(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties that the deal's clause names, else its sentence, else those at hand."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    named = _chosen(scene, statement, _window(scene, statement, sentence))
    if meant := _two_meant(scene, statement, sentence) or _both_tell(scene, statement, sentence):
        return meant
    if len(named) < _PAIR:
        named = _chosen(scene, statement, (sentence.first, sentence.last))
    if len(named) >= _PAIR or any(str(party) in _OWN_VOICE for party, _, _ in named):
        return named
    if len(named) == 1:
        named = (*named, *_teller(scene, statement, sentence, named[0][0]))
    context = principals(scene, statement, summits)
    if not summits or len(context) != _PAIR:
        context = _pair_before(scene, statement) or context
    if named and (statement.kind in _GIFTS or statement.rule == "deals.pledged"):
        named = _with_hosts(scene, statement, named)
    if len(named) == 1 and (statement.kind in _GIFTS or statement.rule == "deals.pledged"):
        return (*named, *_recipient(scene, statement, named[0][0], context, summits))
    if len(named) > 1 or (named and not any(str(party) == str(named[0][0]) for party in context)):
        return named
    if named and len(context) > _MANY:
        return named
    return tuple((party, *nearest(scene, party, statement.first)) for party in context) or named


def _teller(scene: Scene, statement: Statement, sentence: Sentence, known: Party) -> tuple[Member, ...]:
    """Return the state that says it is a party itself: "Ecuador said it will rejoin OPEC"."""
    for side in scene.sides_in(sentence.first, statement.first):
        party = side.country if isinstance(side.entity, (Country, Person)) else None
        told = scene.word(side.last) in SAID or scene.word(side.last + 1) in SAID
        itself = _ITSELF.intersection(scene.lower[side.last : statement.first])
        if party is not None and told and itself and str(party) != str(known):
            return ((party, side.first, side.last),)
    return ()


def _both_tell(scene: Scene, statement: Statement, sentence: Sentence) -> tuple[Member, ...]:
    """Return the two states that say that they make a deal: "Peru and Chile said they hoped to sign a treaty"."""
    told = next((w for w in range(sentence.first, statement.first) if scene.lower[w] in SAID), None)
    if told is None or not {"they", "their"}.intersection(scene.lower[told + 1 : statement.first]):
        return ()
    named = [side for side in scene.sides_in(sentence.first, told) if not isinstance(side.entity, Organization)]
    pair = [(side.country, side.first, side.last) for side in named if side.country is not None]
    joined = len(pair) == _PAIR and scene.word(pair[0][2]) == "and" and pair[1][1] == pair[0][2] + 1
    return tuple(pair) if joined else ()


def _recipient(
    scene: Scene, statement: Statement, giver: Party, context: tuple[Party, ...], summits: tuple[Summit, ...]
) -> tuple[Member, ...]:
    """Return who gets what one party gives where its sentence doesn't tell: the other side of the summit."""
    if not summits:
        return ()
    others = [party for party in context if str(party) != str(giver)]
    if len(others) != 1 or len(context) > _PAIR or member_states(scene, others[0]):
        return ()
    other = region_of(scene, others[0]) or others[0]
    return ((other, *nearest(scene, other, statement.first)),)


def _chosen(scene: Scene, statement: Statement, place: tuple[int, int]) -> tuple[Member, ...]:
    named = _once(_named(scene, place, statement))
    partners = {str(party) for party, _, _ in _partners(scene, statement)}
    if partners:
        named = tuple(m for m in named if str(m[0]) in partners or not _is_partner(scene, m[1]))
    return _without_bodies(statement, named)


def _with_hosts(scene: Scene, statement: Statement, named: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the parties of a gift with the country of the town that it is for: "a hospital in Lahore"."""
    towns = scene.towns_in(statement.first, statement.last)
    hosts = [(town.country, town.first, town.last) for town in towns if town.country is not None]
    return _once((*named, *hosts)) if len(named) == 1 else named


def _is_partner(scene: Scene, word: int) -> bool:
    """Say whether "with" stands before a party."""
    return scene.word(word - 1) == "with" or (scene.word(word - 1) == "the" and scene.word(word - 2) == "with")


def _between(scene: Scene, statement: Statement) -> tuple[Member, ...]:
    """Return the parties of "between A and B" in or right behind the subject."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    for word in range(statement.first, min(sentence.last - 1, statement.last + 1)):
        if scene.lower[word] in {"between", "among"}:
            end = object_end(scene, word + 1, sentence.last)
            found = _once(_named(scene, (word + 1, end), statement))
            return found if len(found) >= _PAIR else ()
    return ()


def _partners(scene: Scene, statement: Statement) -> tuple[Member, ...]:
    """Return the parties of "with A" in or right beside the subject."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    begin = max(sentence.first, statement.first - _BEFORE)
    for word in (
        *range(statement.first, min(sentence.last - 1, statement.last + 1)),
        *range(statement.first - 1, begin, -1),
    ):
        if scene.lower[word] == "with":
            end = object_end(scene, word + 1, sentence.last)
            end = next((i for i in range(word + 1, end) if scene.lower[i] in {"on", "for", "to"}), end)
            return _once(_named(scene, (word + 1, end), statement))
    return ()


_BEFORE = 6
_ENDS = words("while when although though because but since until whereas where after before as ; who")
_OPENS = words("after as despite with in following amid while when before since under during at on by")


def _window(scene: Scene, statement: Statement, sentence: Sentence) -> tuple[int, int]:
    """Return the words of a deal's own clause, without an opening phrase and what other clauses tell."""
    lead = (
        min(statement.first, statement.stage_first) if statement.stage_last > statement.stage_first else statement.first
    )
    start = clause_start(scene, lead, sentence.first)
    for word in range(lead - 1, start, -1):
        if scene.lower[word] in _ENDS and scene.word(word + 1) != "well" and scene.sides_in(word, lead):
            start = word + 1
            break
    opening = scene.word(start)
    if opening.endswith("ing") or opening in _OPENS:
        start = next((w for w in range(start, lead) if _closes_opening(scene, w, lead)), start)
    tail = max(statement.last, statement.stage_last)
    end = next((w for w in range(tail, sentence.last) if scene.lower[w] in _ENDS), sentence.last)
    return start, end


def _closes_opening(scene: Scene, word: int, lead: int) -> bool:
    """Say whether a comma ends an opening phrase: a party stands behind it, and it parts no list of parties."""
    if scene.lower[word] != "," or not scene.sides_in(word, lead):
        return False
    return scene.side(word - 1) is None or scene.side(word + 1) is None


def _with_pair(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of an item that names none or one: the two states whose list it is."""
    pair = tuple(party for summit in summits[:1] for party in summit.parties if isinstance(party, Country))
    states = pair if len(pair) == _PAIR else most_named(scene)
    if not statement.members:
        return tuple((party, 0, 0) for party in states)
    known = country_of(statement.members[0][0])
    others = [party for party in states if party != known]
    return (*statement.members, *((party, 0, 0) for party in others[:1])) if known is not None else statement.members


_BOTH = words("two both sides they neighbours neighbors countries leaders ministers presidents premiers")


def _two_meant(scene: Scene, statement: Statement, sentence: Sentence) -> tuple[Member, ...]:
    """Return the states of the sentence before, which "the two countries" mean that make a deal."""
    word = next((w for w in range(sentence.first, statement.first - 1) if scene.lower[w] in {"two", "both"}), None)
    if word is None or scene.lower[word + 1] not in _SIDES or scene.sides_in(sentence.first, word):
        return ()
    return tuple((party, *nearest(scene, party, word)) for party in _pair_before(scene, statement))


_ITSELF = words("it its he she they we would")
_SIDES = words("countries sides nations states neighbours neighbors parties governments")


def _pair_before(scene: Scene, statement: Statement) -> tuple[Party, ...]:
    """Return the two parties that "the two sides" means: those that the sentence before names."""
    number = statement.sentence
    sentence = scene.reading.layout.sentences[number]
    opening = scene.lower[sentence.first : statement.first]
    if not number or not _BOTH.intersection(opening):
        return ()
    before = scene.reading.layout.sentences[number - 1]
    found = _once(_named(scene, (before.first, before.last), statement))
    parties = [party for party, _, _ in found]
    states = [party for party in parties if isinstance(party, Country)]
    return tuple(parties if len(parties) == _PAIR else states if len(states) == _PAIR else ())


def _without_bodies(statement: Statement, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the states alone where a body is named beside three and more of them, unless it is what they join.

    A body that bears the name of one of the parties only names their meeting: "the Forum on China-Africa Cooperation".
    """
    names = [str(party) for party, _, _ in members]
    members = tuple(m for m in members if not any(name in str(m[0]) and name != str(m[0]) for name in names))
    if statement.rule == "deals.accession":
        return members
    states = tuple(
        member for member in members if isinstance(member[0], Country) or statement.first <= member[1] < statement.last
    )
    return states if len(states) >= _MANY else members


def _named(scene: Scene, place: tuple[int, int], statement: Statement) -> Iterator[Member]:
    """Yield the parties that a word range names, with where."""
    yield from groups_in(scene, *place)
    figures = {word for figure in scene.figures_in(*place) for word in range(figure.first, figure.last)}
    home = {str(party) for party in most_named(scene)}
    meetings = {word for word in range(*place) if scene.lower[word] in HEADS}
    sentence = scene.reading.layout.sentences[statement.sentence]
    for side in scene.sides_in(*place):
        party = _party(scene, side)
        if side.form == "pronoun" and not isinstance(side.entity, (Country, Person)):
            continue
        if party is None or names_deal(scene, side) or side.first in figures or _reports(scene, side, sentence):
            continue
        made = statement.rule != "deals.accession" and side.first <= statement.first and side.last >= statement.last
        if made and isinstance(party, Organization):
            continue  # the body that the deal makes
        if isinstance(party, Organization) and (
            _names_meeting(scene, side, meetings) or scene.word(side.first - 2) == "into"
        ):
            continue
        inside = statement.first <= side.first < statement.last
        given = statement.kind in _GIFTS and scene.word(side.first - 1) == "from"
        if _located(scene, side) and not given and not (inside and (str(party) in home or statement.kind in _GIFTS)):
            continue
        if _mediates(scene, side.first) or scene.lower[side.last - 1].endswith(_MEDIATED) or _owns_another(scene, side):
            continue
        pair = pair_at(scene, side.first)
        yield from ((one, side.first, side.last) for one in pair or (party,))


_MEDIATED = ("-brokered", "-mediated", "-sponsored", "-led", "-backed", "-hosted")


def _mediates(scene: Scene, word: int) -> bool:
    """Say whether a party only brings the others together: "brokered by Kenya"."""
    before = word - 1 - (scene.word(word - 1) == "the")
    proposes = scene.word(before - 1) == "proposed" and scene.word(before - 2) == "as"
    return scene.word(before) == "by" and (proposes or scene.word(before - 1) in _BROUGHT)


_BROUGHT = words("brokered mediated hosted sponsored facilitated overseen witnessed mediation negotiated")


def _owns_another(scene: Scene, side: Side) -> bool:
    """Say whether a party only tells whose another one is: "China's rival Taiwan"."""
    if scene.word(side.last) not in _GENITIVES:
        return False
    other = scene.side(side.last + 2)
    return other is not None and other.first == side.last + 2 and isinstance(other.entity, Country)


def _located(scene: Scene, side: Side) -> bool:
    """Say whether a party only tells where: "in Peru", "from the Caribbean"."""
    before = scene.word(side.first - 1)
    if before in _COMPASS:
        return True
    return before in _IN or (before == "the" and scene.word(side.first - 2) in _IN)


def _names_meeting(scene: Scene, side: Side, meetings: set[int]) -> bool:
    """Say whether a body only names the meeting: "on the sidelines of the APEC summit"."""
    for word in range(side.last, min(len(scene.lower), side.last + 4)):
        if word in meetings:
            return scene.word(side.last) not in {"leaders", "ministers", "members"}
        if scene.lower[word] in _PARTS_NAME:
            return False
    return False


_PARTS_NAME = PREPOSITIONS | AUXILIARIES | words("agreed agree signed to and , pledged decided approved adopted")


def _party(scene: Scene, side: Side) -> Party | None:
    """Return the party that a mention stands for in a sentence about a deal, or None."""
    entity = side.entity
    if str(entity) in REGIONS and side.form in {"name", "demonym"}:  # whatever it was taken for
        return (named_body(scene, "European Union") if str(entity) == "Europe" else None) or Place(str(entity))
    if isinstance(entity, Organization):
        real = (
            entity.kind in _PARTY_KINDS and not names_event(side) and entity.name.lower().split()[-1] not in _DEAL_NAMES
        )
        return _whole(scene, entity) if real else None
    if isinstance(entity, Person):
        return entity.country
    if isinstance(entity, Country):
        owner = scene.side(side.last + 1) if scene.word(side.last) in _GENITIVES else scene.side(side.last)
        company = owner is not None and isinstance(owner.entity, Organization) and owner.entity.kind in _PARTY_KINDS
        return None if company else entity
    if entity.country is None:
        return None
    capital = capital_of(scene.reading.lexicon, entity.country) == entity.name
    return entity.country if capital and scene.word(side.first - 1) not in _LOCATES else None


_ORGANS = {
    "European Commission": "European Union",
    "European Council": "European Union",
    "European Parliament": "European Union",
    "United Nations General Assembly": "United Nations",
    "United Nations Security Council": "United Nations",
    "African Union Commission": "African Union",
}


def _whole(scene: Scene, body: Organization) -> Organization:
    """Return the body that an organ acts for: the European Union for its Commission."""
    whole = _ORGANS.get(body.name)
    if whole is None:
        return body
    return named_body(scene, whole) or Organization(whole, kind=OrganizationKind.INTERGOVERNMENTAL)


_LOCATES = words("in at from to near of through via outside the for into leave leaves left visit visits")


def _reports(scene: Scene, side: Side, sentence: Sentence) -> bool:
    """Say whether a mention only tells who reports: "US diplomats said", "according to Reuters"."""
    after = scene.lower[side.last : min(sentence.last, side.last + 3)]
    before = scene.lower[max(sentence.first, side.first - 3) : side.first]
    if "according" in before or SAID.intersection(before[-1:]):
        return True
    speaks = (SAID | _SPEAKS) - {"announced"}
    return bool(speaks.intersection(after)) and not isinstance(side.entity, Organization)


_COMPASS = words("eastern western northern southern central north south east west northeast southwest")
_IN = frozenset(["in", "at", "near", "from", "outside", "across", "throughout"])
_SPEAKS = frozenset(["called", "urged", "told", "said"])
_DEAL_NAMES = words(
    """
    agreement declaration treaty pact accord convention protocol area agenda nafta safta ftaa tpp rcep initiative
    """
)


def _once(members: Iterable[Member]) -> tuple[Member, ...]:
    found: dict[str, Member] = {}
    for member in members:
        found.setdefault(str(member[0]), member)
    return tuple(found.values())
