"""The scene that the parsers of records look at: for every word of a reading who, where, when and how much it means.

Sides are mentions of actors, towns are cities and venues that the lexicon knows, moments are dates with both bounds.
All are ranges `[first, last)` of word numbers, ordered by first word and without overlaps among their own kind, so
that a parser asks by word and never searches the text again.
"""

from __future__ import annotations

import functools
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs

from summitkit.model.actor import Country, Organization, OrganizationKind, Person
from summitkit.model.span import Span
from summitkit.model.when import DateRange, UncertainDate
from summitkit.parse.reading import Reading
from summitkit.parse.scenery import Figure, Moment, Side, Town, country_of
from summitkit.parse.towns import town_index, town_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
        side_at: for each word the number in `sides` of the outermost mention that holds it, or -1.
        home: the town of the dateline, which "here" means; None without a dateline.
        sentence_of: for each word, the number of its sentence.
    """

    reading: Reading
    forms: Sequence[str]
    lower: Sequence[str]
    sides: tuple[Side, ...]
    inner: tuple[Side, ...]
    towns: tuple[Town, ...]
    moments: tuple[Moment, ...]
    figures: tuple[Figure, ...]
    side_at: Sequence[int]
    town_at: dict[int, int]
    moment_at: dict[int, int]
    home: Town | None
    sentence_of: Sequence[int]
    _side_firsts: Sequence[int]
    _inner_firsts: Sequence[int]
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
        return _within(self.sides, self._side_firsts, first, last)

    def all_sides_in(self, first: int, last: int) -> tuple[Side, ...]:
        """Return all mentions within a word range, those inside others too."""
        return _within(self.inner, self._inner_firsts, first, last)

    def all_sides_before(self, word: int) -> Iterator[Side]:
        """Go through all mentions that end before a word, those inside others too, the last first."""
        for number in range(bisect_left(self._inner_firsts, word) - 1, -1, -1):
            if self.inner[number].last <= word:
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
        number = self.side_at[word] if 0 <= word < len(self.side_at) else -1
        return None if number < 0 else self.sides[number]

    def town(self, word: int) -> Town | None:
        """Return the town whose name holds a word."""
        number = self.town_at.get(word)
        return None if number is None else self.towns[number]

    def moment(self, word: int) -> Moment | None:
        """Return the date whose words hold a word."""
        number = self.moment_at.get(word)
        return None if number is None else self.moments[number]

    def span(self, first: int, last: int) -> Span:
        """Return the place in the text of a word range that isn't empty."""
        words = self.reading.layout.words
        return Span(words.starts[first], words.ends[last - 1])

    def text(self, first: int, last: int) -> str:
        """Return the words of a range as the text has them."""
        return self.span(first, last).of(self.reading.text) if last > first else ""

    def sentence(self, word: int) -> Sentence:
        """Return the sentence that holds a word."""
        return self.reading.layout.sentences[self.sentence_of[word]]

    def word(self, index: int) -> str:
        """Return a word in lower case, "" outside the text."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def where(self, vocabulary: frozenset[str], first: int, last: int) -> list[int]:
        """Return the words of a range that are, in lower case, in a vocabulary."""
        lower = self.lower[first:last]
        if vocabulary.isdisjoint(lower):
            return []
        return [at for at, low in enumerate(lower, first) if low in vocabulary]

    def sentence_span(self, sentence: Sentence) -> Span:
        """Return a sentence's place without the white space after it."""
        if sentence.last <= sentence.first:
            return sentence.span
        return self.span(sentence.first, sentence.last)

    def town_country(self, name: str) -> Country | None:
        """Return the country of a town that the lexicon knows."""
        entries = town_names(self.reading.lexicon).get(name)
        return None if entries is None else known_country(self.reading.lexicon, entries[0].country)


@functools.lru_cache(maxsize=1024)
def known_country(lexicon: Lexicon, code: str) -> Country | None:
    """Return the country with an ISO 3166 code as records have it."""
    entry = lexicon.country_by_code.get(code)
    return None if entry is None else Country(entry.name, entry.code)


_PLACE_PREPOSITIONS = frozenset(["in", "at", "to", "for", "from", "of", "near", "outside", "via"])


def _towns(reading: Reading, sides: Sequence[Side], side_at: Sequence[int]) -> tuple[Town, ...]:
    """Return the towns named, but none inside somebody's or some body's name."""
    found = []
    forms = reading.layout.words.forms
    words = reading.layout.words
    named = {side.country.code for side in sides if side.country is not None}
    for match in town_index(reading.lexicon).find(forms):
        number = side_at[match.first]
        if number >= 0 and _hides_town(sides[number], match.first, match.last):
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


def _sides(reading: Reading) -> tuple[list[Side], list[Side]]:
    """Return the outermost mentions, and all mentions."""
    cast = reading.cast
    layout = reading.layout
    outermost: list[Side] = []
    found: list[Side] = []
    end = -1
    skipped = {word for dateline in layout.datelines for word in range(*layout.word_range(dateline))}
    union = _union(reading)
    mentions = cast.mentions
    for mention in map(mentions.__getitem__, mentions.by_length(range(len(mentions)))):
        inside = mention.span.start < end
        end = max(end, mention.span.end)
        first, last = layout.word_range(mention.span)
        name_first, name_last = (first, last) if mention.name is mention.span else layout.word_range(mention.name)
        name_first, name_last = first if name_first == first else name_first, last if name_last == last else name_last
        entity = cast.actors[mention.actor].entity
        if union is not None and mention.form == "metonym" and entity == _BELGIUM:
            entity = union  # in a text about the European Union, Brussels is the Union
        if last > first and first not in skipped:
            side = Side(
                first=first,
                last=last,
                name_first=name_first,
                name_last=name_last,
                entity=entity,
                actor=mention.actor,
                form=mention.form,
            )
            found.append(side)
            if not inside:
                outermost.append(side)
    return outermost, found


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


def _covered(items: Sequence[RangedT]) -> Iterator[tuple[int, int]]:
    """Yield each word that an item holds, with the item's number."""
    return ((word, number) for number, item in enumerate(items) for word in range(item.first, item.last))


def _home(reading: Reading, towns: Sequence[Town], town_at: dict[int, int]) -> Town | None:
    """Return the town that the first dateline names, whose capitals the lexicon may not have."""
    lexicon = reading.lexicon
    for dateline in (*reading.layout.datelines, *_lead_place(reading, towns)):
        first, last = reading.layout.word_range(dateline)
        if first < last and first in town_at and towns[town_at[first]].first == first:
            return towns[town_at[first]]
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
    forms = reading.layout.words.forms
    sides, inner = _sides(reading)
    side_at = array("i", [-1]) * len(forms)
    for word, number in _covered(sides):
        side_at[word] = number
    towns, figures = _towns(reading, sides, side_at), _figures(reading)
    town_at = dict(_covered(towns))
    moments = tuple(moment for moment in _moments(reading) if moment.first not in town_at)  # not "Mar" del Plata
    return Scene(
        reading=reading,
        forms=forms,
        lower=reading.layout.words.lower,
        sides=tuple(sides),
        inner=tuple(inner),
        towns=towns,
        moments=moments,
        figures=figures,
        side_at=side_at,
        town_at=town_at,
        moment_at=dict(_covered(moments)),
        home=_home(reading, towns, town_at),
        sentence_of=reading.layout.sentence_of,
        side_firsts=array("i", [side.first for side in sides]),
        inner_firsts=array("i", [side.first for side in inner]),
        town_firsts=array("i", [town.first for town in towns]),
        moment_firsts=array("i", [moment.first for moment in moments]),
        figure_firsts=array("i", [figure.first for figure in figures]),
    )


def capital_of(lexicon: Lexicon, country: Country) -> str | None:
    """Return the capital of a country, the first where it has several."""
    entry: CountryEntry | None = lexicon.country_by_code.get(country.code)
    return entry.capitals[0] if entry is not None and entry.capitals else None
