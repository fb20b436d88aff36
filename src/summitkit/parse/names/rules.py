"""Names by lexicon and shape alone: capitalised words, what stands before them, and how they end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from summitkit.lexicon import Lexicon
from summitkit.model.mention import NameKind
from summitkit.parse.names.gazetteer import Find, gazetteer
from summitkit.text.layout import Layout

__all__ = ["NameFind", "names_by_rule"]

_NAME_WORD = re.compile(r"[^\W\d_](?:.*[^\W\d_])?\.?", re.DOTALL).fullmatch
_INNER = frozenset("of de del der van von den la le du da di dos al el bin bint ibn ben abu y e and & for the".split())
_PERSON_INNER = frozenset("de del der van von den la le du da di dos al el bin bint ibn ben abu".split())
_BODY_TAIL = frozenset(
    "Ministry Bank Corp Corp. Inc Inc. Ltd Ltd. Co Co. Council Institute University Agency Party Commission Committee "
    "Organization Organisation Association Union Corporation Company Group Center Centre Fund Court Parliament Senate "
    "Congress Department Office Assembly Front Army Police Authority Federation Foundation Service Board League Bureau "
    "House Holdings Airlines Airways News Times Post Journal Tribune".split()
)
_BEFORE_PLACE = frozenset("in at near from outside around".split())


@attrs.frozen(slots=True)
class NameFind:
    """A name: its words `[first, last)`, what it names, and how sure that is."""

    first: int
    last: int
    kind: NameKind
    confidence: float


_KINDS = {
    "country": NameKind.PLACE,
    "metonym": NameKind.PLACE,
    "region": NameKind.PLACE,
    "place": NameKind.PLACE,
    "organization": NameKind.ORGANIZATION,
    "outlet": NameKind.ORGANIZATION,
    "person": NameKind.PERSON,
}


def names_by_rule(layout: Layout, lexicon: Lexicon) -> Iterator[NameFind]:
    """Yield the names of a text in order."""
    forms = layout.words.forms
    known = {find.first: find for find in gazetteer(lexicon).find(forms)}
    small = {form for form in forms if form.islower()}
    titles = {role.form.split()[-1].lower() for role in lexicon.roles if role.is_prefix and not role.plural}
    given = lexicon.gender_by_name
    for sentence in layout.sentences:
        index = sentence.first
        while index < sentence.last:
            last = _reach(forms, index, sentence.last)
            if last == index:
                index += 1
                continue
            begin = index
            while begin < last:
                find = known.get(begin)
                if find is not None and find.last <= last:
                    kind = next((_KINDS[r.kind] for r in find.readings if r.kind in _KINDS and not r.ambiguous), None)
                    if kind is not None and not (kind is NameKind.PLACE and forms[begin] in given and last - begin > 1):
                        if not _longer_body(forms, find, last):
                            yield NameFind(begin, find.last, kind, 0.9)
                            begin = find.last
                            continue
                    if (
                        find.reading("adjective", "people", "region-adjective")
                        and find.last < last
                        and not _longer_body(forms, find, last)
                    ):
                        begin = find.last
                        continue
                    if find.reading("adjective", "people", "region-adjective") and find.last == last:
                        break
                if forms[begin].lower() in titles or (begin == sentence.first and forms[begin].lower() in small):
                    begin += 1
                    continue
                kind = _kind(forms, begin, last, sentence.first, titles, given)
                if kind is not None:
                    yield NameFind(begin, last, kind, 0.6)
                break
            index = last


def _reach(forms: Sequence[str], index: int, end: int) -> int:
    """Return the word after the run of capitalised words that begins at `index`."""
    last = index
    while index < end:
        form = forms[index]
        if form[0].isupper() and _NAME_WORD(form):
            index += 1
            last = index
        elif form in _PERSON_INNER and last > 0 and last == index and index + 1 < end and forms[index + 1][0].isupper():
            index += 1
        else:
            break
    return last


def _longer_body(forms: Sequence[str], find: Find, last: int) -> bool:
    return find.last < last and forms[last - 1] in _BODY_TAIL


def _kind(forms: Sequence[str], first: int, last: int, start: int, titles: set[str], given: object) -> NameKind | None:
    before = forms[first - 1] if first > start else ""
    if forms[last - 1] in _BODY_TAIL:
        return NameKind.ORGANIZATION
    if before.lower() in titles or forms[first] in given:  # type: ignore[operator]
        return NameKind.PERSON
    if before in _BEFORE_PLACE:
        return NameKind.PLACE
    if last - first == 1 and forms[first].isupper():
        return NameKind.ORGANIZATION
    return None
