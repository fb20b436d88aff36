"""Who talks with whom: the leaders and ministers whom a phrase such as "talks with Lopez" or its sentence names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.parse.offices import LEADER, MINISTER, level
from summitkit.parse.scene import known_country
from summitkit.parse.summits.vocabulary import LEADERS, MINISTERIAL, SOCIABLE
from summitkit.parse.wording import ordinal, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene, Side
    from summitkit.parse.summits.phrases import Phrase

__all__ = [
    "body_led",
    "held_with_officers",
    "holders",
    "level_of_holders",
    "met_range",
    "of_the_two",
    "officers_of_both",
    "pair_of_leaders",
    "rank",
    "state_of",
    "with_people",
]

_HOLD = words("hold holds held holding had have hosted")
_BEGIN = words("began begin begins opened open opens started start resumed resume resumes ended concluded")
_MET = words("met meet meets")
_RECEIVED = words("receive received receives called welcomed closeted joined sat hosted")
_CLAUSE = 24
_SENTENCE = 60
_POINTING = frozenset(["the", "their", "this", "those"])


def rank(scene: Scene, side: Side) -> int:
    """Return the level of somebody's office; of one whom the lexicon knows to lead or speak for a state at least 2."""
    entity = side.entity
    told = level(scene.reading.lexicon, entity)
    if told or not isinstance(entity, Person) or entity.roles or entity.name is None:
        return told
    return MINISTER if scene.reading.lexicon.country_of_leader(entity.name) is not None else 0


def state_of(scene: Scene, side: Side) -> Country | None:
    """Return the country of a mention; of somebody whom the lexicon knows to lead a state that one."""
    untold = side.country is None and body_led(side) is None
    if not untold or not isinstance(side.entity, Person) or side.entity.name is None:
        return side.country
    known = scene.reading.lexicon.country_of_leader(side.entity.name)
    return known_country(scene.reading.lexicon, known.code) if known is not None else None


def pair_of_leaders(scene: Scene, phrase: Phrase) -> tuple[tuple[Country, int], ...]:
    """Return the states of two whose names a hyphen joins before the noun, with the word: "the Lopez-Soto talks"."""
    for word in range(phrase.first, phrase.head):
        if "-" in scene.lower[word] and scene.forms[word][:1].isupper():
            known = scene.kept("states by surname", _by_surname)
            states = {known[half] for half in scene.forms[word].split("-") if half in known}
            if len(states) > 1:
                return tuple((state, word) for state in sorted(states, key=str))
    return ()


def _by_surname(scene: Scene) -> dict[str, Country]:
    """Return the state of each person whom a text names, by surname, which may stand first: "Xi Jinping"."""
    people = [side for side in scene.sides.of(Person) if isinstance(side.entity, Person) and side.entity.name]
    named = ((str(side.entity), state_of(scene, side)) for side in people)
    return {name.split()[at]: state for name, state in named if state is not None for at in (0, -1)}


def with_people(scene: Scene, phrase: Phrase) -> bool:
    """Say whether talks are with or between leaders or ministers, whom the phrase or "X and Y held talks" names."""
    if not {"with", "between"}.intersection(phrase.right):
        before = scene.lower[max(0, phrase.first - 3) : phrase.first]
        told = _HOLD.intersection(before) or _of_those_who_met(scene, phrase)
        told = told or (bool(_IN.intersection(before)) and _is_placed(scene, phrase))
        told = told or (
            _AT.intersection(before) and phrase.determiner == "their" and _ORDER.issuperset(phrase.left[:1] or ("",))
        )
        told = told or ("at" in before and _is_to_discuss(scene, phrase))
        told = told or (bool(_BEGIN.intersection(before)) and phrase.determiner == "their")
        told = bool(told) and len(holders(scene, phrase)) > 1
        told = told or (bool(_HOLD.intersection(before)) and officers_of_both(scene, phrase))
        return told or _emerged_from(scene, phrase) or bool(pair_of_leaders(scene, phrase))
    if phrase.determiner == "the" and scene.word(phrase.first - 2) in _DISCUSSED:
        return False  # "discussed the talks with Lopez"
    people = [side for side in phrase.sides if isinstance(side.entity, Person) and side.first > phrase.head]
    if any(rank(scene, side) >= MINISTER for side in people) or _with_government(scene, phrase):
        return True
    states = any(isinstance(side.entity, (Country, Organization)) for side in phrase.sides)
    of_leaders = phrase.right[:1] == ("with",) and LEADERS.intersection(phrase.right[1:3])
    if states and (of_leaders or scene.lower[phrase.head] in _OF_STATES or _spoken_after(scene, phrase)):
        return True  # "talks with leaders of the Group of Seven", "a trilateral with China"
    if "between" in phrase.right and people and MINISTERIAL.intersection(phrase.right):
        return True
    known = any(side.country is not None or not _roles(side) for side in people) and _led(scene, phrase)
    return known or ("counterpart" in phrase.right and bool(people))


def held_with_officers(scene: Scene, phrase: Phrase) -> bool:
    """Say whether one or more meetings with a leader or minister were or will be held: "had meetings with Lopez"."""
    if "with" not in phrase.right or _OFTEN.intersection(phrase.left):
        return False
    start = phrase.first - bool(phrase.determiner)
    if not (_HOLD | _IN | {"for"}).intersection(scene.lower[max(scene.sentence(start).first, start - 3) : start]):
        return False
    whom = [side for side in phrase.sides if side.first > phrase.head]
    if _FELLOWS.intersection(phrase.right):
        return bool(whom) and _led(scene, phrase)
    return "ambassador" not in phrase.right and any(rank(scene, side) >= MINISTER for side in whom)


_FELLOWS = LEADERS | {"counterparts", "counterpart"}
_OFTEN = words("regular frequent many several numerous weekly daily previous earlier past monthly")
_ORDER = frozenset(["first", "second", "third", "latest"])


def officers_of_both(scene: Scene, phrase: Phrase) -> bool:
    """Say whether the leaders or ministers of two states told before are to talk: "ministers of the two countries"."""
    before = scene.lower[scene.sentence(phrase.head).first : phrase.first]
    for word in range(2, len(before) - 1):
        if before[word] in {"two", "both"} and before[word + 1] in {"countries", "nations", "states"}:
            return bool((LEADERS | MINISTERIAL).intersection(before[max(0, word - 3) : word]))
    return False


def _is_to_discuss(scene: Scene, phrase: Phrase) -> bool:
    """Say whether several are told to discuss something at a meeting of a day: "would discuss fish at a meeting"."""
    sentence = scene.sentence(phrase.head)
    dated = scene.moments_in(phrase.head, min(sentence.last, phrase.last + 4))
    return bool(dated) and bool(_DISCUSSED.intersection(scene.lower[sentence.first : phrase.first]))


def _with_government(scene: Scene, phrase: Phrase) -> bool:
    """Say whether somebody of rank is to talk with a government on a day: "talks with the Chilean government"."""
    sentence = scene.sentence(phrase.head)
    if not _GOVERNMENT.intersection(scene.lower[phrase.head + 1 : min(phrase.last + 3, sentence.last)]):
        return False
    if not (scene.moments_in(sentence.first, sentence.last) or scene.towns_in(sentence.first, sentence.last)):
        return False
    before = scene.lower[max(sentence.first, phrase.first - 4) : phrase.first]
    if not (_HOLD | _BEGIN | {"for", "after", "in"}).intersection(before):
        return False
    return any(rank(scene, side) >= MINISTER for side in scene.sides_in(sentence.first, phrase.first))


_GOVERNMENT = words("government authorities leaders ministers negotiators rebels separatists")


def _spoken_after(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a leader or minister speaks after talks with a state: "Lopez said after talks with Peru"."""
    first = scene.sentence(phrase.head).first
    after = not phrase.determiner and scene.word(phrase.first - 1) in {"after", "following"}
    if not after or phrase.right[:1] == ("between",):
        return False
    own = {state_of(scene, side) for side in scene.sides_in(first, phrase.first) if rank(scene, side) >= MINISTER}
    others = {side.entity for side in phrase.sides if isinstance(side.entity, Country) and side.form == "name"}
    return bool(own - {None}) and bool(others - own)


def _emerged_from(scene: Scene, phrase: Phrase) -> bool:
    """Say whether two leaders are told of after their talks: "After 90 minutes of talks Lopez led Soto to lunch"."""
    sentence = scene.sentence(phrase.head)
    counted = "of" in phrase.left and bool(_LENGTHS.intersection(phrase.left))
    if not counted or "after" not in scene.lower[max(sentence.first, phrase.first - 2) : phrase.first]:
        return False
    return len(_officers(scene, phrase.last, sentence.last)) > 1


_LENGTHS = words("minutes hours rounds")
_AT = frozenset(["in", "at", "during"])
_IN = words("after following during at in end over")


def _is_placed(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a meeting is told with its town or day, as one beside another, as under way or as brought about."""
    after = scene.lower[phrase.last : phrase.last + 4]
    if scene.lower[phrase.head] in SOCIABLE - _MEALS:
        return True  # "agreed over a one-to-one"
    return bool(phrase.town or phrase.moments or _BESIDE.intersection(after))


_MEALS = words("breakfast lunch luncheon dinner supper")
_BESIDE = words("sidelines sideline margins fringes mediated brokered hosted chaired here")


_DISCUSSED = words("discussed discuss discusses discussing reviewed review raised")
_OF_STATES = frozenset(["trilateral", "bilateral"])


def _roles(side: Side) -> bool:
    return isinstance(side.entity, Person) and bool(side.entity.roles)


def _of_those_who_met(scene: Scene, phrase: Phrase) -> bool:
    """Say whether "the meeting" or "for talks" means what "X met Y", here or a sentence before, told of."""
    sentence = scene.sentence(phrase.head)
    named = any(side.first < phrase.head or isinstance(side.entity, Person) for side in phrase.sides)
    if not named and "for" in scene.lower[max(0, phrase.first - 2) : phrase.first]:
        return bool((_MET | _RECEIVED).intersection(scene.lower[sentence.first : phrase.first]))
    if not _only_numbered(phrase) or phrase.sides:
        return False
    met = met_range(scene, phrase)
    told = scene.lower[met.start : met.stop]
    beside = bool({"sidelines", "margins", "sideline", "eve"}.intersection(told))
    return phrase.determiner in _POINTING and bool(met) and ("summit" not in told or beside)


def _only_numbered(phrase: Phrase) -> bool:
    """Say whether but a number or length stands before the noun: "their second meeting", "the 40-minute meeting"."""
    return all(ordinal(word) is not None or word.endswith(_LONG) for word in phrase.left)


_LONG = ("-minute", "-hour", "hour-long", "hours-long")


def met_range(scene: Scene, phrase: Phrase) -> range:
    """Return the words of the sentence before, where it tells that people met whom the phrase points back to."""
    if not _only_numbered(phrase) or phrase.sides or phrase.determiner not in _POINTING:
        return range(0)
    first = scene.sentence(phrase.head).first
    before = scene.sentence(first - 1) if first else None
    if before is None or not _MET.intersection(scene.lower[before.first : before.last]):
        return range(0)
    begin = tuple(scene.lower[before.first : before.first + 2])
    if begin[:1] == ("they",) or begin in {("the", "two"), ("the", "pair"), ("the", "leaders")}:
        return range(scene.sentence(max(0, before.first - 1)).first, before.last)  # "X and Y agreed. The two met …"
    return range(before.first, before.last)


def holders(scene: Scene, phrase: Phrase) -> tuple[Side, ...]:
    """Return the leaders or ministers of different countries who are the subject of "held talks" or who met."""
    sentence = scene.sentence(phrase.head)
    reach = _SENTENCE if phrase.determiner == "their" else _CLAUSE
    found = _officers(scene, max(sentence.first, phrase.first - reach), phrase.first)
    met = met_range(scene, phrase)
    if len(found) < len(("one", "other")) and met:
        found = _officers(scene, met.start, met.stop)
    if len(found) < len(("one", "other")) and of_the_two(scene, phrase):
        before = scene.sentence(sentence.first - 1)
        found = _officers(scene, before.first, before.last)
    return found


def of_the_two(scene: Scene, phrase: Phrase) -> bool:
    """Say whether the two of the sentence before hold talks: "The two leaders, who held talks at a hotel"."""
    first = scene.sentence(phrase.head).first
    hold = _HOLD.intersection(scene.lower[max(first, phrase.first - 3) : phrase.first])
    begin = tuple(scene.lower[first : first + 2])
    return bool(hold) and first > 0 and (begin[:1] == ("they",) or begin == ("the", "two"))


def _officers(scene: Scene, first: int, last: int) -> tuple[Side, ...]:
    found: dict[str, Side] = {}
    for side in scene.sides_in(first, last):
        state = state_of(scene, side) if isinstance(side.entity, Person) and rank(scene, side) >= MINISTER else None
        if state is not None:
            found.setdefault(state.code, side)
    return tuple(found.values())


def body_led(side: Side) -> Organization | None:
    """Return the international body that a leader heads; the Union for those of its organs."""
    if not isinstance(side.entity, Person):
        return None
    bodies = (role.organization for role in side.entity.roles if role.organization is not None)
    return next((body for body in bodies if body.kind is OrganizationKind.INTERGOVERNMENTAL), None)


def level_of_holders(scene: Scene, phrase: Phrase) -> int:
    """Return the highest level of those who hold the talks, leaders' where none is named or they need no office."""
    levels = (level(scene.reading.lexicon, side.entity) or LEADER for side in holders(scene, phrase))
    return max(levels, default=LEADER)


def _led(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a leader stands before the phrase in its sentence."""
    sentence = scene.sentence(phrase.head)
    return any(
        level(scene.reading.lexicon, side.entity) == LEADER for side in scene.sides_in(sentence.first, phrase.first)
    )
