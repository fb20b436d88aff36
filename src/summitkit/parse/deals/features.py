"""Certainty and value of a deal, each by the words that tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.certainty import Certainty
from summitkit.model.deal import DealStatus
from summitkit.parse.deals.grammar import clause_start
from summitkit.parse.deals.reserve import is_condition
from summitkit.parse.deals.vocabulary import hedge_index, verbs
from summitkit.parse.wording import words

if TYPE_CHECKING:
    from summitkit.model.amount import Amount
    from summitkit.parse.deals.statements import Statement
    from summitkit.parse.scene import Figure, Scene

__all__ = ["certainty_of", "value_of"]

_DEFAULT = {
    DealStatus.PROPOSED: Certainty.UNDERSPECIFIED,
    DealStatus.NEGOTIATING: Certainty.UNDERSPECIFIED,
    DealStatus.AGREED: Certainty.CERTAIN,
    DealStatus.SIGNED: Certainty.CERTAIN,
    DealStatus.IN_FORCE: Certainty.CERTAIN,
    DealStatus.STALLED: Certainty.UNDERSPECIFIED,
    DealStatus.REJECTED: Certainty.CERTAIN,
}
_ORDER = {Certainty.POSSIBLE: 0, Certainty.PROBABLE: 1, Certainty.UNDERSPECIFIED: 2, Certainty.CERTAIN: 3}
_NO_HEDGES = words("ready willing prepared due scheduled pledged committed promised vowed up close principle")
_SETTLED = frozenset([DealStatus.SIGNED, DealStatus.IN_FORCE, DealStatus.REJECTED, DealStatus.STALLED])
_PROSPECTS = words("poised expected likely")
_REACH = 8
_SHORT_REACH = 4
_BRACKET = 5
_NEAR = 9


def certainty_of(scene: Scene, statement: Statement) -> Certainty:
    """Return how sure the sentence makes a deal: the weakest hedge before the stage word, else the stage itself."""
    if statement.rule == "deals.agreed-to-talk" and scene.lower[statement.stage_first].startswith("agree"):
        return Certainty.CERTAIN
    if statement.rule == "deals.agreed-to-talk":
        return Certainty.UNDERSPECIFIED
    sentence = scene.reading.layout.sentences[statement.sentence]
    if statement.status in _SETTLED:
        return _DEFAULT[statement.status]
    anchor = statement.stage_first if statement.stage_last > statement.stage_first else statement.first
    if is_condition(scene, sentence.first, anchor):
        return Certainty.POSSIBLE
    reach = _REACH if statement.status is DealStatus.AGREED else _SHORT_REACH
    begin = max(clause_start(scene, anchor, sentence.first), anchor - reach)
    end = max(anchor, min(statement.first, anchor + 1))
    found = []
    for match in hedge_index(scene.reading.lexicon).find(
        scene.forms, begin, max(end, statement.first if not statement.fixed else end)
    ):
        hedge = match.value
        if hedge.part == "negation" or hedge.polarity == "negative" or hedge.part == "verb":
            continue
        if _NO_HEDGES.intersection(hedge.form.split()):
            continue
        certainty = Certainty(hedge.certainty)
        if hedge.form in {"will", "would", "to", "is to", "are to"}:
            certainty = Certainty.CERTAIN
        found.append(certainty)
    if _PROSPECTS.intersection(scene.lower[begin:anchor]):
        found.append(Certainty.PROBABLE)
    default = _DEFAULT[statement.status]
    hedged = [certainty for certainty in found if certainty in {Certainty.POSSIBLE, Certainty.PROBABLE}]
    return min(hedged, key=_ORDER.__getitem__) if hedged else default


def value_of(scene: Scene, statements: list[Statement]) -> tuple[Amount, Figure] | None:
    """Return the amount of money that a deal's own sentence gives, the one nearest to its subject."""
    for statement in statements:
        sentence = scene.reading.layout.sentences[statement.sentence]
        money = [figure for figure in scene.figures_in(sentence.first, sentence.last) if figure.amount.is_money]
        money = [figure for figure in money if not _converted(scene, figure)] or money
        money = [figure for figure in money if not _measures(scene, figure, sentence.first)]
        money = [figure for figure in money if _distance(figure, statement) <= _NEAR]
        money = [figure for figure in money if not _of_another(scene, figure, statement)]
        money = [figure for figure in money if scene.word(figure.first - 1) != "from"] or money
        if money:
            best = min(money, key=lambda figure: _distance(figure, statement))
            return best.amount, best
    return None


def _of_another(scene: Scene, figure: Figure, statement: Statement) -> bool:
    """Say whether an amount belongs to what another verb of the sentence tells: "lent 5 million and signed a pact"."""
    if figure.first >= statement.last:
        known = verbs(scene.reading.lexicon)
        return any(
            scene.lower[word] in {",", "and"} and scene.word(word + 1 + (scene.word(word + 1) == "to")) in known
            for word in range(statement.last, figure.first)
        )
    between = scene.lower[figure.last : statement.first]
    return figure.last <= statement.stage_first < statement.first and bool({"and", "while", "but"} & set(between))


def _converted(scene: Scene, figure: Figure) -> bool:
    """Say whether an amount in brackets only repeats the one before it in another currency."""
    before = figure.first - 1
    while before > figure.first - _BRACKET and scene.word(before) in {"about", "some", "around", "nearly", "us"}:
        before -= 1
    return scene.word(before) == "(" and any(
        other.amount.is_money for other in scene.figures_in(max(0, before - _BRACKET), before)
    )


_REACHED = words("reached totaled totalled amounted stood hit exceeded grew rose fell climbed surpassed crossed jumped")
_FLOWS = words("trade turnover exports imports investment investments gdp economy volume commerce shipments")
_FLOW_REACH = 12


def _measures(scene: Scene, figure: Figure, start: int) -> bool:
    """Say whether an amount only tells how much is traded already: "bilateral trade, which reached $6 billion"."""
    if scene.word(figure.first - 1) == "to" and _FLOWS.intersection(scene.lower[figure.first - 3 : figure.first]):
        return True  # "to double bilateral trade to $15 billion"
    verb = next((w for w in range(figure.first - 1, max(start, figure.first - 5), -1) if scene.lower[w] in _REACHED), 0)
    return bool(verb) and bool(_FLOWS.intersection(scene.lower[max(start, verb - _FLOW_REACH) : verb]))


def _distance(figure: Figure, statement: Statement) -> int:
    if statement.first <= figure.first < statement.last:
        return 0
    return min(abs(figure.first - statement.last), abs(statement.first - figure.last))
