"""Conferences, forums and meetings told without the word summit: which of them are meetings of states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.offices import MINISTER, level
from summitkit.parse.summits.labels import labels
from summitkit.parse.summits.vocabulary import CLOSES, LEADERS, MINISTERIAL, OPENS, series_number
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.text.sentences import Sentence

__all__ = [
    "CLIMATE_HEADS",
    "CONFERENCES",
    "FORUMS",
    "gathers",
    "in_town",
    "mechanism",
    "named_with_leaders",
    "of_business",
    "of_council",
    "of_officers",
    "on_climate",
    "timed",
]

_MECHANISM = words("framework member members secretariat headquarters founder mechanism within")
_MEMBER_STATES = words("members nations countries states economies governments")
CONFERENCES = frozenset(["conference", "forum", "dialogue"])


def named_with_leaders(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a conference has a name and leaders or ministers come to it: "the Andean Forum on Water"."""
    named = [word for word in range(phrase.first, phrase.last) if word != phrase.head and labels(scene, phrase, word)]
    if not scene.forms[phrase.head][:1].isupper() or not named:
        return False
    anchored = phrase.ordinal or phrase.year or phrase.town or phrase.moments or "international" in phrase.left
    near = scene.lower[max(sentence.first, phrase.first - _NEAR_FORUM) : phrase.first]
    if not (anchored or _THERE.intersection(near)):
        return False
    if LEADERS.intersection(scene.lower[sentence.first : sentence.last]):
        return True
    sides = scene.sides_in(sentence.first, sentence.last)
    return any(level(scene.reading.lexicon, side.entity) >= MINISTER for side in sides)


_NEAR_FORUM = 4
_THERE = words("at attend attends attended attending addressed address addressing opened told hosts host hosted")
CLIMATE_HEADS = frozenset(["talks", "conference", "negotiations"])
FORUMS = frozenset(["forum", "conference"])
_FIRMS = words("business investment investments investors ceo ceos entrepreneurs")


def in_town(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a conference of states is told with its town or day: "the donors' conference opening in Tokyo"."""
    named = phrase.town is not None and any(
        labels(scene, phrase, word) and word != phrase.head for word in range(phrase.first, phrase.last)
    )
    if not (_OF_STATES.intersection(phrase.left) or (named and scene.moments_in(phrase.first, sentence.last))):
        return False
    stop = min(sentence.last, phrase.last + _NEAR_TOWN)
    return bool(phrase.town or scene.towns_in(phrase.last, stop) or scene.moments_in(phrase.last, stop))


_NEAR_TOWN = 5
_OF_STATES = words(
    "climate peace donors donor pledging disarmament reconstruction international world intergovernmental founding"
)


def on_climate(phrase: Phrase) -> bool:
    """Say whether talks on the climate are those of one town, body or year: "the Lima climate talks"."""
    anchored = phrase.town or phrase.year or phrase.ordinal or phrase.sides
    return bool("climate" in phrase.left and anchored) or any(series_number(word) for word in phrase.left)


def of_business(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a forum is one of business people that a leader or minister has a part in, or that has a name."""
    if not _FIRMS.intersection(phrase.left):
        return False
    named = scene.forms[phrase.head][:1].isupper() and (phrase.sides or phrase.ordinal or phrase.year)
    beside = {"sidelines", "margins", "fringes"}.intersection(scene.lower[sentence.first : sentence.last])
    return bool(named or beside) or any(
        level(scene.reading.lexicon, side.entity) >= MINISTER for side in scene.sides_in(sentence.first, sentence.last)
    )


def of_council(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a numbered session is one of a council of leaders: "the Supreme Council ended its 20th session"."""
    if not phrase.ordinal or phrase.determiner not in {"its", "the"}:
        return False
    before = scene.lower[sentence.first : phrase.first]
    return "council" in before and bool({"supreme", "heads"}.intersection(before))


def mechanism(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a forum is spoken of as a standing body rather than as a meeting."""
    before = scene.lower[max(0, phrase.first - 4) : phrase.first]
    after = scene.lower[phrase.last : phrase.last + 3]
    of_members = before[-2:] == ("of", "the") or before[-2:] == ["of", "the"]
    if of_members and (LEADERS | MINISTERIAL | _MEMBER_STATES).intersection(before):
        return True
    return bool(_MECHANISM.intersection(before)) or bool({"mechanism", "established"}.intersection(after))


def of_officers(phrase: Phrase, officers: frozenset[str]) -> bool:
    """Say whether a meeting is told with who meets after it: "a meeting of the presidents"."""
    return phrase.right[:1] == ("of",) and bool(officers.intersection(phrase.right[:8]))


def timed(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is told by its length or its days: "a two-day meeting", "their May 3-5 meeting"."""
    opened = (OPENS | CLOSES).intersection(scene.lower[max(0, phrase.first - 4) : phrase.first])
    if (opened and phrase.town is not None) or (phrase.ordinal and phrase.determiner == "their"):
        return True
    return bool(phrase.days) or any(
        moment.last <= phrase.head and (moment.start is not moment.end or scene.word(moment.last) in {"'s", "’s"})
        for moment in phrase.moments
    )


def gathers(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether the sentence names leaders, ministers or officials before the meeting."""
    words = scene.lower[sentence.first : phrase.first]
    return bool((LEADERS | MINISTERIAL).intersection(words)) or any(
        level(scene.reading.lexicon, side.entity) >= MINISTER for side in scene.sides_in(sentence.first, phrase.first)
    )
