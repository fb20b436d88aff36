"""Noun phrases that name an office: "the Russian foreign minister", "his top deputy", "head of Rosneft"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon import entries
from summitkit.parse.actors.holders import FIELDED, fields_after, fields_before
from summitkit.parse.actors.honorifics import HONORIFICS, STYLES
from summitkit.parse.actors.pieces import Piece
from summitkit.parse.actors.titles import titles_of
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.actors.scene import Scene

__all__ = ["POSSESSIVES", "Office", "find_offices"]

POSSESSIVES = frozenset({"his", "her", "its", "their", "my", "our", "your"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "another", "one"})
_ENDINGS = frozenset({"'s", "’s", "'", "’"})
_JOINTS = frozenset({"of", "for", "at", "to", "from", "in", "with"})
_SENT_TO = frozenset(
    {
        "ambassador",
        "envoy",
        "representative",
        "emissary",
        "delegate",
        "negotiator",
        "adviser",
        "advisor",
        "commissioner",
    }
)
_MODIFIERS = words(
    "former then acting interim outgoing incoming visiting new current late top senior chief deputy vice assistant "
    "first second caretaker veteran longtime long-time newly-elected re-elected ousted exiled fellow influential "
    "powerful billionaire main only own respective special"
)
_OWNERS = frozenset({"country", "adjective", "organization", "place", "region"})
_PORTFOLIO = words(
    "foreign external internal interior home affairs defence defense finance trade commerce economy economic energy "
    "oil petroleum health education agriculture culture tourism justice transport communications information labour "
    "labor science technology environment planning development industry security cooperation international state "
    "public works mines water resources railways shipping aviation telecommunications sport sports youth women "
    "integration the and of &"
)
_STATE_BODIES = frozenset(
    {
        "ministry",
        "government",
        "presidency",
        "embassy",
        "delegation",
        "army",
        "military",
        "navy",
        "parliament",
        "cabinet",
    }
)
_LEADING = frozenset({"head-of-state", "head-of-government", "royal"})
_BEFORE_LAND = frozenset({"the", "an", "a", "friendly", "brotherly", "sisterly", "fraternal", "neighbouring"})
_LONGEST = 3
_MANY = 14  # words of a minister's portfolios


@attrs.frozen(slots=True, eq=False)
class Office:
    """A noun phrase that names an office.

    Attributes:
        first: its first word, article included.
        last: the word after its last one.
        title_first: the first word of the office itself.
        title_last: the word after the office.
        role: the lexicon's entry.
        article: the article or possessive pronoun it begins with, in lower case; "" where it has none.
        owner: the country, body, place or person whose office it is.
        owner_word: the word of a possessive pronoun that tells whose office it is; -1 where there is none.
    """

    first: int
    last: int
    title_first: int
    title_last: int
    role: entries.Role
    article: str = ""
    owner: Piece | None = None
    owner_word: int = -1

    @property
    def bare_first(self) -> int:
        """The first word without the article."""
        return self.first + 1 if self.article in _ARTICLES else self.first


def find_offices(scene: Scene) -> list[Office]:
    """Return the offices in a text, in order."""
    titles = titles_of(scene.reading.lexicon)
    words = titles.calm(scene.forms, scene.small)
    found: list[Office] = []
    floor = 0
    for first, last in _gaps(scene):
        for match in titles.index.find(words, first, last):
            if match.first < floor:
                continue
            office = _office(scene, match.first, _with_all_fields(scene, match.first, match.last), match.value, floor)
            found.append(office)
            floor = office.last
    return found


def _gaps(scene: Scene) -> Iterator[tuple[int, int]]:
    """Yield the ranges of words between pieces, cut at the ends of sentences."""
    firsts = sorted(scene.by_first)
    for sentence in scene.reading.layout.sentences:
        begin = sentence.first
        while begin < sentence.last:
            piece = scene.by_first.get(begin)
            if piece is not None:
                begin = piece.last
                continue
            after = bisect_left(firsts, begin)
            end = min(sentence.last, firsts[after]) if after < len(firsts) else sentence.last
            yield begin, end
            begin = end


def _office(scene: Scene, first: int, last: int, role: entries.Role, floor: int) -> Office:
    """Extend an office to its article and owner on the left and to what it governs on the right."""
    first = _with_fields(scene, first, last, floor)
    begin = title_first = _skip_modifiers(scene, _with_domain(scene, first, role, floor), floor)
    owner, owner_word, article = None, -1, ""
    piece = scene.by_last.get(begin)
    if piece is None and scene.word(begin - 1) in _ENDINGS and begin > floor:
        piece = scene.by_last.get(begin - 1)
    elif piece is not None and piece.kind not in _OWNERS:
        piece = None
    if piece is not None and piece.first >= floor and _same(scene, piece.first, first):
        owner = piece
        begin = _skip_modifiers(scene, _with_adjective(scene, piece), floor)
    before = scene.word(begin - 1) if begin > floor and _same(scene, begin - 1, first) else ""
    if (
        before not in _ARTICLES
        and scene.word(begin - 2) in {"the", "a", "an"}
        and _is_adjective(scene, begin - 1, floor)
    ):
        begin, before = begin - 1, scene.word(begin - 2)
    if before in POSSESSIVES:
        article, owner_word, begin = before, begin - 1, begin - 1
    elif before in _ARTICLES:
        article, begin = before, begin - 1
    title_last, end, right = _governed(scene, first, last)
    if owner is None and right is not None:
        owner = right
    return Office(begin, end, title_first, title_last, role, article, owner, owner_word)


def _with_fields(scene: Scene, first: int, last: int, floor: int) -> int:
    """Return the first word of an office with all that a minister is minister of: "Mines and Energy Minister"."""
    if scene.word(last - 1) not in FIELDED:
        return first
    fields = titles_of(scene.reading.lexicon).fields
    begin = fields_before(scene.forms, scene.small, last - 1, fields)
    apart = (
        begin < floor or not _same(scene, begin, first) or any(at in scene.by_last for at in range(begin + 1, first))
    )
    return first if apart else min(first, begin)


def _with_all_fields(scene: Scene, first: int, last: int) -> int:
    """Return the end of an office with all that a minister is minister of: "Minister of Energy and Works"."""
    head = next((at for at in range(last - 1, first - 1, -1) if scene.word(at) in FIELDED), -1)
    if head < 0 or scene.word(head + 1) not in {"of", "for"}:
        return last
    end = fields_after(scene.forms, scene.small, head + 2, titles_of(scene.reading.lexicon).fields)
    apart = (
        end <= max(last, head + 2)
        or not _same(scene, end - 1, head)
        or any(at in scene.by_first for at in range(head, end))
    )
    return last if apart else end


def _with_domain(scene: Scene, first: int, role: entries.Role, floor: int) -> int:
    """Return the first word of an office with what its holder deals with: "budget" before "director"."""
    fields = titles_of(scene.reading.lexicon).fields
    before = first - 1
    small = before > floor and scene.forms[before].islower() and scene.word(before) in fields
    if not small or role.rank in _LEADING or not _same(scene, before, first):
        return first
    owned = before in scene.by_last or scene.word(before - 1) in _ENDINGS or scene.word(before - 1) in _MODIFIERS
    return before if owned or scene.word(before - 1) in POSSESSIVES else first


def _is_adjective(scene: Scene, index: int, floor: int) -> bool:
    """Say whether a word between an article and an office may be an adjective: "the feeble premier"."""
    form = scene.forms[index]
    return index > floor and form.islower() and form.replace("-", "").isalpha() and index + 1 not in scene.by_last


def _same(scene: Scene, index: int, other: int) -> bool:
    return 0 <= index < len(scene.sentence) and scene.sentence[index] == scene.sentence[other]


def _skip_modifiers(scene: Scene, index: int, floor: int) -> int:
    for _ in range(_LONGEST):
        before = index - 1
        if before < floor or not _same(scene, before, min(index, len(scene.forms) - 1)) or before + 1 in scene.by_last:
            break
        if scene.word(before) not in _MODIFIERS:
            break
        index = before
    return index


def _with_adjective(scene: Scene, piece: Piece) -> int:
    """Return the first word of a piece or of the country's adjective right before it."""
    before = scene.by_last.get(piece.first)
    if piece.kind == "organization" and before is not None and before.kind in {"adjective", "country"}:
        return before.first
    return piece.first


def _state_body(scene: Scene, first: int) -> int:
    """Return the word after "foreign ministry" or "government" at `first`, or `first`."""
    end = first
    while end < first + _LONGEST and scene.word(end) in _PORTFOLIO:
        end += 1
    return end + 1 if scene.word(end) in _STATE_BODIES else first


def _governed(scene: Scene, first: int, last: int) -> tuple[int, int, Piece | None]:
    """Return where the title ends, where the phrase ends, and what "of" brings in."""
    end, land = _portfolios(scene, first, last)
    if end > last:
        return end, land.last if land is not None else end, land
    astray = scene.word(last) == "to" and scene.word(last - 1) not in _SENT_TO  # "the visit of the president to Kiev"
    if scene.word(last) not in _JOINTS or astray or not _same(scene, last, last - 1):
        return last, last, None
    after = last + 1
    while scene.word(after) in _BEFORE_LAND:
        after += 1
    piece = scene.by_first.get(after)
    if piece is not None and piece.kind in _OWNERS and _same(scene, after, last):
        if piece.kind != "adjective":
            body = _state_body(scene, piece.last + 1) if scene.word(piece.last) in _ENDINGS else 0
            return last, (body if body > piece.last + 1 else _with_land(scene, piece)), piece
        end = _state_body(scene, piece.last)
        return (last, end, piece) if end > piece.last else (last, last, None)
    if scene.word(last) not in {"of", "for"}:
        return last, last, None
    end = last + 1
    while scene.word(end) in _PORTFOLIO and _same(scene, end, last):
        end += 1
    while end > last + 1 and scene.word(end - 1) in {"the", "and", "of", "&"}:
        end -= 1
    return (end, end, None) if end > last + 1 else (last, last, None)


def _with_land(scene: Scene, body: Piece) -> int:
    """Return the end of a body whose land stands between it and a name: "Supreme Court of Kenya Anna Kask"."""
    if body.kind != "organization" or scene.word(body.last) != "of":
        return body.last
    land = scene.by_first.get(body.last + 1 + (scene.word(body.last + 1) == "the"))
    named = scene.by_first.get(land.last) if land is not None and land.kind == "country" else None
    return land.last if land is not None and named is not None and named.kind == "person" else body.last


def _portfolios(scene: Scene, first: int, last: int) -> tuple[int, Piece | None]:
    """Return the end of "Minister for Trade, Tourism and the Arts" before "of Kenya" or the name, and the land.

    The end is `last` where no minister's name follows.
    """
    title = scene.small[first : last + 1]
    if not {"minister", "secretary"}.intersection(title) or not {"for", "of"}.intersection(title):
        return last, None
    end = last
    while end < min(len(scene.forms), last + _MANY) and _same(scene, end, last) and end not in scene.by_first:
        if not (scene.forms[end][:1].isupper() or scene.forms[end] in {",", "and", "the", "&", "for", "of"}):
            return last, None
        if _past_honours(scene, end) in scene.by_first:
            break
        end += 1
    piece = scene.by_first.get(_past_honours(scene, end))
    land = piece if piece is not None and piece.kind == "country" else None
    if land is not None:
        piece = scene.by_first.get(land.last)
        end -= scene.word(end - 1) == "the"
        end -= scene.word(end - 1) in {"of", "for"}
    named = piece is not None and piece.kind == "person" and _same(scene, piece.first, last)
    return (end, land) if named and end > last and scene.forms[end - 1][:1].isupper() else (last, None)


def _past_honours(scene: Scene, index: int) -> int:
    """Return the word after a comma and words of respect at a word: that of the name in ", Hon. Anna Kask"."""
    after = index + (scene.word(index) == ",")
    while scene.word(after) in HONORIFICS or scene.word(after) in STYLES:
        after += 1
    return after
