"""Deals that parties make by what they do: they agree to something, decide on it, pledge it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, goodwill, object_end, pieces, specific
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.vocabulary import BREAKS, GROUPS, LIGHT_VERBS, TRANSACTIONS, VAGUE, deal_index, verbs
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["from_acts", "only_vague", "several", "verb_phrases"]

_AGREES = words("agree agrees agreed agreeing")
_DECIDES = words("decide decides decided resolve resolved")
_PLEDGES = words(
    """
    commit commits committed undertake undertook pledge pledges pledged pledging vow vowed vows promise promises
    promised
    """
)
_TALK_NOUNS = words("talks negotiations discussions consultations dialogue negotiating")
_MAKES = words(
    """
    set establish create launch form build found introduce sign conclude adopt open start begin jointly host produce
    develop cut reduce abolish waive construct
    """
)
_GIVES = words(
    """
    contribute provide give invest lend supply buy purchase abandon cut reduce extend donate deliver send increase
    double forgive cancel grant allocate build lift remove import export sell dismantle freeze halt open waive end
    train finance fund establish construct withdraw pursue raise achieve triple halve phase resume restore join sign
    resettle complete finish deploy host supply share return
    """
)
_MEETS = words(
    """
    meet hold continue maintain keep step remain stay respect be have seek consider discuss try do let help mediate
    """
)
_PURPOSE_AFTER = 2


def from_acts(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence that verbs of agreeing, deciding and pledging make."""
    for word in scene.where(_FIRST_WORDS, clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _AGREES and (several(scene, clause, word) or _one_party(scene, clause, word)):
            yield from _agreed(scene, clause, word)
        elif lower in _DECIDES and several(scene, clause, word):
            if scene.lower[word + 1] == "that":
                yield from _that(scene, clause, word, word + 1)
            else:
                yield from _decided(scene, clause, word, _MAKES)
        elif lower in _PLEDGES and scene.lower[max(0, word - 3) : word - 1] != ("back", "on"):
            yield from _decided(scene, clause, word, _GIVES | _MAKES if several(scene, clause, word) else _GIVES)
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
        for statement in _infinitives(scene, clause, word, vow + 2, _GIVES | _MAKES | {"refrain"}):
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
        for statement in _infinitives(scene, clause, word, to + 1, _MAKES):
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
        yield from _infinitives(scene, clause, word, first + 1, None)
    elif after in {"on", "upon"} and scene.lower[first + 1 : first + 4] == ("the", "need", "to"):
        yield from _infinitives(scene, clause, word, first + 4, _GIVES | _MAKES | {"stabilise", "stabilize"})
    elif after in {"on", "upon"}:
        yield from _on(scene, clause, word, first + 1)
    elif after == "that":
        yield from _that(scene, clause, word, first)


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
        yield from _objects(scene, clause, word, (begin, end), DealStatus.AGREED, "deals.agreed-on")


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
        yield from _infinitives(scene, clause, word, would + 1, _MAKES | _GIVES if named else _MAKES)


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
        yield from _objects(scene, clause, word, (begin, end), DealStatus.AGREED, "deals.agreed-to")


_MADE = words("built set established created launched opened reopened resumed restored lifted formed introduced")


def _decided(scene: Scene, clause: Clause, word: int, wanted: frozenset[str]) -> Iterator[Statement]:
    """Yield "decided to set up X" and "pledged to give X": vows of goodwill without such a verb are none."""
    first = _past_scene(scene, word + 1)
    for ahead in range(first, min(clause.sentence.last, first + 6)):
        if scene.lower[ahead] == "to":
            if scene.word(ahead + 1) not in DETERMINERS:
                told = None if wanted is not _MAKES and _tangible(scene, clause, ahead + 1) else wanted
                yield from _infinitives(scene, clause, word, ahead + 1, told)
            return
        if scene.lower[ahead] in BREAKS or scene.lower[ahead] in {"that", "a", "an", "the"}:
            return


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
    bolster change reform refrain spend add
    """
)
_TWO = 2


def several(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether several parties are the subject of a verb: "the leaders", "India and Russia", "they"."""
    start = clause_start(scene, word, clause.sentence.first)
    if start == word and scene.word(word - 1) in _QUOTES:
        start = clause_start(scene, word - 1, clause.sentence.first)  # 'the leaders "agreed that'
    if GROUPS.intersection(scene.lower[start:word]):
        return True
    sides = [side for side in scene.sides_in(start, word) if side.form != "pronoun"]
    return len({str(side.entity) for side in sides}) > 1


_QUOTES = frozenset(['"', "“", "``"])


def _one_party(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether one state or its leader agrees to what another one is told of in the sentence or the text."""
    start = clause_start(scene, word, clause.sentence.first)
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
    }


def _infinitives(
    scene: Scene, clause: Clause, word: int, first: int, wanted: frozenset[str] | None
) -> Iterator[Statement]:
    """Yield one statement for each coordinated verb phrase that begins at `first` and, if so, with a wanted verb."""
    stop = _stop(scene, first, clause.sentence.last)
    for begin, end in verb_phrases(scene, first, stop):
        lead = scene.lower[begin : begin + 2]
        if wanted is None or wanted.intersection(lead) or _keeps_paying(scene, begin, end):
            yield from _verb_phrase(scene, clause, word, begin, end)


def _stop(scene: Scene, first: int, stop: int) -> int:
    for index in range(first, stop):
        word = scene.lower[index]
        if word in BREAKS or word in SAID or word in {"which", "who", "while", "although", "but", "because", "when"}:
            return index
    return stop


def verb_phrases(scene: Scene, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the coordinated verb phrases; after a clause of purpose ("… to promote X") nothing more is parted."""
    known = verbs(scene.reading.lexicon)
    stop = _before_past(scene, first, stop)
    begin = first
    for index in range(first + 1, stop):
        if index > begin + _PURPOSE_AFTER and scene.lower[index] == "to" and scene.word(index + 1) in known:
            break
        if scene.lower[index] not in {",", "and"} or scene.lower[index - 1] in {",", "and"}:
            continue
        after = index + 1
        while scene.word(after) in {"and", "jointly", "also", "further", "to", "collectively"}:
            after += 1
        if scene.word(after).endswith("ing") and not scene.lower[first].endswith("ing"):
            continue
        if after < stop and scene.lower[after] in known:
            if index > begin:
                yield begin, index
            begin = index + 1
            while scene.word(begin) in {"and", "to", "also"}:
                begin += 1
    if stop > begin:
        yield begin, stop


def _before_past(scene: Scene, first: int, stop: int) -> int:
    """Return where a verb of the past begins another clause: "agreed to open consulates and signed a treaty"."""
    known = verbs(scene.reading.lexicon)
    if first >= stop or scene.lower[first].endswith("ed"):
        return stop
    past = (
        index
        for index in range(first + 1, stop - 1)
        if scene.lower[index] == "and" and scene.lower[index + 1].endswith("ed") and scene.lower[index + 1] in known
    )
    return next(past, stop)


def _verb_phrase(scene: Scene, clause: Clause, word: int, begin: int, end: int) -> Iterator[Statement]:
    """Yield the deal of one verb phrase: its object, stripped of verbs that say little."""
    if scene.lower[begin] in _TELLS:
        return  # "undertook to communicate its decision"
    begin += (scene.lower[begin] == "help" and scene.word(begin + 1) in _GIVES) or _keeps_paying(scene, begin, end)
    first = begin
    while first < end and (scene.lower[first] in LIGHT_VERBS or scene.lower[first] in _SMALL):
        first += 1
    while first < end and scene.lower[first].endswith("ly"):
        first += 1
    dated = scene.moment(first + 1) if scene.word(first) in {"by", "in", "until"} else None
    first = dated.last if dated is not None else first  # "develop by 2008 common measures"
    status, rule = DealStatus.AGREED, "deals.agreed-to"
    if _TALK_NOUNS.intersection(scene.lower[begin : begin + 4]) or "negotiate" in scene.lower[begin : begin + 2]:
        status, rule = DealStatus.NEGOTIATING, "deals.agreed-to-talk"
        first = _after_talks(scene, begin, end)
    elif (
        _EFFORTS.intersection(scene.lower[begin : begin + 4])
        or scene.lower[begin] in _MEETS
        or scene.word(first) in _MEETS
    ):
        return
    last = object_end(scene, first, end) if first < end else first
    if not _EMPTY.isdisjoint(scene.lower[first : first + _LEAD]):
        return
    bare = last == first + 1 and scene.word(first) in verbs(scene.reading.lexicon) | _BARE
    if last <= first or bare or not specific(scene, first, last):
        return
    if (only_vague(scene, first, last) or goodwill(scene, first, last)) and rule != "deals.agreed-to-talk":
        return
    yield from _objects(scene, clause, word, (first, last), status, rule)


_EMPTY = words("urgency impetus momentum priority attention emphasis consideration")
_TELLS = words("communicate inform notify tell reply respond announce decide brief report listen")
_LEAD = 3
_BARE = words("aid trade investment assistance exchanges dialogue dialogues")
_SMALL = words("on in up for a an the to of its their our new")


_EFFORTS = frozenset(["effort", "efforts"])


def _after_talks(scene: Scene, first: int, end: int) -> int:
    """Return the first word of the topic of talks."""
    index = first
    while index < end and scene.lower[index] not in {"on", "about", "over", "for", "negotiate"}:
        index += 1
    index = index + 1 if index < end else first
    while index < end and scene.lower[index] in DETERMINERS:
        index += 1
    return end if index < end and scene.lower[index] in _GROUNDS else index


_GROUNDS = words("premise condition conditions understanding basis assumption")


def _keeps_paying(scene: Scene, first: int, last: int) -> bool:
    """Say whether a verb phrase keeps up a payment: "maintain aid to X at 5 million dollars a month"."""
    money = any(figure.amount.is_money for figure in scene.figures_in(first, last))
    return money and scene.lower[first] in {"maintain", "continue", "keep"}


def only_vague(scene: Scene, first: int, last: int) -> bool:
    """Say whether an object is made of words of goodwill that name no deal: "their cooperation in many fields"."""
    head = next((i for i in range(first, last) if scene.lower[i] == "to"), last)  # not what it is for
    if not VAGUE.intersection(scene.lower[first : min(first + 3, head)]):
        return False
    return not any(noun.value.weight > 1 for noun in deal_index(scene.reading.lexicon).find(scene.forms, first, last))


def _objects(
    scene: Scene, clause: Clause, word: int, place: tuple[int, int], status: DealStatus, rule: str
) -> Iterator[Statement]:
    kind = _kind(scene, word, *place)
    start = clause_start(scene, word, clause.sentence.first)
    mood = stage_in_mood(scene, word, start, status)
    for one, other in pieces(scene, *place):
        yield Statement(
            first=one,
            last=other,
            sentence=clause.number,
            status=mood,
            stage_first=word,
            stage_last=word + 1,
            kind=kind,
            rule=rule,
            fixed=True,
        )


def _kind(scene: Scene, word: int, first: int, last: int) -> DealKind | None:
    if scene.lower[word] in _PLEDGES:
        return DealKind.PLEDGE
    noun = next(iter(deal_index(scene.reading.lexicon).find(scene.forms, first, last)), None)
    if noun is not None and noun.value.weight > 1:
        return DealKind(noun.value.kind)
    return DealKind.AGREEMENT


_FIRST_WORDS = _AGREES | _DECIDES | _PLEDGES | _AFFIRMS | {"decision"}
