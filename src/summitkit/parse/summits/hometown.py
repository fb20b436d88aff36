"""The town that a text is written from: its dateline's, else the one that "here" means."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from summitkit.parse.scene import Scene, Town, capital_of, country_of
from summitkit.parse.summits.vocabulary import HEADS
from summitkit.parse.wording import AUXILIARIES, CLAUSE_STARTS, CONJUNCTIONS, PREPOSITIONS, SAID, words

__all__ = ["guessed_home", "home_of"]


def home_of(scene: Scene) -> Town | None:
    """Return the town that a text is written from: its dateline's, else the one that "here" means at its beginning."""
    if scene.home is not None:
        return scene.home
    body = (sentence for sentence in scene.reading.layout.sentences if sentence.kind != "heading")
    lead = any("here" in scene.lower[sentence.first : sentence.last] for sentence in islice(body, 2))
    return scene.kept("town meant by here", guessed_home) if lead else None


def guessed_home(scene: Scene) -> Town | None:
    """Return the town that "here" means in a text without a dateline: one of the country that it speaks of most."""
    own = Counter(town.name for town in scene.towns if _names_meeting(scene, town)).most_common(1)
    placed = Counter(town.name for town in scene.towns if scene.word(town.first - 1) in {"in", "to"}).most_common(2)
    often = [name for name, count in own or placed if count >= _OFTEN]
    if len(often) == 1:
        return next(town for town in scene.towns if town.name == often[0])
    countries = Counter(country.code for country in map(country_of, scene.sides.entities()) if country is not None)
    towns = [
        town
        for town in scene.towns
        if scene.word(town.last) not in HEADS
        and not _acts(scene, town)  # "the Beirut summit"
        and not _is_attribute(scene, town)
    ]
    named = Counter(town.name for town in towns)
    capitals = {capital_of(scene.reading.lexicon, town.country) for town in towns if town.country is not None}
    found = max(
        towns,
        key=lambda town: (
            countries[town.country.code if town.country else ""],
            town.name in capitals,
            named[town.name],
        ),
        default=None,
    )
    if found is None or found.country is None or countries[found.country.code] < _OFTEN:
        return None
    most = countries.most_common(1)[0][1]
    return found if countries[found.country.code] == most else None


def _is_attribute(scene: Scene, town: Town) -> bool:
    """Say whether a town only tells of what kind something is: "traditional Peking opera"."""
    before, after = scene.word(town.first - 1), scene.forms[town.last : town.last + 1]
    noun = bool(after) and after[0].islower() and after[0] not in _AFTER_PLACE and scene.moment(town.last) is None
    return noun and before not in PREPOSITIONS


def _names_meeting(scene: Scene, town: Town) -> bool:
    """Say whether a meeting or what it adopts is named after a town: "the Lima summit", "the Lima Agenda"."""
    document = scene.word(town.last) in _DOCUMENTS and scene.forms[town.last][:1].isupper()
    return document or scene.word(town.last) in {"summit", "phase", "meeting", "conference"}


_DOCUMENTS = words("declaration agenda consensus commitment communique statement")
_AFTER_PLACE = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | CLAUSE_STARTS | SAID
_OFTEN = 2


def _acts(scene: Scene, town: Town) -> bool:
    """Say whether a town stands for a government that says or does something: "Beijing would not", "Lima has sold"."""
    does = scene.word(town.last) in AUXILIARIES and scene.word(town.last + 1).endswith("ed")
    return does or scene.word(town.last) in _SPEAKS


_SPEAKS = SAID | words("would will wants agreed insists must should hopes")  # "Beijing would not devalue the yuan"
