"""Delegations without a name: "senior Chinese diplomats flew to Quito", "ministers from Chile and Peru met in Lima"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.parse.delegations.attending import is_likewise, there_at
from summitkit.parse.delegations.destinations import BREAKS, Destination, Ground, place_at
from summitkit.parse.delegations.goals import destination_of
from summitkit.parse.delegations.homes import is_seat, sender
from summitkit.parse.delegations.travellers import Trip, coordinated, is_negated, role_person, words_among
from summitkit.parse.delegations.vocabulary import DASHES, IN, JOURNEYS, LINKS, SENDS
from summitkit.parse.wording import AUXILIARIES, PREPOSITIONS, SAID, cardinal, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["TELLING_WORDS", "groups_of"]

_GROUPS = words(
    """
    officials diplomats envoys lawmakers legislators parliamentarians congressmen senators negotiators representatives
    delegates businessmen entrepreneurs executives observers experts inspectors advisers aides officers generals
    governors mayors scientists mediators delegations teams missions members leaders
    """
)
"""Those who make up a delegation without a head."""

_HEADS = {
    "presidents": "president",
    "premiers": "premier",
    "chancellors": "chancellor",
    "ministers": "minister",
    "leaders": "leader",
    "monarchs": "monarch",
}
TELLING_WORDS = _GROUPS | frozenset(_HEADS) | {"heads"}
_LESSER = words(
    "business opposition religious community union industry party labor labour militant rebel tribal congressional"
)
_OPPOSED = words("opposition rebel militant tribal exiled dissident")
_BETWEEN = words("and , 's ’s")
_STOPS = PREPOSITIONS | AUXILIARIES | SAID | BREAKS | words("send sends sent met meet meets hosts wants gave give told")
_ORGANS = words("government parliament army military cabinet")
_ALONG = (("along", "with"), ("together", "with"), ("joined", "by"))
_COMPOUNDS = ("-speaking", "-led", "-backed", "-held", "-controlled", "-born")
_REST = words("other others countries states nations members member -- – —")
_STATES = ("heads", "of", "state")
_PRIVATE = frozenset([OrganizationKind.MEDIA, OrganizationKind.THINK_TANK])
_TALKS = words("talks meeting meetings negotiations consultations discussions")
_HOLDS = words("held hold holds holding began begin opened open resumed resume concluded ended")
_PURPOSES = _TALKS | words(
    "visit summit conference talk discuss mediate negotiate brief persuade explain forum dialogue"
)
_TO = frozenset(["to", "in"])
_RANKS = words("senior top high-ranking high-level leading several two three")
_NAME = 4
_MET = words("met hosted received welcomed")
_FIELDS = words("the prime foreign defence defense finance trade economy interior energy deputy")
_BEFORE = 7
_BACK = 6
_REACH = 14


def groups_of(ground: Ground, sentence: Sentence, number: int) -> Iterator[Trip]:
    """Yield a trip for each party whose people, named by office alone, go somewhere in a sentence."""
    scene = ground.scene
    for word in words_among(scene, sentence, TELLING_WORDS):
        title = _title(scene, word)
        if title is None and scene.lower[word] not in _GROUPS:
            continue
        if title is None and scene.word(word - 1) == "other":
            continue  # "other officials from Peru and Chile will be there too"
        first, last, sides = _sides(scene, sentence, word)
        parties = {party: None for side in sides if (party := _party(side, title)) is not None}
        if _OPPOSED.intersection(scene.lower[first:word]):
            continue  # "Peruvian opposition leaders"
        if scene.lower[word] == "members" and not _belong(scene, word, sides):
            continue  # "members of the Chinese team", "ten ASEAN members"
        destination = _goal(ground, sentence, first, last) if parties else None
        for party in parties if destination is not None else ():
            yield from _trip(party, title, destination, number, word)


def _belong(scene: Scene, word: int, sides: tuple[Side, ...]) -> bool:
    """Say whether members are people of a body: "members of the European Parliament"."""
    return scene.word(word + 1) == "of" and all(isinstance(side.entity, Organization) for side in sides)


def _title(scene: Scene, word: int) -> str | None:
    """Return the office of each of several: "foreign minister" for "foreign ministers"."""
    if scene.lower[word : word + 3] == _STATES:
        return "head of state"
    title = _HEADS.get(scene.lower[word])
    kind = scene.word(word - 1)
    if kind in _LESSER and scene.forms[word - 1].islower():
        return None  # "union leaders", but not "European Union leaders"
    return f"{kind} {title}" if title == "minister" and kind in {"foreign", "prime"} else title


def _party(side: Side, title: str | None) -> Party | None:
    """Return the party that people of an office act for: a state, an organisation; none for "EU leaders"."""
    party = side.entity
    if isinstance(party, Organization):
        return None if title is not None and party.kind is OrganizationKind.INTERGOVERNMENTAL else sender(party)
    return party if isinstance(party, Country) else None


def _trip(party: Party, title: str | None, destination: Destination | None, number: int, word: int) -> Iterator[Trip]:
    if destination is None or party == destination.country or destination.name == str(party):
        return
    if is_seat(party, destination.name):
        return
    person = role_person(title, party) if title is not None and isinstance(party, Country) else None
    yield Trip(
        party=party,
        person=person,
        destination=destination,
        sentence=number,
        rule="delegations.group",
        word=word,
    )


def _sides(scene: Scene, sentence: Sentence, word: int) -> tuple[int, int, tuple[Side, ...]]:
    """Return whose people they are, told before the noun or after "from" and "of", and the words before and after."""
    after = word + 3 if scene.lower[word : word + 3] == _STATES else word + 1
    if scene.word(after) in {"from", "of"}:
        last, listed = _listed(scene, after + 1, sentence.last)
        return word, last, listed
    found: list[Side] = []
    at = word - 1
    first = word
    while at >= max(sentence.first, first - _BEFORE):
        side = _side_at(scene, at)
        if side is not None:
            found.insert(0, side)
            at = first = side.first
        elif not _is_attribute(scene, at, found=bool(found)):
            break
        at -= 1
    if not found:
        return _sent(scene, sentence, word)
    return first, after, tuple(found)


def _is_attribute(scene: Scene, word: int, *, found: bool) -> bool:
    """Say whether a word may stand between a country and its people: "nuclear", or "and" between two countries."""
    lower = scene.lower[word]
    if lower in _BETWEEN:
        return True
    return not found and lower.replace("-", "").isalpha() and lower not in _STOPS and not lower.endswith("ed")


def _sent(scene: Scene, sentence: Sentence, word: int) -> tuple[int, int, tuple[Side, ...]]:
    """Return who sends people: "Peru sent a group of officials"."""
    for at in range(word - 1, max(sentence.first, word - _BACK), -1):
        if scene.lower[at] in SENDS and scene.word(at - 1) != "into":  # "talked him into sending"
            before = [side for side in scene.sides_in(sentence.first, at) if _is_party(side) and side.form != "demonym"]
            return at, word + 1, coordinated(scene, before)
    return word, word + 1, ()


def _side_at(scene: Scene, word: int) -> Side | None:
    """Return the state or organisation that a word names, within an office's name too."""
    inner = scene.all_sides_in(max(0, word - _NAME), word + _NAME)
    if scene.lower[word].endswith(_COMPOUNDS):
        return None
    found = [side for side in inner if side.first <= word < side.last and _is_party(side)]
    return found[-1] if found else None


def _is_party(side: Side) -> bool:
    if side.form == "pronoun":
        return False
    if isinstance(side.entity, Organization):
        return side.entity.kind not in _PRIVATE
    return isinstance(side.entity, Country)


def _listed(scene: Scene, first: int, stop: int) -> tuple[int, tuple[Side, ...]]:
    found: list[Side] = []
    at = _after_dash(scene, first, stop)
    while at < stop:
        side = _side_at(scene, at)
        organ = side is not None and scene.word(side.last) in {"'s", "’s"} and scene.word(side.last + 1) in _ORGANS
        if side is not None and (organ or scene.word(side.last) not in {"'s", "’s"}):
            found.append(side)
            at = side.last + (2 if organ else 0)
        elif scene.lower[at] in LINKS or _is_rest(scene, at):
            at += 1
        else:
            break
    return at, tuple(found)


def _after_dash(scene: Scene, first: int, stop: int) -> int:
    """Return where a list begins that a dash opens: "the five permanent members -- Britain, China, …"."""
    dash = next((at for at in range(first, min(stop, first + _REACH)) if scene.lower[at] in DASHES), None)
    if dash is None or cardinal(scene.word(first + (scene.word(first) == "the"))) is None:
        return first
    return dash + 1


def _is_rest(scene: Scene, word: int) -> bool:
    """Say whether a word belongs to "the seven nations --" before a list or "and 10 other countries" after it."""
    lower = scene.lower[word]
    return cardinal(lower) is not None or lower in _REST


def _goal(ground: Ground, sentence: Sentence, first: int, last: int) -> Destination | None:
    """Return where a group is told to go or be: by what stands before it, else by the first verb after it."""
    scene = ground.scene
    if scene.lower[first] in SENDS:
        if not _PURPOSES.intersection(scene.lower[sentence.first : sentence.last]) and scene.lower[last - 1] in _GROUPS:
            return None  # "sent observers to Quito" may be a posting
        return None if is_negated(scene, sentence, first) else place_at(scene, last, sentence.last, _TO)
    before = _goal_before(ground, sentence, first, last) or _goal_of_others(ground, sentence, first, last)
    if before is None and "jointly" in scene.lower[last : min(sentence.last, last + _NAME)]:
        before = ground.stage  # "the Peruvian and Chilean ministers will jointly meet the press"
    if before is not None:
        return before
    for word in range(last, min(sentence.last, last + _REACH)):
        lower = scene.lower[word]
        if lower in BREAKS or lower in SAID or lower in {"that", "whether"}:
            return None
        found = (
            destination_of(ground, sentence, word)
            or there_at(ground, sentence, word)
            or _of_talks(scene, sentence, word)
        )
        if found is not None:
            return None if is_negated(scene, sentence, word) else found
    return None


def _goal_of_others(ground: Ground, sentence: Sentence, first: int, last: int) -> Destination | None:
    """Return where those go with whom a group is named: "arrived in Quito, along with the presidents of"."""
    end = first
    while ground.scene.word(end - 1) in _FIELDS:
        end -= 1
    if is_likewise(ground.scene, end - 1):
        return ground.stage or ground.main  # "and so were the presidents of"
    if ground.scene.lower[end - 2 : end] == ("flanked", "by"):
        return ground.stage
    if _MET.intersection(ground.scene.lower[end - 2 : end]) and not SAID.intersection(
        ground.scene.lower[sentence.first : end]
    ):
        placed = place_at(ground.scene, last, min(sentence.last, last + _REACH), IN)
        return placed or (ground.home if ground.scene.home is not None else None)
    if ground.scene.lower[max(sentence.first, end - 2) : end] not in _ALONG:
        return None
    return next(filter(None, (destination_of(ground, sentence, at) for at in range(sentence.first, end))), None)


def _of_talks(scene: Scene, sentence: Sentence, word: int) -> Destination | None:
    """Return where a group holds talks: "held talks in Quito"."""
    if scene.lower[word] in {"sit", "sat"} and scene.word(word + 1) == "down":
        return place_at(scene, word + 1, min(sentence.last, word + _BACK), IN)
    if scene.lower[word] not in _TALKS or not _HOLDS.intersection(scene.lower[max(sentence.first, word - 3) : word]):
        return None
    return place_at(scene, word + 1, min(sentence.last, word + _BACK), IN)


def _host_beside(scene: Scene, word: int) -> Destination | None:
    """Return the country of who is named with visitors: "the Peruvian minister and visiting Chilean diplomats"."""
    host = scene.side(word - 1) if scene.word(word) == "and" else None
    if host is None or not isinstance(host.entity, Person) or host.country is None:
        return None
    return Destination(name=host.country.name, country=host.country, first=host.first, last=host.last)


def _goal_before(ground: Ground, sentence: Sentence, first: int, last: int) -> Destination | None:
    """Return the place of "attended by officials from", "brings together", "talks between", "a visit to Quito by"."""
    scene = ground.scene
    before = scene.lower[max(sentence.first, first - _BACK) : first]
    visit = next((at for at in range(first - 1, sentence.first - 1, -1) if scene.lower[at] in JOURNEYS), None)
    if before[-1:] == ("by",) and visit is not None and first - visit <= _REACH:
        if is_negated(scene, sentence, visit) or {"off", "cancelled", "canceled"} & set(
            scene.lower[last : last + _BACK]
        ):
            return None
        return place_at(scene, visit, first, _TO) or place_at(scene, last, min(sentence.last, last + _NAME), _TO)
    begin = first
    while scene.word(begin - 1) in _RANKS:
        begin -= 1
    if scene.word(begin - 1) == "visiting":
        place = _host_beside(scene, begin - 2) or place_at(scene, last, min(sentence.last, last + _REACH), IN)
        return place or ground.home
    attended = {"attended", "by"} <= set(before) or "together" in before
    if not attended and not ("between" in before and _TALKS.intersection(before)):
        return None
    after = place_at(scene, last, min(sentence.last, last + _BACK), IN)
    if after is None and "together" in before and ground.main is not None:
        return ground.summit_before(first) or ground.main
    named = ground.summit_in(sentence.first, first)
    if named is not None and named.country is None and not attended:
        named = None  # "the talks between Peruvian and Chilean ministers", one of whom is at home
    return after or named or place_at(scene, sentence.first, first, IN)
