"""Names of media in a text: those of the lexicon, others that their own words show to be media, and nouns for them.

"The Antara news agency", "Citizen TV", "the tabloid Informer", "the Jakarta Post" and "Iraqi state radio" are media
whether a list has them or not. A part of a name ("the Journal", "Globo") and a definite noun ("the weekly", "the
Japanese agency") mean the one named before.
"""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter
from itertools import compress, count, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Country, Person
from summitkit.model.span import Span
from summitkit.parse.digests import sections_of
from summitkit.parse.media_again import with_again, with_ahead
from summitkit.parse.media_shapes import (
    DESCRIBING,
    MEDIA_NOUNS,
    PRODUCTS,
    Medium,
    past_nouns,
    shown_media,
    stands_alone,
)
from summitkit.parse.media_signs import signed_media
from summitkit.parse.wording import places, words
from summitkit.text.phrases import PhraseIndex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Outlet
    from summitkit.parse.digests import Section
    from summitkit.parse.reading import Reading

__all__ = ["DESCRIBING", "MEDIA_NOUNS", "Medium", "find_media", "find_sections"]

_PROGRAMMES = words("TV FM Radio Videos Television")
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_LETTERS = str.maketrans({"’": "'", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "ß": "ss", "Ø": "O", "Ł": "L"})
_NO_PARTS = words(
    """
    The Daily Sunday News Radio Television TV Agency Press National New State Channel Public International El La Le Les
    Al Der Die Das De Il O A Evening Morning World Global Business Economic Financial United Central Independent Free
    Today Week Star Online Network Service Company Corporation Broadcasting Voice Weekly Newspaper FM Magazine
    """
)
_SHARED_NAMES = words(
    """
    Standard Citizen Star Express Guardian Herald Independent Nation Observer Pioneer Post Reporter Sun Telegraph
    Tribune
    """
)
_ARTICLES = words("Le La Les El Los Las Il Der Die Das O A Het De")
_LEADING = words(
    "Times Post Herald Tribune Journal Gazette Mail Telegraph Chronicle Observer Mirror Globe Guardian Sun"
)
_ONE = (("a",), ("an",))
_APPOSED = 4  # words of an apposition up to its noun
_HEADLINES = 2  # sentences in which a headline stands
_SHORTEST = 4  # letters of a part that stands for a name


def find_media(reading: Reading) -> list[Medium]:
    """Return the media that a text names or means by a noun, in order, without overlaps."""
    listed = list(_listed_media(reading))
    listed += signed_media(reading, listed)
    shown = shown_media(reading, listed)
    headed = [*(section.medium for section in find_sections(reading)), *_hung_on(reading)]
    found: list[Medium] = []
    for medium in sorted([*headed, *listed, *shown], key=lambda one: (one.first, -one.last)):
        if found and medium.first < found[-1].last:
            if _names_better(found[-1], medium):
                found[-1] = medium
        else:
            found.append(medium)
    surnames = {actor.name.split()[-1] for actor in reading.cast.actors if isinstance(actor.entity, Person)}
    found = [medium for medium in found if not _is_somebody(reading, medium, surnames)]
    found = [one for one, after in pairwise([*found, None]) if one is not None and not _is_product(reading, one, after)]
    return with_ahead(reading, with_again(reading, _with_parts(reading, found)))


def _hung_on(reading: Reading) -> Iterator[Medium]:
    """Yield the media that hang on the last words of the first headings: "clash with rebels-Interfax"."""
    forms = reading.layout.words.forms
    for number, sentence in enumerate(reading.layout.sentences[:_HEADLINES]):
        at = sentence.last - 1 - (sentence.last > 0 and forms[sentence.last - 1] == ".")
        if (sentence.kind != "heading" and number) or at <= sentence.first:
            continue
        word, hyphen, tail = forms[at].rpartition("-")
        outlet = _by_small_letters(reading.lexicon).get(_plain(tail).lower()) if hyphen and word[:1].islower() else None
        if outlet is not None and tail[:1].isupper() and tail not in outlet.ambiguous:
            yield Medium(
                first=at, last=at + 1, end=at + 1, name=outlet.name, country=outlet.country, kind=outlet.kind, hung=True
            )


def find_sections(reading: Reading) -> tuple[Section, ...]:
    """Return the sections of a press digest; none where a document isn't one."""
    names = _by_small_letters(reading.lexicon)

    def known(forms: Sequence[str]) -> Outlet | None:
        said = [_plain(form).lower() for form in forms]
        return names.get(" ".join(said)) or names.get("-".join(said)) or names.get("al-" + " ".join(said))

    return sections_of(reading, known)


def _is_product(reading: Reading, medium: Medium, after: Medium | None) -> bool:
    """Say whether a name is that of what another medium makes: "Global Dispatch", a Guardian podcast"."""
    forms = reading.layout.words.forms
    if after is None or medium.country or after.end >= len(forms) or forms[after.end] not in PRODUCTS:
        return False
    between = forms[medium.end : after.first]
    return "," in between and between[-1] in {"a", "an", "the"} and len(between) <= _APPOSED


def _is_somebody(reading: Reading, medium: Medium, surnames: Collection[str]) -> bool:
    """Say whether a name that no noun for a medium stands beside ends in a person's.

    "Mayor Don Guardian" is somebody, and "Bloomberg" where Anna Bloomberg is, but not "the tabloid Informer".
    """
    words = reading.layout.words
    before = words.forms[medium.first - 1] if medium.first else ""
    last = words.forms[medium.last - 1]
    named = (
        before in MEDIA_NOUNS or before in {"the", "The"} or medium.end > medium.last or medium.kind == "broadcaster"
    )
    listed = bool(medium.country) and medium.last - medium.first > 1 and not medium.ambiguous
    if last not in surnames or last.isupper() or named or listed:
        return False
    if medium.last - medium.first == 1:
        return True
    end = words.ends[medium.last - 1]
    mentions = reading.cast.mentions_within(Span(words.starts[medium.first], end))
    return any(isinstance(reading.cast.entity(one), Person) and one.span.end == end for one in mentions)


def _names_better(one: Medium, other: Medium) -> bool:
    """Say whether the second of two names that overlap is to be taken."""
    same = (other.first, other.last) == (one.first, one.last)
    return same and ((bool(other.country) and not one.country) or (one.ambiguous and not other.ambiguous))


def _listed_media(reading: Reading) -> Iterator[Medium]:
    """Yield the media of the lexicon, also with their marks on letters, and in capitals where others aren't."""
    forms = reading.layout.words.forms
    index = _index(reading.lexicon)
    plain = list(forms)
    for at in () if reading.text.isascii() else places({form for form in set(forms) if not form.isascii()}, forms):
        plain[at] = _plain(forms[at])
    matches = list(index.find_as_given(plain))
    lands = Counter(_lands(reading)) if matches else Counter[str]()
    for match in matches:
        article = match.first > 0 and forms[match.first - 1] in {"the", "The"}
        outlet = _likeliest(" ".join(plain[match.first : match.last]), match.values, lands, article=article)
        if outlet is None:
            continue
        capital = article and forms[match.first - 1] == "The" and forms[match.first - 2].islower()  # "told The Nation"
        if capital or not _goes_on(forms, match.last, outlet, forms[match.first : match.last]):
            yield _listed(match.first, match.last, outlet, forms)
    for row in _loud(reading):
        for match in index.find_as_given([plain[at].title() for at in row], row.start):
            yield _listed(match.first, match.last, match.value, forms)


def _lands(reading: Reading) -> Iterator[str]:
    """Yield the countries that a text names, as often as it does."""
    codes = [actor.entity.code if isinstance(actor.entity, Country) else "" for actor in reading.cast.actors]
    return (codes[actor] for actor in reading.cast.mentions.actors if codes[actor])


def _likeliest(said: str, outlets: Sequence[Outlet], lands: Mapping[str, int], *, article: bool) -> Outlet | None:
    """Return the one meant of several media of one name: that of a country which the text names most.

    "The Standard" is "The Standard Kenya" only in a text about Kenya.
    """
    own = [outlet for outlet in outlets if any(said in _spelt(name) for name in _bare_names(outlet))]
    if len(outlets) == 1 and own:
        return outlets[0]

    def fits(outlet: Outlet) -> tuple[int, bool]:
        return lands.get(outlet.country or "", 0), outlet.name.startswith("The ") == article

    return max((one for one in outlets if one in own or lands.get(one.country or "")), key=fits, default=None)


def _loud(reading: Reading) -> list[range]:
    """Return the rows of words in capitals inside a sentence that has others: "WEN WEI PO said so"."""
    forms, sentence_of = reading.layout.words.forms, reading.layout.sentence_of
    high = [at for at in compress(count(), map(str.isupper, forms)) if len(forms[at]) > 1]
    rows = {at for one, other in pairwise(high) if other == one + 1 for at in (one, other)}
    mixed: dict[int, bool] = {}
    for number in {sentence_of[at] for at in rows}:
        sentence = reading.layout.sentences[number]
        mixed[number] = any(form.islower() for form in forms[sentence.first : sentence.last])
    found: list[range] = []
    for at in sorted(at for at in rows if mixed[sentence_of[at]]):
        if found and found[-1].stop == at:
            found[-1] = range(found[-1].start, at + 1)
        else:
            found.append(range(at, at + 1))
    return found


def _plain(form: str) -> str:
    """Return a word without marks on its letters: "Hurriyet" for "Hürriyet"."""
    if form.isascii():
        return form
    parted = unicodedata.normalize("NFKD", form.translate(_LETTERS))
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def _goes_on(forms: Sequence[str], last: int, outlet: Outlet, said: Sequence[str]) -> bool:
    """Say whether words only begin another name, or describe: "National Bureau of Statistics", "Local television"."""
    after = forms[last] if last < len(forms) else ""
    if said[0].lower() in DESCRIBING and len(said) == 1 and after[:1].isalpha():  # "Local television"
        return True
    if not after[:1].isupper() or after in _DAYS or after.lower() in MEDIA_NOUNS:
        return False
    return " ".join(said).lower() in {form.lower().removeprefix("the ") for form in outlet.ambiguous}


def _listed(first: int, last: int, outlet: Outlet, forms: Sequence[str]) -> Medium:
    said = " ".join(forms[first:last])
    owned = first > 0 and (forms[first - 1] in {"'s", "’s"} or forms[first - 1] in MEDIA_NOUNS)
    if last < len(forms) and forms[last] in _PROGRAMMES and outlet.kind in {"newspaper", "agency", "website"}:
        return Medium(first=first, last=last + 1, end=past_nouns(forms, last + 1), name=f"{said} {forms[last]}")
    return Medium(
        first=first,
        last=last,
        end=past_nouns(forms, last),
        name=outlet.name,
        country=outlet.country,
        kind=outlet.kind,
        ambiguous=not (owned or _is_told(forms, last) or _hears(forms, first))
        and _is_ambiguous(first, said, outlet, forms),
    )


def _hears(forms: Sequence[str], first: int) -> bool:
    """Say whether "told The" stands before a name: a person isn't told so, nor is "the nation" spelt so."""
    return first > 1 and forms[first - 1] == "The" and forms[first - 2] in {"told", "tells", "telling"}


def _is_told(forms: Sequence[str], last: int) -> bool:
    """Say whether the words after a name tell that it is a medium's: "DNA newspaper", "a Guardian podcast"."""
    if past_nouns(forms, last) > last or (last < len(forms) and forms[last] in PRODUCTS):
        return True
    apposed = forms[last : last + 1] == (",",) and forms[last + 1 : last + 2] in _ONE
    return apposed and not MEDIA_NOUNS.isdisjoint(forms[last + 2 : last + 2 + _APPOSED])


def _is_ambiguous(first: int, said: str, outlet: Outlet, forms: Sequence[str]) -> bool:
    """Say whether words mean other things too: "Mint", or "Hindu" without the article."""
    bare = outlet.name == f"The {said}" and " " not in said and (first == 0 or forms[first - 1] not in {"the", "The"})
    shared = " ".join(said.split()[-1:]) in _SHARED_NAMES and said not in set(_bare_names(outlet))
    return bare or shared or said.lower() in {form.lower().removeprefix("the ") for form in outlet.ambiguous}


@functools.lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> PhraseIndex[Outlet]:
    names = [(name, outlet) for outlet in lexicon.outlets for name in _bare_names(outlet)]
    for outlet in lexicon.outlets:
        name, _, land = outlet.name.removeprefix("The ").rpartition(" ")
        home = lexicon.country_by_word.get(land)
        shared = name.rpartition(" ")[2] in _SHARED_NAMES or name.isupper()
        if home is not None and home.code == outlet.country and shared:
            names.append((name, outlet))  # "The Standard" of Kenya
    return PhraseIndex((other, outlet) for name, outlet in names for other in dict.fromkeys(_spelt(name)))


def _spelt(name: str) -> Iterator[str]:
    """Yield the ways to spell a name: without marks on letters, "Al Jarida" and "al-Jarida" for "Al-Jarida"."""
    for form in (name, _plain(name)):
        yield form
        article, mark, rest = form[:2], form[2:3], form[3:]
        if article in {"Al", "El"} and mark in {"-", " "} and rest[:1].isupper():
            yield from (f"{first}{joint}{rest}" for first in (article, article.lower()) for joint in "- ")


@functools.lru_cache(maxsize=8)
def _by_small_letters(lexicon: Lexicon) -> dict[str, Outlet]:
    """Return the media by their names as headings may have them, in small letters."""
    return {_plain(name).lower(): outlet for outlet in reversed(lexicon.outlets) for name in _bare_names(outlet)}


def _bare_names(outlet: Outlet) -> Iterator[str]:
    """Yield the names of an outlet without their articles, so that "The News" doesn't begin "The News Agency"."""
    for name in (outlet.name, *outlet.aliases):
        yield name.removeprefix("The ")
        article, _, rest = name.partition(" ")
        if article in _ARTICLES and " " in rest:  # "the Journal du Dimanche"
            yield rest


def _with_parts(reading: Reading, media: Sequence[Medium]) -> list[Medium]:
    """Return media with the parts of their names that stand for them later: "Globo" for "TV Globo", "the Post"."""
    forms = reading.layout.words.forms
    parts = [(part, medium) for medium in media for part in _parts(reading, medium)]
    if not parts:
        return list(media)
    meant: dict[str, Medium] = {}
    rest = iter([*parts, None])
    ahead = next(rest)
    taken = {at: medium for medium in media for at in range(medium.first, medium.end)}
    found = list(media)
    replaced: set[int] = set()
    every = {part for part, _ in parts}
    for at in places(every, forms):
        while ahead is not None and ahead[1].first < at:
            meant[ahead[0]] = ahead[1]
            ahead = next(rest)
        known, whole = taken.get(at), meant.get(forms[at])
        common = forms[at] in _LEADING and forms[at - 1] not in {"the", "The"}
        if whole is None or at < whole.end or common or not stands_alone(reading, at, at + 1):
            continue
        if known is None or (known.ambiguous and known.last - known.first == 1):
            replaced.add(at)
            found.append(attrs.evolve(whole, first=at, last=at + 1, end=past_nouns(forms, at + 1)))
    kept = [one for one in found if not (one.ambiguous and one.first in replaced)]
    return sorted(kept, key=attrgetter("first"))


def _parts(reading: Reading, medium: Medium) -> Iterator[str]:
    """Yield the words that may stand for a medium later."""
    forms = reading.layout.words.forms[medium.first : medium.last]
    if medium.ambiguous or len(forms) == 1 or not forms[-1][:1].isupper():
        return
    for form in dict.fromkeys((forms[-1], "" if forms[0] in _LEADING else forms[0])):
        if len(form) >= _SHORTEST and form not in _NO_PARTS and form not in reading.lexicon.country_by_word:
            yield form
