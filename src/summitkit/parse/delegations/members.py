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
    that who which
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
    yield from _members(scene, start, stop)


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
            return word + 2
        if scene.lower[word] == "delegation" and pair[1] == "of":
            return word + 2
        if scene.lower[word] == "delegation" and scene.lower[word + 1 : word + 3] == ("will", "include"):
            return word + 3
    return None


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
    plural = next((_SINGULAR[word] for word in scene.lower[first:last] if word in _SINGULAR), None)
    if plural and "of" in scene.lower[first:last]:
        return [], plural
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


def _countries(scene: Scene, first: int, last: int) -> bool:
    return any(isinstance(side.entity, Country) for side in scene.sides_in(first, last))


def _named(person: Person, first: int, last: int) -> Companion:
    role = person.roles[0].title if person.roles else None
    return Delegate(name=person.name, role=role), first, last
