"""Deals told by a noun that names one: "a free trade agreement with X", "an accord on the border river"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from summitkit.lexicon.entries import DealWord, StageWord
from summitkit.model.actor import Country, Organization, OrganizationKind
from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.grammar import modifiers_start, object_end, pieces, specific
from summitkit.parse.deals.modality import stage_in_mood
from summitkit.parse.deals.senses import in_article, in_general, means_else, only_names
from summitkit.parse.deals.stages import (
    BROUGHT_ABOUT,
    describing_stage,
    ended_before,
    governing_stage,
    holds,
    named_stage,
)
from summitkit.parse.deals.statements import Statement
from summitkit.parse.deals.topics import (
    MODALS,
    TOPIC_ONLY,
    and_again,
    before_place,
    behind_verb,
    further,
    opener_of,
    provision,
    topic_of,
)
from summitkit.parse.deals.vocabulary import MADE, SELF_TELLING
from summitkit.parse.wording import DETERMINERS, PREPOSITIONS, words
from summitkit.text.phrases import Match

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summitkit.parse.deals.statements import Clause
    from summitkit.parse.scene import Scene

__all__ = ["from_nouns"]

_NAMED = 2
_STRONG = 2


@attrs.frozen(slots=True, kw_only=True)
class _Phrase:
    """A deal noun with what stands around it.

    Attributes:
        noun: the noun.
        start: the first word of its modifiers.
        topic, end: the words of its topic; both its end where it has none.
        named: whether the noun and its modifiers set the deal apart.
    """

    noun: Match[DealWord]
    start: int
    topic: int
    end: int
    named: bool

    @property
    def has_topic(self) -> bool:
        return self.topic < self.end

    @property
    def rule(self) -> str:
        return "deals.noun-topic" if self.has_topic else "deals.noun-named"


def from_nouns(scene: Scene, clause: Clause) -> Iterator[Statement]:
    """Yield a statement for each deal noun that says what the deal is about and at what stage it stands."""
    done = -1
    for noun in clause.nouns:
        if noun.first < done or noun.value.weight < _STRONG or means_else(scene, clause, noun):
            continue
        found = _statements(scene, clause, noun)
        if found:
            yield from found
            done = max(statement.last for statement in found)


_TALKED = words("talks negotiations discussions need importance necessity blueprint hopes prospects")
_OPEN = frozenset([DealStatus.PROPOSED, DealStatus.AGREED, DealStatus.SIGNED])
_NEAR = 6
_PAIR_REACH = 11
_BROKEN = words("collapsed collapse collapses broke broken shattered violated breached unravelled unraveled")
_FORGIVES = words(
    "cancellation cancel cancels cancelled canceled forgive forgives forgave waive waived write wrote writes scrap"
    " scrapped"
)
_PAYMENTS = words("payment payments repayment repayments")


def _statements(scene: Scene, clause: Clause, noun: Match[DealWord]) -> list[Statement]:
    start = _after_sum(scene, modifiers_start(scene, noun.first, clause.sentence.first), noun)
    before = scene.word(start - 1)
    if before in {"any", "every", "each"} or in_article(scene, start) or only_names(scene, start, noun):
        return []
    if before in {"no", "without"} or (before in {"a", "an"} and scene.word(start - 2) == "without"):
        return _failed(scene, clause, noun)
    phrase = _phrase(scene, clause, noun, start)
    stage = _stage(scene, clause, phrase) if phrase is not None else None
    if phrase is None or stage is None:
        return []
    status, first, last = stage
    return [
        Statement(
            first=one,
            last=other,
            sentence=clause.number,
            status=status,
            stage_first=first,
            stage_last=last,
            kind=DealKind(noun.value.kind),
            rule=phrase.rule if last > first else "deals.noun-mentioned",
        )
        for one, other in _places(scene, clause, phrase)
    ]


def _phrase(scene: Scene, clause: Clause, noun: Match[DealWord], start: int) -> _Phrase | None:
    """Return a deal noun with its topic, None where nothing says what the deal is about."""
    end, topic = topic_of(scene, noun, clause.sentence.last)
    end = before_place(scene, topic, end)
    told = topic < end and specific(scene, topic, end)
    named = _distinct(scene, start, noun) or _with_whom(scene, noun) or _given_to(scene, noun)
    if not told and (behind := behind_verb(scene, end, clause.sentence.last)):
        topic, end = behind
        told = True
    if not (told or named):
        topic, end = provision(scene, end, clause.sentence.last)
        told = topic < end
    if not told and scene.word(start - 1) == "the" and _only_priced(scene, start, noun.first):
        return None  # "the 20-year, $400 billion deal" is one that was told before
    if not told and not named and (price := _worth(scene, noun)):
        return _Phrase(noun=noun, start=noun.first, topic=noun.first, end=price, named=False)
    if not told and (not named or in_general(scene, start, noun, end)):
        return None
    return _Phrase(noun=noun, start=start, topic=topic if told else end, end=end, named=named)


def _only_priced(scene: Scene, start: int, noun: int) -> bool:
    """Say whether the words before a deal's noun tell nothing but a sum of money and a time."""
    sums = [figure for figure in scene.figures_in(start, noun) if figure.amount.is_money]
    priced = {word for figure in sums for word in range(figure.first, figure.last)}
    rest = [word for word in range(start, noun) if word not in priced and scene.forms[word][:1].isalnum()]
    return bool(sums) and not any(specific(scene, word, word + 1) for word in rest)


def _worth(scene: Scene, noun: Match[DealWord]) -> int:
    """Return the end of the sum that sets bare deals apart, "contracts worth 2 billion dollars"; 0 without one."""
    if scene.word(noun.last) not in {"worth", "valued"}:
        return 0
    return next((figure.last for figure in scene.figures_in(noun.last, noun.last + _NEAR) if figure.amount.is_money), 0)


def _with_whom(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether a bare noun of one deal is set apart by its parties: "a deal with Peru", "between A and B"."""
    index = noun.last + 1 + (scene.word(noun.last + 1) == "the")
    if scene.word(noun.last) == "between":
        return len(scene.sides_in(index, index + _PAIR_REACH)) > 1
    side = scene.side(index) if scene.word(noun.last) == "with" else None
    named = side is not None and side.form != "pronoun" and _is_partner(side.entity)
    return named and not noun.value.plural and noun.value.name in _BARE


def _is_partner(entity: object) -> bool:
    """Say whether somebody is a state, a company or a bank."""
    firm = isinstance(entity, Organization) and entity.kind in {OrganizationKind.COMPANY, OrganizationKind.BANK}
    return firm or isinstance(entity, Country)


def _given_to(scene: Scene, noun: Match[DealWord]) -> bool:
    """Say whether aid is set apart by who gets it: "suspended aid to Peru"."""
    side = scene.side(noun.last + 1) if scene.word(noun.last) in {"to", "from"} else None
    return noun.value.kind == "loan-or-aid" and side is not None and side.country is not None


_BARE = frozenset(
    ["cooperation agreement", "agreement", "deal", "pact", "accord", "treaty", "framework", "arrangement"]
)


def _stage(scene: Scene, clause: Clause, phrase: _Phrase) -> tuple[DealStatus, int, int] | None:
    """Return the stage that the words around a noun tell, with the words that tell it."""
    noun, start = phrase.noun, phrase.start
    described = describing_stage(scene, clause, start, noun.first)
    if holds(scene, start) and (described is None or described[0] is DealStatus.IN_FORCE):
        if described is not None or noun.value.name.endswith("charter"):
            return None  # law of old, cited as law: "under the 1965 treaty"
        ahead = scene.word(noun.last) == "to" and scene.word(noun.last + 1) == "be"
        return DealStatus.NEGOTIATING if ahead else _of_late(scene, clause, noun), noun.first, noun.last
    stage = governing_stage(scene, clause, start, noun.last, phrase.end)
    if (end := ended_before(scene, start)) and (stage is None or stage.first < end):
        return DealStatus.REJECTED, end, end + 1
    if stage is None:
        return described or _unsaid(scene, clause, phrase)
    status = _in_context(scene, clause, phrase, stage)
    return status, stage.first, stage.last


def _unsaid(scene: Scene, clause: Clause, phrase: _Phrase) -> tuple[DealStatus, int, int] | None:
    """Return the stage of a deal that no word tells a stage of, at no words: it was adopted, or is only named."""
    noun, start = phrase.noun, phrase.start
    if _adopted(scene, noun, start):
        return DealStatus.AGREED, noun.first, noun.last
    status = named_stage(scene, clause, noun, start)
    return (status, noun.first, noun.first) if status is not None else None


def _of_late(scene: Scene, clause: Clause, noun: Match[DealWord]) -> DealStatus:
    """Return the stage of what a clause is under: made lately where it tells what is to be, else in force."""
    made = clause.stages.get(noun.last) if scene.word(noun.last) in MADE | {"announced"} else None
    ahead = _AHEAD.intersection(scene.lower[noun.last : clause.sentence.last])
    return DealStatus(made.value.status) if made is not None and ahead else DealStatus.IN_FORCE


_AHEAD = frozenset(["will", "would", "shall"])


def _in_context(scene: Scene, clause: Clause, phrase: _Phrase, stage: Match[StageWord]) -> DealStatus:
    """Return the stage that a word tells of a deal, given the mood of its clause and the kind of the deal."""
    noun, lower = phrase.noun, scene.lower[stage.first]
    told = DealStatus(stage.value.status)
    if lower in _FORGIVES and noun.value.kind in {"loan-or-aid", "other"}:
        told = DealStatus.AGREED  # who cancels a debt makes a gift
    if lower.startswith("defer") and _PAYMENTS.intersection(scene.lower[stage.last : noun.first]):
        return DealStatus.AGREED  # who puts off payments on a debt makes a gift
    definite = scene.word(phrase.start - 1) == "the" and not noun.value.plural
    if lower.startswith("commit") and definite and noun.value.name.endswith("treaty"):
        return DealStatus.IN_FORCE  # "a commitment to the defence treaty"
    if lower.startswith("adhere") and noun.value.name not in SELF_TELLING:
        return DealStatus.IN_FORCE  # "failed to adhere to the pact", which holds
    if lower in BROUGHT_ABOUT and stage.first >= phrase.end:
        told = DealStatus.AGREED  # "the truce negotiated in May"
    status = stage_in_mood(scene, stage.first, clause.sentence.first, told)
    if status is DealStatus.NEGOTIATING and lower.startswith("review"):
        status = DealStatus.IN_FORCE  # only what holds is reviewed
    if status is DealStatus.STALLED and noun.value.name in SELF_TELLING and lower in _BROKEN:
        status = DealStatus.REJECTED
    if _is_talked_of(scene, phrase.start):
        status = DealStatus.NEGOTIATING if status in _OPEN else status
        status = DealStatus.STALLED if status is DealStatus.REJECTED else status
    return status


def _is_talked_of(scene: Scene, start: int) -> bool:
    """Say whether the words before a deal's noun are talks about it: "talks with Peru on a new"."""
    for word in range(start - 1, max(0, start - _NEAR) - 1, -1):
        if scene.lower[word] in _TALKED:
            return True
        linked = scene.lower[word] in PREPOSITIONS | DETERMINERS | {"and", "'s", "’s"} or scene.side(word) is not None
        if not (linked or scene.lower[word].endswith("ing")):
            break
    return False


def _places(scene: Scene, clause: Clause, phrase: _Phrase) -> tuple[tuple[int, int], ...]:
    """Return the words of each subject: the topics of a bare noun, else noun and topic as one."""
    if not phrase.has_topic:
        return ((phrase.start, phrase.noun.last),)
    opener = opener_of(scene, phrase.topic)
    bare = not phrase.named and opener in TOPIC_ONLY | MODALS | {"that", "which"}
    if not bare or _one_name(scene, phrase):
        return ((phrase.start, phrase.end),)
    end = and_again(scene, phrase.topic, phrase.end, opener)
    return (*pieces(scene, phrase.topic, end), *further(scene, opener, end, clause.sentence.last))


def _one_name(scene: Scene, phrase: _Phrase) -> bool:
    """Say whether noun and topic are one name: "Treaty on the Non-Proliferation of Nuclear Weapons"."""
    noun, topic = phrase.noun, phrase.topic
    return scene.forms[noun.first][:1].isupper() and topic > noun.last and scene.forms[topic][:1].isupper()


_ADOPTED = frozenset(["declaration", "communique", "consensus", "charter"])


def _adopted(scene: Scene, noun: Match[DealWord], start: int) -> bool:
    """Say whether a noun is the name of a declaration, known because it was adopted: "the Cebu Declaration"."""
    named = scene.forms[noun.first - 1][:1].isupper() and (
        scene.forms[noun.last - 1][:1].isupper() or scene.town(noun.first - 1) is not None
    )
    return (
        noun.value.name.split()[-1] in _ADOPTED and not noun.value.plural and named and scene.word(start - 1) == "the"
    )


def _after_sum(scene: Scene, start: int, noun: Match[DealWord]) -> int:
    """Return the first word after the sum that a deal's modifiers begin with: "$2 billion helicopter deal"."""
    sums = [f for f in scene.figures_in(start, noun.first) if f.first == start and f.amount.is_money]
    after = sums[0].last if sums else start
    told = specific(scene, after, noun.first) or noun.value.name.split()[-1] in SELF_TELLING
    return after if told else start


def _failed(scene: Scene, clause: Clause, noun: Match[DealWord]) -> list[Statement]:
    """Return the deal that "ended with no agreement on X" or "no agreement was reached on X" says has failed so far."""
    if scene.word(noun.first - 2) == "be" and scene.word(noun.first - 3) in {"can", "could", "will", "would"}:
        return []  # "there can be no deal on rice without …"
    end, topic = topic_of(scene, noun, clause.sentence.last)
    if topic >= end and scene.word(noun.last) in {"was", "has", "had", "is"}:
        on = next(
            (w for w in range(noun.last, min(clause.sentence.last, noun.last + _NEAR)) if scene.word(w) == "on"), 0
        )
        topic, end = (on + 1, object_end(scene, on + 1, clause.sentence.last)) if on else (topic, end)
    if (
        topic >= end
        or scene.word(topic - 1) not in {"on", "over", "about", "the", "a", "an"}
        or not specific(scene, topic, end)
    ):
        return []
    return [
        Statement(
            first=topic,
            last=end,
            sentence=clause.number,
            status=DealStatus.STALLED,
            stage_first=noun.first - 1,
            stage_last=noun.last,
            kind=DealKind(noun.value.kind),
            rule="deals.no-agreement",
        )
    ]


_UNTELLING = frozenset(
    [
        "joint",
        "bilateral",
        "final",
        "framework",
        "memorandum",
        "letter",
        "cooperation",
        "co-operation",
        "political",
        "intergovernmental",
        "inter-governmental",
    ]
)


def _distinct(scene: Scene, start: int, noun: Match[DealWord]) -> bool:
    """Say whether what stands before a deal noun, or the noun itself, sets the deal apart: "the budget deal"."""
    words = noun.value.form.split()
    own = len(words) >= _NAMED and noun.value.kind != "memorandum" and words[0] not in _UNTELLING
    own = own or (len(words) > _NAMED and words[:1] == ["bilateral"])
    return (
        own
        or words[-1] in SELF_TELLING
        or specific(scene, start, noun.first)
        or (noun.first > start and all(form[:1].isupper() for form in scene.forms[noun.first - 1 : noun.last]))
        or (
            scene.forms[noun.first].isupper()
            and len(noun.value.form) > _NAMED
            and not noun.value.plural
            and noun.value.kind != "memorandum"
        )
    )
