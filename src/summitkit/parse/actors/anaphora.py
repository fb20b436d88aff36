"""Later mentions: offices ("the Russian leader"), nouns ("the company", "the Indian side") and pronouns."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from summitkit.model.actor import OrganizationKind, Role
from summitkit.parse.actors.casting import COUNTERPART, Figures
from summitkit.parse.actors.figures import Figure, Place
from summitkit.parse.actors.grammar import is_subject, speaks
from summitkit.parse.actors.likeness import same_office
from summitkit.parse.actors.nouns import NOUNS, find_meant, is_head
from summitkit.parse.actors.offices import POSSESSIVES, Office
from summitkit.parse.actors.pronouns import PRONOUNS, RELATIVES, Stage
from summitkit.parse.actors.quoting import place_speakers
from summitkit.parse.wording import places, words

if TYPE_CHECKING:
    from summitkit.parse.actors.scene import Scene

__all__ = ["resolve"]

_MEANT = NOUNS | RELATIVES | PRONOUNS.keys()
_DEFINITE = frozenset({"the", "this", "that"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_HEADS = frozenset({"head", "chief"})
_PREDICATE = words("is was were are be been being as become becomes became either")
_THINKERS = frozenset({"analyst", "academic"})
_THINKING = words("institute center centre university college academy council foundation school")
_NO_OFFICE = frozenset({COUNTERPART, "host", "guest", "ally", "friend", "opponent", "rival"})
_ADJECTIVES = words(
    "major general private principal chief head official host guest native executive representative military senior "
    "junior minor lead expert champion pilot student activist rebel judge"
)
_NATIONAL = frozenset({"head-of-state", "head-of-government"})
_SERVING = words("minister foreign-minister defence-minister deputy envoy ambassador spokesman official head-of-body")
_BROAD = {
    "official": _SERVING,
    "diplomat": words("foreign-minister deputy envoy ambassador spokesman"),
    "politician": words("head-of-state head-of-government minister legislator party deputy"),
    "lawmaker": words("legislator"),
    "expert": words("analyst academic"),
    "scholar": words("analyst academic"),
}
"""What somebody may be who spoke just before and is called no more than this."""
_HELPERS = words("adviser advisor aide assistant envoy counsel lawyer")
_RELATIVE = 0.9
_ENDINGS = frozenset({"'s", "’s", "'", "’"})
_JOINTS = words("from of at in with for")
_OF = words("from of at")
_NO_COMPLEMENT = words(
    "and or but that which who whose when where while after before because if as on by to about over under during "
    "monday tuesday wednesday thursday friday saturday sunday has had will would than same first he she it they"
)
_COMPLEMENT = 9  # words after an office that say whose it is
_CLOSERS = frozenset({",", "(", "of", "from", "--", "–", "—"})
_LEAD = 3  # sentences, the headline's and the dateline's among them, in which newswire brings somebody in
_MERGE = 4  # sentences from an office without a name to the name
_FULL = 2  # words of a full name
_SHY = frozenset({"official", "spokesman", "analyst", "academic", "journalist", "envoy"})  # often never named


class _Resolver:
    """Goes through a text once, from name to name, and resolves what stands between them."""

    def __init__(self, figures: Figures) -> None:
        self.figures = figures
        self.scene: Scene = figures.scene
        self.stage = Stage(self.scene)
        self.nameless: tuple[Figure, int] | None = None
        self.covered = bytearray(len(self.scene.forms))
        for first, (naming, _) in figures.bodies.items():
            self.covered[first : naming.last] = b"\x01" * (naming.last - first)

    def run(self) -> None:
        """Resolve what stands at each word: a name comes before an office there, and both before the word itself."""
        figures = self.figures
        named = bytearray(len(self.scene.forms))
        for first in (*figures.namings, *figures.bodies, *figures.lands):
            named[first] = 1
        offices: dict[int, list[Office]] = {}
        for office in figures.offices:
            offices.setdefault(office.title_last - 1, []).append(office)
        small, marked = self.scene.small, bytearray(named)
        for index in (*offices, *places(_MEANT, small)):
            marked[index] = 1
        for index in compress(range(len(small)), marked):
            if named[index]:
                self._name(index)
            for office in offices.get(index, ()):
                self._office(office)
            if small[index] in NOUNS:
                self._noun(index)
            elif small[index] in _MEANT:
                self._pronoun(index)

    def _name(self, first: int) -> None:
        figures = self.figures
        if first in figures.namings:
            naming, figure = figures.namings[first]
            self._merge(first, figure)
            self.stage.enter(figure, naming.first, naming.piece.last)
        elif first in figures.bodies:
            named, figure = figures.bodies[first]
            self.stage.enter(figure, first, named.last)
        else:
            piece, figure = figures.lands[first]
            self.stage.enter(figure, first, piece.last, modifier=piece.kind in {"adjective", "people"})

    def _merge(self, first: int, figure: Figure) -> None:
        """Join somebody known by office only, a few sentences ago, with the first name after it, if it has no office.

        Newswire begins so: "China's foreign minister tried to … Li Zhaoxing told reporters".
        """
        if self.nameless is None:
            return
        known, index = self.nameless
        distance = self.scene.sentence[first] - self.scene.sentence[index]
        fresh = figure.places[0].name_first == first and len(figure.tokens) >= _FULL
        if distance <= _MERGE and fresh and figure.country not in {None, known.country}:
            return  # of another country; the one meant may come yet
        self.nameless = None
        if not fresh or not 0 < distance <= _MERGE:
            return
        if not self._brought_in(known, figure):
            return
        figure.gender = figure.gender if figure.gender != "u" else known.gender
        figure.roles, figure.country = figure.roles or known.roles, figure.country or known.country
        figure.country_words = figure.country_words or known.country_words
        figure.affiliation = figure.affiliation or known.affiliation
        figure.places += known.places
        known.places = []
        self.stage.replace(known, figure)

    def _brought_in(self, known: Figure, figure: Figure) -> bool:
        """Say whether somebody known by office only can be the one whom the text names next.

        "China's foreign minister left … Anna Kask told reporters": one without an office, who speaks where the first
        is an official or spokesman; "a Latvian diplomat denied it … Anna Kask, the ambassador": one with a like office.
        """
        held = known.roles[0][1]
        if figure.roles:
            return any(same_office(held, role) for _, role, _, _ in figure.roles)
        place = figure.places[0]
        if held.rank not in _SHY:
            return is_subject(self.scene, place.first, place.last)
        plain = self.scene.word(place.last) not in _CLOSERS
        return plain and figure.affiliation is None and speaks(self.scene, place.first, place.last)

    def _office(self, office: Office) -> None:
        taken = self.figures.taken.get(office)
        if taken is not None:
            self._beside(office, *taken)
        elif office.role.plural or (self._may_describe(office) and not is_head(self.scene, office.title_last - 1)):
            return
        elif office.role.name == COUNTERPART:
            self._counterpart(office)
        elif office.article in _INDEFINITE:
            self._unnamed(office)
        elif office.role.name not in _NO_OFFICE:
            self._definite(office)

    def _may_describe(self, office: Office) -> bool:
        """Say whether an office is a word that describes things too: "a major donor", "an official visit"."""
        return self.scene.word(office.title_last - 1) in _ADJECTIVES

    def _definite(self, office: Office) -> None:
        """Resolve "the Russian leader", or take note of an office whose holder has no name yet."""
        owner = self._owner(office)
        if office.owner is None and owner is None and office.article not in _DEFINITE:
            return
        figure = self._holder(office, owner) or self._untitled(office, owner)
        if figure is None and owner is None and office.owner is None:
            figure = self._speaking(office)
        if figure is None and owner is not None:
            figure = Figure(kind="person", gender=office.role.gender)
            self.figures.all.append(figure)
            self._give_nameless(figure, office, owner)
            if office.role.rank not in _SHY:
                self.nameless = (figure, office.first)
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
        """Take note of somebody whom the text doesn't name: "a senior Russian official".

        A headline's "Italian farmer" is the lead's "an Italian farmer".
        """
        if self.scene.word(office.first - 1) in _PREDICATE:  # "he has been a participant"
            return
        known = self.nameless[0] if self.nameless is not None and self.scene.sentence[office.first] <= _LEAD else None
        home = self.figures.owner(office.owner) if office.owner is not None else None
        same = known is not None and home is not None and home.country == known.country
        if known is not None and same and known.roles[0][1].name == office.role.name:
            self._put(known, office, 0.7)
            self.stage.enter(known, office.first, office.last)
            return
        figure = Figure(kind="person", gender=office.role.gender)
        self.figures.all.append(figure)
        self._give_nameless(figure, office)
        self._put(figure, office, 0.7)
        self.stage.enter(figure, office.first, office.last)
        if self.scene.sentence[office.first] <= _LEAD and is_subject(self.scene, office.first, office.last):
            self.nameless = (figure, office.first)

    def _complement(self, last: int, joints: frozenset[str]) -> int:
        """Return the end of "from the government" or "for the oil ministry" after an office."""
        scene = self.scene
        if scene.word(last) not in joints or scene.word(last + 1) in _NO_COMPLEMENT:
            return last
        end = last + 1
        while end < len(scene.forms) and end - last < _COMPLEMENT and scene.sentence[end] == scene.sentence[last]:
            form = scene.forms[end]
            if (not form[:1].isalpha() and form not in _ENDINGS) or scene.dated[end]:
                break
            if scene.is_verb(end) or form in _NO_COMPLEMENT or (form in _JOINTS and scene.word(end - 1) in _JOINTS):
                break
            end += 1
        while end > last and scene.word(end - 1) in _JOINTS | {"the", "a", "an"}:
            end -= 1
        return end

    def _beside(self, office: Office, figure: Figure, apart: bool) -> None:
        """Take note of an office beside a name: "his deputy, Denis Manturov", "his counterpart Hu Jintao"."""
        if apart:
            self._put(figure, office, 0.85)
        found = self.stage.who(office.owner_word) if office.owner_word >= 0 and office.article in PRONOUNS else None
        if found is None:
            return
        owner = found[0]
        if office.role.name == COUNTERPART and owner.roles and not figure.roles:
            role, entry, _, _ = owner.roles[0]
            same = Role(role.title, country=figure.country)
            figure.roles.append((same, entry, office.title_first, office.title_last))
        elif office.role.name != COUNTERPART and figure.country is None:
            figure.country = owner.country

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
        begin -= office.article in {"one", "another"}
        joints = _JOINTS if office.role.rank in _SHY else _OF
        end = self._complement(office.last, joints | {"to"} if office.role.name in _HELPERS else joints)
        figure.description = self.scene.text(begin, max(office.last, end))
        if figure.country is None and owner is not None and owner.country is not None:
            figure.country = owner.country

    def _holder(self, office: Office, owner: Figure | None) -> Figure | None:
        """Return the person who holds an office, the one meant last where several could."""
        for figure in self.stage.ranked(office.title_first):
            nameless = figure.name is None
            if not _belongs(figure, owner) or (
                office.role.gender != "u" and figure.gender not in {"u", office.role.gender}
            ):
                continue
            if any(same_office(office.role, role, nameless=nameless) for _, role, _, _ in figure.roles):
                return figure
            plain = office.role.name in _HEADS and self.scene.word(office.last) != "of"
            if plain and owner is not None and figure.affiliation is owner:
                return figure
            if office.role.rank in _THINKERS and figure.affiliation is not None and _thinks(figure.affiliation):
                return figure
        return None

    def _untitled(self, office: Office, owner: Figure | None) -> Figure | None:
        """Return somebody well known, named without an office just before, whom "the president" can mean; gives it."""
        if office.role.rank not in _NATIONAL or (owner is not None and owner.kind != "country"):
            return None
        for figure in self.stage.recent(office.title_first):
            if figure.name is None or figure.roles or figure.affiliation is not None or not _belongs(figure, owner):
                continue
            if office.role.gender == "u" or figure.gender in {"u", office.role.gender}:
                self.figures.give(figure, office)
                return figure
        return None

    def _speaking(self, office: Office) -> Figure | None:
        """Return the statesman who spoke last, whom "the official" or "the diplomat" means where nobody else can be."""
        figure = self.stage.speaker
        if figure is None or figure.name is None or office.role.name not in _BROAD:
            return None
        held = {role.rank for _, role, _, _ in figure.roles}
        lately = figure in self.stage.recent(office.title_first)
        return figure if lately and not held.isdisjoint(_BROAD[office.role.name]) else None

    def _noun(self, index: int) -> None:
        found = find_meant(self.figures, self.stage, index) if not self.covered[index] else None
        if found is not None:
            figure, first = found
            figure.places.append(Place(first, index + 1, first, index + 1, "role", 0.7))
            self.stage.enter(figure, first, index + 1)

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


def _thinks(body: Figure) -> bool:
    """Say whether the people of a body are called experts: those of an institute, a centre, a university."""
    return body.body is OrganizationKind.THINK_TANK or bool(_THINKING.intersection((body.name or "").lower().split()))


def _belongs(figure: Figure, owner: Figure | None) -> bool:
    """Say whether a person can hold an office of a country, of a body or under somebody."""
    if owner is None:
        return True
    if owner is figure or (owner.kind == "organization" and figure.affiliation not in {None, owner}):
        return False
    return owner.country is None or figure.country in {None, owner.country}


def resolve(figures: Figures) -> None:
    """Resolve all later mentions of a text; adds their places to the figures."""
    _Resolver(figures).run()
    place_speakers(figures.scene, figures.all)
