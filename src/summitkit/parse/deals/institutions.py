"""The two sides of "between the Ministry of X of A and the Y Agency of B": where each name begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.deals.statements import Member
    from summitkit.parse.scene import Scene

__all__ = ["sides_between"]

_INSIDE = words("of the and for & de la du del et – - ' ’ 's ’s ( ) / al van von in & & ,")
_TOPICS = words("on concerning regarding relating pertaining to for in covering towards about")
_FIELD = words("field fields area areas sector sectors sphere domain")
_HEADS = words(
    """
    ministry ministries government department agency institute university council bank commission authority centre
    center corporation company organisation organization federation association board bureau office committee
    academy service administration foundation fund union group ltd limited pjsc jsc inc chamber secretariat library
    museum college laboratory republic kingdom state ltd. gmbh prasar society institution
    """
)
_GOVERNMENT = words(
    """
    ministry ministries government department agency commission authority bureau office administration secretariat
    council board service
    """
)
_COMPANY = words("ltd limited pjsc jsc inc gmbh corporation company plc sa ag co ltd. inc. corp llc")
_LONGEST_NAME = 26


def sides_between(scene: Scene, first: int, stop: int) -> tuple[tuple[Member, ...], int]:
    """Return the sides that "between A and B" or "with A" within a word range names, and the word after them.

    Returns:
        the members and the index after the last of them; no members and `first` where none are named.
    """
    for index in range(first, stop):
        if scene.lower[index] in {"between", "among"}:
            return _pair(scene, index + 1, stop)
        if scene.lower[index] == "with" and _begins_name(scene, index + 1):
            end = _name_end(scene, index + 1, stop)
            member = _member(scene, index + 1, end)
            return ((member,) if member is not None else ()), end
    return (), first


def _begins_name(scene: Scene, index: int) -> bool:
    return index < len(scene.forms) and (scene.forms[index][:1].isupper() or scene.word(index) == "the")


def _pair(scene: Scene, first: int, stop: int) -> tuple[tuple[Member, ...], int]:
    end = _name_end(scene, first, stop)
    cuts = _cuts(scene, first, end)
    members = []
    begin = first
    for cut in [*cuts, end]:
        member = _member(scene, begin, cut)
        if member is not None:
            members.append(member)
        begin = cut + 1
        while scene.word(begin) == "and":
            begin += 1
    return tuple(members), end


def _name_end(scene: Scene, first: int, stop: int) -> int:
    """Return the word after the names that begin at `first`: before the topic or a word that no name holds."""
    index = first
    while index < stop and index - first < 2 * _LONGEST_NAME:
        lower, form = scene.lower[index], scene.forms[index]
        if lower in _TOPICS and index > first and _topic_starts(scene, index, first):
            break
        if not (form[:1].isupper() or form[:1].isdigit() or lower in _INSIDE or scene.side(index) is not None):
            break
        index += 1
    while index > first and scene.lower[index - 1] in {",", "and", "the", "of", "(", "-", "–"}:
        index -= 1
    return index


def _topic_starts(scene: Scene, index: int, first: int) -> bool:
    """Say whether a preposition opens the topic rather than going on with a name: "Centre for Policy"."""
    lower, after = scene.lower[index], scene.word(index + 1)
    if lower in {"on", "concerning", "regarding", "relating", "pertaining", "covering", "about", "towards"}:
        later = any(
            _FIELD.intersection(scene.lower[i + 1 : i + 4])
            for i in range(index + 1, index + _LONGEST_NAME)
            if scene.word(i) == "in"
        )
        inner = scene.forms[index + 1 : index + 2] and scene.forms[index + 1][:1].isupper() and later
        return not (inner or scene.lower[index - 1] in {"commission", "council", "committee", "board"})
    if lower == "in":
        return (
            (after == "the" and bool(_FIELD.intersection(scene.lower[index + 2 : index + 5])))
            or after in _FIELD
            or scene.forms[index + 1].islower()
        )
    if lower == "to":
        return scene.forms[index + 1][:1].islower() and after != "the"
    complete = any(word in {"and", ","} for word in scene.lower[first:index])
    name = index + 2 if scene.word(index + 1) == "the" else index + 1
    inner = scene.word(index - 1) in _FOR_HEADS and scene.forms[name : name + 1] and scene.forms[name][:1].isupper()
    return complete and not inner


_FOR_HEADS = words(
    """
    centre center institute agency commission association foundation fund council bank organization organisation
    board society authority department delegation directorate office committee administration service bureau
    """
)


def _cuts(scene: Scene, first: int, end: int) -> list[int]:
    """Return where the names are parted: commas of a list and the "and" with the best signs on both sides."""
    ands = [i for i in range(first + 1, end - 1) if scene.lower[i] == "and"]
    if not ands:
        return []
    best = max(ands, key=lambda i: (_score(scene, first, i), i))
    commas = [
        i
        for i in range(first + 1, best)
        if scene.lower[i] == ","
        and scene.forms[i + 1][:1].isupper()
        and scene.lower[i - 1] != ")"
        and _listed(scene, i)
    ]
    return [*commas, best]


def _listed(scene: Scene, comma: int) -> bool:
    """Say whether a comma parts names of a list: states, or bodies whose kind begins the next name."""
    before, after = scene.side(comma - 1), scene.side(comma + 1)
    states = before is not None and after is not None and before != after
    states = states and isinstance(before.entity, Country) and isinstance(after.entity, Country)  # type: ignore[union-attr]
    return states or scene.word(comma + 1) in _HEADS


def _score(scene: Scene, first: int, cut: int) -> int:
    """Return how good a place "and" is to part two names."""
    after = scene.word(cut + 1)
    opener = scene.word(cut + 2) if after == "the" else after
    score = 2 * (after == "the") + 3 * (opener in _HEADS)
    before = scene.side(cut - 1)
    closes = scene.word(cut - 1) == ")" or (
        before is not None and isinstance(before.entity, Country) and before.last == cut
    )
    score += 3 * closes + (scene.word(cut - 1) in _COMPANY)
    follows = scene.side(cut + 1 + (after == "the"))
    score += 2 * (follows is not None and isinstance(follows.entity, (Country, Organization)))
    if scene.word(first) == "the" and after != "the" and not closes:
        score -= 1
    return score


def _member(scene: Scene, first: int, last: int) -> Member | None:
    """Return the party that a name stands for: a state, a body that the cast knows, else the body of that name."""
    while first < last and scene.lower[first] in {"the", ",", "and"}:
        first += 1
    while last > first and scene.lower[last - 1] in {",", "and", "the", "of"}:
        last -= 1
    if last <= first or last - first > _LONGEST_NAME:
        return None
    government = _state(scene, first, last)
    if government is not None:
        return government, first, last
    side = scene.side(first)
    whole = side is not None and side.first <= first and side.last >= last
    exact = side is not None and side.first >= first - 1 and side.last <= last and whole
    if side is not None and exact and (isinstance(side.entity, Country) or _known(side.entity)):
        return side.entity, first, last
    return _body(scene, first, last), first, last


def _known(entity: object) -> bool:
    """Say whether the lexicon knows a body, so that its name doesn't come from the list itself."""
    return (
        isinstance(entity, Organization)
        and entity.kind is not OrganizationKind.OTHER
        and entity.abbreviation is not None
    )


def _state(scene: Scene, first: int, last: int) -> Country | None:
    """Return the state of "the Government of the Republic of India", "India" or "the Kingdom of Bahrain"."""
    names = scene.lower[first:last]
    if (
        names[0] not in {"government", "governments", "cabinet", "republic", "kingdom", "state", "people"}
        and last - first > _SHORT
    ):
        return None
    side = scene.side(first)
    if side is not None and side.first <= first and side.last >= last and isinstance(side.entity, Country):
        return side.entity
    found = [side for side in scene.all_sides_in(first, last) if isinstance(side.entity, Country)]
    if found and (names[0] in _GOVERNMENTS or (found[0].first == first and found[0].last == last)):
        return found[0].country
    return None


_GOVERNMENTS = frozenset(["government", "governments", "cabinet"])
_SHORT = 5


def _body(scene: Scene, first: int, last: int) -> Organization:
    """Return the body that a name names, of the state that stands in the name."""
    name = scene.text(first, last)
    found = set(scene.lower[first:last])
    kind = OrganizationKind.OTHER
    if _COMPANY & found:
        kind = OrganizationKind.COMPANY
    elif _GOVERNMENT & found:
        kind = OrganizationKind.GOVERNMENT
    country = next((side.country for side in scene.all_sides_in(first, last) if side.country is not None), None)
    return Organization(name, kind=kind, country=country)
