"""The names of a reading joined with what the lexicon knows of them: people, bodies, places, countries, adjectives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.model.mention import NameKind
from summitkit.parse.actors.naming import put_right
from summitkit.parse.actors.titles import titles_of
from summitkit.parse.names.agreement import NameFind
from summitkit.parse.names.gazetteer import Find, Known, known_part, known_phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summitkit.lexicon import Lexicon
    from summitkit.parse.reading import Reading

__all__ = ["PIECES", "Piece", "find_pieces"]

PIECES = "pieces"
"""The name by which a reading keeps its pieces."""

_BY_KIND = {NameKind.PERSON: "person", NameKind.ORGANIZATION: "organization", NameKind.PLACE: "place"}


@attrs.frozen(slots=True)
class Piece:
    """A name or an adjective of a country.

    Attributes:
        first: its first word.
        last: the word after its last one.
        kind: "person", "organization", "place", "country", "adjective" or "people".
        known: the lexicon's reading of it, None where the lexicon doesn't know it.
        confidence: from 0 to 1.
        inner: the reading of a country's adjective or name, or of an acronym, that it begins with.
        inner_last: the word after those.
    """

    first: int
    last: int
    kind: str
    known: Known | None = None
    confidence: float = 1.0
    inner: Known | None = None
    inner_last: int = -1


def find_pieces(reading: Reading, names: Iterable[NameFind] | None = None) -> list[Piece]:
    """Return the pieces of a reading in order, without overlaps.

    Args:
        reading: the reading.
        names: its names by their words; None for those that it holds.
    """
    page, lexicon = reading.layout, reading.lexicon
    forms = page.words.forms
    if names is None:
        names = (NameFind(*page.word_range(name.span), name.kind, name.confidence) for name in reading.names)
    places = [place for name in names for place in _places(forms, name, lexicon)]
    found = reading.taken("phrases known", known_phrases)
    finds = [
        find
        for find in found
        if not (_is_field(find, forms) or _is_continent(find, forms) or _is_title(find, forms, lexicon))
    ]
    return list(_merge(*put_right(reading, places, finds), forms))


def _is_title(find: Find, forms: Sequence[str], lexicon: Lexicon) -> bool:
    """Say whether a word that may be a medium is the title of the name right after it: "Economist Anna Kask"."""
    if find.last - find.first > 1 or not find.readings[0].ambiguous or find.readings[0].kind != "outlet":
        return False
    after = forms[find.last] if find.last < len(forms) else ""
    return after[:1].isupper() and forms[find.first].lower() in titles_of(lexicon).openers


def _is_continent(find: Find, forms: Sequence[str]) -> bool:
    """Say whether a country's name ends that of a continent joined to another one: "Africa-South America Summit"."""
    before = forms[find.first - 1] if find.first else ""
    return "-" in before and before.rsplit("-", 1)[1] in {"South", "North", "Latin", "Central"}


def _is_field(find: Find, forms: Sequence[str]) -> bool:
    """Say whether what may be a medium is a minister's field: "Minister of Foreign Affairs"."""
    if find.readings[0].kind != "outlet":
        return False
    before = [form.lower() for form in forms[max(0, find.first - 2) : find.first]]
    return before[:1] == ["minister"] and before[1:] in (["of"], ["for"])


_NO_ACTORS = frozenset(
    {
        *("accord", "agreement", "declaration", "memorandum", "pact", "protocol", "treaty"),
        *("dialogue", "partnership", "summit", "summits"),
    }
)
"""What events and instruments are called: "Annual Summit", "Strategic Partnership" act no more than a date does."""


_NO_NAMES = frozenset({"brexit", "covid", "covid-19", "ministerial", "obamacare"})
"""Words in capitals that name nobody and no place."""


def _names_no_actor(forms: Sequence[str], first: int, last: int, lexicon: Lexicon) -> bool:
    """Say whether a name is that of an event or an instrument, or of several countries joined by hyphens."""
    if last - first > 1:
        return forms[last - 1].lower() in _NO_ACTORS
    parts = forms[first].split("-")
    return len(parts) > 1 and all(known_part(lexicon, part) is not None for part in parts)


def _places(forms: Sequence[str], name: NameFind, lexicon: Lexicon) -> Iterator[tuple[int, int, str, float]]:
    """Yield the words and the kind of a name: none of an office, of "Minister of Finance Ana Ruiz" the person's."""
    first, last = name.first, name.last
    if last - first == 1 and forms[first].lower() in _NO_NAMES:
        return
    no_actor = name.kind is not NameKind.PERSON and _names_no_actor(forms, first, last, lexicon)
    if not no_actor and not _is_office(forms, first, last, name.kind, lexicon):
        yield first, last, _BY_KIND[name.kind], name.confidence
    elif first > 1 and forms[first - 1] in {"of", "for"}:
        begin = first - len(("Minister", "of"))
        titles = _titles_in([form.lower() for form in forms[begin:last]], lexicon)
        end = begin + next((title.stop for title in titles if title.start == 0), 0)
        if first < end <= last - _TWO and all(form[:1].isupper() for form in forms[end:last]):
            yield end, last, "person", name.confidence


def _is_office(forms: Sequence[str], first: int, last: int, kind: NameKind, lexicon: Lexicon) -> bool:
    """Say whether a body's name is an office or its field: "Foreign Minister of Peru", "Foreign Affairs" of one."""
    if kind is not NameKind.ORGANIZATION:
        return False
    lows = [form.lower() for form in forms[max(0, first - 2) : last]]
    before = lows[: min(first, 2)]
    if before[:1] == ["minister"] and before[1:] in (["of"], ["for"]):
        return True
    inside = lows[len(before) :]
    if any(len(match) == len(inside) for match in _titles_in(inside, lexicon)):
        return True  # "Crown Prince"
    at = inside.index("minister") if "minister" in inside else -1
    return at >= 0 and inside[at + 1 : at + 2] in (["of"], ["for"])


def _titles_in(lows: Sequence[str], lexicon: Lexicon) -> Iterator[range]:
    return (range(match.first, match.last) for match in titles_of(lexicon).index.find(lows))


def _merge(
    names: Sequence[tuple[int, int, str, float]], finds: Sequence[Find], forms: Sequence[str]
) -> Iterator[Piece]:
    """Walk over names and finds in step; a name keeps its bounds, a find outside names is taken where it is sure."""
    index = 0
    reached = 0
    for first, last, kind, confidence in names:
        while index < len(finds) and finds[index].last <= first:
            yield from _alone(finds[index], forms, reached)
            index += 1
        inside = []
        while index < len(finds) and finds[index].first < last:
            inside.append(finds[index])
            index += 1
        piece = _named(first, last, kind, confidence, inside, forms)
        reached = piece.last
        yield piece
        for find in inside:
            if find.first >= piece.last:
                yield from _alone(find, forms, reached)
    for find in finds[index:]:
        yield from _alone(find, forms, reached)


def _named(first: int, last: int, kind: str, confidence: float, inside: Sequence[Find], forms: Sequence[str]) -> Piece:
    """Return the piece for a name, with the reading of the lexicon that fits its kind."""
    whole = next((find for find in inside if find.first == first and find.last == last), None)
    if whole is not None:
        known = _fitting(whole, kind) or _contradicting(whole, forms)
        if known is not None:
            return Piece(first, last, _kind(known, kind), known, confidence)
        return Piece(first, last, kind, None, confidence)
    if kind == "organization" and len(inside) == _TWO and inside[1].last == last and inside[0].last == inside[1].first:
        known = inside[1].reading("organization", "outlet")
        if known is not None and _owns(inside[0], inside[1], known):
            return Piece(inside[1].first, last, kind, known, confidence)
    longer = next((find for find in inside if find.first <= first and find.last >= last), None)
    if longer is not None and kind != "person":
        known = longer.reading("organization", "outlet", "country", "place")
        if known is not None and not known.ambiguous:
            return Piece(longer.first, longer.last, _kind(known, kind), known, confidence)
    inner, inner_last = _inner(first, inside, forms) if kind == "organization" else (None, -1)
    return Piece(first, last, kind, None, confidence, inner, inner_last)


def _owns(owner: Find, owned: Find, known: Known) -> bool:
    """Say whether what is named first is whose body follows: "French TotalEnergies", "BRICS New Development Bank"."""
    if owner.reading("adjective") is not None:
        return True
    whole = known.kind == "organization" and not known.ambiguous and owned.last - owned.first > 1
    return whole and owner.reading("country", "organization") is not None


def _contradicting(find: Find, forms: Sequence[str]) -> Known | None:
    """Return the reading of a body where words that name one and nothing else were taken for somebody.

    A medium's short name with other meanings counts after "told" and "according to".
    """
    outlet = find.reading("outlet")
    before = forms[max(0, find.first - 2) : find.first]
    if outlet is not None and (before[-1:] == ("told",) or " ".join(before).lower() == "according to"):
        return outlet
    known = find.readings[0]
    if known.kind not in {"organization", "outlet"}:
        return None
    single = find.last - find.first == 1
    return known if (single and not known.ambiguous) or (known.kind == "outlet" and not single) else None


def _inner(first: int, inside: Sequence[Find], forms: Sequence[str]) -> tuple[Known | None, int]:
    """Return what the lexicon knows of the beginning of a longer name: "EU" in "EU Council of Ministers"."""
    if not inside or inside[0].first != first:
        return None, -1
    find = inside[0]
    known = find.reading("adjective", "country", "metonym")
    if known is None and forms[first].isupper():
        known = find.reading("organization")
    return (known, find.last) if known is not None and not known.ambiguous else (None, -1)


_TWO = 2
_FITTING = {
    "person": ("person",),
    "organization": ("organization", "outlet", "country", "metonym"),
    "place": ("country", "metonym", "place", "region"),
}


def _fitting(find: Find, kind: str) -> Known | None:
    readings = [known for known in find.readings if known.kind in _FITTING[kind]]
    if kind == "place":
        readings = readings or [known for known in find.readings if known.kind == "organization"]
    return next((known for known in readings if not known.ambiguous), readings[0] if readings else None)


def _kind(known: Known, otherwise: str) -> str:
    if known.kind in {"country", "adjective", "people"}:
        return known.kind
    if known.kind in {"organization", "outlet"}:
        return "organization"
    return "place" if known.kind in {"metonym", "region", "place"} else otherwise


_SURE = ("country", "adjective", "people", "metonym", "organization", "outlet", "person")


def _alone(find: Find, forms: Sequence[str], reached: int) -> Iterator[Piece]:
    """Yield a piece for a find that no name covers, where the words alone tell what they are."""
    if find.first < reached:
        return
    known = next((known for known in find.readings if known.kind in _SURE), None)
    if known is None or not forms[find.first][:1].isupper():
        return
    if known.ambiguous and known.kind != "outlet":
        return
    if find.readings[0].kind in {"region-adjective", "region", "place"} and known.kind not in {"country", "adjective"}:
        return
    yield Piece(find.first, find.last, _kind(known, known.kind), known, 0.8)
