"""Countries and places: where a name means the place and where it means the government that acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitkit.parse.actors.pieces import Piece
    from summitkit.parse.actors.scene import Scene
from summitkit.lexicon.entries import Country, Place
from summitkit.parse.names.gazetteer import gazetteer
from summitkit.parse.wording import words

__all__ = ["land_form"]

_STAY = words(
    "in at near outside around inside across through via here into throughout off visit visits visited visiting "
    "left leave leaves leaving reach reached arrive arrived"
)
_TRAVEL = words(
    "travel travels travelled traveled travelling traveling fly flies flew flying return returns returned returning "
    "go goes went going trip trips visit visits tour tours head heads headed heading come comes came coming way "
    "flight flights journey drive drove arrive arrives arrived invited back moved move rushed sent from"
)
_PRESSURE = words(
    "pressure support help aid criticism message messages backing statement statements signal signals response "
    "reply demand demands approval word words assistance permission resistance objections condemnation complaints "
    "guarantees reaction call calls reports loan loans investment orders independence threat threats away"
)
_ENDINGS = frozenset({"'s", "’s", "'", "’"})
_LOCAL = words(
    "airport streets street suburbs suburb mayor residents hotel university downtown metro police stock exchange "
    "outskirts skyline port district square railway station court hospital central old city centre center"
)
_HEARERS = words(
    "told tells tell urged urges urge accused accuses accuse warned warns warn asked asks ask assured assures "
    "informed pressed pressing press persuade persuaded convince convinced forced force angered anger irritated "
    "blamed blames blame criticized criticised condemned reminded help helped allow allowed give gives gave let "
    "prompted push pushed requested invited thanked supports support supported backed between"
)


def land_form(scene: Scene, piece: Piece) -> str:
    """Return the form of a country's or capital's mention: "name", "acronym", "demonym", "metonym", "body" or "".

    "body" is a palace or a department that stands for itself ("the Kremlin said"), "" a place. A capital stands for
    the government where it does what a government does: it is the subject of a verb, it owns a
    decision, or somebody has ties with it; after "in" or "at", or as the goal of a journey, it is a place.
    """
    if piece.kind in {"adjective", "people"}:
        return "demonym"
    if piece.kind == "country":
        form = scene.forms[piece.first]
        return "acronym" if piece.last == piece.first + 1 and form.isupper() and len(form) <= _LONGEST else "name"
    if piece.known is None or piece.known.kind != "metonym":
        return ""
    if not _acts(scene, piece):
        return ""
    return "metonym" if _is_city(scene, piece) else "body"


_LONGEST = 5


def _is_city(scene: Scene, piece: Piece) -> bool:
    """Say whether a metonym is a city rather than a palace or a department."""
    entry = piece.known.entry if piece.known is not None else None
    if not isinstance(entry, Country):
        return False
    words = scene.text(piece.first, piece.last).lower()
    return any(words == capital.lower() for capital in entry.capitals) or _known_place(scene, piece)


def _known_place(scene: Scene, piece: Piece) -> bool:
    find = next(gazetteer(scene.reading.lexicon).find(scene.forms, piece.first, piece.last), None)
    return find is not None and any(
        isinstance(known.entry, Place) and known.entry.kind != "venue" for known in find.readings
    )


def _acts(scene: Scene, piece: Piece) -> bool:
    first = piece.first - 1 if scene.word(piece.first - 1) == "the" else piece.first
    same = first > 0 and scene.sentence[first - 1] == scene.sentence[piece.first]
    before = scene.word(first - 1) if same else ""
    if before in _STAY or scene.dated[piece.first]:
        return False
    if scene.word(piece.last) in _ENDINGS:
        return scene.word(piece.last + 1) not in _LOCAL
    if before in {"to", "from"}:
        return scene.word(first - 2) in _PRESSURE if before == "from" else scene.word(first - 2) not in _TRAVEL
    return before in _HEARERS or _subject_or_party(scene, piece, before)


def _subject_or_party(scene: Scene, piece: Piece, before: str) -> bool:
    after = piece.last
    if scene.word(after) == "," or before == ",":
        return False
    if scene.is_verb(after) and before not in {"of", "for"}:
        return True
    if scene.word(after) in {"and", "or"}:
        other = scene.by_first.get(after + 1)
        joined = other is not None and other.known is not None and other.known.kind in {"metonym", "country"}
        return joined and before not in {"of", "for"}
    if before in {"with", "between", "against", "by", "toward", "towards", "both"}:
        return True
    return before == "and" and _after_metonym(scene, piece.first - 1)


def _after_metonym(scene: Scene, joint: int) -> bool:
    other = scene.by_last.get(joint)
    if other is None or other.known is None or other.known.kind not in {"metonym", "country"}:
        return False
    return scene.word(other.first - 1) in {"with", "between", "against", "by", "both"} or scene.begins(other.first)
