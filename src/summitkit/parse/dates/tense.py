"""Which way a time without its year or week points: back for past tense near it, forward for future."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitkit.text.words import Words

__all__ = ["direction_at"]

_FUTURE = frozenset(
    str.split(
        "will shall 'll ’ll wo gonna scheduled slated due expected poised likely plans hopes intends "
        "aims expects wants prepares preparing arrives begins starts opens leaves departs returns meets "
        "convenes expires travels flies visits attends gathers need needs want resume resumes reopens convene "
        "if unless upcoming forthcoming gearing planning hoping chance chances odds prospects"
    )
)
_MODALS = frozenset(str.split("would could should may might must"))  # "would not comment Friday" looks back
_PAST = frozenset(
    str.split(
        "was were had did said told met held came went took gave made began left won lost saw found "
        "became brought bought built broke chose drew drove fell felt flew fought forgot got grew heard "
        "kept knew laid led lent let lit lost meant paid put quit ran rang read rose sold sent set shook "
        "shot showed shut sang sank sat slept slid spoke spent spread stood stole stuck struck swore "
        "swept taught thought threw understood woke wore wrote been hit cut cost beat hurt dealt sought "
        "hung swung wound split spun dead killed died sued tied lied owed eyed"
    )
)
_ED_BUT_NO_VERB = frozenset(
    str.split(
        "united need indeed red bed hundred speed feed seed bleed breed exceed succeed proceed shed "
        "sacred kindred wicked aged armed related unprecedented so-called limited led"
    )
)
_NEUTRAL_SET = frozenset(["set", "planned", "scheduled", "expected", "due", "slated"])
_BE = frozenset(["is", "are", "'s", "’s", "'re", "was", "were", "be", "been", "being", "now", "tentatively"])
_CONDITIONS = frozenset(["if", "unless"])  # which look forward for what follows them alone
_NO_VERBS = frozenset(str.split("the a an his her their its this that our my your these those any all some date"))
_PASSIVE = frozenset(["is", "are", "be", "being", "gets", "get"])
_IS = frozenset(["is", "are", "falls"])  # "the vote is on Tuesday"
_BESIDE = 2
_SHORTEST_PAST = 4  # letters; "need" and "used" are no sure verbs in the past
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
    weak = False
    for place in range(index - 1, max(first, index - _REACH) - 1, -1):
        found = _direction_of(forms, place, first, index)
        if found:
            return found
        weak = weak or _is_infinitive(forms, place, first)
    for place in range(index + 1, min(last, index + _REACH)):
        found = 0 if forms[place].lower() in _CONDITIONS else _direction_of(forms, place, first, index)
        if found:
            return found
    return int(weak)


def _direction_of(forms: Sequence[str], place: int, first: int, index: int) -> int:
    word = forms[place].lower()
    if word in _FUTURE or (word in _IS and index - _BESIDE <= place < index):
        return 1
    if word in _MODALS and forms[place] != "May":
        refused = place + 1 < len(forms) and forms[place + 1].lower() in {"not", "n't", "n’t", "never"}
        return -1 if refused else 1
    if word == "to" and place + 1 < len(forms) and place > first:
        return _infinitive(forms[place - 1].lower(), forms[place + 1].lower())
    if word in _PAST or _ends_in_ed(word):
        return _past_or_set(forms, place, first)
    return 0


def _is_infinitive(forms: Sequence[str], place: int, first: int) -> bool:
    """Say whether "to" and a verb stand here, which look forward where no verb before them looks back."""
    if forms[place].lower() != "to" or place <= first:
        return False
    verb = forms[place + 1]
    plural = verb.endswith("s") and not verb.endswith(("ss", "us"))  # "in talking to reporters on Monday"
    return verb.isalpha() and verb.islower() and not plural and verb not in _NO_VERBS


def _infinitive(head: str, verb: str) -> int:
    """Return 1 for "is to meet", "agreed to send": an act that was still to come; 0 where "to" is a preposition."""
    if not verb.isalpha() or verb in _NO_VERBS:
        return 0
    if head in _NEUTRAL_SET or head in {
        "is",
        "are",
        "agreed",
        "vowed",
        "pledged",
        "invited",
        "decided",
        "wants",
        "wanted",
    }:
        return 1
    return (
        1
        if head in {"hoped", "hopes", "plan", "plans", "ready", "promised", "ordered", "urged", "asked", "date"}
        else 0
    )


def _ends_in_ed(word: str) -> bool:
    return len(word) > _SHORTEST_PAST and word.endswith("ed") and word not in _ED_BUT_NO_VERB and word.isalpha()


def _past_or_set(forms: Sequence[str], place: int, first: int) -> int:
    """Return -1 for a verb in the past, 1 for the participle of a plan ("is scheduled for")."""
    word = forms[place].lower()
    for before in forms[max(first, place - 3) : place]:
        if before.lower() in {"will", "'ll"}:
            return 1
    if word not in _NEUTRAL_SET and place > first and forms[place - 1].lower() in _PASSIVE:
        return 0  # "if he is elected in November"
    planned = word in _NEUTRAL_SET and place > first and forms[place - 1].lower() in _BE
    return 1 if planned or (word in _NEUTRAL_SET and _leads_on(forms, place)) else -1


def _leads_on(forms: Sequence[str], place: int) -> bool:
    """Say whether a participle of a plan stands after a noun: "talks set for Friday", "a visit scheduled to begin"."""
    return forms[place].lower() != "planned" and place + 1 < len(forms) and forms[place + 1].lower() == "for"
