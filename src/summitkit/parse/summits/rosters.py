"""Lists of the states and bodies that meet: "brings together Chile, Peru and Bolivia", "the presidents of …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Place
from summitkit.parse.summits.vocabulary import head_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.event import Event

__all__ = ["Member", "enumerated", "is_state", "listed_after", "of_adjectives", "officers_of", "once"]

Member = tuple["Party", int, int]


def once(members: Iterable[Member]) -> tuple[Member, ...]:
    """Return each party with the words that name it first."""
    found: dict[str, Member] = {}
    for member in members:
        found.setdefault(str(member[0]), member)
    return tuple(found.values())


"""A party with the words that name it."""

_GATHERS = words(
    """
    brings bring bringing brought gathers gather gathered gathering includes include including comprising comprises
    groups
    grouping between from attended involving unites uniting
    """
)
_PAIR = 2
_LEAST_LIST = 3


def enumerated(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the parties of a list beside a mention: "brings together Chile, Peru and the Andean Community"."""
    for mention in event.mentions:
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        for word in range(sentence.first, sentence.last):
            if scene.lower[word] in _GATHERS:
                if _of_another(scene, mention.candidate.phrase.last, word):
                    continue
                stop = _before_others(scene, mention.candidate.phrase.first, word, sentence.last)
                listed = tuple(listed_after(scene, word, stop))
                between = scene.lower[word] in {"between", "from"}
                officers = scene.lower[word] == "from" and scene.word(word - 1) in _OFFICERS
                members = (
                    bool(_MEMBERS.intersection(scene.lower[max(sentence.first, word - 16) : word])) and not between
                )
                near = (
                    officers
                    or members
                    or (
                        not between
                        and min(abs(word - mention.candidate.phrase.first), abs(word - mention.candidate.phrase.last))
                        <= _NEAR
                    )
                )
                if scene.lower[word] in _BRINGS or (near and len(listed) >= (1 if officers else _LEAST_LIST)):
                    yield from listed


def officers_of(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the countries of "the presidents of Chile, Peru and Bolivia" in a sentence that names the summit."""
    for mention in event.mentions:
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        for word in range(sentence.first + 1, sentence.last):
            if scene.lower[word] != "of" or _of_another(scene, mention.candidate.phrase.last, word - 1):
                continue
            officers = {scene.lower[word - 1], scene.word(word - 3) if scene.lower[word - 1] in _STATE else ""}
            listed = tuple(listed_after(scene, word, sentence.last))
            states = {party for party, _, _ in listed if isinstance(party, Country)}
            if word - 1 == mention.candidate.phrase.head and len(states) >= _PAIR:
                yield from listed  # "the summit of Japan, China and South Korea"
            if (officers & _HEADS and len(listed) >= _PAIR) or (
                officers & _HEAD and word < mention.candidate.phrase.first
            ):
                yield from listed


def _before_others(scene: Scene, first: int, word: int, stop: int) -> int:
    """Return where the list of those ends who meet first: "leaders from A will be joined by B in the wake of"."""
    joined = next((at for at in range(word, min(first, stop)) if scene.lower[at : at + 2] == ("joined", "by")), stop)
    later = {"wake", "after", "following"}.intersection(scene.lower[max(0, first - 3) : first])
    return joined if later else stop


def _of_another(scene: Scene, first: int, last: int) -> bool:
    """Say whether another meeting is told between: "the summit was called at a mini-summit that brought together"."""
    return any(head_of(word) for word in scene.lower[first:last])


_STATE = frozenset(["state", "government"])
_HEAD = words("president premier minister king chancellor emir")
_HEADS = words("leaders presidents premiers heads kings ministers")


def of_adjectives(scene: Scene, event: Event) -> Iterator[Member]:
    """Yield the countries of "US, Chilean and Peruvian leaders" in a sentence that names the summit."""
    for mention in event.mentions:
        sentence = scene.reading.layout.sentences[mention.candidate.sentence]
        for word in range(sentence.first + 1, sentence.last):
            if scene.lower[word] in _HEADS:
                listed = tuple(_list_before(scene, word, sentence.first))
                yield from reversed(listed) if len(listed) >= _PAIR else ()


def _list_before(scene: Scene, word: int, start: int) -> Iterator[Member]:
    """Yield the countries before a word with nothing but commas, "and" and offices between them."""
    index = word - 1
    while index >= start:
        side = scene.side(index)
        if side is not None and isinstance(side.entity, Country):
            yield side.entity, side.first, side.last
            index = side.first - 1
        elif scene.lower[index] in {",", "and", "foreign", "finance", "prime", "defence", "defense", "the"}:
            index -= 1
        else:
            return


def listed_after(scene: Scene, word: int, stop: int) -> Iterator[Member]:
    """Yield the countries and bodies that follow a word with nothing but commas, "and" and small words between them."""
    index = word + 1
    gap = 0
    while index < stop and gap <= _GAP:
        side = scene.side(index)
        if side is not None and side.first >= word and side.form != "pronoun":
            if side.form != "demonym" and is_state(side):
                yield side.entity, side.first, side.last
            index, gap = side.last, 0
            continue
        if scene.lower[index] in {".", ";", "said", "which", "who", "that", "in", "on"}:
            return
        index += 1
        gap += scene.lower[index - 1] not in {",", "and", "the", "as", "well"}


def is_state(side: Side) -> bool:
    """Say whether a mention is of a state, a body or a part of the world, not of a city."""
    if isinstance(side.entity, Place):
        return side.entity.country is None and side.form == "name" and str(side.entity) in _REGIONS
    return isinstance(side.entity, Country) or (
        isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL
    )


_GAP = 6
_NEAR = 8
_REGIONS = frozenset(["Africa", "Europe", "Asia", "Latin America", "the Caribbean", "Caribbean"])
_MEMBERS = words("member members states countries nations heads leaders")
_OFFICERS = frozenset(["leaders", "officials", "ministers", "delegates", "heads", "diplomats", "counterparts"])
_BRINGS = frozenset(["brings", "gathers", "attended", "brought", "groups", "bring"])
