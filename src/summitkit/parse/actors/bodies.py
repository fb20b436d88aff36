"""Organisations: lexicon entries, acronyms in brackets, ministries, and later mentions by a shorter name."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import entries
from summitkit.model.actor import OrganizationKind
from summitkit.parse.actors.acronyms import find_definitions
from summitkit.parse.actors.titles import titles_of
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summitkit.parse.actors.pieces import Piece
    from summitkit.parse.actors.scene import Scene

__all__ = ["Body", "BodyNaming", "body_kind", "cluster_bodies", "find_bodies"]

_KINDS = {
    "company": OrganizationKind.COMPANY,
    "bank": OrganizationKind.BANK,
    "think-tank": OrganizationKind.THINK_TANK,
    "party": OrganizationKind.PARTY,
    "armed-group": OrganizationKind.ARMED_GROUP,
    "agency": OrganizationKind.GOVERNMENT,
    "ngo": OrganizationKind.OTHER,
    "university": OrganizationKind.OTHER,
}
_BY_WORD = {
    OrganizationKind.GOVERNMENT: "ministry department parliament senate congress army navy police cabinet embassy "
    "assembly duma knesset diet bundestag government treasury directorate commissariat office agency",
    OrganizationKind.COMPANY: "corp corp. inc inc. ltd ltd. limited co co. company corporation plc ag sa gmbh llc "
    "holdings airlines airways motors industries systems group",
    OrganizationKind.BANK: "bank bancorp banque",
    OrganizationKind.THINK_TANK: "institute foundation institution",
    OrganizationKind.PARTY: "party front congress-party",
    OrganizationKind.MEDIA: "times post news tribune journal newspaper daily television tv radio broadcasting",
}
_PRESS = frozenset({"news", "press", "information", "telegraph", "telegraphic"})
_WORD_KIND = {word: kind for kind, words in _BY_WORD.items() for word in words.split()}
_ENDINGS = frozenset({"'s", "’s", "'", "’"})
_BEFORE_MEDIUM = frozenset({"told", "by", "with", "from", "in", "to", "via"})
_SUFFIXES = words("corp corp. inc inc. ltd ltd. co co. plc ag sa gmbh llc company corporation")
_NOUNS = frozenset(
    {"commission", "council", "union", "assembly", "parliament", "bank", "court", "league", "front", "party"}
)
_SHARERS = 24


@attrs.frozen(slots=True, eq=False)
class BodyNaming:
    """One place where an organisation is named.

    Attributes:
        first: its first word, with the country's adjective before a ministry.
        last: the word after its last one.
        tokens: the name's words in lower case.
        entry: the lexicon's entry, None where it has none.
        country: the country that the words give it.
        acronym: True for a short form in capitals.
        expands: the naming that this acronym in brackets stands right after.
        confidence: from 0 to 1.
    """

    first: int
    last: int
    tokens: tuple[str, ...]
    entry: entries.Organization | entries.Outlet | None = None
    country: entries.Country | None = None
    acronym: bool = False
    expands: BodyNaming | None = None
    confidence: float = 1.0


@attrs.define(slots=True, eq=False)
class Body:
    """All places that name one organisation."""

    tokens: tuple[str, ...]
    entry: entries.Organization | entries.Outlet | None = None
    country: entries.Country | None = None
    kind: OrganizationKind = OrganizationKind.OTHER
    abbreviation: str | None = None
    namings: list[BodyNaming] = attrs.field(factory=list)


def body_kind(entry: entries.Organization | entries.Outlet | None, tokens: Sequence[str]) -> OrganizationKind:
    """Return the kind of an organisation from its entry or from the words of its name, the last word first."""
    if isinstance(entry, entries.Outlet):
        return OrganizationKind.MEDIA
    if entry is not None:
        return _KINDS.get(entry.kind, OrganizationKind.INTERGOVERNMENTAL)
    if tokens[-2:] == ("working", "group"):
        return OrganizationKind.OTHER
    if tokens and tokens[-1] == "agency" and not _PRESS.isdisjoint(tokens):
        return OrganizationKind.MEDIA
    return next((_WORD_KIND[word] for word in reversed(tokens) if word in _WORD_KIND), OrganizationKind.OTHER)


def find_bodies(scene: Scene) -> list[BodyNaming]:
    """Return every naming of an organisation, in order."""
    found: list[BodyNaming] = []
    named = {piece.first: piece for piece in scene.pieces if piece.kind == "organization"}
    plain = dict(_ministries(scene))
    plain.update(_introduced(scene))
    index = 0
    spoken_of = _countries(scene)
    for first in sorted({*named, *plain}):
        if first < index:
            continue
        last = plain.get(first)
        if last is not None and first in named and named[first].last >= last:
            last = None
        naming = _plain(scene, first, last, found) if last is not None else _naming(scene, named[first], found)
        if naming is not None and (_is_elsewhere(naming.entry, spoken_of) or _is_national(scene, naming)):
            naming = attrs.evolve(naming, entry=None)
        if naming is not None:
            found.append(naming)
            index = naming.last
        inner = _inside(named[first]) if last is None else None
        if inner is not None:
            found.append(inner)
    return found


def _inside(piece: Piece) -> BodyNaming | None:
    """Return the naming of the body whose acronym a longer name begins with: "EU" in "EU Council of Ministers"."""
    known = piece.inner
    if known is None or known.kind != "organization" or not isinstance(known.entry, entries.Organization):
        return None
    return BodyNaming(
        first=piece.first,
        last=piece.inner_last,
        tokens=(known.entry.short.lower(),),
        entry=known.entry,
        acronym=True,
        confidence=piece.confidence,
    )


def _countries(scene: Scene) -> frozenset[str]:
    """Return the ISO 3166 codes of the countries that a text names, by their towns too."""
    known = (piece.known.entry for piece in scene.pieces if piece.known is not None)
    return frozenset(
        entry.code if isinstance(entry, entries.Country) else entry.country
        for entry in known
        if isinstance(entry, (entries.Country, entries.Place))
    )


def _is_elsewhere(entry: entries.Organization | entries.Outlet | None, spoken_of: frozenset[str]) -> bool:
    """Say whether a name that bodies of several countries have is one of a country that the text doesn't speak of.

    A "Foreign Office" is the British one in a text about Britain, or in one that names no country.
    """
    if not isinstance(entry, entries.Organization) or entry.name not in entry.ambiguous or not entry.country:
        return False
    return entry.kind in {"agency", "party"} and bool(spoken_of) and entry.country not in spoken_of


def _is_national(scene: Scene, naming: BodyNaming) -> bool:
    """Say whether the end of a world body's name is that of a land's own: "the Security Council of Armenia"."""
    owned = naming.country is not None and scene.word(naming.first - 1) not in _ENDINGS
    return owned and _is_tail(naming.entry, naming.tokens)


def _is_tail(entry: entries.Entry | None, tokens: Sequence[str]) -> bool:
    """Say whether words are the end of a world body's name: "Security Council"."""
    if not isinstance(entry, entries.Organization) or entry.country or len(tokens) == 1:
        return False
    return entry.name.lower().endswith(" " + " ".join(tokens))


def _naming(scene: Scene, piece: Piece, before: Sequence[BodyNaming]) -> BodyNaming | None:
    known = piece.known
    entry = known.entry if known is not None and known.kind in {"organization", "outlet"} else None
    if known is not None and known.kind == "outlet" and known.ambiguous and not _as_medium(scene, piece):
        return None
    words = scene.forms[piece.first : piece.last]
    acronym = len(words) == 1 and words[0].isupper()
    expands = None
    if (
        before
        and before[-1].last == piece.first - 1
        and scene.word(piece.first - 1) == "("
        and scene.word(piece.last) == ")"
    ):
        expands = before[-1]
    country = piece.inner.entry if piece.inner is not None and piece.inner.kind in {"adjective", "country"} else None
    tokens = tuple(word.lower() for word in words if word.lower() not in {"the", "'s", "’s"}) or ("the",)
    if not isinstance(country, entries.Country):
        open_name = entry is None or _is_tail(entry, tokens)
        country = _owner(scene, piece.first) or (_land_named(scene, piece.first, piece.last) if open_name else None)
    return BodyNaming(
        first=piece.first,
        last=piece.last,
        tokens=tokens,
        entry=entry if isinstance(entry, (entries.Organization, entries.Outlet)) else None,
        country=country,
        acronym=acronym,
        expands=expands,
        confidence=piece.confidence,
    )


def _as_medium(scene: Scene, piece: Piece) -> bool:
    """Say whether a name with other meanings stands where a medium does: "according to ET", "ET reported"."""
    first = piece.first - 1 if scene.word(piece.first - 1) == "the" else piece.first
    if scene.word(first - 1) == "to" and scene.word(first - 2) == "according":
        return True
    if scene.word(first - 1) in _BEFORE_MEDIUM and scene.reports(first - 2):
        return True
    if scene.word(first - 1) in _BEFORE_MEDIUM and scene.word(first - 2) in {
        "report",
        "reports",
        "interview",
        "article",
    }:
        return True
    return scene.reports(piece.last) or scene.word(first - 1) == "told"


def _owner(scene: Scene, first: int) -> entries.Country | None:
    """Return the country whose adjective or possessive stands before the name of a body."""
    before = first - 1 if scene.word(first - 1) in _ENDINGS else first
    return _country(scene.by_last.get(before))


def _country(piece: Piece | None) -> entries.Country | None:
    known = piece.known if piece is not None and piece.kind in {"adjective", "country"} else None
    return known.entry if known is not None and isinstance(known.entry, entries.Country) else None


def _land_named(scene: Scene, first: int, last: int) -> entries.Country | None:
    """Return the country that the name of a body ends in or goes on with: "Ministry of Energy of Peru"."""
    known = scene.reading.lexicon.country_by_word
    of = next((at for at in range(min(last, len(scene.forms) - 1), first, -1) if scene.small[at] == "of"), last)
    land = of + 1 + (scene.word(of + 1) == "the")
    ends = range(last, last + 1) if of < last else range(land + _LAND, land, -1)
    named = (known[name] for end in ends if (name := " ".join(scene.forms[land:end])) in known)
    return next(named, None) or (_country(scene.by_first.get(land)) if of == last else None)


_LAND = 3  # words of a country's name


def _ministries(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the words of "foreign ministry", "Ministry of External Affairs" and the like, written small or large."""
    fields = titles_of(scene.reading.lexicon).fields - {"national"} | {"state"}
    for index in places({"ministry"}, scene.small):
        first, last = index, index + 1
        while first > 0 and scene.word(first - 1) in fields and scene.sentence[first - 1] == scene.sentence[index]:
            first -= 1
        if first == index and scene.word(last) in {"of", "for"}:
            end = last + 1
            while scene.word(end) in fields or (scene.word(end) in {"the", "and"} and scene.word(end + 1) in fields):
                end += 1
            last = end if end > last + 1 else last
        piece = scene.by_first.get(first)
        if piece is not None and piece.last > last:
            continue
        if last - first > 1:
            yield first, last


def _introduced(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the words of names that the text itself gives a short form, and of that short form wherever it stands."""
    shorts: set[str] = set()
    for first, last, short in find_definitions(scene):
        yield first, last
        shorts.add(scene.forms[short])
    yield from ((index, index + 1) for index in places(shorts, scene.forms))


def _plain(scene: Scene, first: int, last: int, before: Sequence[BodyNaming]) -> BodyNaming:
    """Return the naming of a body that no name of the reading covers."""
    acronym = last == first + 1 and scene.forms[first][-1:].isupper()
    bracketed = bool(before) and before[-1].last == first - 1 and scene.word(first - 1) == "("
    return BodyNaming(
        first=first,
        last=last,
        tokens=tuple(scene.small[first:last]),
        country=_owner(scene, first) or _land_named(scene, first, last),
        acronym=acronym,
        expands=before[-1] if acronym and bracketed else None,
        confidence=0.8,
    )


def cluster_bodies(namings: Sequence[BodyNaming]) -> list[Body]:
    """Join the namings of one organisation: by entry, by acronym, by a part of the name.

    Returns:
        bodies in the order of their first naming.
    """
    register = _Register()
    for naming in namings:
        register.add(naming)
    return register.bodies


class _Register:
    """The organisations named so far, by entry, name, acronym and first word."""

    __slots__ = ("_by_defined", "_by_entry", "_by_short", "_by_tokens", "_by_word", "bodies")

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self._by_entry: dict[int, Body] = {}
        self._by_defined: dict[str, Body] = {}
        self._by_tokens: dict[tuple[str, ...], Body] = {}
        self._by_short: dict[str, Body] = {}
        self._by_word: dict[str, deque[Body]] = {}

    def add(self, naming: BodyNaming) -> None:
        """Give a naming to its organisation."""
        body = self._find(naming)
        if body is None:
            body = Body(naming.tokens, naming.entry, kind=body_kind(naming.entry, naming.tokens))
            self.bodies.append(body)
            for word in dict.fromkeys((*naming.tokens, *_full_tokens(naming.entry))):
                self._by_word.setdefault(word, deque(maxlen=_SHARERS)).append(body)
            self._by_short.setdefault(_initials(naming.tokens), body)
        body.namings.append(naming)
        body.country = body.country or naming.country
        if naming.entry is not None and body.entry is None and naming.tokens[0] not in self._by_defined:
            body.entry, body.kind = naming.entry, body_kind(naming.entry, naming.tokens)
        if len(naming.tokens) > len(body.tokens):
            body.tokens = naming.tokens
        if body.entry is not None:
            self._by_entry.setdefault(id(body.entry), body)
        self._by_tokens.setdefault(naming.tokens, body)

    def _find(self, naming: BodyNaming) -> Body | None:
        if naming.expands is not None and naming.acronym:
            body = self._by_tokens.get(naming.expands.tokens)
            if body is not None:
                self._by_short[naming.tokens[0]] = self._by_defined[naming.tokens[0]] = body
                body.abbreviation = body.abbreviation or naming.tokens[0].upper()
                return body
        if naming.acronym and naming.tokens[0] in self._by_defined:
            return self._by_defined[naming.tokens[0]]
        if naming.entry is not None and id(naming.entry) in self._by_entry:
            return self._by_entry[id(naming.entry)]
        body = self._by_tokens.get(naming.tokens)
        if body is None and naming.acronym:
            body = self._by_short.get(naming.tokens[0].replace(".", ""))
            if body is not None:
                body.abbreviation = body.abbreviation or naming.tokens[0].upper().replace(".", "")
        if body is None and naming.entry is None:
            body = next(
                (
                    one
                    for one in self._by_word.get(naming.tokens[0], ())
                    if not _is_body_of(naming.tokens, one)
                    and (_is_part(naming.tokens, one.tokens) or _is_clipped(naming.tokens, _full_tokens(one.entry)))
                ),
                None,
            )
        if body is not None and naming.country is not None and body.country not in {None, naming.country}:
            return None
        return body


def _full_tokens(entry: entries.Organization | entries.Outlet | None) -> tuple[str, ...]:
    return tuple(entry.name.lower().split()) if entry is not None else ()


def _initials(tokens: Sequence[str]) -> str:
    return "".join(token[0] for token in tokens if token not in {"of", "the", "and", "for", "&", "on", "in"})


def _is_part(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a name is the beginning of a longer one, or the same but for "Corp." and the like."""
    plain = tuple(token for token in short if token not in _SUFFIXES)
    whole = tuple(token for token in full if token not in _SUFFIXES)
    return bool(plain) and (whole[: len(plain)] == plain or plain[: len(whole)] == whole or _is_clipped(plain, whole))


def _is_body_of(tokens: tuple[str, ...], body: Body) -> bool:
    """Say whether a longer name than that of a known body is that of one of its own: "BRICS Business Council"."""
    size = len(body.tokens)
    return body.entry is not None and tokens[:size] == body.tokens and not _SUFFIXES.issuperset(tokens[size:])


def _is_clipped(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether one word is the noun that a longer name ends in: "the Commission" for "European Commission"."""
    return len(short) == 1 and len(full) > 1 and short[0] == full[-1] and short[0] in _NOUNS
