"""Conferences, forums and meetings told without the word summit: which of them are meetings of states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Organization, OrganizationKind
from summitkit.parse.offices import LEADER, MINISTER, level
from summitkit.parse.summits.labels import labels
from summitkit.parse.summits.talkers import rank, state_of
from summitkit.parse.summits.venues import place_at
from summitkit.parse.summits.vocabulary import CLOSES, LEADERS, MINISTERIAL, OPENS, series_number
from summitkit.parse.wording import AUXILIARIES, SAID, words

if TYPE_CHECKING:
    from summitkit.model.actor import Country
    from summitkit.parse.scene import Moment, Scene, Side
    from summitkit.parse.summits.phrases import Phrase
    from summitkit.text.sentences import Sentence

__all__ = [
    "CLIMATE_HEADS",
    "CONFERENCES",
    "FORUMS",
    "gathers",
    "in_town",
    "mechanism",
    "met_before",
    "named_with_leaders",
    "of_business",
    "of_council",
    "of_experts",
    "of_officers",
    "on_climate",
    "states_of_leaders",
    "timed",
]

_STAFF = words("officials diplomats experts lawmakers businessmen farmers editors reporters students")
_EXPERTS = words("commission committee subcommittee board panel")
_MECHANISM = words("framework secretariat headquarters founder mechanism within")
_MEMBERS = frozenset(["member", "members"])
_OF = frozenset(["of"])
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
    near = scene.lower[max(sentence.first, phrase.first - _NEAR_TOWN) : phrase.first]
    if scene.home is not None and _AT_ONE.intersection(near) and scene.moments_in(sentence.first, phrase.first):
        return True
    return bool(phrase.town or scene.towns_in(phrase.last, stop) or scene.moments_in(phrase.last, stop))


_NEAR_TOWN = 8
_AT_ONE = OPENS | CLOSES | words("at during")
_OF_STATES = words(
    "climate peace donors donor pledging disarmament reconstruction international regional world founding"
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
    before = scene.lower[max(0, phrase.first - 3) : phrase.first]
    after = scene.lower[phrase.last : phrase.last + 3]
    of_members = before[-2:] == ("of", "the") or before[-2:] == ["of", "the"]
    if of_members and (LEADERS | MINISTERIAL | _MEMBER_STATES).intersection(before):
        return True
    standing = _MECHANISM.intersection(before) or (_OF.intersection(before[-2:]) and _MEMBERS.intersection(before))
    return bool(standing) or bool({"mechanism", "established"}.intersection(after))


def of_experts(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is that of a standing body below ministers: "meeting of the Joint Commission"."""
    last = scene.sentence(phrase.head).last
    after = scene.lower[phrase.head + 1 : phrase.head + 6]
    near = scene.lower[phrase.head + 1 : min(last, phrase.head + 12)]
    if "with" in near and _STAFF.intersection(near[near.index("with") :]):
        return True  # "talks in Lima on Tuesday with Chilean officials"
    return bool(after) and after[0] == "of" and bool(_EXPERTS.intersection(after))


def of_officers(scene: Scene, phrase: Phrase, officers: frozenset[str]) -> bool:
    """Say whether a meeting is told with who meets after it: "a meeting of the presidents"."""
    placed = phrase.right[:1] == ("in",) and phrase.town is not None and phrase.town.first > phrase.head
    of = phrase.town.last if placed and phrase.town is not None else phrase.head + 1  # "a meeting in Lima of ministers"
    if scene.word(of) != "of":
        return False
    after = scene.lower[of + 1 : min(scene.sentence(phrase.head).last, of + 11)]
    stop = next((index for index, word in enumerate(after) if word in _VERBS), len(after))
    pair = officers is LEADERS and bool(_PAIR_OF.intersection(after[:2]))
    return pair or bool(officers.intersection(after[:stop]))


_PAIR_OF = frozenset(["pair", "duo", "trio"])


_VERBS = AUXILIARIES | SAID | words("in on at began opened ended which that who")


def timed(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is told by its length or its days: "a two-day meeting", "their May 3-5 meeting"."""
    opened = (OPENS | CLOSES).intersection(scene.lower[max(0, phrase.first - 4) : phrase.first])
    regular = _REGULAR.intersection(phrase.left) or phrase.ordinal
    if (opened and _is_placed(scene, phrase)) or (regular and phrase.determiner in {"their", "its", "'s"}):
        return True
    held = _HOLD.intersection(scene.lower[max(0, phrase.first - 3) : phrase.first])
    stop = min(phrase.last + _NEAR_TOWN, len(scene.lower))
    if held and (phrase.town or phrase.moments or scene.towns_in(phrase.last, stop)):
        return True
    if (_LENGTHS.intersection(phrase.left) and "of" in phrase.left) or _gathered_for(scene, phrase):
        return True
    if _is_dated(scene, phrase):
        return True
    if scene.lower[phrase.head] == "session" and _PARTS.intersection(phrase.left):
        return False  # "Friday's plenary session" is a part of a summit
    return bool(phrase.days) or any(
        moment.last <= phrase.head and (moment.start is not moment.end or _owns(scene, moment))
        for moment in phrase.moments
    )


def _is_placed(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a town is told in a phrase or right after it: "ended talks in the Peruvian town of Ica"."""
    day = scene.moment(phrase.last + 1) if scene.word(phrase.last) == "on" else None
    after = phrase.last if day is None else day.last
    placed = scene.word(after) == "in" and place_at(scene, after, scene.sentence(phrase.head).last) is not None
    return phrase.town is not None or placed


_PARTS = words("plenary opening closing working final morning afternoon")


def _is_dated(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a day is told of an urgent meeting or of one in a town: "an informal meeting in Lima on 3 May"."""
    after = phrase.last + _NEAR_TOWN
    if _URGENT.intersection(phrase.left) and scene.moments_in(scene.sentence(phrase.head).first, after):
        return True
    dated = phrase.moments or scene.moments_in(phrase.last, after)
    return bool(dated) and phrase.determiner in {"a", "an"} and _is_placed(scene, phrase)


def _gathered_for(scene: Scene, phrase: Phrase) -> bool:
    """Say whether people come together for a meeting at a place or on a day: "gathered in Lima for a meeting"."""
    first = max(scene.sentence(phrase.head).first, phrase.first - _GATHER_REACH)
    before = scene.lower[first : phrase.first]
    if "for" not in before[-2:] or not _GATHER.intersection(before):
        return False
    return bool(scene.towns_in(first, phrase.first) or scene.moments_in(first, phrase.first))


_GATHER_REACH = 14
_GATHER = words("gather gathers gathered gathering meet meets met convene convened assembled converged")


def _owns(scene: Scene, moment: Moment) -> bool:
    """Say whether a day has the genitive: "Wednesday's meeting"."""
    day = moment.start is not None and moment.start.earliest == moment.start.latest
    return day and scene.word(moment.last) in {"'s", "’s"}


_REGULAR = words("annual biennial biannual yearly regular half-yearly traditional informal")
_URGENT = words("crisis emergency urgent extraordinary")
_HOLD = words("hold holds held holding")
_LENGTHS = frozenset(["days", "hours", "weeks"])


def gathers(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether the sentence names leaders, ministers or officials before the meeting."""
    before = scene.lower[sentence.first : phrase.first]
    if (LEADERS | MINISTERIAL).intersection(before) or _OF_THREE.intersection(phrase.left):
        return True
    if any(rank(scene, side) >= MINISTER for side in scene.sides_in(sentence.first, phrase.first)):
        return True
    if phrase.determiner in {"its", "'s"} and any(
        _is_body(side) for side in scene.sides_in(sentence.first, phrase.first)
    ):
        return True  # "the Group of Eight wound up its annual huddle"
    opened = next((word for word in range(phrase.last, sentence.last - 1) if scene.lower[word] == "opened"), None)
    by = scene.sides_in(opened, sentence.last) if opened is not None else ()
    return any(rank(scene, side) >= MINISTER for side in by)


_OF_THREE = words("three-way four-way trilateral tripartite three-nation quadrilateral")


def met_before(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a phrase points back to leaders or ministers who are told to meet: "after the meeting"."""
    town = phrase.town
    if phrase.determiner == "the" and town is not None and all(side.first == town.first for side in phrase.sides):
        return not phrase.moments and len(states_of_leaders(scene, phrase)) > 1
    if phrase.sides or not (_is_plain(phrase) or _is_of_day(scene, phrase)):
        return False
    if _LED.intersection(scene.lower[max(sentence.first, phrase.first - 4) : phrase.first]):
        officers = [side for side in scene.sides_in(sentence.first, sentence.last) if rank(scene, side) >= LEADER]
        if len({side.country.code for side in officers if side.country is not None}) > 1:
            return True
    if _is_of_day(scene, phrase) and len(states_of_leaders(scene, phrase)) > 1:
        return True
    number = scene.sentence_of[phrase.head]
    before = scene.reading.layout.sentences[max(0, number - _BACK) : number]
    return any(_have_met(scene, one) for one in before)


def _is_plain(phrase: Phrase) -> bool:
    lasting = len(phrase.left) == 1 and phrase.days is not None  # "the two-day meeting"
    return phrase.determiner == "the" and (lasting or not (phrase.left or phrase.moments))


def _is_of_day(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is called after its day alone: "Thursday's meeting"."""
    return len(phrase.moments) == 1 and _owns(scene, phrase.moments[0]) and phrase.moments[0].last == phrase.head - 1


def states_of_leaders(scene: Scene, phrase: Phrase) -> dict[str, tuple[Country, int, int]]:
    """Return the states whose leaders are named just before "the talks in Lima", by name, each with the words."""
    number = scene.sentence_of[phrase.head]
    first = scene.reading.layout.sentences[max(0, number - _BACK)].first
    found: dict[str, tuple[Country, int, int]] = {}
    for side in scene.sides_in(first, phrase.first):
        state = state_of(scene, side) if rank(scene, side) >= LEADER else None
        if state is not None:
            found.setdefault(state.name, (state, side.first, side.last))
    return found


def _have_met(scene: Scene, sentence: Sentence) -> bool:
    """Say whether a sentence has a group of leaders or ministers meet: "OPEC ministers meeting in Vienna decided"."""
    for word in range(sentence.first, sentence.last):
        if scene.lower[word] in _MEETINGS and scene.word(word + 1) in {"in", "at", "here", "on"}:
            who = scene.lower[max(sentence.first, word - _SUBJECT) : word]
            if (_MANY | MINISTERS).intersection(who):
                return True
            officers = {side.country for side in scene.sides_in(sentence.first, word) if rank(scene, side) >= LEADER}
            if len(officers - {None}) > 1:
                return True
    return False


_BACK = 3
_SUBJECT = 16
_LED = words("over chaired chairs attended")
_MEETINGS = words("met meeting meet gathered gathering gather")
_MANY = words("leaders presidents premiers heads kings")
MINISTERS = frozenset(["ministers"])


def _is_body(side: Side) -> bool:
    return isinstance(side.entity, Organization) and side.entity.kind is OrganizationKind.INTERGOVERNMENTAL
