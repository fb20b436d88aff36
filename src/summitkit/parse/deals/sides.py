"""The parties of a deal: those that its words and its clause name, else the sides of the summit or the article."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.deal import DealKind
from summitkit.parse.deals.background import (
    couple_before,
    foes,
    lead_pair,
    member_states,
    most_named,
    nearest,
    principals,
    region_of,
)
from summitkit.parse.deals.grammar import clause_start, object_end
from summitkit.parse.deals.mentions import GIFTS, makes_peace, named_in
from summitkit.parse.deals.statements import Member
from summitkit.parse.pairs import pair_at
from summitkit.parse.scene import country_of
from summitkit.parse.summits.rosters import once
from summitkit.parse.wording import AUXILIARIES, SAID, words

if TYPE_CHECKING:
    from summitkit.model.summit import Party, Summit
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["Member", "parties_of"]

_PAIR = 2
_MANY = 3
_OWN_VOICE = frozenset(["European Union"])
_ASKING = frozenset(["deals.demanded", "deals.sought", "deals.pushed-for"])


def parties_of(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of a deal, each once."""
    if len(statement.members) >= _PAIR:
        return statement.members
    if statement.rule == "deals.outcome":
        return _with_pair(scene, statement, summits)
    found = _hyphenated(scene, statement) or _between(scene, statement) or _told(scene, statement, summits)
    own = range(statement.first, statement.last + _BEFORE)  # "an agreement between the EAEU and Serbia"
    return tuple(
        member
        for party, first, last in found
        for member in ((first not in own and _states(scene, party)) or ((party, first, last),))
    )


def _hyphenated(scene: Scene, statement: Statement) -> tuple[Member, ...]:
    """Return the two parties that a deal bears in its name: "the US-Indian nuclear pact"."""
    named = range(statement.first, statement.last) if statement.rule == "deals.noun-named" else ()
    for word in named:
        if pair := pair_at(scene, word):
            return tuple((party, word, word + 1) for party in pair)
    return ()


def _states(scene: Scene, party: Party) -> tuple[Member, ...]:
    """Return the members of a small body with where the text names them."""
    return tuple((state, *nearest(scene, state, 0)) for state in member_states(scene, party))


def _told(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties that the deal's clause names, else its sentence, else those at hand."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    named = _chosen(scene, statement, _window(scene, statement, sentence))
    if meant := _two_meant(scene, statement, sentence) or _both_tell(scene, statement, sentence):
        return meant
    if len(named) < _PAIR and not (named and _shared(scene, sentence)):
        named = _chosen(scene, statement, (sentence.first, sentence.last))
    alone = any(str(party) in _OWN_VOICE and not _meets(scene, statement, first) for party, first, _ in named)
    if makes_peace(scene, statement) and (told := _foes(scene, statement, named)):
        return told
    if len(named) >= _PAIR or alone:
        return named
    if len(named) == 1:
        named = (*named, *_teller(scene, statement, sentence, named[0][0]))
    context = principals(scene, statement, summits)
    if not summits or len(context) != _PAIR:
        context = _pair_before(scene, statement) or context
    if named and (statement.kind in GIFTS or statement.rule == "deals.pledged"):
        named = _with_hosts(scene, statement, named)
        if len(named) == 1:
            return (*named, *_recipient(scene, statement, named[0][0], context, summits))
    return _with_context(scene, statement, named, context)


def _foes(scene: Scene, statement: Statement, named: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return who fights each other where the clause of a truce doesn't name both of them."""
    pair = foes(scene)
    fighting = {str(party) for party in pair}
    if not pair or (len(named) >= _PAIR and any(str(party) in fighting for party, _, _ in named)):
        return ()
    return tuple((party, *nearest(scene, party, statement.first)) for party in pair)


def _with_context(
    scene: Scene, statement: Statement, named: tuple[Member, ...], context: tuple[Party, ...]
) -> tuple[Member, ...]:
    """Return the parties of the context in the place of none or of one of them, else those named."""
    if named and not _OF_MANY.isdisjoint(scene.lower[statement.first : statement.last]):
        return named
    others = [party for party in context if named and str(party) != str(named[0][0])]
    if len(named) == 1 and len(others) == len(context) == 1 and _meets(scene, statement, named[0][1]):
        return ((others[0], *nearest(scene, others[0], statement.first)), *named)  # "talks with Peru", a body's
    if len(named) == 1 and (len(others) == len(context) or len(context) > _MANY):
        return (*named, *_at_hand(scene, statement, named[0][0], others))
    if len(named) > 1:
        return named
    return tuple((party, *nearest(scene, party, statement.first)) for party in context) or named


def _at_hand(scene: Scene, statement: Statement, known: Party, others: list[Party]) -> tuple[Member, ...]:
    """Return the other party of a state's deal: the other one of the summit, of the first sentence, of the text."""
    if not isinstance(known, Country) or statement.rule == "deals.accession" or statement.kind is DealKind.DECLARATION:
        return ()
    lead = [party for party in lead_pair(scene) if party != known]
    most = [party for party in most_named(scene) if party != known]
    chosen = next((found for found in (others, lead) if len(found) == 1), most)[:1]
    acting = [party for party in chosen if isinstance(party, (Country, Place)) or str(party) in _OWN_VOICE]
    return tuple((party, *nearest(scene, party, statement.first)) for party in acting)


_OF_MANY = words("non-proliferation nonproliferation proliferation test-ban test kyoto climate convention charter")


def _shared(scene: Scene, sentence: Sentence) -> bool:
    """Say whether a sentence tells what several give, each in a clause of its own: "A gave X, while B promised Y"."""
    return bool(_EACH.intersection(scene.lower[sentence.first : sentence.last]))


_EACH = frozenset(["while", "whereas", ";"])


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
    """Return who gets what one party gives where its sentence doesn't tell: the other side of the summit or visit."""
    context = context if summits or len(context) == 1 else lead_pair(scene)
    others = [party for party in context if str(party) != str(giver)]
    if len(others) != 1 or len(context) > _PAIR or member_states(scene, others[0]):
        return ()
    other = region_of(scene, others[0]) or others[0]
    return ((other, *nearest(scene, other, statement.first)),)


def _chosen(scene: Scene, statement: Statement, place: tuple[int, int]) -> tuple[Member, ...]:
    named = once(named_in(scene, place, statement))
    partners = {str(party) for party, _, _ in _partners(scene, statement)}
    if partners:
        named = tuple(m for m in named if str(m[0]) in partners or not _is_partner(scene, m[1]))
    return _without_bodies(scene, statement, named)


def _with_hosts(scene: Scene, statement: Statement, named: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the parties of a gift with the country of the town that it is for: "a hospital in Lahore"."""
    towns = scene.towns_in(statement.first, statement.last)
    hosts = [(town.country, town.first, town.last) for town in towns if town.country is not None]
    return once((*named, *hosts)) if len(named) == 1 else named


def _meets(scene: Scene, statement: Statement, word: int) -> bool:
    """Say whether a party is met by another one, who talks with it or asks something of it."""
    asked = statement.rule in _ASKING and word > statement.stage_first
    return asked or _is_partner(scene, word)


def _is_partner(scene: Scene, word: int) -> bool:
    """Say whether "with" stands before a party."""
    return scene.word(word - 1) == "with" or (scene.word(word - 1) == "the" and scene.word(word - 2) == "with")


def _between(scene: Scene, statement: Statement) -> tuple[Member, ...]:
    """Return the parties of "between A and B" in or right behind the subject."""
    sentence = scene.reading.layout.sentences[statement.sentence]
    for word in range(statement.first, min(sentence.last - 1, statement.last + 1)):
        if scene.lower[word] in {"between", "among"}:
            end = object_end(scene, word + 1, sentence.last)
            found = once(named_in(scene, (word + 1, end), statement))
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
            return once(named_in(scene, (word + 1, end), statement))
    return ()


_BEFORE = 6
_ENDS = words(
    "amid groups includes comprises while when although though because but since until whereas where after before as ;"
    " who"
)
_OPENING = 5
_LATER = frozenset((unit, after) for unit in ("years", "months", "weeks", "days") for after in ("after", "before"))
_OPENS = words("after as despite with in following amid while when before since under during at on by")


def _window(scene: Scene, statement: Statement, sentence: Sentence) -> tuple[int, int]:
    """Return the words of a deal's own clause, without an opening phrase and what other clauses tell."""
    lead = (
        min(statement.first, statement.stage_first) if statement.stage_last > statement.stage_first else statement.first
    )
    start = clause_start(scene, lead, sentence.first)
    for word in range(lead - 1, start, -1):
        ends = scene.lower[word] in _ENDS and scene.word(word + 1) != "well"
        if (ends or _new_clause(scene, word)) and scene.sides_in(word, lead):
            start = word + 1
            break
    opening = scene.word(start)
    later = any(pair in _LATER for pair in pairwise(scene.lower[start : start + _OPENING]))
    if opening.endswith("ing") or opening in _OPENS or later:
        start = next((w for w in range(start, lead) if _closes_opening(scene, w, lead)), start)
    tail = max(statement.last, statement.stage_last)
    stops = (w for w in range(tail, sentence.last) if scene.lower[w] in _ENDS or _new_clause(scene, w))
    return start, next(stops, sentence.last)


def _new_clause(scene: Scene, comma: int) -> bool:
    """Say whether a comma parts two clauses: ", and Peru has agreed", ", but is negotiating"."""
    if scene.lower[comma] != "," or scene.word(comma + 1) not in {"and", "but"}:
        return False
    first = comma + 2 + (scene.word(comma + 2) == "the")
    side = scene.side(first)
    verb = scene.word(side.last if side is not None else first)
    return verb in AUXILIARIES or (side is not None and verb.endswith("ed"))


def _closes_opening(scene: Scene, word: int, lead: int) -> bool:
    """Say whether a comma ends an opening phrase: a party stands behind it, and it parts no list of parties."""
    if scene.lower[word] != "," or not scene.sides_in(word, lead):
        return False
    before = scene.side(word - 1)
    return before is None or before.form in {"role", "pronoun"} or scene.side(word + 1) is None


def _with_pair(scene: Scene, statement: Statement, summits: tuple[Summit, ...]) -> tuple[Member, ...]:
    """Return the parties of an item that names none or one: the two states whose list it is."""
    pair = tuple(party for summit in summits[:1] for party in summit.parties if isinstance(party, Country))
    states = pair if len(pair) == _PAIR else most_named(scene)
    if not statement.members:
        return tuple((party, 0, 0) for party in states)
    known = country_of(statement.members[0][0])
    others = [party for party in states if party != known]
    return (*statement.members, *((party, 0, 0) for party in others[:1])) if known is not None else statement.members


_BOTH = words(
    """
    agreements deals accords documents memoranda two both sides parties they neighbours neighbors countries leaders
    ministers presidents premiers
    """
)


def _two_meant(scene: Scene, statement: Statement, sentence: Sentence) -> tuple[Member, ...]:
    """Return the states of the sentence before, which "the two countries" mean that make a deal."""
    word = next((w for w in range(sentence.first, statement.first - 1) if scene.lower[w] in {"two", "both"}), None)
    if word is None or scene.lower[word + 1] not in _SIDES or scene.sides_in(sentence.first, word):
        return ()
    return tuple((party, *nearest(scene, party, word)) for party in _pair_before(scene, statement))


_ITSELF = words("it its he she they we would")
_SIDES = words("countries sides nations states neighbours neighbors parties governments")


def _pair_before(scene: Scene, statement: Statement) -> tuple[Party, ...]:
    """Return the two parties that "the two sides" means: those that the sentences before name together."""
    number = statement.sentence
    sentences = scene.reading.layout.sentences
    opening = scene.lower[sentences[number].first : statement.first]
    if not _BOTH.intersection(opening):
        return ()
    reach = _BACK if _TWO.intersection(opening) else 1
    for before in reversed(sentences[max(0, number - reach) : number]):
        found = [party for party, _, _ in once(named_in(scene, (before.first, before.last), statement))]
        states = [party for party in found if isinstance(party, Country)]
        if _PAIR in {len(found), len(states)}:
            return tuple(found if len(found) == _PAIR else states)
        if len(found) > _PAIR:
            break
    return (lead_pair(scene) or couple_before(scene, statement.first)) if reach > 1 else ()


_BACK = 3
_TWO = frozenset(["two", "both", "neighbours", "neighbors", "sides"])


def _without_bodies(scene: Scene, statement: Statement, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Return the states alone where a body is named beside three and more of them, unless it is what they join.

    A body that bears the name of one of the parties only names their meeting: "the Forum on China-Africa Cooperation".
    """
    names = [str(party) for party, _, _ in members]
    members = tuple(m for m in members if not any(name in str(m[0]) and name != str(m[0]) for name in names))
    if statement.rule == "deals.accession":
        return members
    states = tuple(
        member
        for member in members
        if isinstance(member[0], Country)
        or (str(member[0]) in _OWN_VOICE and (scene.word(member[2]) == "and" or _is_partner(scene, member[1])))
        or statement.first <= member[1] < statement.last
    )
    return states if len(states) >= _MANY else members
