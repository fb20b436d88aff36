"""Media that no list has, known by the words beside them: "the tabloid Informer", "Citizen TV", "state radio"."""

from __future__ import annotations

import re
from itertools import compress, count
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import Organization, OrganizationKind
from summitkit.model.span import Span
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.reading import Reading

__all__ = [
    "DESCRIBING",
    "KINDS",
    "MEDIA_NOUNS",
    "PRODUCTS",
    "SHARED",
    "Medium",
    "capitals_after",
    "capitals_before",
    "definite",
    "past_nouns",
    "shown_media",
    "stands_alone",
]

MEDIA_NOUNS = words(
    """
    newspaper daily weekly monthly biweekly tabloid magazine broadcaster website portal agency newswire wire television
    tv radio paper journal channel network station broadsheet site outlet publication
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
    biggest largest main top best-selling party ruling army military news-agency own paper mass-circulation government
    government-controlled state-linked state-backed state-funded pro-kremlin right-wing left-wing centre-left rebel
    center-left centre-right center-right left-leaning right-leaning arabic-language russian-language broadsheet
    saudi-owned london-based widely-read widely read high-circulation nationalist hardline reformist islamist
    broadcasters newspapers dailies agencies channels stations magazines websites portals tabloids weeklies
    """
)
"""Words that may stand before a medium's name or between its name and its noun."""
PRODUCTS = words("podcast programme program show newsletter documentary broadcast correspondent reporter journalist")
"""Nouns for what media make and for who works for them."""
SHARED = words("agency wire channel network station portal journal paper website site outlet publication")
"""Nouns for a medium that are those of other things too."""
KINDS = {
    "newspaper": words("newspaper daily weekly monthly biweekly tabloid paper journal broadsheet publication"),
    "magazine": words("magazine weekly monthly biweekly journal publication"),
    "broadcaster": words("broadcaster television tv radio channel network station"),
    "agency": words("agency newswire wire"),
    "website": words("website portal publication outlet site"),
}
"""By the kind of a medium the nouns that it can be called by."""

_OF_MEDIA = words("news press newspaper television tv radio wire daily satellite broadcaster")  # before a shared noun
_BARE = words("television tv radio")
_OWNED = words(
    """
    state state-run state-owned state-controlled government-run government-owned government government-controlled
    national public rebel army military opposition clandestine
    """
)
_ENDINGS = words(
    """
    Times Post News Herald Gazette Tribune Mail Chronicle Journal Observer Telegraph Mirror TV Radio Television Monitor
    Daily Weekly FM Broadcasting Newspaper Dispatch Examiner Bulletin Express Newswire Shimbun Ilbo Inquirer Guardian
    Pravda Gazeta
    """
)
_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_AIRING = words("TV Radio Television FM Broadcasting")
_NOT_NAMED = _DAYS | words("Authority Corporation Corp. Network Service Company Agency Programme Program News")
_CORPORATE = words("Authority Corporation Corp. Network Service Company Agency")
_AIRED = words("Broadcasting Television Radio News TV")
_TELLING = _ENDINGS | _AIRING | _CORPORATE | MEDIA_NOUNS  # words that tell of a medium
_SMALL = words(
    "the a an its his their this that to of in on with by for from via and or told as but when while after if since "
    "although meanwhile however"
)
_INNER = words("de del della di du des la le el al am of")
_ADJECTIVAL = ("n", "h", "e", "i")
_PEOPLES = words(
    """
    Jewish Arab Arabic Muslim Moslem Christian Catholic Islamic Islamist Shiite Sunni Kurdish Tamil Latino Hispanic
    Swahili African Asian European Western Soviet Bengali Hindi Urdu Persian Yiddish Flemish Catalan Basque Scottish
    Welsh Tibetan
    """
)
_HYPHENED = re.compile(
    r"(?:Pro|Anti|Non)-[a-z]|[A-Z][a-z]+-(?:run|owned|based|language|backed|funded|controlled|wing|leaning)$"
)
_LONGEST = 5  # words of a name
_PRESS = words("newspaper daily paper weekly magazine tabloid broadcaster television radio agency")
_NO_VERBS = ((",",), (".",), ("of",), ("in",))
_BACK = 150  # words from a noun for a medium back to its name
_SAYS = words("said says reported reports quoted")
_BEHIND = words(
    """
    said says reported reports quoted quotes cited wrote added also has had later that on in at as and or citing quoting
    it newspaper daily weekly magazine agency radio television news
    """
)  # what may follow a name of one word
_AFTER = tuple((word,) for word in (",", ".", "owned", "run", "published", "based", "close", "in", "of", "that"))
_APPOSED = 7  # words from the comma before an apposition to its noun
_REACH = 4  # words between a name and its noun
_SHOUTED = 3  # letters of a word in capitals that isn't an acronym


@attrs.frozen(slots=True, kw_only=True)
class Medium:
    """A place that names a medium.

    Attributes:
        first, last: the words of the name, `last` not included.
        end: the word after the noun behind the name, `last` where it has none.
        name: its full name.
        country: ISO 3166-1 alpha-2 code of its home, where known.
        kind: what it is, as the lexicon has it; "" where the words leave that open.
        ambiguous: True where the words mean other things too.
        again: True for a noun that means a medium named before.
        hung: True where the name hangs on another word: "rebels-Interfax".
    """

    first: int
    last: int
    end: int
    name: str
    country: str | None = None
    kind: str = ""
    ambiguous: bool = False
    again: bool = False
    hung: bool = False


def shown_media(reading: Reading, listed: Sequence[Medium]) -> list[Medium]:
    """Return the media that words beside them, or their own last word, show to be such, wherever they are named.

    Args:
        reading: the document.
        listed: those that the lexicon has, under whose longer names others may be meant.
    """
    shown = [*_by_words(reading), *_by_apposition(reading)]
    shown += _longer(list(_by_noun_after(reading)), [*listed, *shown])
    return [*shown, *_elsewhere(reading, shown)]


def past_nouns(forms: Sequence[str], last: int) -> int:
    """Return the word after the nouns for a medium that stand at `last`."""
    end = last
    while end < len(forms) and end < last + _REACH and (forms[end] in MEDIA_NOUNS or forms[end] in _OF_MEDIA):
        end += 1
    return end


def definite(lows: Sequence[str], noun: int, sentence: Sequence[int]) -> int:
    """Return the "the" of a definite noun phrase of at most four words, -1 where there is none."""
    for first in range(noun - 1, max(-1, noun - _REACH) - 1, -1):
        if first < 0 or sentence[first] != sentence[noun]:
            return -1
        if lows[first] in {"the", "this", "that"}:
            return first
    return -1


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


def _by_words(reading: Reading) -> Iterator[Medium]:
    """Yield names that a noun beside them or their own last word shows to be those of media."""
    forms, starts, ends = reading.layout.words.forms, reading.layout.words.starts, reading.layout.words.ends
    for index in sorted({*places(_TELLING, forms), *compress(count(), map(str.isupper, forms))}):
        form = forms[index]
        if form in _AIRING and _before_capital(forms, index) and forms[index + 1] not in _NOT_NAMED:
            last = capitals_after(forms, index + 1)  # "Radio Vakars"
            bounds = (index, last, past_nouns(forms, last)) if not forms[index - 1][:1].isupper() else None
        elif _is_ending(forms, index):
            place = capitals_before(reading, index + 1)
            named = [word for word in forms[place : index + 1] if word.lower() not in _SMALL]
            long = len(named) > 1 and not _before_capital(forms, index) and not _leads_on(forms, index)
            bounds = (place, index + 1, past_nouns(forms, index + 1)) if long else None
            if bounds is not None and _is_described(reading, place, index):
                continue
            if bounds is None and form.lower() in _BARE and not _before_capital(forms, index):  # "state TV"
                bounds = _beside(reading, index)
        elif form in MEDIA_NOUNS:
            bounds = _beside(reading, index)
        else:
            continue
        if bounds is not None:
            first, last, end = bounds
            text = " ".join(reading.text[starts[first] : ends[last - 1]].split())
            yield Medium(first=first, last=last, end=end, name=text, kind=_kind(forms, index))


def _by_apposition(reading: Reading) -> Iterator[Medium]:
    """Yield names that an apposition shows to be those of media: "told Vakars, a Riga-based daily"."""
    forms, sentence = reading.layout.words.forms, reading.layout.sentence_of
    for noun in places(MEDIA_NOUNS, forms):
        comma = next((at for at in range(noun - 1, max(0, noun - _APPOSED), -1) if forms[at] == ","), 0)
        if not comma or sentence[comma - 1] != sentence[noun] or forms[comma + 1] not in {"a", "an", "the"}:
            continue
        if forms[noun + 1 : noun + 2] not in _AFTER or (
            forms[noun] in SHARED and forms[noun - 1].lower() not in _OF_MEDIA
        ):
            continue
        first = capitals_before(reading, comma)
        if first < comma and not _is_known_other(reading, first, comma):
            starts, ends = reading.layout.words.starts, reading.layout.words.ends
            name = " ".join(reading.text[starts[first] : ends[comma - 1]].split())
            yield Medium(first=first, last=comma, end=comma, name=name, kind=_kind(forms, noun))


def _is_known_other(reading: Reading, first: int, last: int) -> bool:
    """Say whether the cast knows words as a person, a country or a place."""
    words = reading.layout.words
    mentions = reading.cast.mentions_within(Span(words.starts[first], words.ends[last - 1]))
    return any(not isinstance(reading.cast.entity(one), Organization) for one in mentions)


def _is_ending(forms: Sequence[str], index: int) -> bool:
    """Say whether a word ends names of media, also where they are printed in capitals: "MING PAO DAILY NEWS"."""
    form = forms[index]
    if form in _ENDINGS or (form in _CORPORATE and forms[index - 1] in _AIRED):
        return True
    loud = len(form) > _SHOUTED and form.isupper() and form.title() in _ENDINGS
    return loud and index + 1 < len(forms) and forms[index + 1].islower()


def _kind(forms: Sequence[str], index: int) -> str:
    """Return the kind of a medium by the noun or last word that shows it to be one."""
    low = forms[index].lower()
    if forms[index] in _AIRING or low in _BARE:
        return "broadcaster"
    plain = low not in SHARED or (index > 0 and forms[index - 1].lower() == "news")
    return next((kind for kind, nouns in KINDS.items() if low in nouns), "") if plain else ""


def _elsewhere(reading: Reading, shown: Sequence[Medium]) -> Iterator[Medium]:
    """Yield the other places of names that words beside them show to be those of media somewhere."""
    forms = reading.layout.words.forms
    names: dict[str, dict[tuple[str, ...], Medium]] = {}
    for medium in shown:
        name = tuple(forms[medium.first : medium.last])
        if name[-1] not in MEDIA_NOUNS and len(name[0]) > 1:
            names.setdefault(name[0], {}).setdefault(name, medium)
    if not names:
        return
    for at in places(names.keys(), forms):
        for name, medium in names[forms[at]].items():
            last = at + len(name)
            if tuple(forms[at:last]) == name and stands_alone(reading, at, last):
                yield attrs.evolve(medium, first=at, last=last, end=past_nouns(forms, last))
                break


def stands_alone(reading: Reading, first: int, last: int) -> bool:
    """Say whether words are a name by themselves: no part of a longer one, no adjective, no person or place."""
    words = reading.layout.words
    before, after = words.forms[first - 1] if first else "", words.forms[last] if last < len(words) else ""
    if (before[:1].isupper() and before.lower() not in DESCRIBING) or (after[:1].isupper() and after not in _DAYS):
        return False
    if last - first == 1 and after[:1].isalpha() and after not in _BEHIND:
        return False
    mentions = reading.cast.mentions_within(Span(words.starts[first], words.ends[last - 1]))
    return all(isinstance(reading.cast.entity(mention), Organization) for mention in mentions)


def _before_capital(forms: Sequence[str], index: int) -> bool:
    return index + 1 < len(forms) and forms[index + 1][:1].isupper()


def _by_noun_after(reading: Reading) -> Iterator[Medium]:
    """Yield names of reporters that a later noun shows to be media: "Al-Vakars said … The newspaper added"."""
    forms, lows, sentence = reading.layout.words.forms, reading.layout.words.lower, reading.layout.sentence_of
    for noun in places(_PRESS, lows):
        if definite(lows, noun, sentence) < 0 or lows[noun + 1 : noun + 2] in _NO_VERBS:
            continue
        for verb in range(noun - 2, max(0, noun - _BACK), -1):
            if lows[verb] not in _SAYS or not forms[verb - 1][:1].isupper():
                continue
            first = capitals_before(reading, verb)
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
    if forms[noun] in SHARED and (noun == 0 or forms[noun - 1].lower() not in _OF_MEDIA):
        return None
    if noun + 1 < len(forms) and sentence[noun + 1] == sentence[noun] and forms[noun + 1][:1].isupper():
        last = capitals_after(forms, noun + 1)
        return noun + 1, last, last
    if _apposed(forms, noun):  # "a Riga newspaper, Vakara Zinas, said"
        last = capitals_after(forms, noun + 2)
        return noun + 2, last, last
    before = noun
    while before > 0 and noun - before < _REACH and forms[before - 1].lower() in DESCRIBING - _SMALL:
        before -= 1
    first = capitals_before(reading, before) if forms[before - 1] not in {"'s", "’s"} else before
    if before - first > 1 and _only_country(reading, first, first + 1) and forms[first].endswith(_ADJECTIVAL):
        first += 1  # "the Turkish Hurriyet daily"
    if first < before and not _only_country(reading, first, before):
        return first, before, past_nouns(forms, before)
    owned = bool(_OWNED.intersection(form.lower() for form in forms[before:noun]))
    bare = forms[noun].lower() in _BARE and (first < before or owned) and not _leads_on(forms, noun)
    return (first, noun + 1, noun + 1) if bare else None


def _is_described(reading: Reading, first: int, noun: int) -> bool:
    """Say whether words only describe the noun behind: "the Afghan TV channel"."""
    forms = reading.layout.words.forms
    before, after = forms[first - 1] if first else "", forms[noun + 1] if noun + 1 < len(forms) else ""
    return before in {"the", "The"} and after in SHARED and _only_country(reading, first, noun)


def _leads_on(forms: Sequence[str], noun: int) -> bool:
    """Say whether another noun follows and a name after it: "French television channel Vakars"."""
    return forms[noun + 1 : noun + 2] != () and forms[noun + 1] in MEDIA_NOUNS and _before_capital(forms, noun + 1)


def _apposed(forms: Sequence[str], noun: int) -> bool:
    """Say whether a name stands after a noun and a comma: "a daily newspaper, Vakars, said"."""
    if forms[noun + 1 : noun + 2] != (",",) or not forms[noun + 2 : noun + 3] or not forms[noun + 2][:1].isupper():
        return False
    before = forms[max(0, noun - _REACH) : noun]
    after = capitals_after(forms, noun + 2)
    closed = forms[after : after + 1] == (",",) and not {"'s", "’s"}.isdisjoint(before)
    return closed or not {"a", "an", "A", "An", "another"}.isdisjoint(before)


def _only_country(reading: Reading, first: int, last: int) -> bool:
    """Say whether words are a country's name or adjective, or tell of a people: "Iranian" in "Iranian television"."""
    said = " ".join(reading.layout.words.forms[first:last])
    return said in reading.lexicon.country_by_word or said in _PEOPLES or said.endswith(("-based", "-language"))


def capitals_before(reading: Reading, last: int) -> int:
    """Return where the capitalised words before `last` begin."""
    forms, sentence = reading.layout.words.forms, reading.layout.sentence_of
    first = last
    while first > 0 and last - first < _LONGEST and sentence[first - 1] == sentence[last - 1]:
        form = forms[first - 1]
        number = form.isdigit() and len(form) < _SHOUTED and last - first == 1  # "the Belarus 1 channel"
        if not (form[:1].isupper() or number or form.lower() in _INNER) or form.lower() in _SMALL - {"of"}:
            break
        first -= 1
    while first < last and (not forms[first][:1].isupper() or _HYPHENED.match(forms[first])):
        first += 1
    return first


def capitals_after(forms: Sequence[str], first: int) -> int:
    """Return where the capitalised words that begin at `first` end."""
    last = first
    while last < len(forms) and last - first < _LONGEST and (forms[last][:1].isupper() or forms[last] in _INNER):
        last += 1
    while last > first + 1 and not forms[last - 1][:1].isupper():
        last -= 1
    return last
