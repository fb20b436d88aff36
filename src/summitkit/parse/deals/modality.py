"""What stands before a verb of dealing: will, may, hopes to, failed to; and what that makes of the stage it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealStatus
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene

__all__ = ["stage_in_mood"]

_WISHES = words(
    """
    hope hopes hoped hoping want wants wanted wish wishes seek seeks sought seeking plan plans planned planning
    intend intends intended propose proposes proposed offer offers offered aim aims aimed keen ready willing
    prepared eager push pushing pushed urge urged ask asked call called need needs try trying tried trys bid
    """
)
_FAILS = words("fail fails failed failing failure unable impossible never without n't n’t not cannot")
_REFUSES = words("refuse refuses refused refusing decline declined declines reject rejected refusal")
_FUTURE = words("will would shall 'll ’ll set due poised expected likely scheduled slated about")
_KEEN = words("interest interested")
_MAYBE = words("may might could can possible possibly")
_DONE = frozenset([DealStatus.SIGNED, DealStatus.IN_FORCE, DealStatus.AGREED])
_REACH = 5
_FAR = 14
_INFLECTED = ("ed", "s", "ing", "t", "ld", "ck", "ve")


_REACHES = words(
    """
    reach reaches reached reaching strike strikes struck clinch clinches clinched conclude concludes concluded
    conclusion concluding seal seals sealed finalise finalize finalised finalized achieve achieved broker brokered
    hammer complete completed completion get secure sign signing forge
    """
)
_CALLS = words(
    """
    called call calls urged urge urges early speedy swift hopes hope hoped towards toward aim aimed efforts
    prospects chance achieve achieving facilitate step critical need needed importance must priority deadline crucial
    committed possible impossible
    """
)


def stage_in_mood(scene: Scene, verb: int, start: int, status: DealStatus) -> DealStatus:
    """Return the stage that a verb reports, given the words up to five places before it.

    "will sign" reports that a deal is agreed, "may sign" that it is talked about, "hopes to sign" that it is proposed,
    "failed to sign" that it has stalled, "refused to sign" that it is rejected.

    Args:
        scene: the scene.
        verb: the verb.
        start: the first word of its clause.
        status: what the verb reports by itself.
    """
    before = scene.lower[max(start, verb - _REACH) : verb]
    if before[-1:] == ("and",) and not scene.lower[verb].endswith(_INFLECTED):
        before = scene.lower[max(start, verb - _FAR) : verb]  # "was to meet X and sign"
    reached = scene.lower[verb] in _REACHES
    made = status in _DONE
    wished = bool(_WISHES.intersection(before)) and "to" in before
    ahead = bool(_FUTURE.intersection(before)) or (before[-1:] == ("to",) and status is not DealStatus.AGREED)
    keen = bool(_KEEN.intersection(before)) and "in" in before
    ahead = ahead or (len(before) > _REACH and "to" in before)
    moods = (
        (DealStatus.REJECTED, bool(_REFUSES.intersection(before))),
        (DealStatus.STALLED, (made or status is DealStatus.NEGOTIATING) and bool(_FAILS.intersection(before))),
        (DealStatus.NEGOTIATING, made and reached and (wished or bool(_CALLS.intersection(before)))),
        (DealStatus.PROPOSED, made and (wished or keen)),
        (DealStatus.NEGOTIATING, made and bool(_MAYBE.intersection(before))),
        (DealStatus.AGREED, made and ahead),
    )
    return next((mood for mood, holds in moods if holds), status)
