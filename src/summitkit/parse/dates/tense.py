"""Which way a time without its year or week points: back for past tense near it, forward for future."""

from __future__ import annotations

import re

from summitkit.text.words import Words

__all__ = ["direction_at"]

_FUTURE = frozenset(
    "will shall 'll ’ll won gonna upcoming scheduled slated planned due expected set poised likely plans plan hopes hope "
    "intends intend aims aim expects expect wants deadline forthcoming would should must may might can could "
    "tomorrow until till deadline prepares preparing ahead next coming "
    "arrives begins starts opens leaves departs returns meets convenes ends expires travels flies heads hosts takes "
    "visits attends kicks runs faces goes comes falls gathers".split()
)
_PAST = frozenset(
    "was were had did said told met held came went took gave made began left won lost saw found became brought bought "
    "built broke chose drew drove fell felt flew fought forgot got grew heard kept knew laid led lent let lit lost meant "
    "paid put quit ran rang read rose sold sent set shook shot showed shut sang sank sat slept slid spoke spent spread "
    "stood stole stuck struck swore swept taught thought threw understood woke wore wrote since ago last yesterday "
    "recently previously earlier already been hit cut cost beat hurt dealt sought hung swung wound split spun dead "
    "amid after killed".split()
)
_ED_BUT_NO_VERB = frozenset(
    "united need indeed red bed hundred speed feed seed bleed breed exceed succeed proceed shed sacred kindred wicked "
    "aged armed related unprecedented so-called limited led".split()
)
_FUTURE_AFTER = frozenset("to".split())
_NEUTRAL_SET = frozenset(["set", "planned", "scheduled", "expected", "due", "slated"])
_REACH = 24


def direction_at(words: Words, first: int, last: int, index: int) -> int:
    """Return 1 where the nearest verb looks forward, -1 where it looks back, 0 where there is none.

    Args:
        words: the words of the text.
        first: the number of the sentence's first word.
        last: the number after its last word.
        index: the number of the time's first word.
    """
    forms = words.forms
    for place in range(index - 1, max(first, index - _REACH) - 1, -1):
        found = _direction_of(forms, place, first)
        if found:
            return found
    for place in range(index + 1, min(last, index + _REACH)):
        found = _direction_of(forms, place, first)
        if found:
            return found
    return 0


def _direction_of(forms: tuple[str, ...], place: int, first: int) -> int:
    word = forms[place].lower()
    if word in _FUTURE:
        return 1
    if word == "to" and place + 1 < len(forms) and place > first:
        return _infinitive(forms[place - 1].lower(), forms[place + 1].lower())
    if word in _PAST or _ends_in_ed(word):
        return _past_or_set(forms, place, first)
    return 0


def _infinitive(head: str, verb: str) -> int:
    """Return 1 for "is to meet", "agreed to send": an act that was still to come; 0 where "to" is a preposition."""
    if not verb.isalpha() or verb in {"the", "a", "an", "his", "her", "their", "its", "this", "that"}:
        return 0
    if head in _NEUTRAL_SET or head in {"is", "are", "agreed", "vowed", "pledged", "invited", "decided", "wants", "wanted"}:
        return 1
    return 1 if head in {"hoped", "hopes", "plan", "plans", "ready", "promised", "ordered", "urged", "asked", "date"} else 0


def _ends_in_ed(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in _ED_BUT_NO_VERB and word.isalpha()  # noqa: PLR2004


def _past_or_set(forms: tuple[str, ...], place: int, first: int) -> int:
    """Return -1 for a verb in the past, 1 for the participle of a plan ("is scheduled for")."""
    word = forms[place].lower()
    for before in forms[max(first, place - 3) : place]:
        if before.lower() in {"will", "would", "to", "be", "'ll"}:
            return 1
    return 1 if word in _NEUTRAL_SET else -1


_ = re
