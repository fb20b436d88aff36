"""Which mentions in a clause stand for a party of the deal, and which only tell where, or who reports or mediates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.actor import Country, Organization, OrganizationKind, Person, Place
from summitkit.model.deal import DealKind
from summitkit.parse.deals.background import (
    REGIONS,
    groups_in,
    halves,
    is_fighter,
    most_named,
    named_body,
    names_deal,
    nearest,
    spans_map,
)
from summitkit.parse.pairs import pair_at
from summitkit.parse.scene import capital_of, names_event
from summitkit.parse.summits.vocabulary import HEADS
from summitkit.parse.wording import AUXILIARIES, PREPOSITIONS, SAID, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.model.summit import Party
    from summitkit.parse.deals.statements import Member, Statement
    from summitkit.parse.scene import Scene, Side
    from summitkit.text.sentences import Sentence

__all__ = ["GIFTS", "makes_peace", "named_in"]

GIFTS = frozenset([DealKind.PLEDGE, DealKind.LOAN_OR_AID])
"""Kinds of deals in which one party gives to another."""

_PARTY_KINDS = frozenset(
    [
        OrganizationKind.INTERGOVERNMENTAL,
        OrganizationKind.COMPANY,
        OrganizationKind.BANK,
        OrganizationKind.ARMED_GROUP,
    ]
)
_GENITIVES = frozenset(["'s", "’s", "'", "’"])


def named_in(scene: Scene, place: tuple[int, int], statement: Statement) -> Iterator[Member]:
    """Yield the parties that a word range names, with where."""
    yield from groups_in(scene, *place)
    figures = {word for figure in scene.figures_in(*place) for word in range(figure.first, figure.last)}
    home = {str(party) for party in most_named(scene)}
    meetings = {word for word in range(*place) if scene.lower[word] in HEADS and scene.lower[word] != "forum"}
    sentence = scene.reading.layout.sentences[statement.sentence]
    peace = makes_peace(scene, statement)
    for side in scene.sides_in(*place):
        party = _party(scene, side) or (side.entity if peace and is_fighter(side.entity) else None)
        if side.form == "pronoun" and not isinstance(side.entity, (Country, Person)):
            continue
        acts = (
            side.last <= statement.stage_first < min(statement.stage_last, side.last + _NEAR)
        )  # "Peru has called for"
        reports = not acts and _reports(scene, side, sentence, statement.last)
        judged = scene.word(side.first - 1) == "by" and scene.word(side.first - 2) in _JUDGES
        judges = judged or (
            not acts and not _JUDGES.isdisjoint(scene.lower[side.last : min(side.last + _NEAR, sentence.last)])
        )
        aside = reports or judges or spans_map(scene, side)
        if party is None or names_deal(scene, side) or side.first in figures or aside:
            continue
        made = statement.rule != "deals.accession" and side.first <= statement.first and side.last >= statement.last
        if made and isinstance(party, Organization):
            continue  # the body that the deal makes
        if isinstance(party, Organization) and (
            (statement.rule != "deals.accession" and _names_meeting(scene, side, meetings))
            or scene.word(side.first - 2) == "into"
        ):
            continue
        inside = statement.first <= side.first < statement.last
        given = statement.kind in GIFTS and scene.word(side.first - 1) == "from"
        if _located(scene, side) and not given and not (inside and (str(party) in home or statement.kind in GIFTS)):
            continue
        if _mediates(scene, side.first) or scene.lower[side.last - 1].endswith(_MEDIATED) or _owns_another(scene, side):
            continue
        pair = pair_at(scene, side.first) or (halves(scene, party) if isinstance(party, Organization) else ())
        place = (side.first, side.last)
        if isinstance(party, Organization) and side.form not in _NAMES:
            place = nearest(scene, party, side.first)  # "the members"
        yield from ((one, *place) for one in pair or (party,))


def makes_peace(scene: Scene, statement: Statement) -> bool:
    """Say whether a deal ends fighting, so that those who fight are its parties."""
    return not _PEACE.isdisjoint(scene.lower[statement.first : statement.last])


_PEACE = words("truce ceasefire cease-fire armistice peace settlement hostilities power-sharing")
_JUDGES = words("welcomed hailed praised applauded lauded criticised criticized condemned denounced")
_NEAR = 3
_NAMES = frozenset(["name", "acronym", "short-name", "demonym"])


_MEDIATED = ("-brokered", "-mediated", "-sponsored", "-led", "-backed", "-hosted")


def _mediates(scene: Scene, word: int) -> bool:
    """Say whether a party only brings the others together: "brokered by Kenya"."""
    before = word - 1 - (scene.word(word - 1) == "the")
    proposes = scene.word(before - 1) == "proposed" and scene.word(before - 2) == "as"
    return scene.word(before) == "by" and (proposes or scene.word(before - 1) in _BROUGHT)


_BROUGHT = words("brokered mediated hosted sponsored facilitated overseen witnessed mediation negotiated")


def _owns_another(scene: Scene, side: Side) -> bool:
    """Say whether a party only tells whose another one is: "China's rival Taiwan"."""
    if scene.word(side.last) not in _GENITIVES:
        return False
    other = scene.side(side.last + 2)
    return other is not None and other.first == side.last + 2 and isinstance(other.entity, Country)


def _located(scene: Scene, side: Side) -> bool:
    """Say whether a party only tells where: "in Peru", "from the Caribbean"."""
    before = scene.word(side.first - 1)
    topic = before in {"over", "about"} and scene.word(side.last) in _GENITIVES
    if before in _COMPASS or topic:
        return True
    return before in _IN or (before == "the" and scene.word(side.first - 2) in _IN)


def _names_meeting(scene: Scene, side: Side, meetings: set[int]) -> bool:
    """Say whether a body only names the meeting: "on the sidelines of the APEC summit"."""
    for word in range(side.last, min(len(scene.lower), side.last + 4)):
        if word in meetings:
            return scene.word(side.last) not in {"leaders", "ministers", "members"}
        if scene.lower[word] in _PARTS_NAME:
            return False
    return False


_PARTS_NAME = PREPOSITIONS | AUXILIARIES | words("agreed agree signed to and , pledged decided approved adopted")


def _party(scene: Scene, side: Side) -> Party | None:
    """Return the party that a mention stands for in a sentence about a deal, or None."""
    entity = side.entity
    if str(entity) in REGIONS and side.form in {"name", "demonym"}:  # whatever it was taken for
        return (named_body(scene, "European Union") if str(entity) == "Europe" else None) or Place(str(entity))
    if isinstance(entity, Organization):
        return _whole(scene, entity) if _acts(entity, side) else _ministered(scene, side, entity)
    if isinstance(entity, Person):
        return _served(scene, entity) or entity.country
    return _seated(scene, side) or _state(scene, side)


def _ministered(scene: Scene, side: Side, body: Organization) -> Party | None:
    """Return the state of a ministry that makes a deal with somebody: "between the Ministry of Energy of Peru and"."""
    before = side.first - 1 - (scene.word(side.first - 1) == "the")
    of_land = side.last + _LAND if scene.word(side.last) == "of" else side.last + 1
    paired = scene.word(before) in _PAIRS or "and" in scene.lower[side.last : of_land]
    told = SAID.intersection(scene.lower[side.last : side.last + _TOLD])
    return body.country if paired and not told and body.kind is OrganizationKind.GOVERNMENT else None


_PAIRS = frozenset(["and", "between", "with"])
_LAND = 4  # words of "of Peru and"
_TOLD = 6  # words to "said"


def _acts(body: Organization, side: Side) -> bool:
    """Say whether a body can be a party itself and is neither a meeting nor a deal."""
    last = body.name.lower().split()[-1]
    deal = last in _DEAL_NAMES or last in _CROWDS or "Free Trade Area" in body.name
    return body.kind in _PARTY_KINDS and not names_event(side) and not deal


def _seated(scene: Scene, side: Side) -> Party | None:
    """Return the body that a town stands for, where the text names the body: Brussels for the European Union."""
    body = _SEATS.get(scene.text(side.first, side.last))
    return named_body(scene, body) if body is not None else None


def _state(scene: Scene, side: Side) -> Party | None:
    """Return the state that its name or its capital stands for, unless it only tells where a company comes from."""
    entity = side.entity
    if isinstance(entity, Country):
        owner = scene.side(side.last + 1) if scene.word(side.last) in _GENITIVES else scene.side(side.last)
        company = owner is not None and isinstance(owner.entity, Organization) and owner.entity.kind in _PARTY_KINDS
        return None if company else entity
    if not isinstance(entity, Place) or entity.country is None:
        return None
    capital = capital_of(scene.reading.lexicon, entity.country) == entity.name
    return entity.country if capital and scene.word(side.first - 1) not in _LOCATES else None


def _served(scene: Scene, person: Person) -> Party | None:
    """Return the union or body that an official speaks for: the European Union for its Commission's president."""
    titles = [role.title.split()[0] for role in person.roles if role.title]
    if any(title in _COMMISSION for title in titles):
        return named_body(scene, "European Union")
    return None


_SEATS = {"Brussels": "European Union"}
"""Towns that stand for the body that sits there, where the text names it."""
_COMMISSION = frozenset(["Commission", "EU", "European"])
_ORGANS = {
    "European Commission": "European Union",
    "European Council": "European Union",
    "European Parliament": "European Union",
    "United Nations General Assembly": "United Nations",
    "United Nations Security Council": "United Nations",
    "African Union Commission": "African Union",
}


def _whole(scene: Scene, body: Organization) -> Organization:
    """Return the body that an organ acts for: the European Union for its Commission."""
    whole = _ORGANS.get(body.name)
    if whole is None:
        return body
    return named_body(scene, whole) or Organization(whole, kind=OrganizationKind.INTERGOVERNMENTAL)


_LOCATES = words("in at from to near of through via outside the for into leave leaves left visit visits")


def _reports(scene: Scene, side: Side, sentence: Sentence, statement_end: int) -> bool:
    """Say whether a mention only tells who reports: "US diplomats said", "according to Reuters"."""
    after = scene.lower[side.last : min(sentence.last, side.last + 3)]
    before = scene.lower[max(sentence.first, side.first - 3) : side.first]
    if "according" in before or (SAID.intersection(before[-1:]) and after[:1] and after[0] not in AUXILIARIES):
        return True
    if side.first >= statement_end and after[:1] and after[0] in {"says", "said"}:
        return True  # "…, where the UN says"
    speaks = (SAID | _SPEAKS) - {"announced"}
    return bool(speaks.intersection(after)) and not isinstance(side.entity, Organization)


_COMPASS = words("eastern western northern southern central north south east west northeast southwest")
_IN = frozenset(["like", "in", "at", "near", "from", "outside", "across", "throughout"])
_SPEAKS = frozenset(["called", "urged", "told", "said"])
_CROWDS = words("allies leaders members ministers nations")
_DEAL_NAMES = words(
    """
    agreement declaration treaty pact accord convention protocol area agenda nafta safta ftaa tpp rcep initiative
    """
)
