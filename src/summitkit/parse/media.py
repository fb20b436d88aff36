"""Names of media in a text: those of the lexicon, and others that their own words show to be media.

"The Antara news agency", "Citizen TV", "the tabloid Informer", "the Jakarta Post" and "Iraqi state radio" are media
whether a list has them or not. A definite noun ("the weekly", "the Japanese agency") means the one named last.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Organization, OrganizationKind
from summitkit.model.span import Span
from summitkit.parse.wording import words
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Outlet
    from summitkit.parse.reading import Reading

__all__ = ["DESCRIBING", "MEDIA_NOUNS", "Medium", "find_media"]

MEDIA_NOUNS = words(
    """
    newspaper daily weekly monthly biweekly tabloid magazine broadcaster website portal agency newswire wire television
    tv radio paper journal channel network station
    """
)
"""Nouns for a medium."""
DESCRIBING = words(
    """
    the a an official state-run state-owned state-controlled government-run government-owned state national local
    semi-official private independent daily weekly news newspaper agency wire television tv radio broadcaster magazine
    website channel network public leading english-language 's ’s its influential business financial economic evening
    morning regional satellite cable press online on-line opposition respected popular foreign domestic tabloid portal
    pro-government pro-opposition privately-owned privately owned run sunday leftist conservative liberal communist
    biggest largest main top best-selling party ruling army military news-agency own paper mass-circulation
    """
)
"""Words that may stand before a medium's name or between its name and its noun."""

_SHARED = words("agency wire channel network station portal journal paper website")  # nouns of other things too
_OF_MEDIA = words("news press newspaper television tv radio wire daily satellite broadcaster")
_BARE = words("television tv radio")
_OWNED = words("state state-run state-owned state-controlled government-run government-owned")
_KINDS = {
    "newspaper": words("newspaper daily weekly monthly biweekly tabloid paper journal"),
    "magazine": words("magazine weekly monthly biweekly"),
    "broadcaster": words("broadcaster television tv radio channel network station"),
    "agency": words("agency newswire wire"),
    "website": words("website portal"),
}
_ENDINGS = words(
    """
    Times Post News Herald Gazette Tribune Mail Chronicle Journal Observer Telegraph Mirror TV Radio Television Monitor
    Daily Weekly FM Broadcasting Newspaper Dispatch Examiner Bulletin Express Newswire Shimbun
    """
)
_CORPORATE = words("Authority Corporation Corp. Network Service Company Agency")
_AIRED = words("Broadcasting Television Radio News TV")
_PROGRAMMES = words("TV FM Radio Videos Television")
_SMALL = words(
    "the a an its his their this that to of in on with by for from via and or told as but when while after if since "
    "although meanwhile however"
)
_INNER = words("de del della di du des la le el al am of")
_ADJECTIVAL = ("n", "h", "e", "i")
_LONGEST = 5  # words of a name
_PRESS = words("newspaper daily paper weekly magazine tabloid broadcaster television radio agency")
_NO_VERBS = ((",",), (".",), ("of",), ("in",))
_BACK = 150  # words from a noun for a medium back to its name
_LEAD = 3  # sentences, the headline's and the dateline's among them, in which newswire brings somebody in
_SAYS = words("said says reported reports quoted")
_REACH = 4  # words between a name and its noun


@attrs.frozen(slots=True, kw_only=True)
class Medium:
    """A place that names a medium.

    Attributes:
        first, last: the words of the name, `last` not included.
        end: the word after the noun behind the name, `last` where it has none.
        name: its full name.
        country: ISO 3166-1 alpha-2 code of its home, where known.
        kind: what it is, as the lexicon has it; "" where only the text names it.
        ambiguous: True where the words mean other things too.
        again: True for a noun that means a medium named before.
    """

    first: int
    last: int
    end: int
    name: str
    country: str | None = None
    kind: str = ""
    ambiguous: bool = False
    again: bool = False


def find_media(reading: Reading) -> list[Medium]:
    """Return the media that a text names or means by a noun, in order, without overlaps."""
    forms = reading.layout.words.forms
    listed = [_listed(match.first, match.last, match.value, forms) for match in _index(reading.lexicon).find(forms)]
    shown = list(_by_words(reading))
    shown += _longer(list(_by_noun_after(reading)), [*listed, *shown])
    found: list[Medium] = []
    for medium in sorted([*listed, *shown, *_elsewhere(forms, shown)], key=lambda one: (one.first, -one.last)):
        if found and medium.first < found[-1].last:
            if _names_better(found[-1], medium):
                found[-1] = medium
        else:
            found.append(medium)
    return _with_ahead(reading, _with_again(reading, found))


def _longer(media: Sequence[Medium], others: Sequence[Medium]) -> list[Medium]:
    """Return media under the longer names that the text has for them, too: "Vakara" for "Vakara Zinas"."""
    if not media:
        return []
    full: dict[str, Medium] = {}
    for one in others:
        parts = one.name.split()[:_LONGEST]
        for size in range(1, len(parts)):
            full.setdefault(" ".join(parts[:size]), one)
    found = [(medium, full.get(medium.name, medium)) for medium in media]
    return [attrs.evolve(one, name=other.name, country=other.country, kind=other.kind) for one, other in found]


def _names_better(one: Medium, other: Medium) -> bool:
    """Say whether the second of two names that overlap is to be taken."""
    return (other.first, other.last) == (one.first, one.last) and bool(other.kind)


def _listed(first: int, last: int, outlet: Outlet, forms: Sequence[str]) -> Medium:
    said = " ".join(forms[first:last])
    owned = first > 0 and (forms[first - 1] in {"'s", "’s"} or forms[first - 1] in MEDIA_NOUNS)
    if last < len(forms) and forms[last] in _PROGRAMMES and outlet.kind in {"newspaper", "agency", "website"}:
        return Medium(first=first, last=last + 1, end=_past_nouns(forms, last + 1), name=f"{said} {forms[last]}")
    return Medium(
        first=first,
        last=last,
        end=_past_nouns(forms, last),
        name=outlet.name,
        country=outlet.country,
        kind=outlet.kind,
        ambiguous=not owned
        and _past_nouns(forms, last) == last
        and said.lower() in {form.lower() for form in outlet.ambiguous},
    )


@functools.lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> PhraseIndex[Outlet]:
    return PhraseIndex((name, outlet) for outlet in lexicon.outlets for name in (outlet.name, *outlet.aliases))


def _past_nouns(forms: Sequence[str], last: int) -> int:
    end = last
    while end < len(forms) and end < last + _REACH and (forms[end] in MEDIA_NOUNS or forms[end] in _OF_MEDIA):
        end += 1
    return end


def _by_words(reading: Reading) -> Iterator[Medium]:
    """Yield names that a noun beside them or their own last word shows to be those of media."""
    forms, starts, ends = reading.layout.words.forms, reading.layout.words.starts, reading.layout.words.ends
    for index, form in enumerate(forms):
        if form in _ENDINGS or (form in _CORPORATE and forms[index - 1] in _AIRED):
            place = _capitals_before(reading, index + 1)
            named = [word for word in forms[place : index + 1] if word.lower() not in _SMALL]
            long = len(named) > 1 and not _before_capital(forms, index)
            bounds = (place, index + 1, _past_nouns(forms, index + 1)) if long else None
            if bounds is None and form.lower() in _BARE and not _before_capital(forms, index):  # "state TV"
                bounds = _beside(reading, index)
        elif form in MEDIA_NOUNS:
            bounds = _beside(reading, index)
        else:
            continue
        if bounds is not None:
            first, last, end = bounds
            text = " ".join(reading.text[starts[first] : ends[last - 1]].split())
            yield Medium(first=first, last=last, end=end, name=text)


def _elsewhere(forms: Sequence[str], shown: Sequence[Medium]) -> Iterator[Medium]:
    """Yield the other places of names that words beside them show to be those of media somewhere."""
    names: dict[str, dict[tuple[str, ...], Medium]] = {}
    for medium in shown:
        name = tuple(forms[medium.first : medium.last])
        if name[-1] not in MEDIA_NOUNS and len(name[0]) > 1:
            names.setdefault(name[0], {}).setdefault(name, medium)
    if not names:
        return
    for at, form in enumerate(forms):
        for name, medium in names.get(form, {}).items():
            if tuple(forms[at : at + len(name)]) == name:
                last = at + len(name)
                yield attrs.evolve(medium, first=at, last=last, end=_past_nouns(forms, last))
                break


def _before_capital(forms: Sequence[str], index: int) -> bool:
    return index + 1 < len(forms) and forms[index + 1][:1].isupper()


def _by_noun_after(reading: Reading) -> Iterator[Medium]:
    """Yield names of reporters that a later noun shows to be media: "Al-Vakars said … The newspaper added"."""
    forms, lows, sentence = reading.layout.words.forms, reading.layout.words.lower, reading.layout.sentence_of
    for noun, low in enumerate(lows):
        if low not in _PRESS or _definite(lows, noun, sentence) < 0 or lows[noun + 1 : noun + 2] in _NO_VERBS:
            continue
        for verb in range(noun - 2, max(0, noun - _BACK), -1):
            if lows[verb] not in _SAYS or not forms[verb - 1][:1].isupper():
                continue
            first = _capitals_before(reading, verb)
            if first < verb and not _is_known(reading, first, verb):
                starts, ends = reading.layout.words.starts, reading.layout.words.ends
                name = " ".join(reading.text[starts[first] : ends[verb - 1]].split())
                yield Medium(first=first, last=verb, end=verb, name=name)
            break


def _is_known(reading: Reading, first: int, last: int) -> bool:
    """Say whether the cast knows words as something else than a body of an unknown kind."""
    words = reading.layout.words
    span = Span(words.starts[first], words.ends[last - 1])
    mentions = reading.cast.outermost_within(span)
    found = [reading.cast.entity(mention) for mention in mentions]
    return not mentions or any(
        not isinstance(entity, Organization) or entity.kind not in {OrganizationKind.OTHER, OrganizationKind.MEDIA}
        for entity in found
    )


def _beside(reading: Reading, noun: int) -> tuple[int, int, int] | None:
    """Return the words of the name beside a noun and the word after both."""
    forms, sentence = reading.layout.words.forms, reading.layout.sentence_of
    plain = forms[noun] not in _SHARED or (noun > 0 and forms[noun - 1].lower() in _OF_MEDIA)
    if not plain:
        return None
    if noun + 1 < len(forms) and sentence[noun + 1] == sentence[noun] and forms[noun + 1][:1].isupper():
        last = _capitals_after(forms, noun + 1)
        return noun + 1, last, last
    if _apposed(forms, noun):  # "a Riga newspaper, Vakara Zinas, said"
        last = _capitals_after(forms, noun + 2)
        return noun + 2, last, last
    before = noun
    while before > 0 and noun - before < _REACH and forms[before - 1].lower() in DESCRIBING - _SMALL:
        before -= 1
    first = _capitals_before(reading, before)
    if before - first > 1 and _only_country(reading, first, first + 1) and forms[first].endswith(_ADJECTIVAL):
        first += 1  # "the Turkish Hurriyet daily"
    if first < before and not _only_country(reading, first, before):
        return first, before, _past_nouns(forms, before)
    if forms[noun].lower() in _BARE and (first < before or _OWNED.intersection(forms[before:noun])):
        return first, noun + 1, noun + 1
    return None


def _apposed(forms: Sequence[str], noun: int) -> bool:
    """Say whether a name stands after "a daily newspaper" and a comma."""
    if forms[noun + 1 : noun + 2] != (",",) or not forms[noun + 2 : noun + 3] or not forms[noun + 2][:1].isupper():
        return False
    return bool({"a", "an", "A", "An", "another"}.intersection(forms[max(0, noun - _REACH) : noun]))


def _only_country(reading: Reading, first: int, last: int) -> bool:
    """Say whether words are a country's name or adjective: "Iranian" in "Iranian television"."""
    return " ".join(reading.layout.words.forms[first:last]) in reading.lexicon.country_by_word


def _capitals_before(reading: Reading, last: int) -> int:
    """Return where the capitalised words before `last` begin."""
    forms, sentence = reading.layout.words.forms, reading.layout.sentence_of
    first = last
    while first > 0 and last - first < _LONGEST and sentence[first - 1] == sentence[last - 1]:
        form = forms[first - 1]
        if not (form[:1].isupper() or form.lower() in _INNER) or form.lower() in _SMALL - {"of"}:
            break
        first -= 1
    while first < last and (not forms[first][:1].isupper()):
        first += 1
    return first


def _capitals_after(forms: Sequence[str], first: int) -> int:
    """Return where the capitalised words that begin at `first` end."""
    last = first
    while last < len(forms) and last - first < _LONGEST and (forms[last][:1].isupper() or forms[last] in _INNER):
        last += 1
    while last > first + 1 and not forms[last - 1][:1].isupper():
        last -= 1
    return last


def _with_again(reading: Reading, media: Sequence[Medium]) -> list[Medium]:
    """Return media with the nouns among them that mean the one named last: "the weekly reported"."""
    lows, sentence = reading.layout.words.lower, reading.layout.sentence_of
    dated = {at for span in reading.layout.datelines for at in range(*reading.layout.word_range(span))}
    found: list[Medium] = []
    rest = iter([*media, None])
    ahead = next(rest)
    known: Medium | None = None
    for index, low in enumerate(lows):
        while ahead is not None and ahead.first <= index:
            known = known if ahead.ambiguous or ahead.first in dated else ahead
            found.append(ahead)
            ahead = next(rest)
        inside = bool(found) and index < found[-1].end
        if low not in MEDIA_NOUNS or known is None or inside or not _is_a(known, low):
            continue
        first = _definite(lows, index, sentence)
        if first >= known.end and (ahead is None or index + 1 != ahead.first):
            found.append(attrs.evolve(known, first=first, last=index + 1, end=index + 1, again=True))
    return found


def _is_a(medium: Medium, noun: str) -> bool:
    """Say whether a medium can be called by a noun."""
    return noun in _KINDS.get(medium.kind, MEDIA_NOUNS - _SHARED | {"paper", "agency"})


def _with_ahead(reading: Reading, media: Sequence[Medium]) -> list[Medium]:
    """Return media with the nouns of a lead among them that mean the one named first: "a newspaper reported"."""
    lows, sentence = reading.layout.words.lower, reading.layout.sentence_of
    dated = {at for span in reading.layout.datelines for at in range(*reading.layout.word_range(span))}
    named = next((one for one in media if not one.ambiguous and one.first not in dated), None)
    if named is None or sentence[named.first] > _LEAD + 2:
        return list(media)
    found = list(media)
    for at in range(named.first):
        if sentence[at] > _LEAD:
            break
        if lows[at] in MEDIA_NOUNS and sentence[at] < sentence[named.first] and _is_a(named, lows[at]):
            bare = at + 1 >= len(lows) or not lows[at + 1][:1].isalpha() or lows[at + 1] in _SAYS
            if bare and not reading.layout.words.forms[at - 1][:1].isupper():
                found.append(attrs.evolve(named, first=at, last=at + 1, end=at + 1, again=True))
    return sorted(found, key=lambda one: one.first)


def _definite(lows: Sequence[str], noun: int, sentence: Sequence[int]) -> int:
    """Return the "the" of a definite noun phrase of at most three words, -1 where there is none."""
    for first in range(noun - 1, max(-1, noun - 1 - 2) - 1, -1):
        if first < 0 or sentence[first] != sentence[noun]:
            return -1
        if lows[first] in {"the", "this", "that"}:
            return first
    return -1
