"""Where people go: towns, countries and summits as destinations, and what "here" means."""

from __future__ import annotations

import datetime

import attrs

from summitkit.model.actor import Country, Organization, Place
from summitkit.model.summit import Summit, SummitKind, SummitStatus
from summitkit.parse.scene import Scene, capital_of
from summitkit.parse.wording import SAID, words

__all__ = [
    "BREAKS",
    "HELD",
    "Destination",
    "Ground",
    "gathers_here",
    "ground_of",
    "place_at",
    "place_before",
]

BREAKS = frozenset([".", ";", ":", "”", "“", '"', "''", "``", "?", "!"])
"""Marks that part clauses."""

_CLAUSES = frozenset(["and", "that", "who", "which", "with", "while", "but", "whereas", "where"])
_PASSES = frozenset(["for", "before", "after", "during", "until"])
_NAMES = frozenset(["name", "short-name", "acronym", "metonym"])
_HERE_REACH = 25
_THERE_REACH = 50
_ASIDE_REACH = 60
_TRAIL = 8
_BARE = 2
_CAPITALS = 4
_OPENING = 4  # headline, date and by-line may be sentences too
_SUBJECT = 12
_REACH = 16
_GATHERERS = words(
    """
    leaders ministers presidents premiers heads delegates negotiators envoys diplomats delegations talks summit meeting
    conference negotiations
    """
)
_GATHERED = words(
    """
    gathered gather met meet meeting sat opened open began convened assembled ended concluded wrapped failed agreed
    signed adopted huddled descended broke resumed approved endorsed discussed condemned warned decided pledged backed
    reached held took
    """
)
HELD = frozenset([SummitStatus.ONGOING, SummitStatus.CONCLUDED])
"""The states of a summit that is or was held."""


@attrs.frozen(slots=True, kw_only=True)
class Destination:
    """Where somebody goes.

    Attributes:
        name: as the text has it: a city, a country, a summit; None for "here" where nothing tells what it means.
        country: the country where it lies, where known.
        first, last: the words that name it.
        business: whether it is a business people's summit.
    """

    name: str | None
    country: Country | None
    first: int
    last: int
    business: bool = False


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Ground:
    """A scene with its summits by the words that name them, and the place that the text is written from.

    Attributes:
        scene: the scene.
        summits: the summits.
        at: the number of the summit that each word names.
        home: the town of the dateline, else where the first summit is held; None where neither is known.
        main: where the text's first summit is held, of which one that is held already goes before one to come.
        hosts: the countries where the text's summits are held.
    """

    scene: Scene
    summits: tuple[Summit, ...]
    at: dict[int, int]
    home: Destination | None
    main: Destination | None
    hosts: frozenset[Country]

    def summit_in(self, first: int, last: int) -> Destination | None:
        """Return the first summit named within a word range as a destination, with the place that follows its name."""
        for word in range(first, last):
            number = self.at.get(word)
            if number is None:
                continue
            end = word
            while self.at.get(end) == number:
                end += 1
            summit = self.summits[number]
            bare = (
                end - word <= _BARE
                and self.scene.forms[end - 1].islower()
                and "summit" not in self.scene.lower[word:end]
            )
            name = summit.name if end - word == 1 or bare else None  # "the meeting": its name says more
            end = self._with_place(end, summit)
            business = summit.kind is SummitKind.BUSINESS
            name = name or self.scene.text(word, end)
            if summit.city is not None and name.islower():
                name = summit.city  # "the meeting": its town says more
            return Destination(name=name, country=summit.country, first=word, last=end, business=business)
        return None

    def summit_before(self, word: int) -> Destination | None:
        """Return where the summit is held that is named last in the words before, which "on the sidelines" means."""
        at = next((at for at in range(word - 1, max(-1, word - _ASIDE_REACH), -1) if at in self.at), None)
        if at is None:
            return None
        summit = self.summits[self.at[at]]
        business = summit.kind is SummitKind.BUSINESS
        name = summit.city or summit.name
        return Destination(name=name, country=summit.country, first=at, last=at + 1, business=business)

    def _with_place(self, end: int, summit: Summit) -> int:
        """Return the end of a summit's name and of the venue that directly follows it: "… in the Uruguayan capital"."""
        if self.scene.word(end) not in {"in", "at"}:
            return end
        for ahead in range(end + 1, end + _TRAIL):
            town = self.scene.town(ahead)
            if town is not None and town.country == summit.country:
                return town.last
            side = self.scene.side(ahead)
            if side is not None and side.entity == summit.country and side.form == "name" and side.last > ahead:
                return side.last
            if self.scene.word(ahead) in BREAKS | {","}:
                break
        return end

    @property
    def stage(self) -> Destination | None:
        """Where the text plays: the dateline's town, else the place of its first summit or of a gathering."""
        if self.scene.home is not None:
            return self.home
        held = bool(self.summits) and self.summits[0].status in HELD
        if held and self.main is not None and self.main.country is not None:
            return self.main
        return self.scene.kept("gathering", _gathering) or (self.main if held else None)

    def here(self, word: int) -> Destination:
        """Return what "here" at a word means: the dateline's town, a town named just before, or the summit's place."""
        scene = self.scene
        if scene.home is not None:
            return Destination(name=scene.home.name, country=scene.home.country, first=word, last=word + 1)
        near = scene.towns_in(max(scene.sentence(word).first, word - _HERE_REACH), word)
        if near:
            return Destination(name=near[-1].name, country=near[-1].country, first=word, last=word + 1)
        return self.home or Destination(name=None, country=None, first=word, last=word + 1)


def _gathering(scene: Scene) -> Destination | None:
    """Return where leaders gather, by the opening of a text: "Leaders of seven states met in Lima on Thursday"."""
    for sentence in scene.reading.layout.sentences[:_OPENING]:
        for word in range(sentence.first + 1, sentence.last):
            before = scene.lower[max(sentence.first, word - _SUBJECT) : word]
            if scene.lower[word] in _GATHERED and _GATHERERS.intersection(before) and "which" not in before[-2:]:
                found = place_at(scene, word + 1, min(sentence.last, word + _REACH), frozenset(["in", "at"]))
                if found is not None and found.country is not None:
                    return found
    return None


def gathers_here(scene: Scene) -> bool:
    """Say whether the opening of a text tells that leaders meet in the town it is written from."""
    for sentence in scene.reading.layout.sentences[:_OPENING]:
        for word in range(sentence.first + 1, sentence.last):
            before = scene.lower[max(sentence.first, word - _SUBJECT) : word]
            if scene.lower[word] in _GATHERED and _GATHERERS.intersection(before):
                return "here" in scene.lower[word : min(sentence.last, word + _REACH)]
    return False


def place_before(scene: Scene, word: int) -> Destination | None:
    """Return the last town or country named before a word, which "there" means."""
    for at in range(word - 1, max(-1, word - _THERE_REACH), -1):
        found = place_at(scene, at, at + 1)
        if found is not None:
            return found
    return None


def ground_of(scene: Scene, summits: tuple[Summit, ...]) -> Ground:
    """Return the ground of a scene."""
    at: dict[int, int] = {}
    for number, summit in enumerate(summits):
        for piece in summit.evidence.get("mentions", ()):
            first, last = scene.reading.layout.word_range(piece.span)
            at.update(dict.fromkeys(range(first, last), number))
    hosts = frozenset(summit.country for summit in summits if summit.country is not None)
    main = _main(scene, summits)
    return Ground(scene=scene, summits=summits, at=at, home=_home(scene) or main, main=main, hosts=hosts)


def _home(scene: Scene) -> Destination | None:
    town = scene.home
    if town is None:
        return None
    return Destination(name=town.name, country=town.country, first=town.first, last=town.last)


def _main(scene: Scene, summits: tuple[Summit, ...]) -> Destination | None:
    published = scene.reading.published
    held = [summit for summit in summits if summit.status in HELD and summit.country is not None]
    held = [summit for summit in held if not _is_long_over(summit, published)]
    ahead = bool(summits) and summits[0].status is SummitStatus.UPCOMING
    for summit in held[:1] if held and ahead else summits[:1]:
        first, last = scene.reading.layout.word_range(summit.evidence["name"][0].span)
        place = summit.city or (summit.country.name if summit.country else None)
        return Destination(name=place or summit.name, country=summit.country, first=first, last=last)
    return None


def _is_long_over(summit: Summit, published: datetime.date | None) -> bool:
    """Say whether a summit ended a month or more before the day of publication."""
    when = summit.end or summit.start
    latest = when.latest if when is not None else None
    return published is not None and latest is not None and published - latest > _RECENT


_RECENT = datetime.timedelta(days=30)


def place_at(
    scene: Scene, first: int, stop: int, need: frozenset[str] = frozenset(), *, over_said: bool = False
) -> Destination | None:
    """Return the first town, country or region within a word range, after a word in `need` if any."""
    ready = not need
    for word in range(first, min(stop, len(scene.lower))):
        lower = scene.lower[word]
        if lower in BREAKS or (lower in SAID and not over_said):
            return None
        if lower in need:
            ready = True
            continue
        found = _place(scene, word) if ready else None
        if found is not None:
            return found
        if ready and lower in _CLAUSES:
            return None
        if need and lower in _PASSES and word > first:
            ready = False  # "will meet at the airport for an hour before the U.S. party leaves"
    return None


def _place(scene: Scene, word: int) -> Destination | None:
    """Return the place that a word begins to name; the capital for a seat of government."""
    found = _named_place(scene, word)
    if found is None or found.name not in _SEATS or found.country is None:
        return found
    return attrs.evolve(found, name=capital_of(scene.reading.lexicon, found.country))


def _named_place(scene: Scene, word: int) -> Destination | None:
    town = scene.town(word)
    if town is not None and town.first == word:
        return Destination(name=town.name, country=town.country, first=town.first, last=town.last)
    side = scene.side(word)
    if side is None or side.first != word:
        return None
    if side.form == "acronym" and scene.word(side.last) in _FOLK:
        return None  # "a visit to U.S. troops in Quito"
    if side.form not in _NAMES and not (side.form == "role" and isinstance(side.entity, Place)):  # "the Saudi capital"
        return None
    seat = isinstance(side.entity, Organization) and str(side.entity) in _SEATS
    if seat or (isinstance(side.entity, (Country, Place)) and scene.word(side.last) not in {"'s", "’s"}):
        country = side.country or _country_after(scene, side.last)
        return Destination(name=_cased(str(side.entity)), country=country, first=side.first, last=side.last)
    return None


_FOLK = words(
    """
    troops forces soldiers base bases embassy officials companies citizens nationals marines servicemen interests
    military lawmakers diplomats allies
    """
)
_SEATS = frozenset(
    [
        *("White House", "Kremlin", "Elysee Palace", "Élysée Palace", "Downing Street", "Blue House"),
        *("Great Hall of the People", "Zhongnanhai", "Rashtrapati Bhavan", "Hyderabad House"),
    ]
)


def _country_after(scene: Scene, word: int) -> Country | None:
    """Return the country told after a comma: "Langkawi, Malaysia"."""
    after = scene.side(word + 1) if scene.word(word) == "," else None
    named = after is not None and after.form == "name" and isinstance(after.entity, Country)
    return after.country if after is not None and named else None


def _cased(name: str) -> str:
    """Return a name that only a dateline gives, in capitals, as a text would write it: "ASTANA" as "Astana"."""
    return name.title() if name.isupper() and len(name) > _CAPITALS else name
