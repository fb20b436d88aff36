"""From namings to figures: one figure for each country, organisation, place and person of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.lexicon import entries
from summitkit.model.actor import Country, OrganizationKind, Role
from summitkit.model.span import Span
from summitkit.parse.actors.bodies import Body, BodyNaming, cluster_bodies, find_bodies
from summitkit.parse.actors.figures import Figure, Place, country_of
from summitkit.parse.actors.lands import land_form
from summitkit.parse.actors.offices import Office, find_offices
from summitkit.parse.actors.people import Naming, PersonName, cluster, find_namings
from summitkit.parse.names.gazetteer import known_part

if TYPE_CHECKING:
    from summitkit.parse.actors.pieces import Piece
    from summitkit.parse.actors.scene import Scene

__all__ = ["COUNTERPART", "Figures"]

_PART_FORMS = {"adjective": "demonym", "people": "demonym", "metonym": "metonym", "organization": "acronym"}

COUNTERPART = "counterpart"


class Figures:
    """The figures of a text, with what each piece, naming and office belongs to.

    Attributes:
        scene: the words they were read from.
        all: every figure.
        offices: every office phrase, in order.
        taken: the offices beside a name, with the person and whether they lie outside the naming's own words.
        namings: people's namings by their first word.
        bodies: organisations' namings by their first word.
        lands: countries and places by the first word of their pieces.
    """

    def __init__(self, scene: Scene) -> None:
        """Cast the named figures of a scene."""
        self.scene = scene
        self.all: list[Figure] = []
        self.offices: list[Office] = find_offices(scene)
        self.taken: dict[Office, tuple[Figure, bool]] = {}
        self.namings: dict[int, tuple[Naming, Figure]] = {}
        self.bodies: dict[int, tuple[BodyNaming, Figure]] = {}
        self.lands: dict[int, tuple[Piece, Figure]] = {}
        self._countries: dict[str, Figure] = {}
        self._places: dict[str, Figure] = {}
        self._palaces: dict[str, Figure] = {}
        self._cast_lands()
        self._cast_bodies()
        self._cast_people()
        self._cast_compounds()

    def country(self, entry: entries.Country) -> Figure:
        """Return the figure of a country."""
        figure = self._countries.get(entry.code)
        if figure is None:
            country = country_of(entry)
            figure = Figure(kind="country", name=entry.name, country=country, entry=entry)
            self._countries[entry.code] = figure
            self.all.append(figure)
        return figure

    def owner(self, piece: Piece) -> Figure | None:
        """Return the figure that a piece before or after an office stands for."""
        if piece.kind == "person":
            named = self.namings.get(piece.first)
            return named[1] if named else None
        if piece.known is not None and isinstance(piece.known.entry, entries.Country):
            return self.country(piece.known.entry)
        named_body = self.bodies.get(piece.first)
        if named_body is not None:
            return named_body[1]
        land = self.lands.get(piece.first)
        return land[1] if land else None

    def capital(self, entry: entries.Country) -> Figure | None:
        """Return the figure of a country's capital; None where it has none or several."""
        if len(entry.capitals) != 1:
            return next((self._places[name] for name in map(str.lower, entry.capitals) if name in self._places), None)
        (name,) = entry.capitals
        figure = self._places.get(name.lower())
        if figure is None:
            figure = Figure(kind="place", name=name, country=country_of(entry))
            self._places[name.lower()] = figure
            self.all.append(figure)
        return figure

    def _cast_lands(self) -> None:
        for piece in self.scene.pieces:
            if piece.kind in {"person", "organization"}:
                continue
            form = land_form(self.scene, piece)
            entry = piece.known.entry if piece.known is not None else None
            if form == "body" and isinstance(entry, entries.Country):
                figure = self._palace(piece, entry)
            elif form and isinstance(entry, entries.Country):
                figure = self.country(entry)
            else:
                figure = self._place(piece)
            name = (piece.first, piece.last)
            figure.places.append(Place(*name, *name, "name" if form in {"", "body"} else form, piece.confidence))
            self.lands[piece.first] = (piece, figure)

    def _cast_compounds(self) -> None:
        """Give countries and bodies their parts of words: "India-Russia summit", "EU-led", "Russian-made"."""
        page = self.scene.reading.layout.words
        lexicon = self.scene.reading.lexicon
        bodies = {figure.entry.name: figure for figure in self.all if isinstance(figure.entry, entries.Organization)}
        for index, form in [(index, form) for index, form in enumerate(self.scene.forms) if "-" in form]:
            if index in self.lands or form.islower():
                continue
            start = page.starts[index]
            for part in form.split("-"):
                known = known_part(lexicon, part)
                span = Span(start, start + len(part))
                start += len(part) + 1
                figure = None
                if known is not None and isinstance(known.entry, entries.Country):
                    figure = self.country(known.entry)
                elif known is not None:
                    figure = bodies.get(known.entry.name)
                if figure is not None and known is not None:
                    word = (index, index + 1)
                    figure.places.append(Place(*word, *word, _PART_FORMS.get(known.kind, "name"), 0.8, span))

    def _palace(self, piece: Piece, entry: entries.Country) -> Figure:
        """Return the figure of a government's seat that acts: "the Kremlin said"."""
        name = self.scene.text(piece.first, piece.last)
        figure = self._palaces.get(name)
        if figure is None:
            figure = Figure(kind="organization", name=name, country=country_of(entry), body=OrganizationKind.GOVERNMENT)
            self._palaces[name] = figure
            self.all.append(figure)
        return figure

    def _place(self, piece: Piece) -> Figure:
        known = piece.known
        words = self.scene.text(piece.first, piece.last)
        entry = known.entry if known is not None else None
        named = entry.name if isinstance(entry, (entries.Place, entries.Region)) else words
        figure = self._places.get(named.lower())
        if figure is None:
            figure = Figure(kind="place", name=named if named.lower() != words.lower() else words, entry=entry)
            figure.country = self._place_country(entry)
            self._places[named.lower()] = figure
            self.all.append(figure)
        return figure

    def _place_country(self, entry: entries.Entry | None) -> Country | None:
        if isinstance(entry, entries.Country):
            return country_of(entry)
        if isinstance(entry, entries.Place):
            country = self.scene.reading.lexicon.country_by_code.get(entry.country)
            return country_of(country) if country is not None else None
        return None

    def _cast_bodies(self) -> None:
        for body in cluster_bodies(find_bodies(self.scene)):
            figure = self._body(body)
            self.all.append(figure)
            for naming in body.namings:
                form = "acronym" if naming.acronym else "name" if naming.tokens == body.tokens else "short-name"
                name = (naming.first, naming.last)
                figure.places.append(Place(*name, *name, form, naming.confidence))
                self.bodies[naming.first] = (naming, figure)

    def _body(self, body: Body) -> Figure:
        entry = body.entry
        longest = max(body.namings, key=lambda one: (not one.acronym, len(one.tokens), -one.first))
        words = self.scene.text(longest.first, longest.last)
        if entry is None or not entry.name.startswith("The "):
            words = words.removeprefix("The ")
        fuller = entry is None or (len(words) > len(entry.name) and words.startswith(entry.name))
        figure = Figure(kind="organization", name=words if fuller or entry is None else entry.name, entry=entry)
        figure.body = body.kind
        figure.abbreviation = body.abbreviation
        if isinstance(entry, entries.Organization) and figure.abbreviation is None and entry.short != entry.name:
            figure.abbreviation = entry.short if entry.short.isupper() else None
        code = entry.country if entry is not None else None
        world = entry is not None and body.kind is OrganizationKind.INTERGOVERNMENTAL  # "Russia's UN envoy"
        home = self.scene.reading.lexicon.country_by_code.get(code) if code else None if world else body.country
        if home is not None:
            figure.country = country_of(home)
            if entry is None and body.kind is OrganizationKind.GOVERNMENT and words.lower().endswith("ministry"):
                figure.name = f"{home.adjectives[0]} {words}" if home.adjectives else words
        return figure

    def _cast_people(self) -> None:
        scene = self.scene
        genders = scene.reading.lexicon.gender_by_name
        namings = [one for one in find_namings(scene, self.offices) if not self._is_body(one)]
        for person in cluster(namings, genders):
            figure = Figure(kind="person", tokens=person.tokens, gender=person.gender)
            self.all.append(figure)
            self._name_person(figure, person)
            for naming in person.namings:
                self._attach(figure, naming)

    def _is_body(self, naming: Naming) -> bool:
        named = self.bodies.get(naming.piece.first)
        return named is not None and named[0].last >= naming.piece.last

    def _name_person(self, figure: Figure, person: PersonName) -> None:
        longest = max(person.namings, key=lambda one: (len(one.tokens), one.piece.last - one.piece.first))
        figure.name = self.scene.text(longest.piece.first, longest.piece.last)
        for naming in person.namings:
            piece = naming.piece
            full = naming.tokens == longest.tokens
            figure.places.append(
                Place(
                    naming.first,
                    piece.last,
                    piece.first,
                    piece.last,
                    "name" if full else "short-name",
                    piece.confidence,
                )
            )
            self.namings[piece.first] = (naming, figure)

    def _attach(self, figure: Figure, naming: Naming) -> None:
        """Give a person what stands beside a naming: offices, home, gender of the title."""
        for office in (*naming.titles, *naming.appositions):
            self.give(figure, office)
            self.taken[office] = (figure, office.last > naming.piece.first or office.bare_first < naming.first)
        if naming.home is not None:
            home = self.owner(naming.home)
            words = (naming.home.first, naming.home.last)
            if home is not None and home.kind == "country" and figure.country is None:
                figure.country, figure.country_words = home.country, words
            elif home is not None and home.kind == "organization" and figure.affiliation is None:
                figure.affiliation, figure.affiliation_words = home, words

    def give(self, figure: Figure, office: Office) -> None:
        """Give a person an office, with the country or body that it belongs to."""
        if figure.gender == "u" and office.role.gender != "u":
            figure.gender = office.role.gender
        owner = self.owner(office.owner) if office.owner is not None else None
        words = (office.owner.first, office.owner.last) if office.owner is not None else None
        country = owner.country if owner is not None else None
        if owner is not None and owner.kind == "organization" and figure.affiliation is None:
            figure.affiliation, figure.affiliation_words = owner, words
        if country is not None and figure.country is None:
            figure.country, figure.country_words = country, words
        if office.role.name == COUNTERPART:
            return
        title = self.scene.text(office.title_first, office.title_last)
        role = Role(
            title,
            organization=owner.organization() if owner is not None and owner.kind == "organization" else None,
            country=country if owner is not None and owner.kind != "organization" else None,
        )
        if all(known.title.lower() != title.lower() for known, _, _, _ in figure.roles):
            figure.roles.append((role, office.role, office.title_first, office.title_last))
