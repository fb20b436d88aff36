"""Who speaks in a quotation, for the "I" in it: the subject of the report beside it, else whoever spoke last."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summitkit.parse.actors.figures import Figure, Place
from summitkit.parse.actors.grammar import speaks
from summitkit.parse.wording import places

if TYPE_CHECKING:
    from summitkit.model.actor import Country
    from summitkit.model.span import Span
    from summitkit.parse.actors.scene import Scene

__all__ = ["FIRST_PERSON", "place_speakers"]

FIRST_PERSON = frozenset({"i", "me", "my", "myself", "mine"})
_WE = frozenset({"we", "our", "us", "ours"})
_FIRST_OR_WE = FIRST_PERSON | _WE
_STATESMEN = frozenset(
    {
        "head-of-state",
        "head-of-government",
        "foreign-minister",
        "defence-minister",
        "minister",
        "royal",
        "spokesman",
        "ambassador",
    }
)
_CONFIDENCE = 0.8


def place_speakers(scene: Scene, figures: list[Figure]) -> None:
    """Give every "I" and "my" in a quotation to the person who says it, and "we" to the state or body spoken for."""
    said = places(_FIRST_OR_WE, scene.small)
    if not said:
        return
    countries = {figure.country: figure for figure in figures if figure.kind == "country"}
    people = sorted(
        ((place.first, place.last, figure) for figure in figures if figure.kind == "person" for place in figure.places),
        key=lambda one: one[:2],
    )
    starts = [first for first, _, _ in people]
    spoken: dict[Span, Figure | None] = {}
    last: Figure | None = None
    page = scene.reading.layout
    for index in said:
        word = scene.small[index]
        if (word == "i" and scene.forms[index] != "I") or scene.forms[index] == "US":
            continue
        quotation = page.quotation_at(page.words.starts[index])
        if quotation is None:
            continue
        if quotation not in spoken:
            spoken[quotation] = _speaker(scene, quotation, people, starts)
        figure = spoken[quotation] or last
        last = figure
        if figure is not None and word in _WE:
            figure = _spoken_for(figure, countries)
        if figure is not None:
            figure.places.append(Place(index, index + 1, index, index + 1, "pronoun", _CONFIDENCE))


def _spoken_for(figure: Figure, countries: dict[Country | None, Figure]) -> Figure | None:
    """Return the country of a statesman, or the body that somebody else belongs to."""
    if figure.country is not None and any(role.rank in _STATESMEN for _, role, _, _ in figure.roles):
        return countries.get(figure.country)
    return figure.affiliation


def _speaker(scene: Scene, quotation: Span, people: list[tuple[int, int, Figure]], starts: list[int]) -> Figure | None:
    """Return who is said to speak: after the quotation in its sentence, before it there, or in the sentence before."""
    first, last = scene.reading.layout.word_range(quotation)
    if first >= last:
        return None
    after = _reporting(scene, people, bisect_left(starts, last), scene.sentence[last - 1])
    if after is not None:
        return after
    sentence = scene.sentence[first]
    best: Figure | None = None
    here = bisect_left(starts, first) - 1
    for at in range(here, max(-1, here - _LOOKED_AT), -1):
        begin, end, figure = people[at]
        distance = sentence - scene.sentence[begin]
        if distance > _BACK:
            break
        if speaks(scene, begin, end) and not scene.reading.layout.in_quotation(
            scene.reading.layout.words.starts[begin]
        ):
            return figure
        if distance == 0:
            best = figure
    return best


_BACK = 3  # sentences
_LOOKED_AT = 40  # mentions on each side


def _reporting(scene: Scene, people: list[tuple[int, int, Figure]], at: int, sentence: int) -> Figure | None:
    for begin, end, figure in people[at : at + _LOOKED_AT]:
        if scene.sentence[begin] != sentence:
            break
        if speaks(scene, begin, end):
            return figure
    return None
