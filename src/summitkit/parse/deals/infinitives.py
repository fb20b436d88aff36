"""What parties agree, decide or pledge to do: the verb phrases behind "to", each object its own deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, goodwill, object_end, pieces, specific
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.vocabulary import BREAKS, LIGHT_VERBS, VAGUE, deal_index, verbs
from summitkit.parse.wording import DETERMINERS, SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["GIVES", "PLEDGES", "infinitives", "objects", "only_vague", "verb_phrases"]

PLEDGES = words(
    """
    commit commits committed undertake undertook pledge pledges pledged pledging vow vowed vows promise promises
    promised
    """
)
_TALK_NOUNS = words("talks negotiations discussions consultations dialogue negotiating")
GIVES = words(
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


def infinitives(
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
    begin += (scene.lower[begin] == "help" and scene.word(begin + 1) in GIVES) or _keeps_paying(scene, begin, end)
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
    yield from objects(scene, clause, word, (first, last), status, rule)


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


def objects(
    scene: Scene, clause: Clause, word: int, place: tuple[int, int], status: DealStatus, rule: str
) -> Iterator[Statement]:
    """Yield the deals of one object at the stage that a verb of agreeing, given the words before it, tells."""
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
    if scene.lower[word] in PLEDGES:
        return DealKind.PLEDGE
    noun = next(iter(deal_index(scene.reading.lexicon).find(scene.forms, first, last)), None)
    if noun is not None and noun.value.weight > 1:
        return DealKind(noun.value.kind)
    return DealKind.AGREEMENT
