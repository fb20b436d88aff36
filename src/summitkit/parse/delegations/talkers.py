"""Who talks with somebody, where no person before the noun or verb of talking tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Person
from summitkit.parse.delegations.destinations import place_at
from summitkit.parse.delegations.travellers import subjects
from summitkit.parse.delegations.vocabulary import IN
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["discuss_here", "discusses", "who_spoke", "whose_talks"]

_OCCASION = words("after following during at in before")
_OPENS = words("after at during following in speaking")
_REACH = 10


def who_spoke(scene: Scene, sentence: Sentence, word: int) -> tuple[Side, ...]:
    """Return who said something at a news conference with somebody else, or after talks: "said after talks with X"."""
    if scene.lower[word] in {"conference", "briefing"}:
        before = [side for side in scene.sides_in(sentence.first, word) if isinstance(side.entity, Person)]
        return tuple(before[-1:]) or _after_opening(scene, sentence, word)
    said = next((at for at in range(word - 1, max(sentence.first, word - _REACH), -1) if scene.lower[at] in SAID), None)
    if said is None:
        return _after_opening(scene, sentence, word)
    between = scene.lower[said + 1 : word]
    if _OCCASION.isdisjoint(between) or "that" in between:
        return ()
    return tuple(subjects(scene, sentence, said))


def _after_opening(scene: Scene, sentence: Sentence, word: int) -> tuple[Side, ...]:
    """Return whom a sentence tells of past an opening on talks: "At a meeting with X, Y said"."""
    if scene.lower[sentence.first] not in _OPENS:
        return ()
    comma = next((at for at in range(word + 2, min(sentence.last, word + _REACH)) if scene.lower[at] == ","), None)
    after = scene.side(comma + 1) if comma is not None else None
    return (after,) if after is not None and isinstance(after.entity, Person) else ()


def whose_talks(scene: Scene, word: int) -> tuple[Side, ...]:
    """Return whose talks they are: "Ana Vega's talks with"."""
    owner = scene.side(word - 2) if scene.word(word - 1) in {"'s", "’s"} else None
    return (owner,) if owner is not None and isinstance(owner.entity, Person) else ()


def discuss_here(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether people named just before discuss something where the text plays: "X and Y discussed fishing"."""
    if scene.lower[word] != "discussed" or "with" in scene.lower[word : sentence.last]:
        return False
    named = scene.side(word - 1) or scene.side(word - 2)
    placed = place_at(scene, word + 1, min(sentence.last, word + _REACH), IN) is not None
    return named is not None and isinstance(named.entity, Person) and not placed


def discusses(scene: Scene, word: int) -> bool:
    """Say whether somebody discusses something with a person: "discussed the base with Ana Vega"."""
    after = scene.lower[word + 1 : word + _REACH]
    if scene.lower[word] not in {"discussed", "discusses"} or "with" not in after:
        return False
    side = scene.side(word + 2 + after.index("with"))
    return side is not None and isinstance(side.entity, Person)
