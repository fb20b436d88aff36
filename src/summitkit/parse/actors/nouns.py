"""Later mentions by a noun: "the Indian side", "the country", "the East African nation", "the company"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.lexicon.entries import Country, Place
from summitkit.model.actor import OrganizationKind
from summitkit.parse.actors.likeness import BODY_NOUNS, is_called, region_members
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.actors.casting import Figures
    from summitkit.parse.actors.figures import Figure
    from summitkit.parse.actors.pieces import Piece
    from summitkit.parse.actors.pronouns import Stage
    from summitkit.parse.actors.scene import Scene

__all__ = ["NOUNS", "find_meant", "is_head"]

_SIDES = words("side government administration leadership authorities")
_STATES = words("country nation kingdom republic state island junta regime")
_TOWNS = words("city capital town continent")
NOUNS = frozenset({*_SIDES, *_STATES, *_TOWNS, *BODY_NOUNS})
"""Nouns that may mean a country, a body or a place named before."""

_THEIRS = frozenset({"his", "her", "its"})
_OPENING = 20  # names at the beginning of a text, its dateline's among them
_FARTHEST = 4  # adjectives between an article and its noun
_NO_ADJECTIVES = words(
    "and or of in on at to for with by from two three four five both all other same own than as that"
)
_AFTER_NOUN = words(
    "and or but of in on at to for with by from as than that which who whose when where while after before "
    "because if also familiar close involved based not itself has had will would over under about against between "
    "during since until into through without within"
)
_COMPASS = frozenset({"East", "West", "North", "South"})
_REGIONAL = ("n", "ic", "ese", "ab")


def find_meant(figures: Figures, stage: Stage, index: int) -> tuple[Figure, int] | None:
    """Return whom the noun at a word means and the first word of its phrase, or None.

    Args:
        figures: the figures of the text.
        stage: those meant lately.
        index: the noun's word, one of `NOUNS`.
    """
    scene = figures.scene
    if not is_head(scene, index):
        return None
    word = scene.word(index)
    if scene.word(index - 1) in _THEIRS:
        return _home(figures, stage, index) if word in _STATES or word in _SIDES else None
    adjective = scene.by_last.get(index)
    if word in _SIDES and adjective is not None and adjective.kind in {"adjective", "country"}:
        figure = figures.owner(adjective)
        before = adjective.first - 1
        with_article = scene.word(before) == "the" and scene.sentence[before] == scene.sentence[index]
        return (figure, before if with_article else adjective.first) if figure is not None else None
    if (
        word == "capital"
        and scene.word(index + 1) != "of"
        and adjective is not None
        and adjective.kind in {"adjective", "country"}
    ):
        city = _capital(figures, adjective.first)
        if city is not None:
            return city
    first = _article(scene, index)
    if first < 0 or scene.word(index + 1) == "of":
        return None
    led = word in _SIDES and adjective is not None
    meant = _led_by(figures, adjective) if led else _meant(scene, stage, index, first)
    return (meant, first) if meant is not None else None


def _home(figures: Figures, stage: Stage, index: int) -> tuple[Figure, int] | None:
    """Return the country of "his country"."""
    found = stage.who(index - 1)
    home = found[0].country if found is not None else None
    entry = figures.scene.reading.lexicon.country_by_code.get(home.code) if home is not None else None
    return (figures.country(entry), index - 1) if entry is not None else None


def _led_by(figures: Figures, leader: Piece | None) -> Figure | None:
    """Return the country of "the Ortega administration", "the Kabul government"; none for that of a town or a body."""
    entry = leader.known.entry if leader is not None and leader.known is not None else None
    if leader is not None and leader.kind == "person":
        person = figures.owner(leader)
        home = person.country if person is not None else None
        entry = figures.scene.reading.lexicon.country_by_code.get(home.code) if home is not None else None
    return figures.country(entry) if isinstance(entry, Country) else None


def _capital(figures: Figures, first: int) -> tuple[Figure, int] | None:
    """Return the city that "the Malaysian capital" means."""
    scene = figures.scene
    known = scene.by_first[first].known
    entry = known.entry if known is not None else None
    city = figures.capital(entry) if isinstance(entry, Country) else None
    return (city, first - 1 if scene.word(first - 1) == "the" else first) if city is not None else None


def _meant(scene: Scene, stage: Stage, index: int, first: int) -> Figure | None:
    """Return the last country, place or body that can be called by a noun and the adjectives before it."""
    word = scene.word(index)
    if word in _STATES:
        described = scene.text(first + 1, index) if first + 1 < index else ""
        return stage.country(index, region_members(scene.reading.lexicon, described))
    if word in _TOWNS:
        return stage.town(word)
    if word in _SIDES:
        return stage.country(index, home=_home_of_dateline(scene)) if word in {"government", "administration"} else None
    bodies = [figure for figure in stage.things() if figure.kind == "organization"]
    called = next((figure for figure in bodies if is_called(figure, word)), None)
    if called is None and word in {"company", "firm"}:
        lately = [*stage.doing(index), *bodies]
        return next((figure for figure in lately if figure.body is OrganizationKind.OTHER), None)
    return called


def _home_of_dateline(scene: Scene) -> str | None:
    """Return the code of the country that a report comes from, by its dateline."""
    for piece in scene.pieces[:_OPENING]:
        entry = piece.known.entry if piece.known is not None and scene.dated[piece.first] else None
        if isinstance(entry, Place):
            return entry.country
        if isinstance(entry, Country):
            return entry.code
    return None


def is_head(scene: Scene, index: int) -> bool:
    """Say whether a noun isn't followed by another that it describes: "the state", not "the state visit"."""
    after = index + 1
    if after >= len(scene.forms) or scene.sentence[after] != scene.sentence[index]:
        return True
    form = scene.forms[after]
    return not form[:1].isalpha() or scene.is_verb(after) or form in _AFTER_NOUN or form.endswith("ly")


def _article(scene: Scene, index: int) -> int:
    """Return the word of the "the" before a noun and its adjectives ("the 10-member bloc"), -1 where there is none."""
    for at in range(index - 1, max(-1, index - 2 - _FARTHEST), -1):
        if scene.sentence[at] != scene.sentence[index]:
            break
        if scene.word(at) == "the":
            return at
        if not _is_adjective(scene, at):
            break
    return -1


def _is_adjective(scene: Scene, at: int) -> bool:
    """Say whether a word may describe a noun: written small or hyphenated, a country's adjective, or a region's."""
    form = scene.forms[at]
    if not form.replace("-", "").isalnum() or scene.is_verb(at) or form in _NO_ADJECTIVES:
        return False
    if form.islower() or "-" in form or at + 1 in scene.by_last:
        return True
    return form in _COMPASS or (form[:1].isupper() and form.endswith(_REGIONAL))
