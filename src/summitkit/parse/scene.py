"""The scene that the parsers of records look at: for every word of a reading who, where, when and how much it means.

Sides are mentions of actors, towns are cities and venues that the lexicon knows, moments are dates with both bounds.
All are ranges `[first, last)` of word numbers, ordered by first word and without overlaps among their own kind, so
that a parser asks by word and never searches the text again.
"""

from __future__ import annotations

import functools
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import compress, count
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.span import Span
from summitkit.model.when import DateRange, UncertainDate
from summitkit.parse.reading import Reading
from summitkit.parse.scenery import Figure, Moment, SentenceNumbers, Side, Sides, Town, country_of
from summitkit.parse.towns import town_index, town_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.lexicon.entries import Country as CountryEntry
    from summitkit.text.sentences import Sentence

__all__ = ["Figure", "Moment", "Scene", "Side", "Town", "country_of", "make_scene"]


class _Ranged(Protocol):
    @property
    def first(self) -> int: ...

    @property
    def last(self) -> int: ...


RangedT = TypeVar("RangedT", bound=_Ranged)
T = TypeVar("T")


def _within(items: Sequence[RangedT], firsts: Sequence[int], first: int, last: int) -> tuple[RangedT, ...]:
    low, high = bisect_left(firsts, first), bisect_left(firsts, last)
    return tuple(item for item in items[low:high] if item.last <= last)


@attrs.frozen(slots=True, kw_only=True, eq=False, repr=False)
class Scene:
    """A reading seen word by word.

    Attributes:
        reading: what it was made from.
        forms: the words as written.
        lower: the words in lower case.
        sides, towns, moments, figures: what stands where, in the order of the text.
        inner: all mentions, those inside others too.
        home: the town of the dateline, which "here" means; None without a dateline.
        sentence_of: for each word, the number of its sentence.
    """

    reading: Reading
    forms: Sequence[str]
    lower: Sequence[str]
    sides: Sides
    inner: Sides
    towns: tuple[Town, ...]
    moments: tuple[Moment, ...]
    figures: tuple[Figure, ...]
    home: Town | None
    sentence_of: SentenceNumbers
    _held: bytearray  # for each word, by what it is held: 1, 2 and 4 for a side, a town and a moment
    _town_firsts: Sequence[int]
    _moment_firsts: Sequence[int]
    _figure_firsts: Sequence[int]
    _kept: dict[str, Any] = attrs.field(init=False, factory=dict)

    def kept(self, name: str, make: Callable[[Scene], T]) -> T:
        """Return what `make` makes of this scene, made when first asked for by that name."""
        if name not in self._kept:
            self._kept[name] = make(self)
        found: T = self._kept[name]
        return found

    def sides_in(self, first: int, last: int) -> tuple[Side, ...]:
        """Return the outermost mentions that lie wholly within a word range."""
        return self.sides.within(first, last)

    def all_sides_in(self, first: int, last: int) -> tuple[Side, ...]:
        """Return all mentions within a word range, those inside others too."""
        return self.inner.within(first, last)

    def all_sides_before(self, word: int) -> Iterator[Side]:
        """Go through all mentions that end before a word, those inside others too, the last first."""
        for number in range(bisect_left(self.inner.firsts, word) - 1, -1, -1):
            if self.inner.lasts[number] <= word:
                yield self.inner[number]

    def towns_in(self, first: int, last: int) -> tuple[Town, ...]:
        """Return the towns within a word range."""
        return _within(self.towns, self._town_firsts, first, last)

    def moments_in(self, first: int, last: int) -> tuple[Moment, ...]:
        """Return the dates within a word range."""
        return _within(self.moments, self._moment_firsts, first, last)

    def figures_in(self, first: int, last: int) -> tuple[Figure, ...]:
        """Return the amounts within a word range."""
        return _within(self.figures, self._figure_firsts, first, last)

    def side(self, word: int) -> Side | None:
        """Return the outermost mention that holds a word."""
        held = 0 <= word < len(self._held) and self._held[word] & _BY_SIDE
        return self.sides.holding(word) if held else None

    def town(self, word: int) -> Town | None:
        """Return the town whose name holds a word."""
        held = 0 <= word < len(self._held) and self._held[word] & _BY_TOWN
        return self.towns[bisect_right(self._town_firsts, word) - 1] if held else None

    def moment(self, word: int) -> Moment | None:
        """Return the date whose words hold a word."""
        held = 0 <= word < len(self._held) and self._held[word] & _BY_MOMENT
        return self.moments[bisect_right(self._moment_firsts, word) - 1] if held else None

    def span(self, first: int, last: int) -> Span:
        """Return the place in the text of a word range that isn't empty."""
        words = self.reading.layout.words
        return Span(words.starts[first], words.ends[last - 1])

    def text(self, first: int, last: int) -> str:
        """Return the words of a range as the text has them."""
        return self.span(first, last).of(self.reading.text) if last > first else ""

    def sentence(self, word: int) -> Sentence:
        """Return the sentence that holds a word."""
        return self.reading.layout.sentences[bisect_right(self.sentence_of.firsts, word) - 1]

    def word(self, index: int) -> str:
        """Return a word in lower case, "" outside the text."""
        if index < 0:
            return ""
        try:
            return self.lower[index]
        except IndexError:
            return ""

    def where(self, vocabulary: frozenset[str], first: int, last: int) -> list[int]:
        """Return the words of a range that are, in lower case, in a vocabulary."""
        lower = self.lower[first:last]
        if vocabulary.isdisjoint(lower):
            return []
        return list(compress(count(first), map(vocabulary.__contains__, lower)))

    def sentence_span(self, sentence: Sentence) -> Span:
        """Return a sentence's place without the white space after it."""
        if sentence.last <= sentence.first:
            return sentence.span
        return self.span(sentence.first, sentence.last)

    def town_country(self, name: str) -> Country | None:
        """Return the country of a town that the lexicon knows."""
        entries = town_names(self.reading.lexicon).get(name)
        return None if entries is None else known_country(self.reading.lexicon, entries[0].country)


_BY_SIDE, _BY_TOWN, _BY_MOMENT = 1, 2, 4


@functools.lru_cache(maxsize=1024)
def known_country(lexicon: Lexicon, code: str) -> Country | None:
    """Return the country with an ISO 3166 code as records have it."""
    entry = lexicon.country_by_code.get(code)
    return None if entry is None else Country(entry.name, entry.code)


_PLACE_PREPOSITIONS = frozenset(["in", "at", "to", "for", "from", "of", "near", "outside", "via"])


def _towns(reading: Reading, sides: Sides) -> tuple[Town, ...]:
    """Return the towns named, but none inside somebody's or some body's name."""
    found = []
    forms = reading.layout.words.forms
    words = reading.layout.words
    named = {country.code for country in map(country_of, sides.entities()) if country is not None}
    for match in town_index(reading.lexicon).find(forms):
        side = sides.holding(match.first)
        if side is not None and _hides_town(side, match.first, match.last):
            continue
        before = forms[match.first - 1].lower() if match.first else ""
        entry = next((place for place in match.value if place.country in named), match.value[0])
        if entry.ambiguous and (before not in _PLACE_PREPOSITIONS or _in_venue(forms, match.first)):
            continue
        name = words.text[words.starts[match.first] : words.ends[match.last - 1]]
        country = known_country(reading.lexicon, entry.country)
        found.append(Town(first=match.first, last=match.last, name=name, country=country))
    return tuple(found)


def _in_venue(forms: Sequence[str], first: int) -> bool:
    """Say whether a word that may be a town's name closes the name of a building: "Palace of Independence"."""
    return first > 1 and forms[first - 1] == "of" and forms[first - 2] in _VENUES


_VENUES = frozenset(
    [
        *("Palace", "Hall", "House", "Square", "Monument", "Arch", "Statue", "Temple", "Avenue", "Museum", "Tower"),
        *("Bridge", "Garden", "Gardens", "Gate", "Order", "Tomb", "Cathedral", "Church", "Museum", "Castle", "Fort"),
    ]
)


def _hides_town(side: Side, first: int, last: int) -> bool:
    """Say whether a mention makes the name of a town part of another name: "Paris Hilton", "Washington Post"."""
    whole = (side.name_first, side.name_last) == (first, last)
    return isinstance(side.entity, (Person, Organization)) and not whole and not names_event(side)


_EVENT_WORDS = frozenset(["summit", "conference", "meeting", "talks", "forum", "dialogue"])


def names_event(side: Side) -> bool:
    """Say whether an organisation's name is the name of a meeting: "Lisbon Summit", "Andean Ministerial Conference"."""
    if not isinstance(side.entity, Organization) or side.entity.kind is OrganizationKind.INTERGOVERNMENTAL:
        return False
    return bool(_EVENT_WORDS.intersection(side.entity.name.lower().split()))


def _sides(reading: Reading) -> tuple[Sides, Sides]:
    """Return the outermost mentions, and all mentions."""
    cast = reading.cast
    layout = reading.layout
    entities = [actor.entity for actor in cast.actors]
    end = -1
    skipped = {word for dateline in layout.datelines for word in range(*layout.word_range(dateline))}
    union = _union(reading)
    if union is not None:
        entities.append(union)
    found = Sides(entities)
    outermost = array("i")
    mentions = cast.mentions
    for mention in map(mentions.__getitem__, mentions.by_length(range(len(mentions)))):
        inside = mention.span.start < end
        end = max(end, mention.span.end)
        first, last = layout.word_range(mention.span)
        if last <= first or first in skipped:
            continue
        name = (first, last) if mention.name is mention.span else layout.word_range(mention.name)
        who = mention.actor
        if union is not None and mention.form == "metonym" and entities[who] == _BELGIUM:
            who = len(cast.actors)  # in a text about the European Union, Brussels is the Union
        if not inside:
            outermost.append(len(found))
        found.add((first, last), name, who, mention.actor, mention.form)
    return found.only(outermost), found


_BELGIUM = Country("Belgium", "BE")


def _union(reading: Reading) -> Organization | None:
    """Return the European Union where the text names it and doesn't name Belgium."""
    union = None
    for actor in reading.cast.actors:
        if isinstance(actor.entity, Organization) and actor.entity.name == "European Union":
            union = actor.entity
    named = any(
        cite.quote.startswith("Belgi")
        for actor in reading.cast.actors
        if actor.entity == _BELGIUM
        for cite in actor.evidence.get("mentions", ())
    )
    return None if named else union


def _moments(reading: Reading) -> tuple[Moment, ...]:
    found = []
    end = -1
    for mention in reading.dates:
        first, last = reading.layout.word_range(mention.span)
        if mention.date is None or last <= first or first < end:
            continue
        end = last
        start, stop = bounds(mention.date)
        found.append(Moment(first=first, last=last, start=start, end=stop, mention=mention))
    return tuple(found)


def bounds(when: UncertainDate | DateRange) -> tuple[UncertainDate | None, UncertainDate | None]:
    """Return the first and the last date of a date or range."""
    return (when.start, when.end) if isinstance(when, DateRange) else (when, when)


def _figures(reading: Reading) -> tuple[Figure, ...]:
    found = []
    for mention in reading.amounts:
        first, last = reading.layout.word_range(mention.span)
        if last > first:
            found.append(Figure(first=first, last=last, amount=mention.amount))
    return tuple(found)


def _hold(held: bytearray, by: int, ranges: Iterable[tuple[int, int]]) -> None:
    """Note for each word of some ranges by what it is held."""
    for first, last in ranges:
        for word in range(first, last):
            held[word] |= by


def _home(reading: Reading, towns: Sequence[Town]) -> Town | None:
    """Return the town that the first dateline names, whose capitals the lexicon may not have."""
    lexicon = reading.lexicon
    town_at = {town.first: town for town in towns}
    for dateline in (*reading.layout.datelines, *_lead_place(reading, towns)):
        first, last = reading.layout.word_range(dateline)
        if first < last and first in town_at:
            return town_at[first]
        forms = [form.title() for form in reading.layout.words.forms[first:last]]
        matches = list(town_index(lexicon).find(forms))
        regions = {place.country for match in matches[1:] for place in match.value if place.kind == "state"}
        for match in matches:
            entry = next((place for place in match.value if place.country in regions), match.value[0])
            country = known_country(lexicon, entry.country)
            return Town(first=first + match.first, last=first + match.last, name=entry.name, country=country)
    return None


def _lead_place(reading: Reading, towns: Sequence[Town]) -> Iterator[Span]:
    """Yield the town with which the text begins as with a dateline in small letters: "New Delhi: Both leaders"."""
    layout = reading.layout
    for sentence in layout.sentences[:_HEAD]:
        for town in towns:
            mark = layout.words.forms[town.last : town.last + 1]
            if town.first == sentence.first and sentence.kind != "heading" and mark and mark[0] in _PLACE_MARKS:
                yield Span(layout.words.starts[town.first], layout.words.ends[town.last - 1])


_HEAD = 3  # sentences, a title and a by-line among them, that the place can stand in
_PLACE_MARKS = frozenset([":", "—", "–"])


def make_scene(reading: Reading) -> Scene:
    """Return the scene of a reading; its cost grows with the text's length."""
    layout = reading.layout
    forms = layout.words.forms
    sides, inner = _sides(reading)
    held = bytearray(len(forms))
    _hold(held, _BY_SIDE, zip(sides.firsts, sides.lasts, strict=True))
    towns, figures = _towns(reading, sides), _figures(reading)
    _hold(held, _BY_TOWN, ((town.first, town.last) for town in towns))
    found = _moments(reading)
    moments = tuple([moment for moment in found if not held[moment.first] & _BY_TOWN])  # not "Mar" del Plata
    _hold(held, _BY_MOMENT, ((moment.first, moment.last) for moment in moments))
    return Scene(
        reading=reading,
        forms=forms,
        lower=layout.words.lower,
        sides=sides,
        inner=inner,
        towns=towns,
        moments=moments,
        figures=figures,
        home=_home(reading, towns),
        sentence_of=SentenceNumbers(tuple([sentence.first for sentence in layout.sentences])),
        held=held,
        town_firsts=array("i", [town.first for town in towns]),
        moment_firsts=array("i", [moment.first for moment in moments]),
        figure_firsts=array("i", [figure.first for figure in figures]),
    )


def capital_of(lexicon: Lexicon, country: Country) -> str | None:
    """Return the capital of a country, the first where it has several."""
    entry: CountryEntry | None = lexicon.country_by_code.get(country.code)
    return entry.capitals[0] if entry is not None and entry.capitals else None
