"""Who comes along: members of a delegation, by name, by role or by the company they head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.delegation import Delegate
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.scene import Scene
    from summitkit.text.sentences import Sentence

__all__ = ["Companion", "companions"]

Companion = tuple[Delegate, int, int]
"""A member with the words that name him or her."""

_SINGULAR = {
    "heads": "head",
    "chiefs": "chief",
    "leaders": "leader",
    "ceos": "CEO",
    "chairmen": "chairman",
    "presidents": "president",
    "executives": "executive",
    "representatives": "representative",
    "bosses": "boss",
    "directors": "director",
}
_STOPS = words(
    """
    will is are was were has have had would also arrived arrives travel travels to on for during in at said . ; :
    after before when as while that who which held holds hold met meets meet signed proposed
    """
)
_ROLE_WORDS = words(
    """
    minister ministers leaders officials executives adviser advisers advisor advisors secretary businessmen
    businesspeople entrepreneurs delegation heads head chief chiefs ceos ceo wife governor governors president
    deputy representatives chairman generals aides lawmakers
    """
)
_BODIES = frozenset(
    [OrganizationKind.COMPANY, OrganizationKind.BANK, OrganizationKind.OTHER, OrganizationKind.GOVERNMENT]
)


def companions(scene: Scene, sentence: Sentence, head: Person | None) -> Iterator[Companion]:
    """Yield the members that a sentence names beside the head: "along with", "accompanied by"."""
    start = _start(scene, sentence, head)
    if start is None:
        return
    stop = _stop(scene, sentence, start)
    yield from _apposed(scene, list(_members(scene, start, stop)))


def _apposed(scene: Scene, found: list[Companion]) -> Iterator[Companion]:
    """Yield the members, a name and the office beside it as one: "Luis Vega, his chief of staff"."""
    number = 0
    while number < len(found):
        member, first, last = found[number]
        number += 1
        if number < len(found) and _one_person(scene, (member, first, last), found[number]):
            other, _, last = found[number]
            member = Delegate(name=member.name or other.name, role=member.role or other.role)
            number += 1
        yield member, first, last


def _one_person(scene: Scene, one: Companion, other: Companion) -> bool:
    """Say whether of two members one is a name and the other, past a comma alone, whose or what he or she is."""
    (left, first, last), (right, begin, _) = one, other
    if begin != last + 1 or scene.word(last) != ",":
        return False
    if left.name and not left.role:
        return right.name is None and bool(right.role) and scene.word(begin) in _OWN | {"the", "a", "an"}
    own = scene.word(first) in _OWN or scene.word(first - 1) in _OWN
    return own and left.name is None and right.name is not None and right.role is None


_OWN = words("his her its their")


def _start(scene: Scene, sentence: Sentence, head: Person | None) -> int | None:
    """Return the word after which members are listed."""
    for word in range(sentence.first, sentence.last - 1):
        pair = (scene.lower[word], scene.lower[word + 1])
        if pair in {
            ("along", "with"),
            ("together", "with"),
            ("accompanied", "by"),
            ("flanked", "by"),
            ("delegation", "includes"),
            ("delegation", "included"),
            ("delegation", "including"),
            ("delegation", "comprises"),
            ("entourage", "includes"),
        }:
            side = scene.side(word + 2)
            if side is not None and _same(side.entity, head):
                return side.last
            if head is not None and pair[0] in {"along", "together"} and not _near(scene, sentence, head):
                return None
            if pair[1] == "by" and not _is_accompanied(scene, sentence, word, head):
                continue
            return word + 2
        if scene.lower[word] in _TEAMS:
            told = next((w for w in range(word + 1, min(sentence.last, word + _AHEAD)) if _includes(scene, w)), None)
            if told is not None:
                return told + 1
        later = pair == ("and", "includes") and _TEAMS.intersection(scene.lower[sentence.first : word])
        if later or pair == ("delegation", "of"):
            return word + 2
    return None


_AHEAD = 8
_TEAMS = frozenset(["delegation", "team", "entourage"])


def _includes(scene: Scene, word: int) -> bool:
    """Say whether a word opens the list of who is in a delegation: "that includes", "will include", "comprising"."""
    if scene.lower[word] in {"includes", "including", "comprising"}:
        return True
    return scene.lower[word] in {"include", "included", "comprises"} and scene.word(word - 1) in {
        "will",
        "that",
        "which",
    }


def _is_accompanied(scene: Scene, sentence: Sentence, word: int, head: Person | None) -> bool:
    """Say whether it is the head who is accompanied, not somebody named before him or her in the sentence."""
    before = [side for side in scene.sides_in(sentence.first, word) if isinstance(side.entity, Person)]
    if head is None or not before or not _near(scene, sentence, head):
        return True
    return any(_same(side.entity, head) for side in before)


def _same(entity: object, head: Person | None) -> bool:
    return isinstance(entity, Person) and head is not None and entity.name is not None and entity.name == head.name


def _near(scene: Scene, sentence: Sentence, head: Person) -> bool:
    return any(_same(side.entity, head) for side in scene.sides_in(sentence.first, sentence.last))


def _stop(scene: Scene, sentence: Sentence, start: int) -> int:
    for word in range(start, sentence.last):
        if scene.lower[word] in _STOPS and scene.side(word) is None:
            return word
    return sentence.last


def _members(scene: Scene, start: int, stop: int) -> Iterator[Companion]:
    piece = start
    headed: str | None = None
    for word in range(start, stop + 1):
        ends = word == stop or scene.lower[word] in {",", "and", "including", "such", "like"}
        if not ends or (word < stop and scene.side(word) is not None and scene.lower[word] != "and"):
            continue
        if word > piece:
            found, headed = _member(scene, piece, word, headed)
            yield from found
        piece = word + 1


def _member(scene: Scene, first: int, last: int, headed: str | None) -> tuple[list[Companion], str | None]:
    """Return the member that a piece of the list names, and the role of those whose companies follow."""
    sides = scene.sides_in(first, last)
    people = [side for side in sides if isinstance(side.entity, Person) and side.entity.name and side.form != "pronoun"]
    if headed:  # "heads of banks, including X and Y": names without an office are the banks'
        people = [side for side in people if isinstance(side.entity, Person) and side.entity.roles]
    if people:
        return [
            _named(person.entity, person.first, person.last) for person in people if isinstance(person.entity, Person)
        ], headed
    several = _several(scene, first, last, headed)
    if several is not None:
        return several
    bodies = [side for side in sides if isinstance(side.entity, Organization) and side.entity.kind in _BODIES]
    if bodies and headed:
        return [
            (Delegate(role=headed, organization=scene.text(side.first, side.last)), side.first, side.last)
            for side in bodies
        ], headed
    words = scene.lower[first:last]
    if (
        headed
        and not _ROLE_WORDS.intersection(words)
        and scene.forms[first][:1].isupper()
        and not _countries(scene, first, last)
    ):
        return [(Delegate(role=headed, organization=scene.text(first, last)), first, last)], headed
    if _ROLE_WORDS.intersection(words):
        begin = first + (words[0] in {"his", "her", "their", "the", "a", "an"})
        role = scene.text(begin, last)
        return ([(Delegate(role=role), first, last)] if role else []), headed
    return [], headed


def _several(scene: Scene, first: int, last: int, headed: str | None) -> tuple[list[Companion], str] | None:
    """Return the members of a piece with an office in the plural, and the office of those who follow in the list."""
    offices = _ministries(scene, first, last, headed)
    if offices is not None:
        return offices, _MINISTER
    plural = next((_SINGULAR[word] for word in scene.lower[first:last] if word in _SINGULAR), None)
    return (_bosses(scene, first, last), plural) if plural and "of" in scene.lower[first:last] else None


def _ministries(scene: Scene, first: int, last: int, headed: str | None) -> list[Companion] | None:
    """Return the minister that a piece of "the ministers of oil, energy and roads" names, None for another list."""
    opened = next((w for w in range(first, last) if scene.lower[w : w + 2] == ("ministers", "of")), None)
    if opened is not None and opened + 2 < last:
        return [(Delegate(role=f"{_MINISTER} {scene.text(opened + 2, last)}"), first, last)]
    plain = scene.forms[first].islower() and not _ROLE_WORDS.intersection(scene.lower[first:last])
    if headed == _MINISTER and plain and not scene.sides_in(first, last):
        return [(Delegate(role=f"{_MINISTER} {scene.text(first, last)}"), first, last)]
    return None


_MINISTER = "minister of"


def _bosses(scene: Scene, first: int, last: int) -> list[Companion]:
    """Return those who head what has no name and no list behind it: "the heads of two mining companies"."""
    listed = scene.word(last) in {"including", "such", "like", ","}
    if listed or scene.sides_in(first, last) or not scene.forms[last - 1].islower():
        return []
    begin = first + (scene.lower[first] == "the")
    return [(Delegate(role=scene.text(begin, last)), first, last)]


def _countries(scene: Scene, first: int, last: int) -> bool:
    return any(isinstance(side.entity, Country) for side in scene.sides_in(first, last))


def _named(person: Person, first: int, last: int) -> Companion:
    role = person.roles[0].title if person.roles else None
    return Delegate(name=person.name, role=role), first, last
