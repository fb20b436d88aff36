"""Later mentions: offices ("the Russian leader"), nouns ("the company", "the Indian side") and pronouns."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs

from summitkit.model.actor import OrganizationKind, Role
from summitkit.parse.actors.casting import COUNTERPART, Figures
from summitkit.parse.actors.figures import Figure, Place
from summitkit.parse.actors.offices import POSSESSIVES, Office
from summitkit.parse.actors.pronouns import PRONOUNS, RELATIVES, Stage
from summitkit.parse.actors.quoting import place_speakers
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon
    from summitkit.lexicon import entries
    from summitkit.parse.actors.scene import Scene

__all__ = ["resolve"]

_DEFINITE = frozenset({"the", "this", "that"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_NO_OFFICE = frozenset({COUNTERPART, "host", "guest", "ally", "friend", "opponent", "rival"})
_SIDES = frozenset({"side", "government", "administration", "leadership", "authorities"})
_NOT_ADJECTIVES = words(
    "and or of in on at to for with by from two three four five both all other same own than as that"
)
_AFTER_NOUN = words(
    "and or but of in on at to for with by from as than that which who whose when where while after before because if also "
    "not itself has had will would over under about against between during since until into through without within"
)
_THEIRS = frozenset({"his", "her", "its"})
_TOWNS = frozenset({"city", "capital", "town", "continent"})
_LANDS = frozenset({"country", "nation", "kingdom", "republic", "state", "island", "junta", "regime"})
_BODIES = {
    **dict.fromkeys(("company", "firm", "carmaker", "airline", "conglomerate", "manufacturer"), OrganizationKind.COMPANY),
    **dict.fromkeys(("newspaper", "paper", "daily", "magazine", "broadcaster"), OrganizationKind.MEDIA),
    **dict.fromkeys(("bloc", "grouping", "alliance"), OrganizationKind.INTERGOVERNMENTAL),
    **dict.fromkeys(
        ("agency", "organization", "organisation", "group", "association", "institute", "council", "commission",
         "committee", "fund", "court", "union", "institution", "body", "forum", "movement", "faction", "militia", "pact"), None,
    ),
    "bank": OrganizationKind.BANK, "lender": OrganizationKind.BANK, "ministry": OrganizationKind.GOVERNMENT,
    "party": OrganizationKind.PARTY,
}  # fmt: skip
_BARE_OFFICES = frozenset(
    {"head", "chief", "envoy", "negotiator", "spokesman", "director", "chairman", "official", "chairperson"}
)
_OPEN_KINDS = frozenset({OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.ARMED_GROUP, OrganizationKind.OTHER})
_BY_NAME = frozenset({"commission", "council", "committee", "court", "forum", "institute"})
_ANY_BODY = frozenset(
    {
        "movement",
        "faction",
        "militia",
        "pact",
        "organization",
        "organisation",
        "group",
        "body",
        "association",
        "union",
        "institution",
    }
)
_VAGUE = frozenset({"official", "source", "aide"})
_RELATIVE = 0.9
_MERGE = 4  # sentences from an office without a name to the name
_SHY = frozenset({"official", "spokesman", "analyst", "academic", "journalist", "envoy"})
_HEAD_RANKS = frozenset({"head-of-state", "head-of-government", "royal"})


@attrs.frozen(slots=True)
class _Event:
    first: int
    kind: int  # 0 a name, 1 an office, 2 a noun, 3 a pronoun: the order at one word
    office: Office | None = None


class _Resolver:
    """Goes through a text once, from name to name, and resolves what stands between them."""

    def __init__(self, figures: Figures) -> None:
        self.figures = figures
        self.scene: Scene = figures.scene
        self.stage = Stage(self.scene)
        self.nameless: list[tuple[Figure, int]] = []
        self.covered = bytearray(len(self.scene.forms))
        for first, (naming, _) in figures.bodies.items():
            self.covered[first : naming.last] = b"\x01" * (naming.last - first)

    def run(self) -> None:
        for event in sorted(self._events(), key=lambda one: (one.first, one.kind)):
            if event.kind == 0:
                self._name(event.first)
            elif event.kind == 1 and event.office is not None:
                self._office(event.office)
            elif event.kind == 2:
                self._noun(event.first)
            else:
                self._pronoun(event.first)

    def _events(self) -> list[_Event]:
        figures = self.figures
        events = [_Event(first, 0) for first in {*figures.namings, *figures.bodies, *figures.lands}]
        events += [_Event(office.title_last - 1, 1, office) for office in figures.offices]
        for index, word in enumerate(self.scene.small):
            if word in PRONOUNS or word in RELATIVES:
                events.append(_Event(index, 3))
            elif word in _SIDES or word in _LANDS or word in _BODIES or word in _TOWNS:
                events.append(_Event(index, 2))
        return events

    def _name(self, first: int) -> None:
        figures = self.figures
        if first in figures.namings:
            naming, figure = figures.namings[first]
            self._merge(first, figure)
            self.stage.enter(figure, naming.piece.first, naming.piece.last)
        elif first in figures.bodies:
            named, figure = figures.bodies[first]
            self.stage.enter(figure, first, named.last)
        else:
            piece, figure = figures.lands[first]
            self.stage.enter(figure, first, piece.last, modifier=piece.kind in {"adjective", "people"})

    def _merge(self, first: int, figure: Figure) -> None:
        """Join somebody known by office only, a few sentences ago, with the first name that comes without an office."""
        if figure.roles or figure.places[0].name_first != first or len(figure.tokens) < 2:
            return
        while self.nameless:
            known, index = self.nameless.pop()
            if self.scene.sentence[first] - self.scene.sentence[index] > _MERGE:
                self.nameless.clear()
                return
            if known.name is None and (figure.country in {None, known.country}):
                known_gender = known.gender if known.gender != "u" else figure.gender
                figure.gender = figure.gender if figure.gender != "u" else known_gender
                figure.roles, figure.country = known.roles, figure.country or known.country
                figure.country_words = figure.country_words or known.country_words
                figure.affiliation = figure.affiliation or known.affiliation
                figure.places += known.places
                known.places = []
                self.stage.replace(known, figure)
                return

    def _office(self, office: Office) -> None:
        taken = self.figures.taken.get(office)
        if taken is not None:
            self._beside(office, *taken)
            return
        if office.role.name == COUNTERPART and not office.role.plural:
            self._counterpart(office)
            return
        if office.role.plural or office.role.name in _NO_OFFICE:
            return
        owner = self._owner(office)
        if office.article in _INDEFINITE:
            self._unnamed(office)
            return
        if office.owner is None and owner is None and office.article not in _DEFINITE:
            return
        figure = self._holder(office, owner)
        if figure is None and owner is not None:
            figure = Figure(kind="person", gender=office.role.gender)
            self.figures.all.append(figure)
            self._give_nameless(figure, office, owner)
            self.nameless.append((figure, office.first))
        if figure is not None:
            self._put(figure, office, 0.75)
            self.stage.enter(figure, office.first, office.last)

    def _counterpart(self, office: Office) -> None:
        """Resolve "his Chinese counterpart" to the Chinese person with the same office."""
        owner = self.figures.owner(office.owner) if office.owner is not None else None
        found = self.stage.who(office.owner_word) if office.owner_word >= 0 else None
        if owner is None or owner.country is None or found is None:
            return
        ranks = {role.rank for _, role, _, _ in found[0].roles}
        for figure in self.stage.people():
            if figure.country == owner.country and any(role.rank in ranks for _, role, _, _ in figure.roles):
                self._put(figure, office, 0.7)
                self.stage.enter(figure, office.first, office.last)
                return

    def _unnamed(self, office: Office) -> None:
        """Take note of somebody whom the text doesn't name: "a senior Russian official"."""
        figure = Figure(kind="person", gender=office.role.gender)
        self.figures.all.append(figure)
        self._give_nameless(figure, office)
        if office.role.rank not in _SHY:
            self.nameless.append((figure, office.first))
        self._put(figure, office, 0.7)
        self.stage.enter(figure, office.first, office.last)

    def _complement(self, last: int) -> int:
        """Return the end of "from the government" after an office."""
        scene = self.scene
        if scene.word(last) not in {"from", "of", "at", "in", "with"}:
            return last
        end = last + 2 if scene.word(last + 1) in {"the", "a"} else last + 1
        if end < len(scene.forms) and scene.sentence[end] == scene.sentence[last] and scene.forms[end].isalpha():
            return end + 1
        return last

    def _beside(self, office: Office, figure: Figure, apart: bool) -> None:
        """Take note of an office beside a name; a counterpart has the office of whose counterpart it is."""
        if apart:
            self._put(figure, office, 0.85)
        if office.role.name == COUNTERPART and office.owner_word >= 0:
            found = self.stage.who(office.owner_word)
            if found is not None and found[0].roles and not figure.roles:
                role, entry, _, _ = found[0].roles[0]
                same = Role(role.title, country=figure.country)
                figure.roles.append((same, entry, office.title_first, office.title_last))

    def _put(self, figure: Figure, office: Office, confidence: float) -> None:
        whole = (office.first, office.last)
        figure.places.append(Place(*whole, *whole, "role", confidence))

    def _owner(self, office: Office) -> Figure | None:
        if office.owner is not None:
            return self.figures.owner(office.owner)
        if office.owner_word >= 0 and office.article in PRONOUNS:
            found = self.stage.who(office.owner_word)
            return found[0] if found else None
        return None

    def _give_nameless(self, figure: Figure, office: Office, owner: Figure | None = None) -> None:
        self.figures.give(figure, office)
        begin = office.bare_first if office.owner_word < 0 else office.owner_word + 1
        figure.description = self.scene.text(begin, max(office.last, self._complement(office.last)))
        if figure.country is None and owner is not None and owner.country is not None:
            figure.country = owner.country

    def _holder(self, office: Office, owner: Figure | None) -> Figure | None:
        """Return the person who holds an office, the one meant last where several could."""
        country = owner.country if owner is not None else None
        for figure in self.stage.ranked(office.title_first):
            if owner is figure:
                continue
            if owner is not None and owner.kind == "organization" and figure.affiliation not in {None, owner}:
                continue
            if country is not None and figure.country not in {None, country}:
                continue
            if office.role.gender != "u" and figure.gender not in {"u", office.role.gender}:
                continue
            nameless = figure.name is None
            if any(_same_office(office.role, role, nameless=nameless) for _, role, _, _ in figure.roles):
                return figure
        return None

    def _noun(self, index: int) -> None:
        """Resolve "the Indian side", "the country", "the ministry"."""
        scene = self.scene
        if self.covered[index] or not self._is_head(index):
            return
        word = scene.word(index)
        if scene.word(index - 1) in _THEIRS and word in {*_LANDS, "government", "administration"}:
            found = self.stage.who(index - 1)
            home = found[0].country if found is not None else None
            entry = scene.reading.lexicon.country_by_code.get(home.code) if home is not None else None
            if entry is not None:
                self._put_noun(self.figures.country(entry), index - 1, index + 1)
            return
        if word in _SIDES:
            adjective = scene.by_last.get(index)
            if adjective is not None and adjective.kind in {"adjective", "country"}:
                self._put_noun(self.figures.owner(adjective), adjective.first, index + 1)
                return
        first = self._article(index)
        if first < 0 or scene.word(index + 1) == "of":
            return
        if word in _LANDS:
            described = self.scene.text(first + 1, index) if first + 1 < index else ""
            figure = self.stage.country(index, _members(self.scene.reading.lexicon, described))
        else:
            figure = self._meant(word, index)
        if figure is not None:
            self._put_noun(figure, first, index + 1)

    def _is_head(self, index: int) -> bool:
        """Say whether a noun isn't followed by another that it describes: "the state", not "the state visit"."""
        scene = self.scene
        after = index + 1
        if after >= len(scene.forms) or scene.sentence[after] != scene.sentence[index]:
            return True
        form = scene.forms[after]
        return not form[:1].isalpha() or scene.is_verb(after) or form in _AFTER_NOUN or form.endswith("ly")

    def _article(self, index: int) -> int:
        """Return the word of the "the" before a noun and its adjectives ("the 10-member bloc"), -1 where there is none."""
        scene = self.scene
        for at in range(index - 1, max(-1, index - 5), -1):
            form = scene.forms[at]
            if scene.sentence[at] != scene.sentence[index]:
                break
            if scene.word(at) == "the":
                return at
            if not form.replace("-", "").isalnum():
                break
            if not (form.islower() or "-" in form or at + 1 in scene.by_last or _is_geographic(form)):
                break
            if scene.is_verb(at) or form in _NOT_ADJECTIVES:
                break
        return -1

    def _meant(self, word: str, index: int) -> Figure | None:
        """Return the country or body that "the country" or "the company" means: the last one that can be called so."""
        things = self.stage.things()
        if word in {"government", "administration"}:
            return self.stage.country(index)
        if word in _TOWNS:
            return self.stage.town(word)
        if word in _SIDES:
            return None
        bodies = [figure for figure in things if figure.kind == "organization"]
        wanted = _BODIES.get(word)
        called = next((figure for figure in bodies if _is_called(figure, word, wanted)), None)
        if called is None and wanted is OrganizationKind.COMPANY:
            return next((figure for figure in bodies if figure.body is OrganizationKind.OTHER), None)
        return called

    def _put_noun(self, figure: Figure | None, first: int, last: int) -> None:
        if figure is None:
            return
        if self.scene.word(first - 1) == "the" and self.scene.sentence[first - 1] == self.scene.sentence[first]:
            first -= 1
        figure.places.append(Place(first, last, first, last, "role", 0.7))
        self.stage.enter(figure, first, last)

    def _pronoun(self, index: int) -> None:
        found = self._before_relative(index) if self.scene.word(index) in RELATIVES else self.stage.who(index)
        if found is None:
            return
        figure, confidence = found
        figure.places.append(Place(index, index + 1, index, index + 1, "pronoun", confidence))
        word = self.scene.word(index)
        self.stage.enter(figure, index, index + 1, modifier=word in POSSESSIVES, subject=word == "who")

    def _before_relative(self, index: int) -> tuple[Figure, float] | None:
        """Return whom "who" means: the name that ends right before it or before the comma there."""
        last = index - 1 if self.scene.word(index - 1) == "," else index
        piece = self.scene.by_last.get(last)
        if piece is None or (piece.kind != "person" and self.scene.word(index) != "whose"):
            return None
        figure = self.figures.owner(piece)
        return (figure, _RELATIVE) if figure is not None else None


def _is_geographic(form: str) -> bool:
    """Say whether a capitalised word looks like a region's adjective: "African", "Western", "Baltic"."""
    return form in {"East", "West", "North", "South"} or (
        form[:1].isupper() and form.endswith(("n", "ic", "ese", "ab"))
    )


@functools.lru_cache(maxsize=8)
def _regions(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    return {
        adjective.lower(): frozenset(region.members)
        for region in lexicon.regions
        if region.members
        for adjective in (*region.adjectives, region.name)
    }


def _members(lexicon: Lexicon, described: str) -> frozenset[str]:
    """Return the countries of the region whose adjective ends a description: "tiny East African"; none for another."""
    regions = _regions(lexicon)
    words_before = described.lower().split()
    for begin in range(len(words_before)):
        found = regions.get(" ".join(words_before[begin:]))
        if found:
            return found
    return frozenset()


def _same_office(wanted: entries.Role, held: entries.Role, *, nameless: bool = False) -> bool:
    """Say whether a later mention by an office can mean somebody who holds another: "the minister", "the official"."""
    if wanted.name == held.name:
        return True
    if wanted.name in _VAGUE:
        return nameless and (held.name in _VAGUE or held.rank in {"official", "spokesman", "deputy"})
    if wanted.name in {"leader", "head of state", "head of government"}:
        return held.is_leader or held.rank in _HEAD_RANKS
    if wanted.name == "minister":
        return held.rank in {"minister", "foreign-minister", "defence-minister"} or held.name.endswith("minister")
    if wanted.name == "diplomat":
        return held.rank in {"ambassador", "envoy"}
    if wanted.rank == held.rank and wanted.rank in {
        "analyst",
        "spokesman",
        "ambassador",
        "envoy",
        "academic",
        "journalist",
    }:
        return True
    if wanted.name in held.name.split():
        return True
    return wanted.name.split()[-1] in _BARE_OFFICES and wanted.name.split()[-1] == held.name.split()[-1]


def _is_called(figure: Figure, word: str, wanted: OrganizationKind | None) -> bool:
    """Say whether a body can be called by a noun: by its kind, or by the noun in its name."""
    named = word in (figure.name or "").lower()
    if word == "ministry" or word in _BY_NAME:
        return named
    if wanted is not None:
        return figure.body is wanted
    return named or (word in _ANY_BODY and figure.body in _OPEN_KINDS)


def resolve(figures: Figures) -> None:
    """Resolve all later mentions of a text; adds their places to the figures."""
    _Resolver(figures).run()
    place_speakers(figures.scene, figures.all)
