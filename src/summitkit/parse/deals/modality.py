"""What stands before a verb of dealing: will, may, hopes to, failed to; and what that makes of the stage it gives."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from summitkit.model.deal import DealStatus
from summitkit.parse.deals.vocabulary import BREAKS
from summitkit.parse.wording import AUXILIARIES, DETERMINERS, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene

__all__ = ["Mood", "mood_of", "stage_in_mood"]


class Mood(Enum):
    """How real the text makes what a verb tells."""

    REAL = auto()
    AHEAD = auto()
    MAYBE = auto()
    PLANNED = auto()
    WISHED = auto()
    URGED = auto()
    TRIED = auto()
    TALKED = auto()
    THREATENED = auto()
    FAILED = auto()
    REFUSED = auto()
    EXPECTED = auto()


_GOVERNORS = {
    Mood.AHEAD: words(
        """
        set due poised expected likely scheduled slated about agreed agree agrees decided pledged vowed promised
        committed going eve verge expects
        """
    ),
    Mood.PLANNED: words("plan plans planned planning intend intends intended"),
    Mood.WISHED: words(
        """
        hope hopes hoped hoping want wants wanted wish wishes seek seeks sought seeking propose proposes proposed offer
        offers offered keen ready willing prepared eager desire interest interested ambition ambitions dream favor
        favour favored favoured proposal proposals
        """
    ),
    Mood.URGED: words(
        """
        urge urges urged urging ask asks asked asking call calls called calling appeal appeals appealed press presses
        pressed pressing push pushes pushed pushing need needs needed demand demands demanded request requested tell
        told instruct instructed order ordered invite invited encourage encouraged persuade persuaded must should
        importance important necessary successful timely speedy early swift prompt deadline crucial critical speed
        accelerate facilitate advance step priority
        """
    ),
    Mood.TRIED: words(
        """
        try tries tried trying effort efforts bid attempt attempts attempted aim aims aimed aiming struggle struggled
        work working worked strive negotiate negotiating negotiations talks chance chances prospect prospects close
        commitment commitments determination determined near possible progress process achieve achieving towards toward
        """
    ),
    Mood.TALKED: words("discuss discusses discussed discussing consider considers considered considering debate"),
    Mood.THREATENED: words("threaten threatens threatened threatening threat threats warned"),
    Mood.FAILED: words(
        "fail fails failed failing prevent prevents prevented preventing failure unable impossible without stopped"
    ),
    Mood.REFUSED: words("refuse refuses refused refusing decline declined declines reject rejected refusal reluctant"),
}
_MOOD_BY_WORD = {word: mood for mood, members in _GOVERNORS.items() for word in members}
_PASSES = words("adopt approve endorse issue")
_EXPECTED = words("expected due likely scheduled slated")
_NOT = words("not n't n’t never cannot no")
_MODALS = {
    **dict.fromkeys(("may", "might", "can", "could", "possibly", "perhaps"), Mood.MAYBE),
    **dict.fromkeys(("will", "would", "shall", "'ll", "’ll"), Mood.AHEAD),
    **dict.fromkeys(("must", "should"), Mood.URGED),
}
_ADVERBS = words(
    "also now soon still then even yet again finally formally jointly together quickly soon once more first to be been"
)
_GERUND_LEADS = words("of on to towards toward for about from short")
_BASE_ENDINGS = ("ed", "s", "ing", "t", "ld", "ck", "ve")
_HAVE = frozenset(["has", "have", "had"])
_BEFORE = frozenset(["before", "until", "pending"])
_NOMINAL = words(
    """
    signing conclusion ratification implementation approval adoption completion launch renewal entry signature
    accession resumption extension
    """
)
_REACH = 9
_NEAR = 6
_FAR = 14

_REACHES = words(
    """
    reach reaches reached reaching strike strikes struck clinch clinches clinched conclude concludes concluded
    conclusion concluding seal seals sealed finalise finalize finalised finalized achieve achieved broker brokered
    hammer complete completed completion get secure forge finish finishing resolve agree agreed agreeing
    """
)
_RATIFIES = words("ratify ratifies ratified ratifying ratification ratifications")
_ENDS = words(
    """
    withdraw withdraws withdrawal quit quits leave leaves abandon scrap scraps cancel cancels terminate terminates end
    ends renounce denounce exit expire expires collapse collapses abrogate pull suspend withdrawing quitting scrapping
    """
)
_RUNS_OUT = words("expire expires expiring lapse lapses run runs")
_RENEWS = words("renew renewed extend extended prolong prolonged")
_KEEPS = words("observe observes observed observing adhere honour honor respect")
_DONE = frozenset([DealStatus.SIGNED, DealStatus.IN_FORCE, DealStatus.AGREED])


def stage_in_mood(scene: Scene, verb: int, start: int, status: DealStatus) -> DealStatus:
    """Return the stage that a verb reports, given the words before it.

    "will sign" reports that a deal is agreed, "may sign" that it is talked about, "hopes to sign" that it is proposed,
    "tries to reach" that it is negotiated, "failed to sign" that it has stalled, "refused to sign" that it is rejected,
    "urged Peru to ratify" that it is signed, "threatened to leave" that it is in force.

    Args:
        scene: the scene.
        verb: the verb.
        start: the first word of its clause.
        status: what the verb reports by itself.
    """
    mood, lower = mood_of(scene, verb, start), scene.lower[verb]
    doubted = mood in {Mood.FAILED, Mood.REFUSED}
    ends = status is DealStatus.REJECTED and lower in _ENDS
    stalls = mood is Mood.FAILED and (status in _DONE or status is DealStatus.NEGOTIATING)
    cases = (
        (lower in _RUNS_OUT, DealStatus.IN_FORCE),  # what expires some day still holds
        (lower in _RENEWS and mood is Mood.MAYBE, DealStatus.IN_FORCE),
        (lower in _KEEPS and not doubted, DealStatus.IN_FORCE),
        (mood is Mood.REAL, status),
        (lower in _RATIFIES, DealStatus.STALLED if doubted else DealStatus.SIGNED),
        (ends, DealStatus.IN_FORCE),
        (mood is Mood.REFUSED and status is not DealStatus.IN_FORCE, DealStatus.REJECTED),
        (stalls or mood is Mood.REFUSED, DealStatus.STALLED),
        (status not in _DONE, status),
    )
    return next((told for holds, told in cases if holds), _undone(scene, verb, mood))


def _undone(scene: Scene, verb: int, mood: Mood) -> DealStatus:
    """Return the stage of a deal that is still to be made."""
    reached = scene.lower[verb] in _REACHES
    if mood is Mood.AHEAD or (mood is Mood.PLANNED and scene.lower[verb].startswith(("sign", "ink"))):
        return DealStatus.AGREED
    if reached or mood in {Mood.MAYBE, Mood.TRIED, Mood.TALKED}:
        return DealStatus.NEGOTIATING
    return DealStatus.PROPOSED


def mood_of(scene: Scene, verb: int, start: int) -> Mood:
    """Return how real the words before a verb, or a noun of doing, make it; the clause begins at `start`."""
    index = _past_adverbs(scene, verb - 1, start)
    word = scene.word(index) if index >= start else ""
    if scene.lower[verb] in _NOMINAL:
        before = scene.word(index - (word in DETERMINERS))
        ahead = not _MODALS.keys().isdisjoint(scene.lower[max(start, verb - _NEAR) : verb])  # "will end in the signing"
        mood = _governed(scene, verb, start)
        return Mood.AHEAD if before in _BEFORE or (mood is Mood.REAL and ahead) else mood
    if scene.lower[verb].endswith("ing"):
        return _of_gerund(scene, verb, index, start)
    if word == "and" and not scene.lower[verb].endswith(_BASE_ENDINGS):
        return _coordinated(scene, index, start)
    return _of_verb(scene, verb, start)


def _of_verb(scene: Scene, verb: int, start: int) -> Mood:
    """Return the mood that the auxiliaries before a verb, or what governs its "to", give."""
    group = _group(scene, verb, start)
    if _NOT.intersection(group):
        return Mood.FAILED
    modal = next((_MODALS[word] for word in group if word in _MODALS), None)
    if modal is not None or "to" not in group:
        return modal or Mood.REAL
    before = AUXILIARIES.intersection(group[: group.index("to")])
    if before:
        forced = before & _HAVE and "yet" not in group
        return Mood.URGED if forced else Mood.AHEAD  # "has to sign", "are to sign"
    lead = verb - len(group)
    if scene.word(lead - 1) in {"and", ","}:  # "to double X and to cancel Y"
        lead = next((word for word in range(start, lead) if scene.lower[word] == "to"), lead)
    mood = _governed(scene, lead, start)
    passed = group[-1] == "be" or scene.lower[verb] in _PASSES
    if mood is Mood.AHEAD and passed and scene.word(verb - len(group) - 1) in _EXPECTED:
        return Mood.EXPECTED  # "is expected to be adopted", "are expected to adopt"
    return Mood.AHEAD if mood is Mood.REAL else mood


def _group(scene: Scene, verb: int, start: int) -> tuple[str, ...]:
    """Return the auxiliaries, the "to" and the adverbs right before a verb, in the order of the text."""
    first = verb
    while first > start and verb - first < _REACH:
        word = scene.lower[first - 1]
        known = word in AUXILIARIES or word in _ADVERBS or word in _MODALS or word in _NOT
        if not (known or word.endswith("ly")):
            break
        first -= 1
    return tuple(scene.lower[first:verb])


def _past_adverbs(scene: Scene, index: int, start: int) -> int:
    while index >= start and (scene.lower[index].endswith("ly") or scene.lower[index] in _ADVERBS - {"to", "be"}):
        index -= 1
    return index


def _governed(scene: Scene, word: int, start: int) -> Mood:
    """Return the mood that the nearest telling word before a word gives; of two in a row the more doubtful one."""
    for index in range(word - 1, max(start, word - _REACH) - 1, -1):
        lower = scene.lower[index]
        if lower in BREAKS or lower in {"that", "which", "who", "after", "when", "while"}:
            break
        mood = _MOOD_BY_WORD.get(lower)
        if mood is not None:
            return _negated(scene, index, start, mood)
    return Mood.REAL


def _negated(scene: Scene, index: int, start: int, mood: Mood) -> Mood:
    """Return a mood, failed where the word that gives it is denied: "was not ready to sign"."""
    return Mood.FAILED if _NOT.intersection(scene.lower[max(start, index - 3) : index]) else mood


def _of_gerund(scene: Scene, verb: int, index: int, start: int) -> Mood:
    """Return the mood of "close to signing", "before signing", "without signing", "considered signing"."""
    word = scene.word(index) if index >= start else ""
    if word in {"is", "are", "was", "were", "be", "been"}:
        return Mood.REAL
    if word in _GERUND_LEADS or (word == "in" and scene.word(index - 1) in {"interest", "interested"}):
        return _governed(scene, verb, start)
    if word in _BEFORE:
        return Mood.AHEAD
    mood = _MOOD_BY_WORD.get(word, Mood.REAL)
    return mood if mood in {Mood.TALKED, Mood.FAILED, Mood.AHEAD, Mood.URGED} else Mood.REAL


def _coordinated(scene: Scene, index: int, start: int) -> Mood:
    """Return the mood that a verb shares with the one before "and": "was to meet X and sign"."""
    for word in range(index - 1, max(start, index - _FAR) - 1, -1):
        lower = scene.lower[word]
        if lower in _MODALS:
            return _MODALS[lower]
        if lower == "to":
            mood = _governed(scene, word, start)
            passed = scene.word(word - 1) in _EXPECTED and scene.word(index + 1) in _PASSES
            return Mood.EXPECTED if passed else Mood.AHEAD if mood is Mood.REAL else mood
    return Mood.REAL
