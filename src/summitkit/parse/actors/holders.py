"""Names of office holders cut free of a minister's fields and of the land or body whose office it is.

Words in capitals run together where an office is told in full: "Roads and Urban Development Minister Anna Kask" isn't
of two bodies, and "Minister of Energy and Natural Resources of Turkey Anna Kask" names a land and a person.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon.entries import Organization
from summitkit.parse.actors.honorifics import PARTICLES
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summitkit.parse.actors.naming import Name
    from summitkit.parse.actors.titles import Titles
    from summitkit.parse.names.gazetteer import Find
    from summitkit.parse.reading import Reading

__all__ = ["FIELDED", "cut_free", "fields_after", "fields_before"]

_HEADS = words(
    "minister secretary chairman chairwoman chairperson president director head ambassador governor speaker "
    "commissioner counselor counsellor prosecutor representative chief envoy premier general secretary-general "
    "director-general"
)
FIELDED = frozenset({"minister", "ministers", "secretary"})
_OF_FIELDS = frozenset({*FIELDED, "ministry", "ministries"})
_OFFICES = _HEADS | _OF_FIELDS
_OF = frozenset({"of", "for"})
_JOINTS = _OF | {"to"}
_AND = frozenset({"and", "&"})
_SENT = frozenset({"ambassador", "envoy", "representative"})
_LINKS = frozenset({*_JOINTS, *_AND, "the"})
_ENDS = words(
    """
    ministers committee council commission department service agency office staff administration assembly parliament
    bank chamber board authority ministry union fund party movement association federation organization organisation
    senate court secretariat foundation institute university company corporation airlines airways airport airports
    group holdings railways
    """
)
_NO_NAME = words(
    """
    street square daily times news press television radio corp inc ltd
    city state states province republic kingdom north south east west center centre college school house league
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december
    """
)
_LONGEST = 24  # words between an office and the end of its holder's name
_NAME = (2, 4)  # words of a name, particles left out
_CONFIDENCE = 0.8


@attrs.frozen(slots=True)
class _Cut:
    """Words of an office: those from `first` are no names till `last`, where the holder's name begins.

    `end` is the word after that name; the same as `last` where the name is left as it is. `opens` where these are the
    first words of the office, so that a name before it ends there.
    """

    first: int
    last: int
    end: int
    opens: bool = True


def cut_free(
    reading: Reading, names: Sequence[Name], finds: Sequence[Find], titles: Titles
) -> tuple[list[Name], list[Find]]:
    """Return names and finds of the lexicon without those that are parts of offices, with the holders' names.

    Args:
        reading: the document.
        names: the names found, ordered, without overlaps.
        finds: what the lexicon knows of the words.
        titles: the offices known.
    """
    cuts = list(_cuts(reading, names, finds, titles))
    if not cuts:
        return list(names), list(finds)
    low = reading.layout.words.lower
    by_word = {word: cut for cut in cuts for word in range(cut.first, max(cut.end, cut.first + 1))}
    kept = [made for name in names if (made := _kept(name, by_word, low, titles)) is not None]
    given = set(names)
    kept = [name for name in kept if name in given or not _is_known(name, finds)]
    kept += [(cut.last, cut.end, "person", _CONFIDENCE) for cut in cuts if cut.end > cut.last]
    fields = [find for find in finds if not _is_inside(find, by_word)]
    return sorted(kept), fields


def _is_inside(find: Find, cuts: Mapping[int, _Cut]) -> bool:
    """Say whether what the lexicon knows is a holder's name, or one of the fields before an office."""
    cut = cuts.get(find.last - 1)
    return cut is not None and (find.last > cut.last or cut.end == cut.last)


def _kept(name: Name, cuts: Mapping[int, _Cut], low: Sequence[str], titles: Titles) -> Name | None:
    """Return what is left of a name outside offices: "US" of "US Defense" before "Secretary"."""
    first, last, kind, confidence = name
    cut = cuts.get(last - 1) or cuts.get(first)
    if cut is None:
        return name
    if cut.end == cut.last:  # fields before an office
        if last > cut.last or (first < cut.first and not cut.opens):
            return name
        return (first, cut.first, "place" if kind == "person" else kind, confidence) if first < cut.first else None
    last = min(last, cut.last)
    plain = first >= last or all(word in titles.fields or word in _LINKS for word in low[first:last])
    return None if plain or first <= cut.first or kind == "person" else (first, last, kind, confidence)


def _is_known(name: Name, finds: Sequence[Find]) -> bool:
    at = bisect_left(finds, name[0], key=attrgetter("first"))
    find = finds[at] if at < len(finds) and (finds[at].first, finds[at].last) == name[:2] else None
    return find is not None and find.reading("adjective", "country") is not None


def _cuts(reading: Reading, names: Sequence[Name], finds: Sequence[Find], titles: Titles) -> Iterator[_Cut]:
    page = reading.layout
    low = page.words.lower
    closing: dict[int, Find] | None = None
    people: list[range] = []
    for at in places(_OFFICES, low):
        word = low[at]
        yield from _fields(page.words.forms, low, at, titles.fields)
        joint = low[at + 1] if at + 1 < len(low) else ""
        if word in _HEADS and (joint in _JOINTS or (joint == "in" and word in _SENT)):
            if closing is None:
                closing = {find.last: find for find in finds}
                people = [range(name[0], name[1]) for name in names if name[2] == "person"]
            cut = _holder(reading, at, closing, people, titles)
            if cut is not None:
                yield cut


def _fields(forms: Sequence[str], low: Sequence[str], at: int, fields: frozenset[str]) -> Iterator[_Cut]:
    """Yield the fields before a minister's office and after it."""
    begin = fields_before(forms, low, at, fields) if low[at] in FIELDED else at
    if begin < at:
        yield _Cut(begin, at, at)
    if low[at] in _OF_FIELDS and low[at + 1 : at + 2] and low[at + 1] in _OF:
        end = fields_after(forms, low, at + 2, fields)
        if end > at + 2:
            yield _Cut(at + 2, end, end, opens=False)


def fields_after(forms: Sequence[str], low: Sequence[str], begin: int, fields: frozenset[str]) -> int:
    """Return the end of a minister's fields that begin at a word, `begin` where none do.

    What follows a comma is one of them where "and" follows it: "Planning, Development and Reform".

    Args:
        forms: the words as written.
        low: the same in lower case.
        begin: the word after "Minister of".
        fields: words that name what ministers are ministers of.
    """
    end = sure = begin
    while end < len(low):
        joined = end > begin and (low[end] in _AND or low[end] == ",")
        word = end + joined
        if word >= len(low) or low[word] not in fields or not forms[word][:1].isupper():
            break
        sure = word + 1 if low[end] != "," and (sure == end or low[end] in _AND) else sure
        end = word + 1
    return sure


def fields_before(forms: Sequence[str], low: Sequence[str], at: int, fields: frozenset[str]) -> int:
    """Return the first word of a minister's fields before the office at a word, `at` where none stand there.

    Args:
        forms: the words as written.
        low: the same in lower case.
        at: the word of the office.
        fields: words that name what ministers are ministers of.
    """
    begin = at
    joined = False
    while begin > 1:
        if low[begin - 1] in fields and forms[begin - 1][:1].isupper():
            begin -= 1
        elif begin < at and low[begin - 2] in fields and forms[begin - 2][:1].isupper():
            if low[begin - 1] not in _AND and not (joined and low[begin - 1] == ","):
                break
            joined = True
            begin -= 2
        else:
            break
    return begin


def _holder(
    reading: Reading, head: int, closing: Mapping[int, Find], people: Sequence[range], titles: Titles
) -> _Cut | None:
    """Return where the holder's name stands after "Minister of Trade of Kenya" and the like, None where it doesn't."""
    page = reading.layout
    forms, low = page.words.forms, page.words.lower
    end = _run(forms, low, head + 2, page.sentences[page.sentence_of[head]].last, titles.fields)
    for first in range(head + len(("", "of", "Kenya")), end - 1):
        find = closing.get(first)
        land = find is not None and _is_land(find, low)
        field = low[first - 1] in titles.fields
        body = _is_body(find)
        if not (land or field or body or low[first - 1] in _ENDS):
            continue
        if not _names_somebody(forms, low, first, end, titles):
            continue
        before = bisect_left(people, end, key=attrgetter("start")) - 1
        told = before >= 0 and people[before].stop > first
        given = forms[first] in reading.lexicon.gender_by_name
        sure = (land or body or field) and forms[head][:1].isupper()
        return _Cut(head, first, end) if told or given or sure else None
    return None


def _run(forms: Sequence[str], low: Sequence[str], begin: int, last: int, fields: frozenset[str]) -> int:
    """Return the end of the words in capitals from `begin`, small ones that join them among them."""
    end = begin
    while end < min(last, begin + _LONGEST):
        listed = low[end] == "," and end + 1 < last and low[end + 1] in fields and forms[end + 1][:1].isupper()
        if not (forms[end][:1].isupper() or low[end] in _LINKS or low[end] in PARTICLES or listed):
            break
        end += 1
    while end > begin and not forms[end - 1][:1].isupper():
        end -= 1
    return end


def _is_land(find: Find, low: Sequence[str]) -> bool:
    known = find.reading("country")
    if known is None and find.first and low[find.first - 1] in {*_JOINTS, "in"}:
        known = find.reading("metonym", "place", "region")
    return known is not None


def _is_body(find: Find | None) -> bool:
    """Say whether words are the full name of a body, and not of a company, whose name may go on."""
    known = find.reading("organization") if find is not None and find.last - find.first > 1 else None
    return known is not None and isinstance(known.entry, Organization) and known.entry.kind not in {"company", "bank"}


def _names_somebody(forms: Sequence[str], low: Sequence[str], first: int, end: int, titles: Titles) -> bool:
    """Say whether the words `[first, end)` may all be a person's name."""
    named = [at for at in range(first, end) if low[at] not in PARTICLES]
    if not _NAME[0] <= len(named) <= _NAME[1] or low[first] in {"al", "de", "van", "von"}:
        return False
    return all(
        forms[at][:1].isupper()
        and forms[at].replace("-", "").replace("’", "").replace("'", "").replace(".", "").isalpha()
        and (not forms[at].isupper() or forms[at][1:2] in {"", "."})
        and not (low[at] in titles.openers or low[at] in titles.fields or low[at] in _ENDS or low[at] in _NO_NAME)
        for at in named
    )
