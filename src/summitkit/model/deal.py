"""Deals: agreements, contracts, pledges and joint projects at any stage of their life."""

from __future__ import annotations

from typing import ClassVar

import attrs

from summitkit.model.actor import Country, Organization, Person, Place
from summitkit.model.amount import Amount
from summitkit.model.certainty import Certainty
from summitkit.model.record import Record
from summitkit.model.summit import Party
from summitkit.model.validation import WordEnum, as_tuple, instance, optional, text, tuple_of
from summitkit.model.when import UncertainDate

__all__ = ["Deal", "DealKind", "DealStatus", "Sector"]


class DealStatus(WordEnum):
    """The stage that the text reports, after the life of a treaty (Vienna Convention 1969, Part II)."""

    PROPOSED = "proposed"
    NEGOTIATING = "negotiating"
    AGREED = "agreed"
    SIGNED = "signed"
    IN_FORCE = "in-force"
    STALLED = "stalled"
    REJECTED = "rejected"


class DealKind(WordEnum):
    """The form of a deal."""

    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    TREATY = "treaty"
    CONTRACT = "contract"
    TRADE_AGREEMENT = "trade-agreement"
    LOAN_OR_AID = "loan-or-aid"
    JOINT_VENTURE = "joint-venture"
    DECLARATION = "declaration"
    PLEDGE = "pledge"
    OTHER = "other"


class Sector(WordEnum):
    """The field that a deal is about."""

    ENERGY = "energy"
    NUCLEAR = "nuclear"
    DEFENCE = "defence"
    TRADE = "trade"
    FINANCE = "finance"
    TRANSPORT = "transport"
    AGRICULTURE = "agriculture"
    HEALTH = "health"
    TECHNOLOGY = "technology"
    SPACE = "space"
    EDUCATION_CULTURE = "education-culture"
    ENVIRONMENT = "environment"
    SECURITY = "security"
    MIGRATION = "migration"
    OTHER = "other"


_PARTY = tuple_of(instance(Country, Organization, Place, Person))


@attrs.frozen(slots=True, kw_only=True)
class Deal(Record):
    """An agreement, contract, pledge or joint project between parties, from an idea to being in force or failed.

    Evidence: "subject", "span" (the sentences that state it), "status", "parties", "value", "date", "place",
    "outlet", "speaker", "undecided", each where it was read.

    Attributes:
        subject: the words that say what it is about: "a urea plant in Russia".
        parties: the states, bodies and companies between which it is.
        status: the latest stage that the text reports.
        certainty: how sure the text is that it holds or will happen.
        kind: its form.
        sector: what it is about.
        value: its amount, where stated.
        proposer: the party that seeks or offers it, where the text names one side.
        undecided: the parties that the text says have not decided.
        date: the day of signing or agreement, where the text gives it.
        place: where it was or will be signed.
    """

    record_type: ClassVar[str] = "deal"

    subject: str = attrs.field(validator=text)
    parties: tuple[Party, ...] = attrs.field(default=(), converter=as_tuple, validator=_PARTY)
    status: DealStatus = attrs.field(converter=DealStatus)
    certainty: Certainty = attrs.field(default=Certainty.UNDERSPECIFIED, converter=Certainty)
    kind: DealKind = attrs.field(default=DealKind.OTHER, converter=DealKind)
    sector: Sector = attrs.field(default=Sector.OTHER, converter=Sector)
    value: Amount | None = attrs.field(default=None, validator=optional(instance(Amount)))
    proposer: Party | None = attrs.field(
        default=None, validator=optional(instance(Country, Organization, Place, Person))
    )
    undecided: tuple[Party, ...] = attrs.field(default=(), converter=as_tuple, validator=_PARTY)
    date: UncertainDate | None = attrs.field(default=None, validator=optional(instance(UncertainDate)))
    place: str | None = attrs.field(default=None, validator=optional(text))
