"""What office a person holds, as the text gives it: a leader's, a minister's, an official's, a business leader's."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from summitkit.model.actor import Entity, Person

if TYPE_CHECKING:
    from summitkit.lexicon import Lexicon

__all__ = ["LEADER", "MINISTER", "OFFICIAL", "level", "level_of_title"]

LEADER = 3
"""Heads of state or government, monarchs, heads of international organisations."""

MINISTER = 2
"""Ministers, deputies of leaders and ministers, heads of delegations, ambassadors, envoys."""

OFFICIAL = 1
"""Other officials, legislators, officers, spokesmen."""

_LEVELS = {
    "head-of-state": LEADER,
    "head-of-government": LEADER,
    "head-of-body": LEADER,
    "royal": LEADER,
    "foreign-minister": MINISTER,
    "defence-minister": MINISTER,
    "minister": MINISTER,
    "deputy": MINISTER,
    "ambassador": MINISTER,
    "envoy": MINISTER,
    "official": OFFICIAL,
    "spokesman": OFFICIAL,
    "legislator": OFFICIAL,
    "military": OFFICIAL,
}
_DEPUTY = frozenset(["vice", "deputy", "assistant", "acting", "under"])
_ROYAL = frozenset(["king", "queen", "emperor", "sultan", "emir", "pope"])


@functools.lru_cache(maxsize=8)
def _titles(lexicon: Lexicon) -> dict[str, int]:
    """Return the level of each title by its form in lower case; 0 for one that no delegation needs."""
    found: dict[str, int] = {}
    for role in lexicon.roles:
        level = 0 if role.is_former else _LEVELS.get(role.rank, 0)
        if level == LEADER and not role.is_leader:
            level = OFFICIAL
        if role.is_leader and level == 0 and not role.is_former and role.rank in _LEVELS:
            level = LEADER
        found.setdefault(role.form if role.form.islower() else role.form.lower(), level)
    return found


@functools.lru_cache(maxsize=4096)
def level_of_title(lexicon: Lexicon, title: str) -> int:
    """Return the level of a title such as "Vice Commerce Minister", from 0 (none that matters) to `LEADER`.

    The longest end of the title that the lexicon knows decides; "vice" and "deputy" before it make no leader.
    """
    words = title.lower().replace("’", "'").split()
    titles = _titles(lexicon)
    for start in range(len(words)):
        level = titles.get(" ".join(words[start:]))
        if level is not None:
            lower = any(word in _DEPUTY or word.startswith(("vice-", "ex-")) for word in words[:start])
            return min(level, MINISTER) if lower else level
    return 0


def level(lexicon: Lexicon, entity: Entity | None) -> int:
    """Return the highest level among the offices of a person; 0 for anybody else."""
    if not isinstance(entity, Person):
        return 0
    if not entity.roles and entity.name is not None and entity.name.split()[0].lower() in _ROYAL:
        return LEADER  # "King Gyanendra", whose title is part of the name
    return max((level_of_title(lexicon, role.title) for role in entity.roles), default=0)
