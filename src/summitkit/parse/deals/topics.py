"""What the deal is about that a noun names: its topic ("on fishing rights"), what it provides ("that will allow X")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.deals.grammar import object_end, specific
from summitkit.parse.deals.vocabulary import BREAKS, MADE
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.lexicon.entries import DealWord
    from summitkit.parse.scene import Scene
    from summitkit.text.phrases import Match

__all__ = [
    "MODALS",
    "TOPIC_ONLY",
    "and_again",
    "before_place",
    "behind_verb",
    "further",
    "opener_of",
    "provision",
    "topic_of",
]

_MEANT = words("aimed meant designed intended")  # "a treaty meant to prepare …"
_TOPIC = _MEANT | words("not on for concerning regarding covering about over governing to of against")
TOPIC_ONLY = words("not on for concerning regarding covering about over to governing")
"""Words that open a topic without saying anything of it."""
_COMPLEMENTS = frozenset(["with", "between", "among", "under"])


def before_place(scene: Scene, first: int, end: int) -> int:
    """Return the end of a topic without the town of signing, which a date follows: "… in Lima on Monday"."""
    town = scene.town(end - 1)
    if town is None or town.first - 1 <= first or scene.word(town.first - 1) != "in":
        return end
    dated = scene.moment(end) is not None or (scene.word(end) == "on" and scene.moment(end + 1) is not None)
    return town.first - 1 if dated else end


def topic_of(scene: Scene, noun: Match[DealWord], stop: int) -> tuple[int, int]:
    """Return the end of what follows a deal noun and the first word of its topic (the end where it has none)."""
    index = _after_noun(scene, noun.last, stop)
    stop = next(
        (
            w
            for w in range(index, stop)
            if (scene.lower[w] in _FATES and scene.word(w - 1) not in DETERMINERS | {"'s", "’s"})
            or (w > index and scene.lower[w] in MADE)
        ),
        stop,
    )
    word = scene.word(index)
    dated = (moment := scene.moment(index + 1)) is not None and moment.first == index + 1
    if (
        word in _TOPIC
        and index + 1 < stop
        and not dated
        and not _NO_TOPIC.intersection(scene.lower[index + 1 : index + 3])
        and not (word == "to" and (_somebody(scene, index + 1) or scene.word(index + 1) == "which"))
    ):
        begin = index + 1 + (word in _MEANT)
        while scene.word(begin) in DETERMINERS and begin < stop:
            begin += 1
        end = object_end(scene, begin, stop)
        asked = end == begin + 1 and scene.lower[begin] in _ASKED
        return (end, begin) if end > begin and scene.lower[end - 1] != "sign" and not asked else (index, index)
    if word == "," and scene.word(index + 1) == "among" and scene.word(index + 2) == "them":
        end = object_end(scene, index + 3, stop)
        return (end, index + 3) if end > index + 3 else (index, index)
    if word in _COMPLEMENTS:
        return _after_sides(scene, index + 1, stop)
    return index, index


_NO_TOPIC = words(
    """
    behalf sidelines margins occasion basis condition grounds schedule strengthen enhance boost deepen further
    improve cement consolidate expand part site spot which be next past coming last by
    """
)
"""Words after "on", "to" and the like that begin no topic: "signed on behalf of …", "agreements to strengthen ties"."""


_ASKED = words("how what who whom whether which")


def _somebody(scene: Scene, word: int) -> bool:
    """Say whether a party stands at a word, an article left out."""
    return scene.side(word + (scene.word(word) in DETERMINERS)) is not None


_FATES = words(
    "took takes entered enters came comes runs ran fell broke expires expired collapsed stalled failed lapsed"
    " remains remain remained"
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
        listed = scene.word(moment.last) == "," and scene.word(moment.last + 1) == "among"
        return moment.last if listed or scene.word(moment.last) in {"to", "aimed", "on", "that", "under"} else index
    if scene.word(index) in {"after", "during", "at", "following"}:
        return _past_occasion(scene, index, stop)
    timed = scene.word(index) in {"overnight", "yesterday", "here", "today"} or scene.moment(index) is not None
    return index + 1 if timed else index


def _past_occasion(scene: Scene, index: int, stop: int) -> int:
    """Step over "after seven days of talks" where a topic follows, else over nothing."""
    for ahead in range(index + 1, min(stop - 1, index + _PARTNERS_REACH)):
        if scene.lower[ahead] in _OCCASIONS and scene.lower[ahead + 1] in {"on", "to"}:
            return ahead + 1
        if scene.lower[ahead] in BREAKS or scene.lower[ahead] in {",", "that", "which", "who", "on", "to"}:
            break
    return index


_OCCASIONS = words("talks negotiations meeting summit conference session haggling bargaining")


def _after_sides(scene: Scene, first: int, stop: int) -> tuple[int, int]:
    """Return the end of "between A and B on X" and the first word of X."""
    end = object_end(scene, first, stop)
    for inner in range(first, end):
        if scene.lower[inner] in {"on", "for", "concerning", "to", "regarding", "covering", "about"}:
            begin = inner + 1 + (scene.word(inner + 1) in DETERMINERS)
            return (end, begin) if end > begin else (end, end)
    return end, end


_PRICE = 10
_LONGEST_PROVISO = 14


def opener_of(scene: Scene, topic: int) -> str:
    """Return the word that opens a topic: the preposition before it and its articles, "that", a modal."""
    index = topic - 1
    while scene.word(index) in DETERMINERS - {"that", "which"}:
        index -= 1
    return scene.word(index)


def and_again(scene: Scene, topic: int, end: int, opener: str) -> int:
    """Return the end of a topic before another one with the same preposition: "on rails and on roads"."""
    return next((i for i in range(topic + 1, end) if scene.lower[i] == "and" and scene.word(i + 1) == opener), end)


def further(scene: Scene, preposition: str, end: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the topics that follow with the same preposition: "agreements on A, on B and on C"."""
    while preposition in TOPIC_ONLY:
        index = end + 2 if scene.word(end) in {"at", "in"} else end  # "a station at Izmir, on …"
        marks = index
        while scene.word(index) in {",", "and"}:
            index += 1
        if index == marks or index >= stop or scene.lower[index] != preposition:
            return
        first = index + 1
        while scene.word(first) in DETERMINERS:
            first += 1
        end = and_again(scene, first, object_end(scene, first, stop), preposition)
        if end <= first or not specific(scene, first, end):
            return
        yield first, end


def provision(scene: Scene, index: int, stop: int) -> tuple[int, int]:
    """Return the words of what a bare "agreement" provides: "that will allow X", "under which A will build B"."""
    index += scene.word(index).endswith("ly") and scene.word(index + 1) in _DOING
    if scene.word(index) in _DOING:
        end = object_end(scene, index, stop)
        end = next((w for w in range(index + 1, end) if scene.lower[w] in MADE), end)  # "signed on Friday"
        return (index, end) if end > index + 1 and specific(scene, index + 1, end) else (index, index)
    under = scene.word(index) in {"under", "by"} and scene.word(index + 1) == "which"
    if not under and scene.word(index) not in {"that", "which"}:
        return index, index
    last = min(stop, index + (_LONGEST_PROVISO if under else 2))
    modal = next((word for word in range(index + 1, last) if scene.lower[word] in MODALS), None)
    if modal is None and under:
        return index, index
    first = index + 1 if modal is None else modal + 1
    end = object_end(scene, first, stop)
    told = end > first + 1 and scene.side(first) is None and specific(scene, first + 1, end)
    return (first, end) if told and scene.word(first) not in _NOT_PROVIDED else (index, index)


MODALS = words("will would shall to")
"""Verbs that open what a deal provides."""


def behind_verb(scene: Scene, index: int, stop: int) -> tuple[int, int] | None:
    """Return the words of a topic that follows the verb: "a memorandum was also signed on fishing"."""
    while index < stop and (scene.lower[index] in AUXILIARIES or scene.lower[index] in {"also", "to"}):
        index += 1
    fields = scene.word(index + 1) == "in" and not _FIELDS.isdisjoint(scene.lower[index + 2 : index + 5])
    if scene.word(index) not in MADE:
        return None
    opener = index + 1 if fields else _opener_behind(scene, index + 1, stop)
    if not opener:
        return None
    first = opener + 1
    while scene.word(first) in DETERMINERS or (fields and scene.word(first) in _FIELDS | {"of"}):
        first += 1
    end = object_end(scene, first, stop)
    told = end > first and scene.moment(first) is None and scene.side(first) is None and specific(scene, first, end)
    return (first, end) if told and not _NO_TOPIC.intersection(scene.lower[first : first + 2]) else None


def _opener_behind(scene: Scene, index: int, stop: int) -> int:
    """Return the word that opens a topic behind "reached", partners, towns and days between left out; 0 for none."""
    for ahead in range(index, min(stop - 1, index + _PARTNERS_REACH)):
        word = scene.lower[ahead]
        apart = scene.side(ahead) is not None or scene.town(ahead) is not None or scene.moment(ahead) is not None
        if word in TOPIC_ONLY and scene.moment(ahead + 1) is None and not apart:
            return ahead
        if not apart and word not in _BESIDE_PARTNERS:
            break
    return 0


_PARTNERS_REACH = 20  # words of "between the Ministry of Energy of Peru and the Ministry of Mines of Chile" and more
_BESIDE_PARTNERS = words(
    "with between and the by on in at also here 's ’s side sides officials last this government of republic"
)
_FIELDS = words("field fields area areas sphere spheres sector sectors")
_DOING = words(
    """
    opening allowing establishing creating giving granting ending banning liberalising liberalizing clearing paving
    recognising recognizing guaranteeing pledging committing outlining banning barring
    normalising normalizing lifting abolishing waiving setting extending reducing cutting tackling regulating enabling
    easing obliging requiring halting
    """
)
_NOT_PROVIDED = AUXILIARIES | words(
    "requires needs they he she it we i both all came said took ended followed failed be could can"
    " worked works serves served included includes including consists consisted comprises comprised"
)
