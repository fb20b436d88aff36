"""The stage of a deal that a noun names: the word that governs the noun from before it, or a passive behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealStatus
from summitkit.parse.deals.grammar import clause_start
from summitkit.parse.deals.modality import Mood, mood_of
from summitkit.parse.deals.vocabulary import BREAKS, MADE
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, words

if TYPE_CHECKING:
    from summitkit.lexicon.entries import DealWord, StageWord
    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene
    from summitkit.text.phrases import Match

__all__ = [
    "BROUGHT_ABOUT",
    "describing_stage",
    "ended_before",
    "far_behind",
    "governing_stage",
    "holds",
    "named_stage",
    "stage_after",
    "stage_before",
]

_REACH = 14
_PASSIVE_REACH = 10
_NEAR = 6


BROUGHT_ABOUT = words("negotiated brokered arranged mediated hammered worked reached agreed crafted drafted drawn made")
"""Participles behind a deal's noun that tell how it was made."""

_PROVIDING = words(
    """
    stipulated enshrined laid set foreseen contained envisaged based provisions provision terms clause article
    articles violation breach breached compliance accordance conformity line keeping party parties signatory
    signatories pursuant according part framework obligations commitments observance principles implementation-of
    member members spirit
    """
)
_DESCRIBES = {
    **dict.fromkeys(("existing", "current", "standing", "present", "prevailing"), DealStatus.IN_FORCE),
    **dict.fromkeys(
        ("proposed", "envisaged", "suggested", "mooted", "would-be", "draft", "hoped-for"), DealStatus.PROPOSED
    ),
    **dict.fromkeys(("planned", "pending", "prospective", "future", "possible"), DealStatus.NEGOTIATING),
    **dict.fromkeys(
        ("stalled", "blocked", "deadlocked", "delayed", "frozen", "suspended", "moribund", "unratified", "unsigned"),
        DealStatus.STALLED,
    ),
    **dict.fromkeys(
        ("defunct", "now-defunct", "failed", "collapsed", "abandoned", "scrapped", "ill-fated", "expired", "shattered"),
        DealStatus.REJECTED,
    ),
}
"""Adjectives before a deal's noun that tell its stage."""


def holds(scene: Scene, start: int) -> bool:
    """Say whether the words before a noun phrase take the deal for one that holds: "under", "in line with"."""
    index = start - 1
    index -= scene.word(index) in DETERMINERS
    if scene.word(index) == "under":
        return True
    if scene.word(index) not in {"of", "in", "with", "to", "on", "by"}:
        return False
    before = index - 1 - (scene.word(index - 1) == "out")
    return scene.word(before) in _PROVIDING


def describing_stage(scene: Scene, clause: Clause, start: int, noun: int) -> tuple[DealStatus, int, int] | None:
    """Return the stage that an adjective or a year before a deal's noun tells: "stalled pact", "the 1972 treaty"."""
    for word in range(start, noun):
        status = _DESCRIBES.get(scene.lower[word])
        if status is not None:
            return status, word, word + 1
        if _is_past_year(scene, clause, word):
            return DealStatus.IN_FORCE, word, word + 1
    return None


def _is_past_year(scene: Scene, clause: Clause, word: int) -> bool:
    lower = scene.lower[word]
    named = len(lower) == _YEAR and lower.isdigit() and lower.startswith(("18", "19", "20"))
    return named and scene.word(word - 1) in DETERMINERS | {"'s", "’s"} and word > clause.sentence.first


_YEAR = 4


def governing_stage(scene: Scene, clause: Clause, start: int, noun_end: int, end: int) -> Match[StageWord] | None:
    """Return the stage word that governs a noun phrase, None where none does.

    Args:
        scene: the scene.
        clause: its sentence.
        start: the first word of the noun phrase.
        noun_end: the word after the noun itself.
        end: the word after the noun's topic.
    """
    before = stage_before(scene, clause, start)
    after = stage_after(scene, clause, end)
    if before is not None and after is not None and after.first <= end + 1 and _undone(scene, clause, before):
        before = None
    stage = _latest(before, after, end)
    return stage or far_behind(scene, clause, noun_end)


def stage_before(scene: Scene, clause: Clause, start: int) -> Match[StageWord] | None:
    """Return the stage word that governs a noun phrase from before it: the nearest one."""
    begin = max(clause_start(scene, start, clause.sentence.first), start - _REACH)
    if "including" in scene.lower[begin:start]:
        begin = clause_start(scene, start, clause.sentence.first)
    if scene.word(begin - 1) == ":" and begin > start - _REACH:
        begin = max(clause.sentence.first, begin - _REACH)
    near = [stage for first, stage in clause.stages.items() if begin <= first < start]
    near = [stage for stage in near if _can_govern(scene, clause, stage, start)]
    return _governing(scene, sorted(near, key=lambda match: match.first))


def _can_govern(scene: Scene, clause: Clause, stage: Match[StageWord], start: int) -> bool:
    """Say whether a stage word may reach a noun phrase: a noun of doing by "of" or "for", a gerund from no topic."""
    if stage.value.part == "noun" and stage.last < start:
        return scene.word(stage.last) in _REACHING
    if scene.lower[stage.first] == "present" and scene.word(stage.first - 1) in _BE:
        return False  # who is present at a signing
    topical = scene.lower[stage.first].endswith("ing") and scene.word(stage.first - 1) in {"on", "for", "about"}
    return not (topical and any(noun.last == stage.first - 1 for noun in clause.nouns))


_REACHING = words("of for on to in over about towards toward from between with by under")


def _governing(scene: Scene, near: list[Match[StageWord]]) -> Match[StageWord] | None:
    """Return the last stage word, or the one that governs it where it is a noun: "put off the signing of"."""
    if not near:
        return None
    last = near[-1]
    above = near[-2] if len(near) > 1 and last.first - near[-2].last <= _NEAR else None
    talks = last.value.form.split()[0] in _TALKS
    if above is None or not (talks or scene.word(last.last) in {"of", "for", "on"}):
        return last
    asked = last.value.form == "ratification" and above.value.status == "proposed"  # by then it is signed
    undone = (talks or last.value.form in _NOMINAL) and above.value.status in _UNDONE and not asked
    return above if undone or last.value.form in _IDEAS else last


_ADJECTIVAL = DETERMINERS | {"'s", "’s"}
_TALKS = words("talks negotiations discussions")
_NOMINAL = words("signing conclusion ratification implementation approval adoption completion launch renewal")
_IDEAS = words("blueprint proposal proposals plan plans idea initiative draft package blueprints offer request")
_UNDONE = frozenset(["stalled", "rejected", "proposed"])


def stage_after(scene: Scene, clause: Clause, end: int) -> Match[StageWord] | None:
    """Return the stage word of a passive or of a verb of the deal's own fate: "has been signed", "stalled".

    Of several it is the one that tells the latest stage: "a ceasefire brokered in July had collapsed".
    """
    found = []
    begin = _past_relative(scene, clause, end)
    made = scene.word(begin) in {"to", "on"} and scene.word(begin + 1) == "which"  # "the truce to which they agreed"
    begin += made
    for first in range(begin, min(clause.sentence.last, begin + _PASSIVE_REACH)):
        stage = clause.stages.get(first)
        adjective = scene.word(first - 1) in _ADJECTIVAL
        bans = scene.lower[first] in _BANS and scene.word(first - 1) not in _BE
        if stage is not None and not (adjective or bans) and (made or not _acts(scene, stage, begin)):
            found.append(stage)
        if first == begin + (scene.word(begin) == ",") and scene.lower[first] in {"that", "which"}:
            if _relative_tells(scene, clause, first):
                continue
            break
        if scene.lower[first] == "but" and scene.word(first - 1) == "all":
            continue
        ends = scene.lower[first] in {"that", "which", "and", "but", ".", ";", "when", "after", "before", "while"}
        if ends and not (made and scene.lower[first] == "and"):
            break
    return max(found, key=_life, default=None)


_BANS = words("ban bans forbid forbids prohibit prohibits bar bars banned prohibited")
"""What a deal does, not what is done to it."""


def _relative_tells(scene: Scene, clause: Clause, opener: int) -> bool:
    """Say whether a relative clause tells what was done with a deal: "which was signed", "that the two signed"."""
    for first in range(opener + 1, min(clause.sentence.last, opener + _NEAR)):
        if first in clause.stages or scene.lower[first] in BREAKS:
            return scene.lower[first] in MADE or scene.word(first - 1) in _BE
    return scene.word(opener + 1) in {"has", "have", "was", "were", "is", "are"}


def _acts(scene: Scene, stage: Match[StageWord], begin: int) -> bool:
    """Say whether a verb makes the noun before it the one who acts: "a consortium has signed"."""
    return (
        scene.lower[stage.first] in MADE
        and stage.first > begin
        and scene.word(stage.first - 1) in {"has", "have", "had", "also", "which", "that", "who"}
    )


def far_behind(scene: Scene, clause: Clause, end: int) -> Match[StageWord] | None:
    """Return the stage word of a passive behind a clause about the deal: "a pact that would let X do Y is blocked"."""
    for first in range(end + 1, min(clause.sentence.last, end + _FAR)):
        if scene.lower[first] in {".", ";", ":", "”"}:
            return None
        stage = clause.stages.get(first)
        if stage is not None and scene.word(first - 1 - (scene.word(first - 1) == "also")) in _BE:
            return stage
    return None


_FAR = 28
_BE = frozenset(["is", "are", "was", "were", "been", "be"])


def _past_relative(scene: Scene, clause: Clause, end: int) -> int:
    """Return the word after a relative clause between commas that begins at `end` and tells no stage, else `end`."""
    opener = scene.word(end + 1)
    if scene.word(end) != "," or opener not in {"which", "who"}:
        return end
    if opener == "which" and _relative_tells(scene, clause, end + 1):
        return end
    stop = min(clause.sentence.last, end + _LONGEST_RELATIVE)
    return next((index + 1 for index in range(end + 2, stop) if scene.lower[index] == ","), end)


_LONGEST_RELATIVE = 16


def _life(stage: Match[StageWord]) -> int:
    return list(DealStatus).index(DealStatus(stage.value.status))


def _undone(scene: Scene, clause: Clause, stage: Match[StageWord]) -> bool:
    """Say whether what a word before a deal tells is only wished for: "urged X to honour the truce signed in May"."""
    ended = DealStatus(stage.value.status) in {DealStatus.REJECTED, DealStatus.STALLED}
    return not ended and mood_of(scene, stage.first, clause.sentence.first) is not Mood.REAL


def _latest(before: Match[StageWord] | None, after: Match[StageWord] | None, end: int) -> Match[StageWord] | None:
    """Return the stage word that governs a deal, or the participle behind it that tells a later stage."""
    if before is None or after is None:
        return before or after
    return after if after.first <= end + 1 and _life(after) > _life(before) else before


def ended_before(scene: Scene, start: int) -> int:
    """Return the word that ends a deal: "announced an end to the truce", but not "at the end of the pact"; else 0."""
    of = start - 1 - (scene.word(start - 1) in DETERMINERS)
    if scene.word(of) not in {"of", "to"} or scene.word(of - 1) != "end":
        return 0
    before = scene.word(of - 3) if scene.word(of - 2) in {"the", "an"} else scene.word(of - 2)
    return 0 if before in PREPOSITIONS else of - 1


def named_stage(scene: Scene, clause: Clause, noun: Match[DealWord], start: int) -> DealStatus | None:
    """Return the stage of a deal that is only named: one that holds, or is wished for where the clause only wishes.

    None where the noun may mean no deal of its own: a plural without a name, one that tells of something else.
    """
    last = noun.value.name.split()[-1]
    capital = scene.forms[noun.first][:1].isupper()
    named = last in _FIRM or (noun.value.name.isupper() and len(noun.value.name) > _SHORT_NAME)
    if not named or (noun.value.plural and not capital):
        return None
    if (
        scene.word(noun.last) in _PARTS_OF
        or scene.word(noun.first - 1) == "presidential"
        or not _SUPERLATIVES.isdisjoint(scene.lower[start : noun.first])
    ):
        return None
    begin = clause_start(scene, start, clause.sentence.first)
    if not _AWAITS.isdisjoint(scene.lower[max(begin, start - 2) : start]):
        return DealStatus.NEGOTIATING  # "until the peace treaty is in place"
    if scene.word(start - 1) not in {"a", "an"} or not _BREAKS.isdisjoint(scene.lower[max(begin, start - 3) : start]):
        return DealStatus.IN_FORCE
    return DealStatus.AGREED if _WISHES.isdisjoint(scene.lower[begin:start]) else DealStatus.PROPOSED


_SHORT_NAME = 3
_FIRM = words("agreement deal accord pact treaty truce ceasefire cease-fire armistice swap venture memorandum")
_PARTS_OF = words(
    "violation violations obligation obligations negotiator negotiators monitor monitors pledge pledges dealer dealers"
    " maker makers village breach breaches line lines zone zones group party parties members deadline talks"
)
_SUPERLATIVES = words("most largest biggest best better bigger worst")
_AWAITS = words("once until before when without pending if")
_BREAKS = words("breaking breaks broke broken violating violates violated breached breaching guarantor defending")
_WISHES = words(
    "will would could may might can should must want wants wanted hope hopes hoped seek seeks sought if need needs"
    " pursue desire favour favor wish likely expected"
)
