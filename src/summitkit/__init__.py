"""summitkit: typed, source-attributed records from the news and official texts of diplomacy.

`parse` turns an article into a `Dossier` of summits, delegations, deals and claims, each with the exact words that it
was read from and the chain of sources through which it reached the reader. Importing this package reads no data and
loads no submodule; each public name is fetched when it is first used.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summitkit.dossier import Dossier, diff, dumps, join, loads, loads_many
    from summitkit.errors import (
        DecodeError,
        EvidenceError,
        LexiconError,
        MissingExtraError,
        ParseError,
        ReadError,
        SummitkitError,
    )
    from summitkit.io.archive import Archive
    from summitkit.io.files.reading import read_document
    from summitkit.lexicon import Lexicon
    from summitkit.model.actor import Actor, Country, Organization, OrganizationKind, Person, Place, Role
    from summitkit.model.amount import Amount
    from summitkit.model.attribution import Attribution
    from summitkit.model.certainty import Certainty, Polarity
    from summitkit.model.claim import Claim, ClaimForm
    from summitkit.model.deal import Deal, DealKind, DealStatus, Sector
    from summitkit.model.delegation import Attendance, Delegate, Delegation
    from summitkit.model.document import Document, Evidence, Source
    from summitkit.model.evidence_map import EvidenceByField
    from summitkit.model.link import Judgement, Link, Rating, Reliability
    from summitkit.model.mention import AmountMention, DateMention, NameKind, NameMention, TimexType
    from summitkit.model.record import Issue, Record
    from summitkit.model.records import Records
    from summitkit.model.span import Span
    from summitkit.model.summit import Summit, SummitKind, SummitStatus
    from summitkit.model.when import DatePrecision, DateRange, UncertainDate
    from summitkit.parse.actors import parse_actors
    from summitkit.parse.amounts import parse_amounts
    from summitkit.parse.checking import check_rule
    from summitkit.parse.claims import parse_claims
    from summitkit.parse.dates import parse_dates
    from summitkit.parse.deals import parse_deals
    from summitkit.parse.delegations import parse_delegations
    from summitkit.parse.extending import Extensions
    from summitkit.parse.names import parse_names
    from summitkit.parse.summits import parse_summits
    from summitkit.pipeline import parse, parse_many
    from summitkit.reason.contradiction import Contradiction, ContradictionKind
    from summitkit.reason.corroboration import Corroboration
    from summitkit.reason.difference import Change, Difference
    from summitkit.reason.grading import Credibility, Grade
    from summitkit.reason.joined import Joined, Value
    from summitkit.reason.life import Life, Stage
    from summitkit.reason.selection import Selection
    from summitkit.reason.sources import Origin, OriginKind
    from summitkit.reason.timeline import Event, EventKind, Series

__version__ = "0.1.0"

_HOMES = {
    "dossier": ("Dossier", "diff", "dumps", "join", "loads", "loads_many"),
    "errors": (
        "DecodeError",
        "EvidenceError",
        "LexiconError",
        "MissingExtraError",
        "ParseError",
        "ReadError",
        "SummitkitError",
    ),
    "io.archive": ("Archive",),
    "io.files.reading": ("read_document",),
    "lexicon": ("Lexicon",),
    "model.actor": ("Actor", "Country", "Organization", "OrganizationKind", "Person", "Place", "Role"),
    "model.amount": ("Amount",),
    "model.attribution": ("Attribution",),
    "model.certainty": ("Certainty", "Polarity"),
    "model.claim": ("Claim", "ClaimForm"),
    "model.deal": ("Deal", "DealKind", "DealStatus", "Sector"),
    "model.delegation": ("Attendance", "Delegate", "Delegation"),
    "model.document": ("Document", "Evidence", "Source"),
    "model.evidence_map": ("EvidenceByField",),
    "model.link": ("Judgement", "Link", "Rating", "Reliability"),
    "model.mention": ("AmountMention", "DateMention", "NameKind", "NameMention", "TimexType"),
    "model.record": ("Issue", "Record"),
    "model.records": ("Records",),
    "model.span": ("Span",),
    "model.summit": ("Summit", "SummitKind", "SummitStatus"),
    "model.when": ("DatePrecision", "DateRange", "UncertainDate"),
    "parse.actors": ("parse_actors",),
    "parse.amounts": ("parse_amounts",),
    "parse.claims": ("parse_claims",),
    "parse.dates": ("parse_dates",),
    "parse.deals": ("parse_deals",),
    "parse.delegations": ("parse_delegations",),
    "parse.checking": ("check_rule",),
    "parse.extending": ("Extensions",),
    "parse.names": ("parse_names",),
    "parse.summits": ("parse_summits",),
    "pipeline": ("parse", "parse_many"),
    "reason.contradiction": ("Contradiction", "ContradictionKind"),
    "reason.corroboration": ("Corroboration",),
    "reason.difference": ("Change", "Difference"),
    "reason.grading": ("Credibility", "Grade"),
    "reason.joined": ("Joined", "Value"),
    "reason.life": ("Life", "Stage"),
    "reason.selection": ("Selection",),
    "reason.sources": ("Origin", "OriginKind"),
    "reason.timeline": ("Event", "EventKind", "Series"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Actor",
    "Amount",
    "AmountMention",
    "Archive",
    "Attendance",
    "Attribution",
    "Certainty",
    "Change",
    "Claim",
    "ClaimForm",
    "Contradiction",
    "ContradictionKind",
    "Corroboration",
    "Country",
    "Credibility",
    "DateMention",
    "DatePrecision",
    "DateRange",
    "Deal",
    "DealKind",
    "DealStatus",
    "DecodeError",
    "Delegate",
    "Delegation",
    "Difference",
    "Document",
    "Dossier",
    "Event",
    "EventKind",
    "Evidence",
    "EvidenceByField",
    "EvidenceError",
    "Extensions",
    "Grade",
    "Issue",
    "Joined",
    "Judgement",
    "Lexicon",
    "LexiconError",
    "Life",
    "Link",
    "MissingExtraError",
    "NameKind",
    "NameMention",
    "Organization",
    "OrganizationKind",
    "Origin",
    "OriginKind",
    "ParseError",
    "Person",
    "Place",
    "Polarity",
    "Rating",
    "ReadError",
    "Record",
    "Records",
    "Reliability",
    "Role",
    "Sector",
    "Selection",
    "Series",
    "Source",
    "Span",
    "Stage",
    "Summit",
    "SummitKind",
    "SummitStatus",
    "SummitkitError",
    "TimexType",
    "UncertainDate",
    "Value",
    "__version__",
    "check_rule",
    "diff",
    "dumps",
    "join",
    "loads",
    "loads_many",
    "parse",
    "parse_actors",
    "parse_amounts",
    "parse_claims",
    "parse_dates",
    "parse_deals",
    "parse_delegations",
    "parse_many",
    "parse_names",
    "parse_summits",
    "read_document",
]


class _Face(ModuleType):
    """The package's own module, on which `parse` is the function although a subpackage has the same name."""

    def __setattr__(self, name: str, value: object) -> None:
        """Set an attribute, unless the import system binds a subpackage over a public name."""
        if not (isinstance(value, ModuleType) and name in _HOME_OF):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Face


def load_ipython_extension(shell: Any) -> None:
    """Let a notebook show each record as its card, after `%load_ext summitkit`."""
    from importlib import import_module

    card_html = import_module("summitkit.view.html").card_html
    formatter = shell.display_formatter.formatters["text/html"]
    for name in ("Actor", "Claim", "Deal", "Delegation", "Summit"):
        formatter.for_type(getattr(sys.modules[__name__], name), card_html)


def __getattr__(name: str) -> object:
    """Fetch a public name from its module on first use."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'summitkit' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"summitkit.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names alone."""
    return sorted(__all__)
