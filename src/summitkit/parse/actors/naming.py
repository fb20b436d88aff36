"""Names of people put right: titles taken for parts of them, people taken for bodies, short names that were missed.

What names people is learnt from sentences; what stands around a name tells more. "EU ambassador Anna Kask" is a person
whatever the words look like, "Secretary of State Anna Kask" ends in one, and where a text names Anna Kask and President
Berg, "Kask" and "Berg" mean them wherever they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.actors.bearers import with_bearers
from summitkit.parse.actors.holders import cut_free
from summitkit.parse.actors.honorifics import HONORIFICS, PATRONYMIC, STYLES
from summitkit.parse.actors.likeness import BODY_NOUNS
from summitkit.parse.actors.patronymics import with_fathers
from summitkit.parse.actors.titles import titles_of
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summitkit.parse.actors.titles import Titles
    from summitkit.parse.names.gazetteer import Find
    from summitkit.parse.reading import Reading

__all__ = ["Name", "put_right"]

Name = tuple[int, int, str, float]
"""First word, the word after the last, what sort of name ("person", "organization", "place"), confidence."""

_PREFIXES = words(
    "president premier chancellor minister senator ambassador spokesman spokeswoman emir sultan mr mrs ms"
)
_BODIES = words(
    """
    ministry department parliament senate congress army navy police cabinet embassy assembly government treasury office
    corp corp. inc inc. ltd ltd. limited co co. company corporation plc ag sa gmbh llc group bank institute foundation
    institution university college school center centre council commission committee party front union association
    federation league movement agency authority service times post news tribune journal daily television radio press
    court house council team club board bureau summit forum conference and of for the de
    """
)
_COMMON = words("may march august will rice bush park king brown long young general major president minister west east")
_LEADS = frozenset({*HONORIFICS, *STYLES, "prince", "princess", "general", "gen."})
_GIVEN = words("dean earl duke major marshal baron king prince")
_BACK = 5  # words of a title before a name
_MINISTER = 10  # words between "minister" and a name after its portfolios
_PARTICIPLES = words(
    """
    echoing addressing quoting citing calling praising thanking joining accompanying describing hailing welcoming
    meeting hosting visiting replacing succeeding following telling urging asking accusing criticising criticizing
    """
)
_RESPECT = words("mr mr. mrs mrs. ms ms. dr dr. sir lord sheikh shri smt alhaji")
_LEGAL = words(
    "ltd ltd. limited corp corp. corporation inc inc. plc sa ag gmbh llc co co. company department ministry committee "
    "commission association university institute"
)
_PEERS = frozenset({"lord", "lady"})
_NO_PEOPLE = words(
    "road street mosque temple church cathedral mandir stadium airport hospital chief justice island islands hotel "
    "mayor lords chancellor"
)
_NOT_OF_PEOPLE = _BODIES | _NO_PEOPLE
_NOT_IN_NAMES = _BODIES | _PREFIXES
_LEAD_AND_NAME = 2
_LAND_AND_NAME = 3
_MOST = 4  # words of a person's name
_RECALLED = 0.7
_TITLED = 0.8


def put_right(reading: Reading, names: Sequence[Name], finds: Sequence[Find]) -> tuple[list[Name], list[Find]]:
    """Return names, ordered, with those of people put right and with people's short names that are missing.

    What the lexicon knows comes with them, without what isn't meant.

    Args:
        reading: the document.
        names: the names found, ordered, without overlaps.
        finds: what the lexicon knows of the words.
    """
    forms, small = reading.layout.words.forms, reading.layout.words.lower
    titles = titles_of(reading.lexicon)
    calm = titles.calm(forms, small)
    names, finds = with_bearers(forms, *cut_free(reading, names, finds, titles))
    names = with_fathers(forms, small, reading.layout.sentence_of, names)
    known = {(find.first, find.last): find.reading("person") is not None for find in finds}
    bare = (_honoured(_without_lead(name, reading, titles, calm), reading) for name in names)
    kept = [
        made for name in bare if name is not None and (made := _settled(name, reading, titles, calm, known)) is not None
    ]
    return _with_missing(reading, kept, finds), finds


def _settled(
    name: Name, reading: Reading, titles: Titles, calm: Sequence[str], known: Mapping[tuple[int, int], bool]
) -> Name | None:
    """Return a name without a title before it, as a person's where a title shows that; None for a title alone."""
    first, last, kind, confidence = name
    if (first, last) in known or last - first > _MOST + _BACK:
        return name
    end = _title_end(titles, calm, reading, first, last)
    if kind == "person":
        if end == last:
            return None
        given = end - first == 1 and (calm[end] in PATRONYMIC or (last - end == 1 and calm[first] in _GIVEN))
        return (end, last, kind, confidence) if end > first and not given else name
    if (end == last and last - first == 1) or _opens_title(titles, calm, first, last):
        return None  # "the CEO", "Additional" of "Additional Secretary"
    begin = max(end, first + _portfolio(calm, first, last, titles.fields))
    titled = begin > first or end == first
    forms = reading.layout.words.forms[begin:last]
    alike = all(form[:1].isupper() and not form.isupper() and form.lower() not in _NOT_OF_PEOPLE for form in forms)
    if titled and alike and 1 < last - begin <= _MOST and all(known.get((at, last), True) for at in range(begin, last)):
        return (begin, last, "person", min(confidence, _TITLED))
    return name


def _opens_title(titles: Titles, calm: Sequence[str], first: int, last: int) -> bool:
    """Say whether a name is no more than the beginning of an office."""
    if calm[first] not in titles.openers or calm[last - 1].lower() in _BODIES:
        return False
    match = next(titles.index.find(calm, first, min(len(calm), last + _BACK)), None)
    return match is not None and match.first == first and match.last > last


def _honoured(name: Name, reading: Reading) -> Name | None:
    """Return a name without words of respect, which show that it is a person's; "Lord Kask" stays, "the Court" goes."""
    first, last, kind, confidence = name
    forms, low = reading.layout.words.forms, reading.layout.words.lower
    begin = first
    while begin < last and (low[begin] in HONORIFICS or (low[begin] in STYLES and low[first] != "royal")):
        begin += 1
    if begin == last:
        return None if last - first > 1 or low[first] in STYLES else name
    if kind != "person":
        plain = begin > first and low[begin - 1] in _RESPECT and all(map(_like_a_name, forms[begin:last]))
        begin = first if low[begin - 1] in _PEERS else begin
        if plain and _NO_PEOPLE.isdisjoint(low[begin:last]):
            return (begin, last, "person", confidence)
        return (first, last, "organization", confidence) if last - first > 1 and low[last - 1] in _LEGAL else name
    if last - first == 1 and low[first] in _BODIES:  # "the Department said"; "the Court" means one named before
        return (first, last, "organization", confidence) if low[first] not in BODY_NOUNS else None
    return (first if low[begin - 1] in _PEERS else begin, last, kind, confidence)


def _without_lead(name: Name, reading: Reading, titles: Titles, calm: Sequence[str]) -> Name:
    """Return a name without what was taken for a part of it, or with what was left out.

    "Echoing Kask" at the beginning of a sentence is Kask, and "Japan Anna Kask" after "ambassador to" a person;
    "Sun" after "spokeswoman" is a part of "Sun Li".
    """
    first, last, kind, confidence = name
    forms, sentence = reading.layout.words.forms, reading.layout.sentence_of
    if kind == "person" and first > 1 and _is_initial(forms[first - 1]):
        return (_initials(reading, first), last, kind, confidence)
    opens = first == 0 or sentence[first - 1] != sentence[first]
    if opens and last - first > 1 and calm[first] in _PARTICIPLES:
        return (first + 1, last, "person" if last - first == _LEAD_AND_NAME else kind, confidence)
    if kind == "person" and last - first == 1 and first > 1 and _like_a_name(forms[first - 1]):
        whole = _title_end(titles, calm, reading, first - 1, last) == first - 1 and calm[first - 1] not in titles.fields
        return (first - 1, last, kind, confidence) if whole and not _is_land(reading, first - 1) else name
    sent = (
        first > 1
        and calm[first - 1] in {"to", "of"}
        and _title_end(titles, calm, reading, first - 1, last) == first - 1
    )
    if sent and kind != "person" and last - first == _LAND_AND_NAME and _is_land(reading, first):
        plain = all(_like_a_name(form) for form in forms[first + 1 : last])
        return (first + 1, last, "person", min(confidence, _TITLED)) if plain else name
    return name


def _title_end(titles: Titles, calm: Sequence[str], reading: Reading, first: int, last: int) -> int:
    """Return where a title before a name or at its beginning ends: `first` for one right before it, -1 for none."""
    sentence = reading.layout.sentence_of
    best = -1
    for begin in range(max(0, first - _BACK), last):
        if calm[begin] not in titles.openers or sentence[begin] != sentence[first]:
            continue
        match = next(titles.index.find(calm, begin, last), None)
        if match is None or match.first != begin or match.value.plural or match.last < first:
            continue
        if begin < first or all(_is_land(reading, word) for word in range(first, begin)):
            best = max(best, match.last)
    return best


def _is_land(reading: Reading, word: int) -> bool:
    return reading.layout.words.forms[word] in reading.lexicon.country_by_word


def _portfolio(calm: Sequence[str], first: int, last: int, fields: frozenset[str]) -> int:
    """Return how many words at the beginning of a name are a minister's portfolio: "Arts" in "Arts Anna Kask"."""
    count = 0
    while first + count < last and calm[first + count] in fields:
        count += 1
    before = calm[max(0, first - _MINISTER) : first]
    linked = before[-1:] and before[-1] in {"and", "&", "the", ",", "for", "of"}
    return count if linked and {"minister", "secretary"}.intersection(before) else 0


def _with_missing(reading: Reading, names: Sequence[Name], finds: Sequence[Find]) -> list[Name]:
    """Return names with people that a title or an earlier name shows among the words outside names and finds."""
    forms, sentence = reading.layout.words.forms, reading.layout.sentence_of
    taken = bytearray(len(forms))
    for first, last in [*((name[0], name[1]) for name in names), *((find.first, find.last) for find in finds)]:
        taken[first:last] = b"\x01" * (last - first)
    titled = list(_titled(reading, taken))
    for first, last, _, _ in titled:
        taken[first:last] = b"\x01" * (last - first)
    shorts = {forms[at] for first, last, kind, _ in [*names, *titled] if kind == "person" for at in (first, last - 1)}
    shorts = {short for short in shorts if short[:1].isupper() and short[1:].islower() and short.lower() not in _COMMON}
    recalled = [
        (at, at + 1, "person", _RECALLED)
        for at in places(shorts, forms)
        if not taken[at] and _stands_alone(reading, at, sentence)
    ]
    return sorted([*names, *titled, *recalled])


def _titled(reading: Reading, taken: bytearray) -> Iterator[Name]:
    """Yield the capitalised words right after "President" and the like."""
    forms, small, sentence = reading.layout.words.forms, reading.layout.words.lower, reading.layout.sentence_of
    for at in [before + 1 for before in places(_PREFIXES, small)]:
        if at == len(small) or sentence[at] != sentence[at - 1] or not forms[at - 1][:1].isupper():
            continue
        first = at
        while first + 1 < len(forms) and small[first] in _LEADS and sentence[first + 1] == sentence[at]:
            first += 1
        if taken[first] or not (_like_a_name(forms[first]) or (first > at and _is_initial(forms[first]))):
            continue
        last = first + 1
        while last < len(forms) and last - first < _MOST - 1 and not taken[last] and _like_a_name(forms[last]):
            last += 1
        yield first, last, "person", _TITLED


def _like_a_name(form: str) -> bool:
    plain = form.replace("-", "").replace("’", "").replace("'", "")
    return form[:1].isupper() and plain.isalpha() and form[1:].islower() and form.lower() not in _NOT_IN_NAMES


def _is_initial(form: str) -> bool:
    return form[:1].isupper() and form[1:] in {"", "."}


def _initials(reading: Reading, first: int) -> int:
    """Return the first word of a name with the initials before it: two of them, or one after an office."""
    forms, low, sentence = reading.layout.words.forms, reading.layout.words.lower, reading.layout.sentence_of
    begin = first
    while begin > 0 and sentence[begin - 1] == sentence[first] and _is_initial(forms[begin - 1]):
        begin -= 1
    after = begin > 0 and (low[begin - 1] in _PREFIXES or low[begin - 1] in HONORIFICS)
    return begin if after or 1 < first - begin < _MOST else first


def _stands_alone(reading: Reading, at: int, sentence: Sequence[int]) -> bool:
    """Say whether a short name has no further capitalised word beside it."""
    forms = reading.layout.words.forms
    before = forms[at - 1] if at and sentence[at - 1] == sentence[at] else ""
    after = forms[at + 1] if at + 1 < len(forms) and sentence[at + 1] == sentence[at] else ""
    begins = not at or sentence[at - 1] != sentence[at] or (at > 1 and sentence[at - 2] != sentence[at])
    return not after[:1].isupper() and (begins or not before[:1].isupper() or before.lower() in _PREFIXES)
