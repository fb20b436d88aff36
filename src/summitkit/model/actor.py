"""Who acts: countries, organisations, people and places, and the record of each as a document names it."""

from __future__ import annotations

import re
from typing import ClassVar

import attrs

from summitkit.model.record import Record
from summitkit.model.validation import WordEnum, as_tuple, instance, optional, pattern, text, tuple_of

__all__ = ["Actor", "Country", "Entity", "Organization", "OrganizationKind", "Person", "Place", "Role"]

_ISO_3166 = re.compile(r"[A-Z]{2}|[A-Z]{4}").fullmatch


@attrs.frozen(slots=True)
class Country:
    """A state or territory.

    Attributes:
        name: the short name that English news uses: "South Korea".
        code: ISO 3166-1 alpha-2 ("KR"), ISO 3166-3's four letters for a former state ("SUHH"), XK for Kosovo.
    """

    name: str = attrs.field(validator=text)
    code: str = attrs.field(validator=pattern(_ISO_3166, "an ISO 3166 code such as 'KR'"))

    def __str__(self) -> str:
        """Return the name."""
        return self.name


@attrs.frozen(slots=True)
class Place:
    """A city, a region, a continent or a site.

    Attributes:
        name: as the text has it: "Sharm el-Sheikh".
        country: the country it lies in, where it lies in one that is known.
    """

    name: str = attrs.field(validator=text)
    country: Country | None = attrs.field(default=None, validator=optional(instance(Country)))

    def __str__(self) -> str:
        """Return the name."""
        return self.name


class OrganizationKind(WordEnum):
    """What sort of body an organisation is."""

    INTERGOVERNMENTAL = "intergovernmental"
    GOVERNMENT = "government"
    COMPANY = "company"
    BANK = "bank"
    MEDIA = "media"
    PARTY = "party"
    THINK_TANK = "think-tank"
    ARMED_GROUP = "armed-group"
    OTHER = "other"


@attrs.frozen(slots=True)
class Organization:
    """A body: an international organisation, a ministry, a company, a bank, a party, a think tank, a medium.

    Attributes:
        name: the fullest name known: "The Times of India" for "TOI".
        kind: what sort of body it is.
        country: the country it belongs to, where it belongs to one that is known.
        abbreviation: its short form: "SAARC".
    """

    name: str = attrs.field(validator=text)
    kind: OrganizationKind = attrs.field(default=OrganizationKind.OTHER, converter=OrganizationKind, kw_only=True)
    country: Country | None = attrs.field(default=None, validator=optional(instance(Country)), kw_only=True)
    abbreviation: str | None = attrs.field(default=None, validator=optional(text), kw_only=True)

    def __str__(self) -> str:
        """Return the name."""
        return self.name


@attrs.frozen(slots=True)
class Role:
    """An office or position that the text gives somebody.

    Attributes:
        title: as the text has it, without country or body: "President", "foreign minister", "head".
        organization: the body it belongs to: "Rosneft".
        country: the country it belongs to.
    """

    title: str = attrs.field(validator=text)
    organization: Organization | None = attrs.field(
        default=None, validator=optional(instance(Organization)), kw_only=True
    )
    country: Country | None = attrs.field(default=None, validator=optional(instance(Country)), kw_only=True)

    def __str__(self) -> str:
        """Return "President of Russia" or "head of Rosneft"."""
        owner = self.organization or self.country
        return f"{self.title} of {owner}" if owner else self.title


@attrs.frozen(slots=True, kw_only=True)
class Person:
    """Somebody with a name, a role or at least a description; never with none of them.

    Attributes:
        name: the fullest name in the text, without title: "Vladimir Putin"; None where the text names nobody.
        description: what the text calls somebody without a name: "two officials familiar with the talks".
        roles: offices and positions, in the order of the text.
        country: the country that the person speaks or acts for, or belongs to.
        affiliation: the body that the person belongs to: "Atlantic Council".

    Raises:
        ValueError: where name, description and roles are all missing.
    """

    name: str | None = attrs.field(default=None, validator=optional(text))
    description: str | None = attrs.field(default=None, validator=optional(text))
    roles: tuple[Role, ...] = attrs.field(default=(), converter=as_tuple, validator=tuple_of(instance(Role)))
    country: Country | None = attrs.field(default=None, validator=optional(instance(Country)))
    affiliation: Organization | None = attrs.field(default=None, validator=optional(instance(Organization)))

    def __attrs_post_init__(self) -> None:
        """Refuse somebody of whom nothing is known."""
        if self.name is None and self.description is None and not self.roles:
            raise ValueError("Person needs a name, a description or a role")

    @property
    def label(self) -> str:
        """The name, else the description, else the first role."""
        return self.name or self.description or str(self.roles[0])

    def __str__(self) -> str:
        """Return the label."""
        return self.label


Entity = Country | Organization | Person | Place


@attrs.frozen(slots=True, kw_only=True)
class Actor(Record):
    """One person, organisation, country or place of a document, with every mention of it.

    Evidence: "mentions" (each place where the text names or means it, pronouns included), "role", "affiliation",
    "country".

    Attributes:
        entity: who or what it is.
    """

    record_type: ClassVar[str] = "actor"

    entity: Entity = attrs.field(validator=instance(Country, Organization, Person, Place))

    @property
    def name(self) -> str:
        """The name of the entity, or what the text calls it."""
        return str(self.entity)
