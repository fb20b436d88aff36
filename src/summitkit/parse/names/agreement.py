"""What a document says about its own names: a word that is a name in one place is one in the others too."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.model.mention import NameKind
from summitkit.parse.wording import places
from summitkit.parse.wording import words as names

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from summitkit.parse.names.gazetteer import Find
    from summitkit.text.words import Words

__all__ = ["NameFind", "agree", "complete", "reconsider", "settle"]

_SHORTEST = 3  # letters of a last name
_LONGEST = 4  # words of a person's name


@attrs.frozen(slots=True)
class NameFind:
    """A name: its words `[first, last)`, what it names, and how sure that is."""

    first: int
    last: int
    kind: NameKind
    confidence: float


def complete(finds: Iterable[NameFind], words: Words, given: Container[str] = ()) -> Iterator[NameFind]:
    """Yield people's names with a part that the tagger left outside.

    That is the second half of a hyphenated given name, which newswire may break ("Ban Ki- moon"), and a given name
    before a particle ("Mohammed" before "bin Salman").

    Args:
        finds: the names.
        words: the words of the text.
        given: given names.
    """
    forms = words.forms
    for found in finds:
        find = found
        if find.first and forms[find.first] in _PARTICLES and forms[find.first - 1] in given:
            find = attrs.evolve(find, first=find.first - 1)
        last = find.last
        if (
            find.kind is NameKind.PERSON
            and last + 1 < len(forms)
            and forms[last] == "-"
            and words.starts[last] == words.ends[last - 1]
            and forms[last + 1].islower()
            and forms[last + 1].isalpha()
        ):
            yield attrs.evolve(find, last=last + 2)
        else:
            yield find


def reconsider(finds: Iterable[NameFind], words: Words, demonyms: Container[str] = ()) -> Iterator[NameFind]:
    """Yield names without those that are none, and bodies for "people" whose last word says that they are bodies.

    "External Affairs" before "Minister" is a part of a title; an agreement, a treaty or a summit is no organisation,
    nor is an adjective of a country.

    Args:
        finds: the names.
        words: the words of the text.
        demonyms: adjectives that belong to countries.
    """
    forms = words.forms
    for find in map(functools.partial(_cut, forms=forms), finds):
        tail = forms[find.last - 1].lower()
        if find.kind is NameKind.ORGANIZATION:
            after = forms[find.last].lower() if find.last < len(forms) else ""
            named = [form.lower() for form in forms[find.first : find.last]]
            if tail in _EVENTS or (after in _OFFICES and all(word in _PORTFOLIO for word in named)):
                continue
            if forms[find.first] in demonyms and (find.last - find.first == 1 or _is_titled(find, forms)):
                if find.last - find.first > len(("Philippine", "President")):
                    yield attrs.evolve(find, first=find.first + 2, kind=NameKind.PERSON)
                continue  # "Philippine" names no body before "President"
        elif find.kind is NameKind.PERSON and find.last - find.first > 1 and tail in _BODY_ENDS:
            yield attrs.evolve(find, kind=NameKind.ORGANIZATION)
            continue
        yield find


def _is_titled(find: NameFind, forms: Sequence[str]) -> bool:
    """Say whether an adjective and an office open what looks like a body: "Philippine President Gloria Arroyo"."""
    return forms[find.first + 1] in {"President", "Premier"}


def _cut(find: NameFind, forms: Sequence[str]) -> NameFind:
    """Return a name up to the first word in it that no name holds: "Rail Link" of "Rail Link would reach Padma".

    A person's holds no day of the week: "President Anna Kask Friday told reporters".
    """
    person = find.kind is NameKind.PERSON
    for index in range(find.first + 1, find.last):
        form = forms[index]
        if person and form in _DAYS:
            return attrs.evolve(find, last=index)
        if form in _NO_PART or (index + 1 < find.last and form not in _INNER and form.isalpha() and form.islower()):
            return attrs.evolve(find, last=index)
    return find


_DAYS = names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_INNER = names(
    "of and the for de van der den von zu in on at to a an y e i la le les du des del della dal da do dos di "
    "bin bint ibn al el ul wa ben ter ten op och und et"
)


_NO_PART = names("is are was were be has have had will would may might can could shall should must said says who which")
_EVENTS = frozenset({"agreement", "treaty", "pact", "accord", "protocol", "understanding", "summit", "declaration"})
_OFFICES = frozenset({"minister", "ministers", "secretary", "commissioner"})
_PORTFOLIO = names(
    "foreign external internal interior home affairs defence defense finance financial trade commerce economy economic "
    "energy oil petroleum health education agriculture culture tourism justice transport communications information "
    "labour labor science technology environment planning development industry security legal social public works "
    "water resources railways shipping aviation and"
)
_BODY_ENDS = names(
    "limited ltd ltd. corp corp. inc inc. plc corporation company commission ministry council institute bank agency "
    "university association authority committee foundation union federation department party organization organisation"
)


def settle(finds: Iterable[NameFind], known: Iterable[Find], forms: Sequence[str], marked: bytearray) -> list[NameFind]:
    """Return the names with those set right that the lexicon knows for sure: names of several words.

    A name that covers more than what the lexicon knows stays as it is ("Bank of China"); one that covers a part of it
    gives way to it.
    """
    found = list(finds)
    result: list[NameFind] = []
    index = 0
    for entry in known:
        kind = _sure_kind(entry)
        if kind is None or forms[entry.last - 1].islower():
            continue
        while index < len(found) and found[index].last <= entry.first:
            result.append(found[index])
            index += 1
        inside = index
        while inside < len(found) and found[inside].last <= entry.last:
            inside += 1
        if inside == index and any(marked[entry.first : entry.last]):
            continue  # a part of a name of another sort: "U.S. Open"
        if inside == index + 1 and _is_club(found[index], entry):
            continue
        covered = inside < len(found) and found[inside].first < entry.last
        if covered or (inside > index and found[index].first < entry.first):
            continue
        result.append(NameFind(entry.first, entry.last, kind, _KNOWN))
        index = inside
    return result + found[index:]


_PARTICLES = frozenset({"bin", "bint", "ibn", "al", "el", "von", "van", "de", "da", "di", "del", "dos"})
_KNOWN = 0.9


def _is_club(find: NameFind, entry: Find) -> bool:
    """Say whether a name has the very words of an entry of another sort: a city's name may be its club's."""
    if find.kind is NameKind.PERSON and entry.readings[0].kind == "organization":
        return False
    return (find.first, find.last) == (entry.first, entry.last) and entry.readings[0].kind not in {"country", "person"}


def _sure_kind(entry: Find) -> NameKind | None:
    """Return what a phrase of several words names, where the lexicon knows one meaning of it."""
    known = entry.readings[0]
    if entry.last - entry.first == 1 or known.ambiguous:
        return None
    kinds = {_SURE.get(other.kind) for other in entry.readings if other.kind != "metonym"}
    return kinds.pop() if len(kinds) == 1 else None


_SURE = {
    "person": NameKind.PERSON,
    "country": NameKind.PLACE,
    "place": NameKind.PLACE,
    "organization": NameKind.ORGANIZATION,
    "outlet": NameKind.ORGANIZATION,
}


def agree(finds: Sequence[NameFind], words: Words, marked: bytearray, lexical: Container[str] = ()) -> list[NameFind]:
    """Return the names with the people whom the tagger missed, or took for something else, where they stand again.

    The last name of a person is one where it stands capitalised alone and was not found, unless the document also
    writes it small; so is one that was found as a body or place that the lexicon doesn't know.

    Args:
        finds: the names found.
        words: the words of the text.
        marked: 1 for each word that the tagger gave a label, names of other sorts included.
        lexical: the words that alone name something in the lexicon.
    """
    forms = words.forms
    known = _last_names(finds, forms)
    if not known:
        return list(finds)
    full = _last_names((find for find in finds if find.last - find.first > 1), forms)
    found = [
        attrs.evolve(find, kind=NameKind.PERSON)
        if find.last - find.first == 1 and forms[find.first] in full and forms[find.first] not in lexical
        else find
        for find in finds
    ]
    missed = [index for index in places(known, forms) if not marked[index] and _alone(forms, marked, index)]
    small = set(filter(str.islower, forms)) if missed else set()
    found += [
        NameFind(index, index + 1, NameKind.PERSON, _AGAIN) for index in missed if forms[index].lower() not in small
    ]
    found.sort(key=lambda find: find.first)
    return found


_AGAIN = 0.75


def _last_names(finds: Iterable[NameFind], forms: Sequence[str]) -> set[str]:
    """Return the last words of people's names; "Sisi" for "el-Sisi" too."""
    found = set()
    for find in finds:
        if find.kind is NameKind.PERSON and find.last - find.first <= _LONGEST:
            form = forms[find.last - 1]
            particle, _, rest = form.partition("-")
            name = rest if rest and particle.lower() in {"al", "el"} else form
            if len(name) >= _SHORTEST and name[0].isupper() and (name[1].islower() or name.isupper()):
                found.add(name)
    return found


_STOPS = frozenset({".", "!", "?", '"', "“", "”", "``", "''"})


def _alone(forms: Sequence[str], marked: bytearray, index: int) -> bool:
    """Say whether no other capitalised word, but for the sentence's first, stands beside a word that is no name yet."""
    opens = index == 1 or (index > 1 and forms[index - 2] in _STOPS)
    before = index > 0 and not opens and forms[index - 1][0].isupper() and not marked[index - 1]
    after = index + 1 < len(forms) and forms[index + 1][0].isupper() and not marked[index + 1]
    return not before and not after
