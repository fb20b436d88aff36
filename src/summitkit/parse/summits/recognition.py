"""Which noun phrases name a summit, and of what kind; the others can at most point back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Organization, Person
from summitkit.model.summit import SummitKind
from summitkit.parse.offices import LEADER, level
from summitkit.parse.shared import set_of
from summitkit.parse.summits.conferences import (
    CLIMATE_HEADS,
    CONFERENCES,
    FORUMS,
    gathers,
    in_town,
    mechanism,
    met_before,
    named_with_leaders,
    of_business,
    of_council,
    of_experts,
    of_officers,
    on_climate,
    timed,
)
from summitkit.parse.summits.encounters import kind_of_talks, of_states
from summitkit.parse.summits.exclusions import never
from summitkit.parse.summits.heads import is_body_in_town
from summitkit.parse.summits.labels import bodies_before, bodies_of, labels, of_states_by_name, owner_of
from summitkit.parse.summits.phrases import Phrase
from summitkit.parse.summits.rounds import hosted, of_rounds, placed
from summitkit.parse.summits.sessions import attended_forum, of_body
from summitkit.parse.summits.talkers import (
    held_with_officers,
    level_of_holders,
    officers_of_both,
    pair_of_leaders,
    rank,
    state_of,
    with_people,
)
from summitkit.parse.summits.vocabulary import (
    BUSINESS,
    HOLDING,
    LEADERS,
    MINISTERIAL,
    PREVIOUS,
    head_of,
    names_edition,
    series_number,
)
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["Candidate", "in_topic", "recognise"]


@attrs.frozen(slots=True, kw_only=True)
class Candidate:
    """A phrase with what it says about the summit that it names.

    Attributes:
        phrase: the words.
        sentence: the number of its sentence.
        rule: the id of the rule that takes it, None for a phrase that can only point back.
        kind: who meets, None where the phrase doesn't tell.
        bodies: organisations that hold it.
        countries: the countries named as its two or more sides.
        label: the words that set it apart from other summits, in lower case.
        people: the people whom the phrase names as those met.
        hosts: what tells the bodies named before the phrase in its sentence, which may hold the summit.
        when: "next" or "previous" where it is set apart by that alone.
        definite: whether it has a definite article or the like, or is a name.
        bare: whether nothing but the article and general words stands beside the head.
    """

    phrase: Phrase
    sentence: int
    rule: str | None
    kind: SummitKind | None
    bodies: tuple[Organization, ...]
    countries: tuple[Country, ...]
    label: frozenset[str]
    people: frozenset[str]
    hosts: frozenset[str]
    when: str | None
    definite: bool
    bare: bool


_DEFINITE = words("the this that these those its his her their our whose 's both")
_EACH = frozenset(["bilateral", "one-on-one", "separate"])  # not the meeting that all attend
_DEFINING = words("is are means refers usually typically generally often was were")
_TO_COME = HOLDING | {"due", "to", "being", "set", "likely", "possible"}
_BODY_HEADS = words("meeting meetings forum conference council gathering dialogue assembly")
_MET_HEADS = frozenset(["meeting", "talks", "gathering", "session"])
_TALK_HEADS = frozenset(["talks", "meeting", "dialogue", "negotiations"])
_PLACED_HEADS = frozenset(["talks", "meeting", "negotiations"])
_HOSTED_HEADS = frozenset(["conference", "talks", "negotiations", "round"])
_SESSION_HEADS = frozenset(["session", "meeting", "conference"])
_YEARLY = frozenset(["preparatory", "annual", "spring", "autumn"])  # "the annual meetings" of a body are one event
_EVENT_HEADS = words("meeting meetings conference gathering session forum talks dialogue event")


def recognise(scene: Scene, sentence: Sentence, number: int, phrase: Phrase) -> Candidate | None:
    """Return what a phrase says, or None where it can have nothing to do with a summit."""
    if never(scene, sentence, phrase):
        return None
    own = bodies_of(phrase)
    bodies = own or owner_of(scene, phrase)
    countries = _countries(scene, phrase)
    rule = _rule(scene, sentence, phrase, own)
    kind = _kind(scene, phrase) or (
        _kind_of_gathering(scene, sentence, phrase) if rule == "summits.days-of-meeting" else None
    )
    if kind is None and rule == "summits.talks-with-leader" and phrase.determiner not in {"the", "their", "this"}:
        kind = SummitKind.LEADERS if level_of_holders(scene, phrase) >= LEADER else SummitKind.MINISTERIAL
        kind = _officers(scene.lower[sentence.first : phrase.first]) if officers_of_both(scene, phrase) else kind
    if kind is None and rule == "summits.talks-of-states":
        kind = kind_of_talks(scene, sentence, phrase)
    if kind is None and (rule == "summits.body-session" or any(of_states_by_name(body) for body in bodies)):
        kind = _officers(scene.lower[sentence.first : phrase.first]) or SummitKind.MINISTERIAL
    if kind is None and rule == "summits.those-who-met" and phrase.town is not None:
        kind = SummitKind.LEADERS
    people = set_of(
        str(side.entity) for side in phrase.sides if isinstance(side.entity, Person) and side.first > phrase.head
    )
    label = set_of(_stem(scene.lower[i]) for i in range(phrase.first, phrase.last) if labels(scene, phrase, i))
    return Candidate(
        phrase=phrase,
        sentence=number,
        rule=rule,
        kind=kind,
        bodies=bodies,
        countries=countries,
        label=label,
        people=people,
        hosts=set_of(body.name.casefold() for body in bodies_before(scene, sentence, phrase)),
        when=_when(scene, phrase),
        definite=(phrase.determiner in _DEFINITE and not _EACH.intersection(phrase.left))
        or scene.word(phrase.first - 1) in {"(", "whose"}
        or _is_standing(phrase)
        or (scene.forms[phrase.head][:1].isupper() and phrase.head > sentence.first),
        bare=not (bodies or countries or label or phrase.ordinal or phrase.year or phrase.moments or phrase.town),
    )


def _stem(word: str) -> str:
    return word[:4]


def _says_summit(word: str) -> bool:
    return word == "summit" or word.endswith("-summit")


def _countries(scene: Scene, phrase: Phrase) -> tuple[Country, ...]:
    """Return the countries that the phrase names as sides, those of the people it names too."""
    found: list[Country] = [country for country, _ in pair_of_leaders(scene, phrase)]
    for side in phrase.sides:
        country = state_of(scene, side) if isinstance(side.entity, (Country, Person)) else None
        if country is None or country in found or scene.lower[side.name_first].startswith(_CONTINENTAL):
            continue
        if side.first > phrase.head and (scene.word(side.first - 1) == "in" or in_topic(scene, phrase, side)):
            continue
        if phrase.town is not None and phrase.town.first == side.first:
            continue  # "the Singapore summit"
        found.append(country)
    return tuple(found)


_CONTINENTAL = ("ibero-", "pan-", "inter-", "afro-", "trans-", "latin-")  # "Ibero-American" means no United States


def in_topic(scene: Scene, phrase: Phrase, side: Side) -> bool:
    """Say whether a country is what a meeting is about: "a summit on Chile"."""
    before = [word for word in scene.lower[phrase.head + 1 : side.first] if word in _LINKS]
    return bool(before) and before[-1] in {"on", "for", "over", "about"}


_LINKS = words("on for over about of with between among in")


def _kind(scene: Scene, phrase: Phrase) -> SummitKind | None:
    words = (*phrase.left, scene.lower[phrase.head], *phrase.right)
    if BUSINESS.intersection(phrase.left) or (BUSINESS.intersection(phrase.right[:6]) and "leaders" not in phrase.left):
        return SummitKind.BUSINESS
    officers = _officers(words)
    if officers is not None:
        return officers
    levels = [level(scene.reading.lexicon, side.entity) for side in phrase.sides]
    if head_of(scene.lower[phrase.head]) in _TALK_HEADS and max(levels, default=0):
        return SummitKind.LEADERS if max(levels) == LEADER else SummitKind.MINISTERIAL
    says = any(_says_summit(word) for word in scene.lower[phrase.first : phrase.last])
    return SummitKind.LEADERS if says else None


def _officers(words: Sequence[str]) -> SummitKind | None:
    """Return who meets by the first officers among the words; a prime minister is a leader."""
    for index, word in enumerate(words):
        if word in LEADERS or (word in {"minister", "ministers"} and index and words[index - 1] == "prime"):
            return SummitKind.LEADERS
        if word in MINISTERIAL:
            return SummitKind.MINISTERIAL
    return None


def _kind_of_gathering(scene: Scene, sentence: Sentence, phrase: Phrase) -> SummitKind | None:
    """Return who meets by the first officers whom the sentence names before the meeting."""
    officers = _officers(scene.lower[sentence.first : phrase.first])
    if officers is not None:
        return officers
    if phrase.determiner in {"its", "'s"}:
        return SummitKind.LEADERS
    sides = scene.sides_in(sentence.first, phrase.first)
    leads = any(level(scene.reading.lexicon, side.entity) == LEADER or rank(scene, side) for side in sides)
    return SummitKind.LEADERS if leads else None


def _when(scene: Scene, phrase: Phrase) -> str | None:
    words = (*phrase.left, scene.lower[phrase.head])
    for word, after in zip(words, (*words[1:], ""), strict=True):
        if word in PREVIOUS:
            return "previous"
        if word in _COMING and after not in _SPANS:
            return "next"
    if scene.lower[phrase.last : phrase.last + 3] == ("was", "last", "held"):
        return "previous"
    return None


_SPANS = frozenset(["week", "weekend", "month"])  # "next week's summit" is the one at hand
_COMING = frozenset(["next", "following", "subsequent"])


def _rule(scene: Scene, sentence: Sentence, phrase: Phrase, bodies: tuple[Organization, ...]) -> str | None:
    """Return the id of the rule by which the phrase names a summit of its own, or None."""
    head = head_of(scene.lower[phrase.head])
    if series_number(scene.lower[phrase.head]) is not None or names_edition(
        scene.lower[phrase.head], scene.word(phrase.head + 1)
    ):
        return "summits.numbered-conference"
    if is_body_in_town(scene, phrase.head):
        return "summits.body-in-town"
    if any(_says_summit(word) for word in scene.lower[phrase.first : phrase.head + 1]) or (
        phrase.part_of and "summit" in phrase.right
    ):
        return _summit_rule(scene, sentence, phrase)
    several = head in {"summits", "meetings"} and not phrase.days and not _YEARLY.intersection(phrase.left)
    if head == "meetings" and several and held_with_officers(scene, phrase):
        return "summits.talks-with-leader"
    if scene.word(phrase.head + 1) == "summit" or several or mechanism(scene, phrase):
        return None
    return _meeting_rule(scene, sentence, phrase, bodies)


def _meeting_rule(scene: Scene, sentence: Sentence, phrase: Phrase, bodies: tuple[Organization, ...]) -> str | None:
    """Return the rule for a meeting, talks or a conference without the word summit in its name."""
    signs = _signs(scene, sentence, phrase, bodies)
    return next((rule for rule, sign in signs if sign), None)


def _signs(
    scene: Scene, sentence: Sentence, phrase: Phrase, bodies: tuple[Organization, ...]
) -> Iterator[tuple[str, object]]:
    """Yield the rules for a meeting with whether they take the phrase, each asked only where none before does."""
    head = head_of(scene.lower[phrase.head])
    yield "summits.round-of-talks", head == "round" and of_rounds(scene, sentence, phrase)
    yield "summits.leaders-meeting", LEADERS.intersection(phrase.left) or of_officers(scene, phrase, LEADERS)
    officers = MINISTERIAL.intersection(phrase.left) and not _is_standing(phrase)
    yield "summits.ministers-meeting", officers or of_officers(scene, phrase, MINISTERIAL)
    two = head in _TALK_HEADS and not _of_body(phrase, bodies) and with_people(scene, phrase)
    yield "summits.talks-with-leader", two or (head in _MET_HEADS and held_with_officers(scene, phrase))
    body = head in _BODY_HEADS and bodies and head != "council"
    yield "summits.body-meeting", body and not _goes_on(scene, phrase)
    yield "summits.named-conference", head in CONFERENCES and named_with_leaders(scene, sentence, phrase)
    yield "summits.climate-conference", head in CLIMATE_HEADS and on_climate(phrase)
    yield "summits.conference-in-town", head == "conference" and in_town(scene, sentence, phrase)
    yield "summits.session-of-council", head == "session" and of_council(scene, sentence, phrase)
    yield "summits.business-forum", head in FORUMS and of_business(scene, sentence, phrase)
    lasting = head in _EVENT_HEADS and timed(scene, phrase) and gathers(scene, sentence, phrase)
    any_event = head == "event" and phrase.determiner in {"a", "an"} and not phrase.days  # "an event in Lima in May"
    yield "summits.days-of-meeting", lasting and not any_event and not of_experts(scene, phrase)
    yield "summits.those-who-met", head in _MET_HEADS and met_before(scene, sentence, phrase)
    yield "summits.body-session", head in _SESSION_HEADS and of_body(scene, sentence, phrase)
    yield "summits.named-conference", head in FORUMS and attended_forum(scene, sentence, phrase)
    yield "summits.talks-of-states", head in _TALK_HEADS and of_states(scene, sentence, phrase)
    yield "summits.talks-of-states", head in _PLACED_HEADS and placed(scene, sentence, phrase)
    yield "summits.conference-in-town", head in _HOSTED_HEADS and hosted(scene, sentence, phrase)


def _of_body(phrase: Phrase, bodies: tuple[Organization, ...]) -> bool:
    """Say whether a meeting is a body's own: "attended a meeting of the council with his counterparts"."""
    return bool(bodies) and phrase.right[:1] == ("of",)


def _is_standing(phrase: Phrase) -> bool:
    """Say whether talks of so many parties are the series, no round of it: "left the six-party talks"."""
    parties = any(word.endswith("-party") for word in phrase.left)
    own = phrase.ordinal or phrase.year or phrase.days or {"round", "next", "new", "latest"}.intersection(phrase.left)
    return parties and not own


def _goes_on(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a dialogue is one that goes on all the time: "froze its dialogue with the Union"."""
    anchored = phrase.ordinal or phrase.days or phrase.town or phrase.moments
    return scene.lower[phrase.head] in {"dialogue", "dialog"} and not (
        anchored or scene.forms[phrase.head][:1].isupper()
    )


def _summit_rule(scene: Scene, sentence: Sentence, phrase: Phrase) -> str | None:
    """Return the rule for a phrase with the word summit in it, None where it means no particular one."""
    head = scene.lower[phrase.head]
    after = scene.word(phrase.last)
    explained = (
        phrase.determiner in {"a", "an"}
        and after in _DEFINING
        and scene.word(phrase.last + 1) not in _TO_COME
        and phrase.first - 1 == sentence.first
        and not phrase.sides
    )
    in_brackets = scene.word(phrase.first - 1) == "(" and phrase.first == phrase.head
    modifies = phrase.right == () and (_noun_follows(scene, phrase) or _opens_name(scene, phrase))
    explained = explained or _is_any(scene, sentence, phrase)
    loose = phrase.determiner in {"a", "an", "", "another"} and _unanchored(scene, sentence, phrase)
    if head == "summits" or explained or in_brackets or modifies or loose:
        return None
    return "summits.named" if scene.forms[phrase.head][:1].isupper() else "summits.described"


def _is_any(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether a sentence speaks of any summit: "A summit without an agenda would do harm"."""
    start = phrase.first - 1
    opens = start - sentence.first <= 1 and not any(form.isalpha() for form in scene.forms[sentence.first : start])
    told = phrase.sides or phrase.town or phrase.moments or phrase.days or phrase.ordinal or phrase.year
    if not opens or phrase.determiner not in {"a", "an"} or told:
        return False
    stop = min(sentence.last, phrase.last + _TOLD)
    if _TENSES.intersection(scene.lower[phrase.last : phrase.last + 3]):
        return False  # "A second summit will be held"
    return not (scene.towns_in(phrase.last, stop) or scene.moments_in(phrase.last, stop))


_TOLD = 24
_TENSES = words("will is was has had opens opened ended begins began are were")


def _opens_name(scene: Scene, phrase: Phrase) -> bool:
    """Say whether "Summit" is the first word of another name: "Summit Entertainment"."""
    after = phrase.head + 1
    if phrase.left or not scene.forms[phrase.head][:1].isupper() or after >= len(scene.forms):
        return False
    return scene.forms[after][:1].isupper() and scene.moment(after) is None and scene.town(after) is None


def _noun_follows(scene: Scene, phrase: Phrase) -> bool:
    """Say whether "summit" only modifies a lower-case noun after it: "the summit process"."""
    return scene.word(phrase.head + 1) in {"process", "processes", "diplomacy", "season", "level", "-level", "culture"}


def _unanchored(scene: Scene, sentence: Sentence, phrase: Phrase) -> bool:
    """Say whether nobody in particular meets at the summit, nowhere and at no time."""
    if phrase.determiner == "another" and not (phrase.sides or phrase.town or phrase.moments):
        return not scene.moments_in(phrase.last, min(phrase.last + 8, sentence.last))
    if phrase.sides or phrase.town or phrase.moments or phrase.ordinal or phrase.year or phrase.days:
        return False
    if scene.sides_in(sentence.first, sentence.last) or scene.moments_in(
        phrase.last, min(phrase.last + 8, sentence.last)
    ):
        return False
    return not {"leaders", "here", "heads"}.intersection(scene.lower[sentence.first : sentence.last])
