"""Trips told by what somebody does on the spot: takes a seat, shakes hands, speaks for an hour, leaves early."""

from __future__ import annotations

import datetime
import itertools
from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Person
from summitkit.model.summit import SummitKind, SummitStatus
from summitkit.parse.delegations.absence import absentees
from summitkit.parse.delegations.destinations import HELD, Destination, Ground, gathers_here, place_at
from summitkit.parse.delegations.homes import acts_for_states, is_of_rank, is_stated, leader_country
from summitkit.parse.delegations.travellers import (
    begin_of,
    is_invited,
    is_negated,
    is_oblique,
    is_quoted,
    stands_for,
    subjects,
    trip_of,
    with_coordinated,
    with_following,
    words_among,
)
from summitkit.parse.delegations.vocabulary import ACTS, OWNS, REMOTE, SPEAKS
from summitkit.parse.offices import LEADER, MINISTER
from summitkit.parse.wording import SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.delegations.travellers import Trip
    from summitkit.parse.scene import Moment, Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "is_away", "reported_from", "seen_at"]

_RULE = "delegations.seen"
_BEFORE = 6
_AFTER = 5
_SOON = 2
_LEAD = 3
_LISTED = 12
_FORMER = words("former ex-president ex-premier late")
_NOUNS = words("remarks remark announcement speech appeal pledge")
_SAYING = (SPEAKS - _NOUNS) | SAID | words("denied denies believes believe hopes thinks wants asked calls call")
_NEAR = 9
_FUTURE = words("will would may might plans")
_OPENING = 10
_PAST = frozenset(["ago", "year", "month"])
_LONG_AGO = datetime.timedelta(days=60)
_CALLED_OFF = frozenset([SummitStatus.CANCELLED, SummitStatus.POSTPONED])
_ELSEWHERE = frozenset(["in", "from", "at"])
_GREETINGS = words("handshake handshakes embrace hug tete-a-tete limousine motorcade plane aircraft")
_SPEECHES = words("speech address tirade broadside intervention lecture outburst")
_DONE = words("signed read addressed chaired opened closed")
_OWN = frozenset(["his", "her"])
_MEALS = words("breakfast lunch dinner")
_SCHEDULED = frozenset(["due", "scheduled", "expected", "set"])
_MESSAGES = words("message messages letter letters telegram greetings")
_BEFORE_A_SUBJECT = words(
    "was were is are and but when as while where that later earlier meanwhile then yesterday today both when host"
)
_WITH = frozenset(["travelling", "traveling", "hands"])
_PLACED = words("seated sat standing stood sandwiched posing posed")
_EMBRACES = words("hugged embraced kissed toasted clasped greeted congratulated thanked flanked")
_BESIDE = frozenset(["between", "beside", "alongside"])


_ASIDE = words("margins margin sidelines fringes")
_SHOWING = (
    frozenset(ACTS) | _SPEECHES | _DONE | _GREETINGS | _WITH | _PLACED | _MEALS | {"guest", "in", "looking", "flanked"}
)
TELLING_WORDS = (_SHOWING - {"in"}) | _ASIDE | {"attendance"}  # "in attendance"


def seen_at(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of those whom a sentence shows at the place that the text tells of."""
    scene = ground.scene
    place = _opening_summit(ground, sentence) or ground.stage
    if place is None or is_away(ground, sentence, place):
        return
    absent = scene.kept("those who stay away", absentees)
    if _ASIDE.intersection(scene.lower[sentence.first : sentence.first + _BEFORE]):
        for side in scene.sides_in(sentence.first, sentence.last):
            if _is_told_of(scene, side):
                yield from trip_of(ground, side, place, number, side.first, _RULE, least=MINISTER)
    for word in words_among(scene, sentence, _SHOWING):
        acting = scene.lower[word] in ACTS and _acts(scene, sentence, word)
        for side in (*(subjects(scene, sentence, word) if acting else ()), *_shown(scene, sentence, word)):
            if side.actor not in absent and not _is_remote(scene, word) and not _is_former(scene, side):
                yield from trip_of(ground, side, place, number, word, _RULE, least=MINISTER)


def _opening_summit(ground: Ground, sentence: Sentence) -> Destination | None:
    """Return the summit that a sentence begins with: "At the summit in Lima, X hugged Y"."""
    if ground.scene.word(sentence.first) != "at":
        return None
    summit = ground.summit_in(sentence.first + 1, min(sentence.last, sentence.first + _NEAR))
    held = summit is not None and ground.summits[ground.at[summit.first]].status in HELD
    return summit if held and summit is not None and summit.country is not None else None


def _is_former(scene: Scene, side: Side) -> bool:
    """Say whether somebody held an office once: "the former president"."""
    return bool(_FORMER.intersection(scene.lower[max(0, side.first - 1) : side.last]))


def is_away(ground: Ground, sentence: Sentence, place: Destination) -> bool:
    """Say whether a sentence plays elsewhere or long before."""
    scene = ground.scene
    opening = place_at(scene, sentence.first, min(sentence.last, sentence.first + _OPENING), _ELSEWHERE)
    if opening is not None and opening.country != place.country:
        return True
    return any(_is_long_ago(scene, moment) for moment in scene.moments_in(sentence.first, sentence.first + _OPENING))


def _is_remote(scene: Scene, word: int) -> bool:
    """Say whether something is done at a distance: by telephone, by video."""
    return bool(REMOTE.intersection(scene.lower[max(0, word - 2) : word + _NEAR]))


def _is_long_ago(scene: Scene, moment: Moment) -> bool:
    """Say whether a date that is told in figures, or with "ago", lies two months or more before the publication."""
    told = scene.text(moment.first, moment.last).lower()
    if not any(sign.isdigit() for sign in told) and not _PAST.intersection(told.split()):
        return False
    published, latest = scene.reading.published, moment.end.latest if moment.end is not None else None
    return published is not None and latest is not None and published - latest > _LONG_AGO


def _acts(scene: Scene, sentence: Sentence, word: int) -> bool:
    """Say whether a verb stands with one of the words that make it an act on the spot, outside quotations."""
    if is_quoted(scene, word) or is_negated(scene, sentence, word):
        return False
    needed = ACTS[scene.lower[word]]
    if scene.lower[word] == "speak" and scene.word(word - 2) in _SCHEDULED:
        return True
    return not needed or bool(needed.intersection(scene.lower[word + 1 : min(sentence.last, word + _AFTER)]))


def reported_from(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield the trips of the leaders of whom a report tells that is written where a summit is held.

    Who is told of in the sentence's own voice is there, unless the text says anywhere that he or she stays away.
    """
    scene = ground.scene
    place = ground.home if _is_on_the_spot(ground) else _held_at(ground)
    if place is None or is_away(ground, sentence, place):
        return
    if _MESSAGES.intersection(scene.lower[sentence.first : sentence.last]):
        return  # "sent a message", "a letter from X was read out"
    if scene.home is None and _SAYING.intersection(scene.lower[sentence.first : sentence.last]):
        return  # what is said of a summit may be said anywhere
    absent = scene.kept("those who stay away", absentees)
    ministers = scene.home is not None and _ministers_meet(ground)
    for side in scene.sides_in(sentence.first, sentence.last):
        remote = not REMOTE.isdisjoint(scene.lower[side.last : sentence.last])
        told = _is_told_of(scene, side, MINISTER if ministers else LEADER) and not _is_elsewhere(scene, side, place)
        if side.actor not in absent and not remote and told and acts_for_states(scene, side):
            yield from trip_of(ground, side, place, number, side.first, "delegations.reported", least=MINISTER)


def _held_at(ground: Ground) -> Destination | None:
    """Return where the first summit of a text without a dateline is or was held."""
    place = ground.main
    if ground.scene.home is not None:
        return None
    if place is None or place.country is None:
        return ground.stage if place is None else None
    first = ground.scene.kept("word that first names a summit", lambda _: min(ground.at, default=0))
    about = ground.scene.sentence_of[first] < _LEAD if ground.at else False
    return place if about and ground.summits[0].status in HELD else None


def _is_ahead(scene: Scene, side: Side) -> bool:
    """Say whether what is told of somebody is still to come."""
    return bool(_FUTURE.intersection(scene.lower[scene.sentence(side.first).first : side.last + _SOON]))


def _is_on_the_spot(ground: Ground) -> bool:
    """Say whether the text is written where a summit is or was held, or where leaders meet."""
    home = ground.scene.home
    if home is None:
        return False
    return ground.scene.kept("gathering here", gathers_here) or any(
        summit.status in HELD
        if summit.country is None
        else summit.status not in _CALLED_OFF and summit.country == home.country
        for summit in ground.summits
    )


def _is_elsewhere(scene: Scene, side: Side, stage: Destination) -> bool:
    """Say whether somebody acts in his or her own country: "said in Lima the summit was a waste of time"."""
    stop = min(scene.sentence(side.first).last, side.last + _BEFORE)
    place = place_at(scene, side.last, stop, _ELSEWHERE, over_said=True)
    return place is not None and place.country not in {None, stage.country}


def _is_subject(scene: Scene, side: Side) -> bool:
    """Say whether a mention begins a clause, as its subject does, or closes a list."""
    begin = begin_of(scene, side)
    before = scene.word(begin - 1)
    first = scene.sentence(side.first).first
    return begin <= first or not before.isalpha() or before in _BEFORE_A_SUBJECT or scene.moment(begin - 1) is not None


def _ministers_meet(ground: Ground) -> bool:
    """Say whether the first summit of a text is one of ministers."""
    return bool(ground.summits) and ground.summits[0].kind is SummitKind.MINISTERIAL


def _is_told_of(scene: Scene, side: Side, least: int = LEADER) -> bool:
    """Say whether a mention names a leader about whom the sentence itself tells something."""
    person = side.entity
    if not isinstance(person, Person) or not person.name or side.form == "pronoun":
        return False
    known = not person.roles and leader_country(scene, person) is not None
    if _is_former(scene, side):
        return False
    if not known and not is_of_rank(scene, person, least) and not stands_for(scene, side):
        return False
    of_body = any(role.organization is not None for role in person.roles)
    if not (of_body or is_stated(scene, side) or stands_for(scene, side)):
        return False  # a premier of no country is the host's
    if (
        not _is_subject(scene, side)
        or is_oblique(scene, side)
        or _is_agent(scene, side)
        or is_invited(scene, side)
        or _is_ahead(scene, side)
    ):
        return False
    return not is_quoted(scene, side.first)


def _is_agent(scene: Scene, side: Side) -> bool:
    """Say whether somebody is only one of those by whom something was done: "condemned by Ana Vega and Rosa Paz"."""
    together = itertools.islice(with_coordinated(scene, scene.sentence(side.first), side), _LISTED)
    first = tuple(together)[-1]
    return scene.word(begin_of(scene, first) - 1) == "by"


def _shown(scene: Scene, sentence: Sentence, word: int) -> Iterator[Side]:
    """Yield those whom a noun shows to be there: "his handshake", "X, the guest of honour", "with X in attendance"."""
    lower, after = scene.lower[word], scene.lower[word + 1 : word + 3]
    listed = _listed_after(scene, word)
    if listed is not None:
        yield from with_following(scene, sentence, listed)
        return
    side: Side | None = None
    if lower in _GREETINGS:
        side = scene.side(word - 2) if scene.word(word - 1) in OWNS else scene.side(word - 1)
    elif lower == "guest" and after in {("of", "honour"), ("of", "honor")}:
        side = next(subjects(scene, sentence, word), None)
    elif lower == "in" and after[:1] == ("attendance",):
        side = scene.side(word - 1)
    elif lower in _DONE and after[:1] == ("by",):
        yield from with_following(scene, sentence, owned) if (owned := _owned(scene, _after_by(scene, word))) else ()
        return
    elif lower in _SPEECHES and scene.word(word - 1) in _OWN and after[:1] == (",",) and word <= sentence.first + _LEAD:
        side = _owned(scene, scene.side(word + 2))  # "In his address, President X"
    elif lower in _SPEECHES and after[:1] in {("by",), ("from",)}:
        side = scene.side(word + 2) or scene.side(word + 3)
        side = _owned(scene, side)
    elif lower == "looking" and after == ("on", "was"):
        side = scene.side(word + 3)
    if side is not None and isinstance(side.entity, Person) and side.first >= sentence.first:
        yield side


def _after_by(scene: Scene, word: int) -> Side | None:
    return scene.side(word + 2) or scene.side(word + 3)


def _owned(scene: Scene, side: Side | None) -> Side | None:
    """Return whom a country's name stands before: "Chile's Gabriel Boric"."""
    if side is not None and isinstance(side.entity, Country) and scene.word(side.last) in OWNS:
        return scene.side(side.last + 1)
    return side


def _listed_after(scene: Scene, word: int) -> Side | None:
    """Return the first of those beside whom somebody is: "flanked by X and Y", "over lunch with X"."""
    lower, after = scene.lower[word], scene.word(word + 1)
    beside = (lower == "flanked" and after == "by") or (lower in _WITH and after == "with")
    if lower in _PLACED and scene.lower[word + 1 : word + 3] == ("next", "to"):
        word += 1
        beside = True
    beside = beside or (lower in _PLACED and after in _BESIDE)
    if lower in _EMBRACES and after != "by":
        word -= 1
        beside = True
    if not beside and not (lower in _MEALS and after == "with") and not (lower in _GREETINGS and after == "between"):
        return None
    side = scene.side(word + 2) or scene.side(word + 3)
    side = _owned(scene, side)
    return side if side is not None and isinstance(side.entity, Person) and side.form != "pronoun" else None
