"""Deals that parties make by what they do: they agree to something, decide on it, pledge it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, object_end, specific
from summitkit.parse.deals.infinitives import GIVES, PLEDGES, infinitives, objects, only_vague
from summitkit.parse.deals.vocabulary import BREAKS, GROUPS, TRANSACTIONS, VAGUE
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause, Statement
    from summitkit.parse.scene import Scene

__all__ = ["FIRST_WORDS", "from_acts", "several"]

_AGREES = words("agree agrees agreed agreeing")
_DECIDES = words("decide decides decided resolve resolved")
_MAKES = words(
    """
    set establish create launch form build found introduce sign conclude adopt open start begin jointly host produce
    develop cut reduce abolish waive construct
    """
)


def from_acts(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence that verbs of agreeing, deciding and pledging make."""
    for word in scene.where(FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _AGREES and (several(scene, clause, word) or _one_party(scene, clause, word)):
            yield from _agreed(scene, clause, word)
        elif lower in _DECIDES and several(scene, clause, word):
            if scene.lower[word + 1] == "that":
                yield from _that(scene, clause, word, word + 1)
            else:
                yield from _decided(scene, clause, word, _MAKES)
        elif lower in PLEDGES and scene.lower[max(0, word - 3) : word - 1] != ("back", "on"):
            yield from _decided(scene, clause, word, GIVES | _MAKES if several(scene, clause, word) else GIVES)
        elif lower == "decision" and scene.lower[word + 1] == "by":
            yield from _decision(scene, clause, word)
        elif lower in _AFFIRMS:
            yield from _affirmed(scene, clause, word)


def _affirmed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "reaffirmed their commitment to refrain from X": what a party has pledged and pledges again."""
    near = range(word + 1, min(clause.sentence.last - 2, word + _AFFIRMED_REACH))
    vow = next((w for w in near if scene.lower[w] in _VOWS), 0)
    acting = _one_subject(scene, clause, word)
    if vow and acting and scene.lower[vow + 1] == "to":
        for statement in infinitives(scene, clause, word, vow + 2, GIVES | _MAKES | {"refrain"}):
            yield attrs.evolve(statement, kind=DealKind.PLEDGE)


def _one_subject(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether a party stands before a verb in its clause."""
    start = clause_start(scene, word, clause.sentence.first)
    return bool(scene.sides_in(start, word)) or bool(GROUPS.intersection(scene.lower[start:word]))


_AFFIRMS = words("affirm affirms affirmed reaffirm reaffirms reaffirmed reiterate reiterates reiterated renewed")
_VOWS = words("commitment commitments pledge pledges intention promise promises vow undertaking")
_AFFIRMED_REACH = 4


def _decision(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield what "the decision by Peru and Chile to open a bus link" is about."""
    to = next((w for w in range(word + 2, min(clause.sentence.last, word + _SCENE)) if scene.lower[w] == "to"), 0)
    sides = [side for side in scene.sides_in(word, to) if isinstance(side.entity, Country)] if to else []
    if len(sides) > 1:
        members = tuple((side.entity, side.first, side.last) for side in sides)
        for statement in infinitives(scene, clause, word, to + 1, _MAKES):
            yield attrs.evolve(statement, members=members)


def _agreed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "agreed to VP", "agreed on NP", "agreed that they would VP", each object its own deal."""
    first = word + 1
    while scene.word(first) in _WHEN:
        first += 1
    first += scene.word(first) == "on" and scene.moment(first + 1) is not None
    if (moment := scene.moment(first)) is not None and moment.first == first:
        first = moment.last  # "agreed last week to"
    first = _past_scene(scene, first)
    after = scene.word(first)
    if after == "to" and scene.word(first + 1) not in PREPOSITIONS:
        yield from infinitives(scene, clause, word, first + 1, None)
    elif after in {"on", "upon"} and scene.lower[first + 1 : first + 4] == ("the", "need", "to"):
        yield from infinitives(scene, clause, word, first + 4, GIVES | _MAKES | {"stabilise", "stabilize"})
    elif after in {"on", "upon"}:
        yield from _on(scene, clause, word, first + 1)
    elif after == "that":
        yield from _that(scene, clause, word, first)
    else:
        yield from _agreed_quotas(scene, clause, word, first)


def _agreed_quotas(scene: Scene, clause: Clause, word: int, first: int) -> Iterator[Statement]:
    """Yield "agreed new export quotas": what parties agree without "on", where its head is what they can agree."""
    begin = first
    while scene.word(begin) in DETERMINERS:
        begin += 1
    end = object_end(scene, begin, clause.sentence.last)
    head = next((w for w in range(begin, end) if scene.lower[w] in PREPOSITIONS), end) - 1
    told = any(begin <= noun.first <= head and noun.value.weight > 1 for noun in clause.nouns)
    if end > begin and scene.word(head) in _AGREED and not told:
        yield from objects(scene, clause, word, (begin, end), DealStatus.AGREED, "deals.agreed-on")


_AGREED = words(
    "quotas quota price prices tariffs budget timetable ceiling ceilings cuts limits sanctions plan measures withdrawal"
    " release exchange swap loan funding route border"
)
_WHEN = words("also monday tuesday wednesday thursday friday saturday sunday overnight yesterday")


def _on(scene: Scene, clause: Clause, word: int, begin: int) -> Iterator[Statement]:
    """Yield what parties agree on, unless it is the need for something or goodwill."""
    while scene.word(begin) in DETERMINERS:
        begin += 1
    end = object_end(scene, begin, clause.sentence.last)
    head = next((w for w in range(begin, end) if scene.lower[w] in PREPOSITIONS), end) - 1
    if end <= begin or scene.word(begin) in _NOTHING | PREPOSITIONS or scene.word(head) in _NOTHING:
        return
    if specific(scene, begin, end) and not only_vague(scene, begin, end):
        yield from objects(scene, clause, word, (begin, end), DealStatus.AGREED, "deals.agreed-on")


_NOTHING = words(
    """
    need importance urgent when whether how what where who paragraph paragraphs recommendations wording text process
    principle principles date dates venue terms points everything anything nothing little much that this them it
    """
)


def _that(scene: Scene, clause: Clause, word: int, first: int) -> Iterator[Statement]:
    """Yield what parties agree or decide that they, or others, would do: `first` is "that"."""
    stop = min(clause.sentence.last, first + 14)
    would = next((w for w in range(first + 1, stop) if scene.lower[w] in {"would", "will", "should"}), None)
    if would is not None and scene.word(would + 1) == "be" and scene.word(would + 2) in _MADE:
        yield from _to_be_made(scene, clause, word, (first + 1, would))
    elif would is not None:
        named = scene.all_sides_in(first, would)
        yield from infinitives(scene, clause, word, would + 1, _MAKES | GIVES if named else _MAKES)


def _past_scene(scene: Scene, first: int) -> int:
    """Return the word after where parties agree: "agreed at a conference in Lima to …", "in principle to …"."""
    if scene.word(first) not in {"in", "at", "during", "after"}:
        return first
    for ahead in range(first + 1, first + _SCENE):
        if scene.word(ahead) in {"to", "on", "that"}:
            return ahead
        if scene.word(ahead) in BREAKS or scene.word(ahead) in {",", "and", "which"}:
            break
    return first


_SCENE = 10


def _to_be_made(scene: Scene, clause: Clause, word: int, place: tuple[int, int]) -> Iterator[Statement]:
    """Yield what the parties agreed would be made: "agreed that a refinery would be built"."""
    begin = place[0]
    while scene.word(begin) in DETERMINERS:
        begin += 1
    end = object_end(scene, begin, place[1])
    if end > begin and specific(scene, begin, end):
        yield from objects(scene, clause, word, (begin, end), DealStatus.AGREED, "deals.agreed-to")


_MADE = words("built set established created launched opened reopened resumed restored lifted formed introduced")


def _decided(scene: Scene, clause: Clause, word: int, wanted: frozenset[str]) -> Iterator[Statement]:
    """Yield "decided to set up X" and "pledged to give X": vows of goodwill without such a verb are none."""
    first = _past_scene(scene, word + 1)
    if not _CRIMES.isdisjoint(scene.lower[first : first + 4]):
        return  # "to commit crimes"
    for ahead in range(first, min(clause.sentence.last, first + 6)):
        if scene.lower[ahead] == "to":
            if scene.word(ahead + 1) not in DETERMINERS:
                told = None if wanted is not _MAKES and _tangible(scene, clause, ahead + 1) else wanted
                yield from infinitives(scene, clause, word, ahead + 1, told)
            return
        if scene.lower[ahead] in BREAKS or scene.lower[ahead] in {"that", "a", "an", "the"}:
            return


_CRIMES = words("crime crimes suicide murder fraud offences offenses atrocities genocide abuses violence acts")


def _tangible(scene: Scene, clause: Clause, verb: int) -> bool:
    """Say whether one of two parties pledges to another what parties can give or do."""
    first = verb + 1
    last = object_end(scene, first, clause.sentence.last)
    sides = scene.all_sides_in(clause.sentence.first, clause.sentence.last)
    alone = len({str(side.country or side.entity) for side in sides if not isinstance(side.entity, Place)}) < _TWO
    if (scene.word(verb), scene.word(first)) == ("bring", "to"):
        return False  # "to bring to justice"
    if alone or scene.word(verb) in _INTENDS or VAGUE.intersection(scene.lower[verb:last]):
        return False
    return bool(TRANSACTIONS.intersection(scene.lower[first:last]) or scene.all_sides_in(first, last))


_INTENDS = words(
    """
    strengthen accelerate benefit oppose maintain support continue promote improve fight combat ensure enhance deepen
    boost advance expand protect uphold tackle address cooperate intensify further push seek work help keep remain
    stand defend unblock revive rescue salvage pursue consider study make take do be have resist impose boycott
    bolster change reform refrain spend add eliminate destroy extinguish defeat crush retaliate avenge punish fortify
    eradicate
    """
)
_TWO = 2


def several(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether several parties are the subject of a verb: "the leaders", "India and Russia", "they"."""
    start = _subject_start(scene, clause, word)
    if start == word and scene.word(word - 1) in _QUOTES:
        start = clause_start(scene, word - 1, clause.sentence.first)  # 'the leaders "agreed that'
    if GROUPS.intersection(scene.lower[start:word]):
        return True
    sides = [side for side in scene.sides_in(start, word) if side.form != "pronoun"]
    return len({str(side.entity) for side in sides}) > 1


def _subject_start(scene: Scene, clause: Clause, word: int) -> int:
    """Return the first word of a verb's clause, relative clauses left out: "A and B, who met, agreed"."""
    start = clause_start(scene, word, clause.sentence.first)
    opener = scene.word(start - 1)
    if scene.word(word - 1) == "," and opener in {"who", "which"} and scene.word(start - 2) == ",":
        return clause_start(scene, start - 1, clause.sentence.first)
    return start


_QUOTES = frozenset(['"', "“", "``"])


def _one_party(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether one state or its leader agrees to what another one is told of in the sentence or the text."""
    start = _subject_start(scene, clause, word)
    moment = scene.moment(word + 2)
    after = moment.last if moment is not None else word + 1
    return scene.word(after) == "to" and any(
        (isinstance(side.entity, (Country, Person)) and side.country is not None) or _is_lender(side.entity)
        for side in scene.sides_in(start, word)
    )


def _is_lender(entity: object) -> bool:
    return isinstance(entity, Organization) and entity.kind in {
        OrganizationKind.INTERGOVERNMENTAL,
        OrganizationKind.BANK,
        OrganizationKind.COMPANY,
    }


FIRST_WORDS = _AGREES | _DECIDES | PLEDGES | _AFFIRMS | {"decision"}
