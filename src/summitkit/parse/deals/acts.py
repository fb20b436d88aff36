"""Deals told by what parties do: agree to, pledge, seek, discuss, suspend; with the words that say what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, object_end, pieces, specific
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.vocabulary import BREAKS, GROUPS, LIGHT_VERBS, deal_index, verbs
from summitkit.parse.wording import DETERMINERS, SAID, words

if TYPE_CHECKING:
    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["from_acts"]

_AGREE = words(
    """
    agree agrees agreed agreeing decide decides decided resolve resolved commit commits committed undertake
    undertook pledge pledges pledged pledging vow vowed vows promise promises promised
    """
)
_ONE_SIDED = words(
    """
    pledge pledges pledged pledging promise promises promised vow vowed vows offer offers offered commit commits
    committed
    """
)
_TALKS = words("start begin resume launch hold open continue negotiate continue")
_TALK_NOUNS = frozenset(["talks", "negotiations", "discussions", "consultations", "dialogue"])
_MEETINGS = words(
    """
    meet work cooperate strengthen continue step enhance deepen make maintain keep hold further expand do promote
    stay push let seek respect try help boost support improve intensify develop take be have remain discuss
    consider
    """
)
_VAGUE = words(
    """
    cooperation relations ties efforts dialogue contacts coordination partnership exchanges communication trust
    understanding friendship relationship peace stability work cooperate together collaboration issue issues
    matters interest concern
    """
)


def from_acts(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield the statements of a sentence that verbs make."""
    for word in range(clause.sentence.first, clause.sentence.last - 1):
        lower = scene.lower[word]
        if lower in _AGREE:
            yield from _agreed(scene, clause, word)


def _agreed(scene: Scene, clause: Clause, word: int) -> Iterator[Statement]:
    """Yield "agreed to VP", "agreed on NP", "agreed that they would VP", each object its own deal."""
    after = scene.lower[word + 1]
    stop = clause.sentence.last
    if not _several(scene, clause, word) and scene.lower[word] not in _ONE_SIDED:
        return
    if after == "to" or (after == "also" and scene.word(word + 2) == "to"):
        yield from _infinitives(scene, clause, word, word + 2 + (after == "also"))
    elif after in {"on", "upon"}:
        begin = word + 2
        while scene.word(begin) in DETERMINERS:
            begin += 1
        end = object_end(scene, begin, stop)
        if end > begin and specific(scene, begin, end) and not _only_vague(scene, begin, end):
            yield from _objects(scene, clause, word, begin, end, DealStatus.AGREED, "deals.agreed-on")
    elif after == "that":
        would = next((w for w in range(word + 2, min(stop, word + 12)) if scene.lower[w] in {"would", "will"}), None)
        if would is not None:
            yield from _infinitives(scene, clause, word, would + 1)


def _several(scene: Scene, clause: Clause, word: int) -> bool:
    """Say whether several parties are the subject: "the leaders", "India and Russia", "they"."""
    start = clause_start(scene, word, clause.sentence.first)
    words = scene.lower[start:word]
    if GROUPS.intersection(words):
        return True
    sides = [side for side in scene.sides_in(start, word) if side.form != "pronoun"]
    return len({str(side.entity) for side in sides}) > 1 or any(
        side.form == "pronoun" and scene.lower[side.first] == "they" for side in scene.sides_in(start, word)
    )


def _infinitives(scene: Scene, clause: Clause, word: int, first: int) -> Iterator[Statement]:
    """Yield one statement for each coordinated verb phrase that begins at `first`."""
    stop = _sentence_stop(scene, first, clause.sentence.last)
    for begin, end in _verb_phrases(scene, first, stop):
        yield from _verb_phrase(scene, clause, word, begin, end)


def _sentence_stop(scene: Scene, first: int, stop: int) -> int:
    index = first
    while index < stop:
        word = scene.lower[index]
        if word in BREAKS or word in SAID or word in {"which", "who", "while", "although", "but", "because"}:
            return index
        index += 1
    return stop


def _verb_phrases(scene: Scene, first: int, stop: int) -> Iterator[tuple[int, int]]:
    known = verbs(scene.reading.lexicon)
    begin = first
    for index in range(first + 1, stop):
        if scene.lower[index] not in {",", "and"}:
            continue
        after = index + 1
        while scene.word(after) in {"and", "jointly", "also", "further", "to", "collectively"}:
            after += 1
        if after < stop and scene.lower[after] in known and scene.lower[index - 1] not in {",", "and"}:
            if index > begin:
                yield begin, index
            begin = index + 1
            while scene.word(begin) in {"and", "to", "also"}:
                begin += 1
    if stop > begin:
        yield begin, stop


def _verb_phrase(scene: Scene, clause: Clause, word: int, begin: int, end: int) -> Iterator[Statement]:
    """Yield the deal of one verb phrase: its object, stripped of verbs that say little."""
    first = begin
    while first < end and (
        scene.lower[first] in LIGHT_VERBS
        or scene.lower[first] in {"on", "in", "up", "for", "a", "an", "the", "to", "of"}
    ):
        first += 1
    status, rule = DealStatus.AGREED, "deals.agreed-to"
    lead = scene.lower[begin:first]
    if _TALK_NOUNS.intersection(scene.lower[begin : begin + 4]) or "negotiate" in lead:
        status, rule = DealStatus.NEGOTIATING, "deals.agreed-to-talk"
        first = _after_talks(scene, first, end)
    last = object_end(scene, first, end) if first < end else first
    if last <= first or not specific(scene, first, last):
        return
    if scene.lower[begin] in _MEETINGS and _only_vague(scene, first, last) and rule != "deals.agreed-to-talk":
        return
    yield from _objects(scene, clause, word, first, last, status, rule)


def _after_talks(scene: Scene, first: int, end: int) -> int:
    index = first
    while index < end and scene.lower[index] not in {"on", "about", "over", "for"}:
        index += 1
    index = index + 1 if index < end else first
    while index < end and scene.lower[index] in DETERMINERS:
        index += 1
    return index


def _only_vague(scene: Scene, first: int, last: int) -> bool:
    """Say whether an object is one of the words of goodwill that name no deal: "their cooperation"."""
    return bool(_VAGUE.intersection(scene.lower[first:last])) and not any(
        True for _ in deal_index(scene.reading.lexicon).find(scene.forms, first, last) if _.value.weight >= 2
    )


def _objects(
    scene: Scene, clause: Clause, word: int, first: int, last: int, status: DealStatus, rule: str
) -> Iterator[Statement]:
    kind = _kind(scene, word, first, last)
    for one, other in pieces(scene, first, last):
        yield Statement(
            first=one,
            last=other,
            sentence=clause.number,
            status=status,
            stage_first=word,
            stage_last=word + 1,
            kind=kind,
            rule=rule,
            fixed=True,
        )


def _kind(scene: Scene, word: int, first: int, last: int) -> DealKind | None:
    noun = next(iter(deal_index(scene.reading.lexicon).find(scene.forms, first, last)), None)
    if scene.lower[word] in _ONE_SIDED:
        return DealKind.PLEDGE
    if noun is not None and noun.value.weight > 1:
        return DealKind(noun.value.kind)
    return DealKind.AGREEMENT
