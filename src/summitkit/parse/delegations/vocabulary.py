"""The words that tell of a journey: verbs and nouns of going, coming, attending, leading and receiving."""

from __future__ import annotations

from summitkit.parse.wording import words

__all__ = [
    "ACTS",
    "ATTENDS",
    "COMES",
    "DASHES",
    "DELEGATIONS",
    "GATHERS",
    "GOES",
    "IN",
    "JOURNEYS",
    "LEADS",
    "LEAVES",
    "LINKS",
    "OWNS",
    "REMOTE",
    "SENDS",
    "SPEAKS",
    "STAYS",
    "TRAVEL",
    "VISITS",
    "travel_class",
]

GOES = words(
    """
    travel travels traveled travelled traveling travelling fly flies flew flying head heads headed heading go goes
    going went proceed proceeds proceeded journey journeyed return returns fly-in jet jets jetted jetting sail sailed
    shuttle shuttles shuttled shuttling drive drives drove rushed rushes hurried hurries raced dashed
    accompany accompanies accompanied accompanying
    """
)
"""Verbs with "to" or "for" and a place."""

COMES = words(
    """
    arrive arrives arrived arriving land lands landed touch touches touched come comes came coming disembarked
    stop stops stopped transited
    """
)
"""Verbs with "in", "at" or "here"."""

VISITS = words("visit visits visited visiting tour tours toured touring reach reaches reached enter enters entered")
"""Verbs with a place as their object."""

LEAVES = words("left leave leaves leaving depart departs departed departing departure bound")
"""Verbs that take "for" and a place."""

ATTENDS = words(
    """
    attend attends attended attending join joins joined joining participate participates participated participating
    addressed address addressing open opened opens represent take takes took taking represented represents
    representing chair
    co-chair
    """
)
"""Verbs with a summit as their object, some with "in" between."""

SENDS = words("send sends sent sending dispatch dispatches dispatched")
"""Verbs with a delegation or an envoy as their object."""

DELEGATIONS = frozenset(["delegation", "delegations"])

IN = frozenset(["in", "at"])

OWNS = frozenset(["'s", "’s", "'", "’"])

DASHES = frozenset(["--", "–", "—"])

LINKS = words(", and as well the including of from")
"""Words between the members of a list."""

GATHERS = words("gather gathers gathered gathering meet meets met meeting convene convened assembled")

STAYS = words("spend spends spent spending stay stays stayed staying remain remains remained")
"""Verbs with a length of time and "in" a place."""

LEADS = words("lead leads led leading head heads headed heading bring brings brought bringing")
"""Verbs with a delegation as their object."""

JOURNEYS = words(
    """
    visit visits trip trips tour tours journey journeys stay stopover stop arrival stint attendance participation
    presence pilgrimage swing appearance dash detour
    """
)
"""Nouns of a journey."""

SPEAKS = words(
    """
    delivered delivering said says told tells speaking spoke speaks added called urged complained warned stressed
    remarks remark addressing reiterated proposed announced stated insisted noted declared delivering pledged vowed
    appealed announcement speech appeal pledge
    """
)
"""Verbs and nouns of speaking, for somebody who speaks at a summit."""

REMOTE = words(
    """
    telephone phone video videoconference videolink telephoned phoned virtually online remotely videotaped pre-recorded
    """
)
"""Words for meetings and speeches at a distance."""

_FELLOWS = words("fellow delegates others counterparts gathering assembly plenary leaders session participants guests")
_WHILE = words("for last first after before until")

ACTS: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        words("sat seated hugged clapped toasted dined lunched breakfasted mingled huddled strode"), frozenset()
    ),
    **dict.fromkeys(words("posed poses"), words("for with beside together")),
    **dict.fromkeys(words("took takes taking"), words("seat floor podium stage rostrum lectern turns")),
    **dict.fromkeys(
        words("used uses using"), words("speech address slot appearance intervention turn remarks minutes")
    ),
    **dict.fromkeys(words("told tells briefed reminded addressed address addresses lectured harangued"), _FELLOWS),
    **dict.fromkeys(words("spoke speaks speak"), _WHILE),
    **dict.fromkeys(
        words("left leave leaves"), words("early hall room ceremony airport before photograph dinner banquet")
    ),
    **dict.fromkeys(words("turned turns showed shows"), words("up")),
    **dict.fromkeys(words("walked stormed slipped"), words("out in down into toward towards")),
    **dict.fromkeys(words("looked looks"), words("on")),
    **dict.fromkeys(words("stood stands"), words("beside alongside")),
    **dict.fromkeys(words("filling standing sitting"), words("for beside alongside next")),
    **dict.fromkeys(words("flanked"), words("by")),
    **dict.fromkeys(words("read reads"), words("out")),
    **dict.fromkeys(words("shook shakes shaking shake"), words("hands")),
    **dict.fromkeys(words("did"), words("come attend")),
    **dict.fromkeys(words("came comes"), words("with bearing armed")),
    **dict.fromkeys(words("brought brings"), words("along with")),
    **dict.fromkeys(words("joined joins join"), words("them others leaders dinner")),
}
"""Verbs of acts on the spot, each with the words of which one must follow; none where the verb alone tells it."""

_CLASSES = {
    **dict.fromkeys(GOES, "goes"),
    **dict.fromkeys(COMES, "comes"),
    **dict.fromkeys(VISITS, "visits"),
    **dict.fromkeys(LEAVES, "leaves"),
    **dict.fromkeys(ATTENDS, "attends"),
    **dict.fromkeys(GATHERS, "gathers"),
    **dict.fromkeys(STAYS, "stays"),
}


TRAVEL = frozenset(_CLASSES)
"""All verbs that have a class."""


def travel_class(word: str) -> str | None:
    """Return "goes", "comes", "visits", "leaves", "attends", "gathers" or "stays" for a verb of the kind, else None."""
    return _CLASSES.get(word)
