"""The entries of a lexicon: frozen attrs classes, one for each kind of thing that news of diplomacy names or says."""

from __future__ import annotations

from summitkit.lexicon.entries.names import (
    Country,
    Currency,
    GivenName,
    Language,
    Leader,
    Organization,
    Outlet,
    Person,
    Place,
    Region,
)
from summitkit.lexicon.entries.words import Cue, DealWord, Hedge, Honorific, Role, SectorWord, StageWord

__all__ = [
    "Country",
    "Cue",
    "Currency",
    "DealWord",
    "Entry",
    "GivenName",
    "Hedge",
    "Honorific",
    "Language",
    "Leader",
    "Organization",
    "Outlet",
    "Person",
    "Place",
    "Region",
    "Role",
    "SectorWord",
    "StageWord",
]

Entry = (
    Country
    | Cue
    | Currency
    | DealWord
    | GivenName
    | Hedge
    | Honorific
    | Language
    | Leader
    | Organization
    | Outlet
    | Person
    | Place
    | Region
    | Role
    | SectorWord
    | StageWord
)
