"""Made stories with known truth, in any number: records of several papers on summits, deals, trips and claims.

Each story has four articles. Its papers differ in spelling, in what they leave out, in the day of publication and in
how they word the same thing; leaders and bodies come back in other stories, and so do parties, sectors and words.
"""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import summitkit as sk

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["made_dossiers"]


def _listed(words: str, mark: str | None = None) -> list[str]:
    return words.split(mark)


ARTICLES = 4
_PAPERS = _listed("Morning Post|Evening Star|Daily Herald|The Observer|City Times|National Wire|World Report", "|")
_CODES = _listed(
    "IN RU CN US FR DE JP BR ZA EG TR KE NG ID VN PL ES IT KZ UZ AR CL MX CA AU TH MY PH SA AE IR IQ PK BD ET"
)
_GIVEN = _listed(
    "Anton Maria Viktor Sergei Elena Omar Hassan Grace Joao Pedro Ana Ivan Karim Leila Chen Amina Rosa Tomas"
)
_STARTS = _listed("Bar Kor Mel San Tur Vel Gor Lin Mar Dor Fal Hus Jan Kas Lob Nar Pet Ros Sem Tal")
_ENDS = _listed("enko ov ski ano ini mann sen ura ato eira quez ali udin ari oglu yan idze ascu")
_SITES = _listed("ab el or un ar im os ad ek ul")
_THINGS = (
    ("urea plant", "fertiliser factory for urea", "agriculture"),
    ("metro line", "metro railway line", "transport"),
    ("gas pipeline", "pipeline for natural gas", "energy"),
    ("nuclear reactor", "atomic reactor", "nuclear"),
    ("container port", "harbour for containers", "transport"),
    ("patrol vessels", "patrol boats", "defence"),
    ("wheat supplies", "grain deliveries", "agriculture"),
    ("student exchange", "exchange of students", "education-culture"),
    ("satellite launch", "launching of satellites", "space"),
    ("vaccine plant", "factory for vaccines", "health"),
    ("lithium mine", "mining of lithium", "energy"),
    ("hydropower dam", "hydroelectric dam", "energy"),
    ("airport terminal", "terminal at the airport", "transport"),
    ("currency swap", "swap of currencies", "finance"),
    ("fishing quota", "quota for fisheries", "agriculture"),
    ("submarine cable", "undersea cable", "technology"),
    ("helicopter order", "purchase of helicopters", "defence"),
    ("visa waiver", "waiving of visas", "migration"),
    ("forest fund", "fund for forests", "environment"),
    ("data centre", "centre for data", "technology"),
)
_STATUS = ("proposed", "negotiating", "agreed", "signed")
_MEASURES = ("exports of rice", "bilateral trade", "steel imports", "tourist arrivals", "coal output", "cotton harvest")


def _respelt(name: str, chance: random.Random) -> str:
    """Return a name as another paper spells it, or only its surname."""
    swaps = (("ei", "ey"), ("v", "w"), ("ks", "x"), ("ou", "u"), ("j", "y"))
    if chance.random() < 0.25:
        for old, new in swaps:
            if old in name:
                return name.replace(old, new, 1)
    return name.rpartition(" ")[2] if chance.random() < 0.2 else name


class _World:
    """The countries, their leaders and the papers of all stories."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - made data
        known = sk.Lexicon.default().country_by_code
        self.countries = [sk.Country(known[code].name, code) for code in _CODES]
        self.capitals = {code: known[code].capitals[0] for code in _CODES}
        surnames = [start + end for start in _STARTS for end in _ENDS]
        self.chance.shuffle(surnames)
        self.leaders = {
            (code, term): f"{self.chance.choice(_GIVEN)} {surnames.pop()}" for code in _CODES for term in range(4)
        }

    def leader(self, country: sk.Country, day: datetime.date) -> str:
        return self.leaders[country.code, min(3, (day.year - 2000) // 6)]

    def site(self) -> str:
        return (self.chance.choice(_STARTS) + "".join(self.chance.choices(_SITES, k=2))).capitalize()


class _Article:
    """Collects text and records of one article."""

    def __init__(self, paper: str, day: datetime.date) -> None:
        self.paper, self.day = paper, day
        self.text = ""
        self.made: list[tuple[str, Any, dict[str, Any], dict[str, sk.Span]]] = []

    def add(self, truth: str, kind: Any, sentence: str, words: dict[str, str], fields: dict[str, Any]) -> None:
        at = len(self.text)
        spans = {}
        for field, part in words.items():
            start = at + sentence.index(part)
            spans[field] = sk.Span(start, start + len(part))
        self.text += sentence + " "
        self.made.append((truth, kind, fields, spans))

    def dossier(self) -> tuple[sk.Dossier, dict[str, str]]:
        document = sk.Document(self.text, sk.Source(publisher=self.paper, published=self.day))
        attribution = sk.Attribution(publisher=self.paper)
        records: dict[str, list[Any]] = {"actors": [], "summits": [], "delegations": [], "deals": [], "claims": []}
        truths = {}
        for truth, kind, fields, spans in self.made:
            evidence = {field: document.cite(span, "made") for field, span in spans.items()}
            record = kind(evidence=evidence, attribution=attribution, **fields)
            records[f"{record.record_type}s"].append(record)
            truths[record.id] = truth
        bundle: Any = {kind: tuple({record.id: record for record in made}.values()) for kind, made in records.items()}
        return sk.Dossier(sk.Records(documents=(document,), **bundle)), truths


def made_dossiers(documents: int, *, seed: int = 0) -> Iterator[tuple[sk.Dossier, dict[str, str]]]:
    """Give one dossier for each article, with what each of its records means by the record's id."""
    world = _World(seed)
    for number in range(-(-documents // ARTICLES)):
        story = _Story(number, world)
        for article in range(min(ARTICLES, documents - number * ARTICLES)):
            yield story.article(article)


class _Story:
    """One story: a visit with a summit, two deals and three claims."""

    def __init__(self, number: int, world: _World) -> None:
        chance = world.chance
        self.number, self.world, self.chance = number, world, chance
        self.host, self.guest = chance.sample(world.countries, 2)
        self.day = datetime.date(2000, 1, 1) + datetime.timedelta(days=chance.randrange(365 * 24))
        self.ordinal = self.day.year - 1990
        self.deals = [(*thing, world.site()) for thing in chance.sample(_THINGS, 2)]
        self.figures = [(measure, chance.randrange(11, 999) * 10**8) for measure in chance.sample(_MEASURES, 3)]
        self.papers = chance.sample(_PAPERS, ARTICLES)

    def article(self, place: int) -> tuple[sk.Dossier, dict[str, str]]:
        day = self.day + datetime.timedelta(days=(-20, -3, 0, 1)[place] + self.chance.randrange(2) * (place > 1))
        article = _Article(self.papers[place], day)
        self._summit(article, place)
        self._people(article)
        for number in range(2):
            self._deal(article, number, place)
        for number in range(3):
            self._claim(article, number)
        return article.dossier()

    def _summit(self, article: _Article, place: int) -> None:
        host, guest, chance = self.host, self.guest, self.chance
        city = self.world.capitals[host.code]
        full = chance.random() < 0.6
        name = f"{host}-{guest} Summit" if full else "annual summit"
        fields = {
            "name": name,
            "ordinal": self.ordinal if full and chance.random() < 0.5 else None,
            "parties": (host, guest),
            "city": city,
            "country": host,
            "start": sk.UncertainDate.on(self.day) if chance.random() < 0.8 else None,
            "status": "upcoming" if place < 2 else "ongoing" if place == 2 else "concluded",
        }
        sentence = f"The {name} in {city} brings the two countries together."
        article.add(f"s{self.number}", sk.Summit, sentence, {"name": name, "mentions": name}, fields)
        head = _respelt(self.world.leader(guest, self.day), chance)
        trip = f"President {head} travels to {city}."
        fields = {
            "party": guest,
            "head": sk.Person(name=head, roles=(sk.Role("President", country=guest),), country=guest),
            "destination": city,
            "country": host,
            "attendance": "expected" if place < 2 else "present",
            "date": sk.UncertainDate.on(self.day) if chance.random() < 0.7 else None,
        }
        article.add(f"g{self.number}", sk.Delegation, trip, {"span": trip}, fields)

    def _people(self, article: _Article) -> None:
        for country in (self.host, self.guest):
            full = self.world.leader(country, self.day)
            name = _respelt(full, self.chance)
            person = sk.Person(name=name, roles=(sk.Role("President", country=country),), country=country)
            sentence = f"{name} is the president of {country}."
            article.add(f"p{full}", sk.Actor, sentence, {"mentions": name}, {"entity": person})
            article.add(
                f"c{country.code}", sk.Actor, f"{country} agrees.", {"mentions": str(country)}, {"entity": country}
            )

    def _deal(self, article: _Article, number: int, place: int) -> None:
        one, other, sector, site = self.deals[number]
        words = self.chance.choice((f"a {one} in {site}", f"the {site} {one}", f"a {other} at {site}"))
        words = f"the {one}" if self.chance.random() < 0.1 else words
        parties = (self.host, self.guest) if self.chance.random() < 0.85 else (self.guest,)
        status = _STATUS[place]
        sentence = f"On {words} the two sides are at this stage: {status}."
        fields = {"subject": words, "parties": parties, "status": status, "certainty": "certain", "sector": sector}
        article.add(f"d{self.number}-{number}", sk.Deal, sentence, {"subject": words, "span": sentence}, fields)

    def _claim(self, article: _Article, number: int) -> None:
        measure, figure = self.figures[number]
        year = self.day.year - 1
        amount = f"${figure // 10**8 / 10} billion"
        verb = self.chance.choice(("reached", "stood at", "were worth", "rose to"))
        content = f"{measure} between {self.host} and {self.guest} {verb} {amount} in {year}"
        if self.chance.random() < 0.3:
            content = f"In {year} the two countries’ {measure} {verb} {amount}"
        fields = {
            "content": content,
            "form": "asserted",
            "certainty": "certain",
            "figures": (sk.Amount.exactly(Decimal(figure), currency="USD"),),
            "dates": (sk.UncertainDate.in_year(year),),
            "about": (self.host, self.guest),
        }
        article.add(
            f"m{self.number}-{number}", sk.Claim, f"{content}.", {"content": content, "figures": amount}, fields
        )
