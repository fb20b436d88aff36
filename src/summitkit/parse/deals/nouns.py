"""Deals told by a noun that names one: "a free trade agreement with X", "an accord on the border river"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import clause_start, modifiers_start, object_end, pieces, specific
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.statements import Statement, stated
from summitkit.parse.deals.vocabulary import LOOSE_NOUNS, SELF_TELLING
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.lexicon.entries import DealWord, StageWord
    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene
    from summitkit.text.phrases import Match

__all__ = ["before_place", "far_behind", "from_nouns", "stage_after", "stage_before"]

_TOPIC = words("not on for concerning regarding covering about over governing aimed to of against")
_TOPIC_ONLY = words("not on for concerning regarding covering about over to governing")
_COMPLEMENTS = frozenset(["with", "between", "among", "under"])
_REACH = 14
_PASSIVE_REACH = 10
_NAMED = 2
_STRONG = 2


def from_nouns(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield a statement for each deal noun that says what the deal is about and at what stage it stands."""
    done = -1
    for noun in clause.nouns:
        if noun.first < done or noun.value.weight < _STRONG or _loose(scene, clause, noun):
            continue
        found = _statement(scene, clause, noun)
        if found:
            yield from found
            done = max(statement.last for statement in found)


_TALKED = frozenset(["talks", "negotiations", "discussions"])
_OPEN = frozenset([DealStatus.PROPOSED, DealStatus.AGREED, DealStatus.SIGNED])
_NEAR = 6
_WINS = words("won wins clinched landed secured placed awarded approved signed finalised finalized sealed granted")


def before_place(scene: Scene, first: int, end: int) -> int:
    """Return the end of a topic without the town of signing, which a date follows: "… in Lima on Monday"."""
    town = scene.town(end - 1)
    if town is None or town.first - 1 <= first or scene.word(town.first - 1) != "in":
        return end
    dated = scene.moment(end) is not None or (scene.word(end) == "on" and scene.moment(end + 1) is not None)
    return town.first - 1 if dated else end


def _loose(scene: Scene, clause: Clause, noun: Match[DealWord]) -> bool:
    """Say whether a noun means too much else to name a deal by itself: "commitment", "settlement"."""
    won = noun.value.kind in {"contract", "loan-or-aid"} and any(
        clause.sentence.first <= w and scene.word(w) in _WINS for w in range(noun.first - _NEAR, noun.first)
    )
    firm = noun.value.kind in {"memorandum", "trade-agreement", "joint-venture", "treaty"} or won
    return not firm and noun.value.name.split()[-1] in LOOSE_NOUNS and not scene.forms[noun.first][:1].isupper()


def _statement(scene: Scene, clause: Clause, noun: Match[DealWord]) -> list[Statement]:
    start = _after_sum(scene, modifiers_start(scene, noun.first, clause.sentence.first), noun)
    before = scene.word(start - 1)
    if before in {"any", "every", "each"} or _names_body(scene, noun):
        return []
    end, topic = _right(scene, noun, clause.sentence.last)
    if before in {"no", "without"}:
        return _failed(scene, clause, noun, topic, end)
    end = before_place(scene, topic, end)
    has_topic = topic < end and specific(scene, topic, end)
    named = _distinct(scene, start, noun)
    if not (has_topic or named):
        topic, end = _provision(scene, end, clause.sentence.last)
        has_topic = topic < end
    if not (has_topic or named) or (not has_topic and _in_general(scene, start, noun, end)):
        return []
    stage = _latest(stage_before(scene, clause, start), stage_after(scene, clause, end), end)
    stage = stage or far_behind(scene, clause, noun.last)
    if scene.word(start - 1) == "under" or (scene.word(start - 1) in DETERMINERS and scene.word(start - 2) == "under"):
        return _under(clause, noun, start, (topic, end) if has_topic else (start, noun.last), named=named)
    if stage is None:
        return []
    status = stage_in_mood(scene, stage.first, clause.sentence.first, DealStatus(stage.value.status))
    if _TALKED.intersection(scene.lower[max(clause.sentence.first, start - _NEAR) : start]) and status in _OPEN:
        status = DealStatus.NEGOTIATING
    opener = _opener(scene, topic)
    generic = not named and opener in _TOPIC_ONLY | _MODALS | {"that", "which"}
    generic = generic and not _one_name(scene, noun, topic)
    end = _and_again(scene, topic, end, opener) if generic and has_topic else end
    first = topic if generic and has_topic else start
    last = end if has_topic else noun.last
    kind = DealKind(noun.value.kind)
    ranges = pieces(scene, first, last) if generic else ((first, last),)
    if generic and has_topic:
        ranges = (*ranges, *_further(scene, opener, end, clause.sentence.last))
    return [
        Statement(
            first=one,
            last=other,
            sentence=clause.number,
            status=status,
            stage_first=stage.first,
            stage_last=stage.last,
            kind=kind,
            rule="deals.noun-topic" if has_topic else "deals.noun-named",
        )
        for one, other in ranges
    ]


def _opener(scene: Scene, topic: int) -> str:
    """Return the word that opens a topic: the preposition before it and its articles, "that", a modal."""
    index = topic - 1
    while scene.word(index) in DETERMINERS - {"that", "which"}:
        index -= 1
    return scene.word(index)


def _one_name(scene: Scene, noun: Match[DealWord], topic: int) -> bool:
    """Say whether noun and topic are one name: "Treaty on the Non-Proliferation of Nuclear Weapons"."""
    return scene.forms[noun.first][:1].isupper() and topic > noun.last and scene.forms[topic][:1].isupper()


def _and_again(scene: Scene, topic: int, end: int, opener: str) -> int:
    """Return the end of a topic before another one with the same preposition: "on rails and on roads"."""
    return next((i for i in range(topic + 1, end) if scene.lower[i] == "and" and scene.word(i + 1) == opener), end)


def _further(scene: Scene, preposition: str, end: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the topics that follow with the same preposition: "agreements on A, on B and on C"."""
    while preposition in _TOPIC_ONLY:
        index = end + 2 if scene.word(end) in {"at", "in"} else end  # "a station at Izmir, on …"
        marks = index
        while scene.word(index) in {",", "and"}:
            index += 1
        if index == marks or index >= stop or scene.lower[index] != preposition:
            return
        first = index + 1
        while scene.word(first) in DETERMINERS:
            first += 1
        end = _and_again(scene, first, object_end(scene, first, stop), preposition)
        if end <= first or not specific(scene, first, end):
            return
        yield first, end


def _under(clause: Clause, noun: Match[DealWord], word: int, place: tuple[int, int], *, named: bool) -> list[Statement]:
    """Return the deal that something is done under: it is in force."""
    first = word if named else place[0]
    rule = "deals.noun-named" if named else "deals.noun-topic"
    return [stated(clause, (first, place[1]), noun.first, DealStatus.IN_FORCE, rule, DealKind(noun.value.kind))]


def _provision(scene: Scene, index: int, stop: int) -> tuple[int, int]:
    """Return the words of what a bare "agreement" provides: "that will allow X", "under which A will build B"."""
    under = scene.word(index) in {"under", "by"} and scene.word(index + 1) == "which"
    if not under and scene.word(index) not in {"that", "which"}:
        return index, index
    last = min(stop, index + (_REACH if under else 2))
    modal = next((word for word in range(index + 1, last) if scene.lower[word] in _MODALS), None)
    if modal is None and under:
        return index, index
    first = index + 1 if modal is None else modal + 1
    end = object_end(scene, first, stop)
    told = end > first + 1 and scene.side(first) is None and specific(scene, first + 1, end)
    return (first, end) if told and scene.word(first) not in _NOT_PROVIDED else (index, index)


_MODALS = words("will would shall to")
_NOT_PROVIDED = AUXILIARIES | words("they he she it we i both all came said took ended followed failed be could can")


def _after_sum(scene: Scene, start: int, noun: Match[DealWord]) -> int:
    """Return the first word after the sum that a deal's modifiers begin with: "$2 billion helicopter deal"."""
    sums = [f for f in scene.figures_in(start, noun.first) if f.first == start and f.amount.is_money]
    after = sums[0].last if sums else start
    told = specific(scene, after, noun.first) or noun.value.name.split()[-1] in SELF_TELLING
    return after if told else start


def _in_general(scene: Scene, start: int, noun: Match[DealWord], end: int) -> bool:
    """Say whether a plural names deals of a kind and none in particular: "opposed trade deals"."""
    bare = start == noun.first and end <= noun.last
    return noun.value.plural and bare and scene.word(start - 1) not in {"the", "these", "their", "both"}


def _names_body(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether a deal noun is part of the name of a body or of its members: "North Atlantic Treaty Organization"."""
    return scene.word(noun.last) in _MEMBERS and scene.forms[noun.first][:1].isupper()


_MEMBERS = words(
    "organization organisation nations secretariat council bloc centre center hall complex states countries members"
)


def _failed(scene: Scene, clause: Clause, noun: Match[DealWord], topic: int, end: int) -> list[Statement]:
    """Return the deal that "ended with no agreement on X" or "no agreement was reached on X" says has failed so far."""
    if topic >= end and scene.word(noun.last) in {"was", "has", "had", "is"}:
        on = next(
            (w for w in range(noun.last, min(clause.sentence.last, noun.last + _NEAR)) if scene.word(w) == "on"), 0
        )
        topic, end = (on + 1, object_end(scene, on + 1, clause.sentence.last)) if on else (topic, end)
    if (
        topic >= end
        or scene.word(topic - 1) not in {"on", "over", "about", "the", "a", "an"}
        or not specific(scene, topic, end)
    ):
        return []
    return [
        Statement(
            first=topic,
            last=end,
            sentence=clause.number,
            status=DealStatus.STALLED,
            stage_first=noun.first - 1,
            stage_last=noun.last,
            kind=DealKind(noun.value.kind),
            rule="deals.no-agreement",
        )
    ]


def _right(scene: Scene, noun: Match[DealWord], stop: int) -> tuple[int, int]:
    """Return the end of what follows a deal noun and the first word of its topic (the end where it has none)."""
    index = _after_noun(scene, noun.last, stop)
    stop = next(
        (w for w in range(index, stop) if scene.lower[w] in _FATES or (w > index and scene.lower[w] in _MADE)), stop
    )
    word = scene.word(index)
    dated = (moment := scene.moment(index + 1)) is not None and moment.first == index + 1
    if (
        word in _TOPIC
        and index + 1 < stop
        and not dated
        and not _NO_TOPIC.intersection(scene.lower[index + 1 : index + 3])
        and not (word == "to" and _somebody(scene, index + 1))
    ):
        begin = index + 1 + (word == "aimed")
        while scene.word(begin) in DETERMINERS and begin < stop:
            begin += 1
        end = object_end(scene, begin, stop)
        return (end, begin) if end > begin else (index, index)
    if word in _COMPLEMENTS:
        return _after_sides(scene, index + 1, stop)
    return index, index


_NO_TOPIC = words(
    """
    behalf sidelines margins occasion basis condition grounds schedule strengthen enhance boost deepen further
    improve cement consolidate expand part site spot which be next past coming last
    """
)
"""Words after "on", "to" and the like that begin no topic: "signed on behalf of …", "agreements to strengthen ties"."""


def _somebody(scene: Scene, word: int) -> bool:
    """Say whether a party stands at a word, an article left out."""
    return scene.side(word + (scene.word(word) in DETERMINERS)) is not None


_FATES = words(
    "took takes entered enters came comes expires expired collapsed stalled failed lapsed remains remain remained"
)


def _after_noun(scene: Scene, index: int, stop: int) -> int:
    """Step over an acronym in brackets, the price ("worth $5 billion") and a time ("overnight") after a deal noun."""
    if scene.word(index) == "(" and scene.word(index + 2) == ")":
        index += 3
    if scene.word(index) in {"worth", "valued"}:
        figures = scene.figures_in(index, min(stop, index + _PRICE))
        index = figures[-1].last if figures else index
        while scene.word(index) in {")", "("}:
            index += 1
    if scene.word(index) in {"in", "on", "last"} and (moment := scene.moment(index + 1)) is not None:
        return moment.last if scene.word(moment.last) in {"to", "aimed", "on", "that", "under"} else index
    timed = scene.word(index) in {"overnight", "yesterday", "here", "today"} or scene.moment(index) is not None
    return index + 1 if timed else index


def _after_sides(scene: Scene, first: int, stop: int) -> tuple[int, int]:
    """Return the end of "between A and B on X" and the first word of X."""
    end = object_end(scene, first, stop)
    for inner in range(first, end):
        if scene.lower[inner] in {"on", "for", "concerning", "to"}:
            begin = inner + 1 + (scene.word(inner + 1) in DETERMINERS)
            return (end, begin) if end > begin else (end, end)
    return end, end


_PRICE = 10


def _distinct(scene: Scene, start: int, noun: Match[DealWord]) -> bool:
    """Say whether what stands before a deal noun, or the noun itself, sets the deal apart: "the budget deal"."""
    words = noun.value.form.split()
    own = (
        len(words) >= _NAMED
        and noun.value.kind != "memorandum"
        and words[0]
        not in {
            "joint",
            "bilateral",
            "final",
            "framework",
            "memorandum",
            "letter",
            "cooperation",
            "co-operation",
            "political",
        }
    )
    return (
        own
        or words[-1] in SELF_TELLING
        or specific(scene, start, noun.first)
        or (noun.first > start and all(form[:1].isupper() for form in scene.forms[noun.first - 1 : noun.last]))
        or (
            scene.forms[noun.first].isupper()
            and len(noun.value.form) > _NAMED
            and not noun.value.plural
            and noun.value.kind != "memorandum"
        )
    )


def stage_before(scene: Scene, clause: Clause, start: int) -> Match[StageWord] | None:
    """Return the stage word that governs a noun phrase from before it: the nearest one."""
    begin = max(clause_start(scene, start, clause.sentence.first), start - _REACH)
    if "including" in scene.lower[begin:start]:
        begin = clause_start(scene, start, clause.sentence.first)
    if scene.word(begin - 1) == ":" and begin > start - _REACH:
        begin = max(clause.sentence.first, begin - _REACH)
    near = [clause.stages[n] for first, n in clause.stage_at.items() if begin <= first < start]
    return _governing(scene, sorted(near, key=lambda match: match.first))


def _governing(scene: Scene, near: list[Match[StageWord]]) -> Match[StageWord] | None:
    """Return the last stage word, or the one that governs it where it is a noun: "put off the signing of"."""
    if not near:
        return None
    last = near[-1]
    above = near[-2] if len(near) > 1 and last.first - near[-2].last <= _NEAR else None
    if above is None or scene.word(last.last) not in {"of", "for", "on"}:
        return last
    undone = last.value.form in _NOMINAL and above.value.status in _UNDONE
    return above if undone or last.value.form in _IDEAS else last


_NOMINAL = words("signing conclusion ratification implementation approval adoption completion launch renewal")
_IDEAS = words("blueprint proposal proposals plan plans idea initiative draft package blueprints offer request")
_UNDONE = frozenset(["stalled", "rejected", "proposed"])


def stage_after(scene: Scene, clause: Clause, end: int) -> Match[StageWord] | None:
    """Return the stage word of a passive or of a verb of the deal's own fate: "has been signed", "stalled".

    Of several it is the one that tells the latest stage: "a ceasefire brokered in July had collapsed".
    """
    found = []
    begin = _past_relative(scene, end, clause.sentence.last)
    for first in range(begin, min(clause.sentence.last, begin + _PASSIVE_REACH)):
        number = clause.stage_at.get(first)
        if number is not None and not _acts(scene, clause.stages[number], begin):
            found.append(clause.stages[number])
        if first == begin and scene.lower[first] in {"that", "which"} and scene.side(first + 1) is not None:
            continue
        if scene.lower[first] in {"that", "which", "and", ".", ";", "when", "after", "before", "while"}:
            break
    return max(found, key=_life, default=None)


def _acts(scene: Scene, stage: Match[StageWord], begin: int) -> bool:
    """Say whether a verb makes the noun before it the one who acts: "a consortium has signed"."""
    return (
        scene.lower[stage.first] in _MADE
        and stage.first > begin
        and scene.word(stage.first - 1) in {"has", "have", "had", "also", "which", "that", "who"}
    )


def far_behind(scene: Scene, clause: Clause, end: int) -> Match[StageWord] | None:
    """Return the stage word of a passive behind a clause about the deal: "a pact that would let X do Y is blocked"."""
    for first in range(end + 1, min(clause.sentence.last, end + _FAR)):
        if scene.lower[first] in {".", ";", ":", "”"}:
            return None
        number = clause.stage_at.get(first)
        if number is not None and scene.word(first - 1) in _BE:
            return clause.stages[number]
    return None


_FAR = 28
_BE = frozenset(["is", "are", "was", "were", "been", "be"])


def _past_relative(scene: Scene, end: int, stop: int) -> int:
    """Return the word after a relative clause between commas that begins at `end`, else `end`."""
    opener = scene.word(end + 1)
    if scene.word(end) != "," or not (opener in {"which", "who"} or opener in _MADE):
        return end
    return next(
        (index + 1 for index in range(end + 2, min(stop, end + _LONGEST_RELATIVE)) if scene.lower[index] == ","), end
    )


_LONGEST_RELATIVE = 16
_MADE = words(
    """
    signed agreed reached concluded brokered struck sealed negotiated adopted approved initialed initialled inked
    ratified finalised finalized clinched floated proposed
    """
)
"""Participles behind a deal's noun that tell how it came about."""


def _life(stage: Match[StageWord]) -> int:
    return list(DealStatus).index(DealStatus(stage.value.status))


def _latest(before: Match[StageWord] | None, after: Match[StageWord] | None, end: int) -> Match[StageWord] | None:
    """Return the stage word that governs a deal, or the participle behind it that tells a later stage."""
    if before is None or after is None:
        return before or after
    return after if after.first <= end + 1 and _life(after) > _life(before) else before
