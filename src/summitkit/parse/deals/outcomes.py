"""Lists and tables of outcomes: each item that is titled like a deal is one, with the bodies on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.model.deal import DealKind, DealStatus
from summitkit.parse.deals.institutions import sides_between
from summitkit.parse.deals.items import Item, items_of
from summitkit.parse.deals.statements import Statement
from summitkit.parse.wording import DETERMINERS, words

if TYPE_CHECKING:
    from summitkit.parse.scene import Scene

__all__ = ["outcome_sentences"]

_STAGES = (
    (words("signed signing inked exchanged concluded signature"), DealStatus.SIGNED),
    (words("announced announcements announcement launched adopted agreed expected planned"), DealStatus.AGREED),
)
_FUTURE = words("expected planned proposed forthcoming will likely")
_ITEM_STAGES = {
    "announcement": DealStatus.AGREED,
    "launch": DealStatus.AGREED,
    "launching": DealStatus.AGREED,
    "establishment": DealStatus.AGREED,
    "setting": DealStatus.AGREED,
    "opening": DealStatus.AGREED,
    "grant": DealStatus.AGREED,
    "inauguration": DealStatus.IN_FORCE,
    "commencement": DealStatus.IN_FORCE,
    "ratification": DealStatus.IN_FORCE,
    "handing": DealStatus.IN_FORCE,
    "implementation": DealStatus.IN_FORCE,
    "exchange": DealStatus.SIGNED,
    "signing": DealStatus.SIGNED,
    "conclusion": DealStatus.SIGNED,
    "renewal": DealStatus.SIGNED,
    "extension": DealStatus.SIGNED,
}
_TOPIC = words("on concerning regarding for covering about towards of to in relating pertaining between")
_SURE_TOPIC = frozenset(["on", "concerning", "regarding", "relating", "pertaining", "covering"])
_SIGNATORIES = words("signed signatory signatories exchanged exchange by")
_LEAST_ITEMS = 2


def outcome_sentences(scene: Scene) -> dict[int, tuple[Statement, ...]]:
    """Return the statements of each sentence that is an item of a list of outcomes, by the sentence's number."""
    items = list(items_of(scene))
    if len(items) < _LEAST_ITEMS:
        return {}
    found: dict[int, tuple[Statement, ...]] = {}
    for item in items:
        statement = _statement(scene, item)
        if statement is not None:
            found[item.number] = (*found.get(item.number, ()), statement)
    return found


def _statement(scene: Scene, item: Item) -> Statement | None:
    head = item.noun.last if item.noun is not None else item.first + 1
    stop = _title_end(scene, head, item.last)
    members, after = sides_between(scene, head, stop)
    first, last = _topic(scene, item, stop, after)
    if last <= first:
        if item.noun is not None and not members:
            return None  # "MoUs and agreements" heads a list, "Joint Statement" a text
        first, last = item.first, stop
    status, stage = _stage(scene, item)
    kind = DealKind(item.noun.value.kind) if item.noun is not None else _kind_of(scene, item.first)
    return Statement(
        first=first,
        last=last,
        sentence=item.number,
        status=status,
        stage_first=stage,
        stage_last=stage + 1,
        kind=kind,
        rule="deals.outcome",
        fixed=True,
        members=members,
    )


def _title_end(scene: Scene, head: int, last: int) -> int:
    """Return the end of the title: before the signatories, a semicolon or the stop."""
    for index in range(head, last):
        if scene.lower[index] in {";", "."} and index > head:
            return index
        if scene.lower[index] in {"(", "–", "—", "--", ":", "["} and _SIGNATORIES.intersection(
            scene.lower[index : index + 4]
        ):
            return index
        if scene.lower[index] in {"signed", "exchanged"} and scene.word(index + 1) in {"by", "between"}:
            return index
    return last


def _topic(scene: Scene, item: Item, stop: int, after: int) -> tuple[int, int]:
    """Return the words that say what the deal is about: after the sides, else after the noun."""
    head = item.noun.last if item.noun is not None else item.first + 1
    begin = max(head, after)
    for index in range(begin, stop):
        lower = scene.lower[index]
        sure = lower in _SURE_TOPIC
        whose = lower == "of" and scene.word(index + 1) in {"the", "governments", "leaders"} and after <= head
        loose = index == begin and lower in _TOPIC and not whose
        doing = lower in {"for", "to"} and scene.forms[index + 1 : index + 2] and scene.word(index + 1)[:1].isalpha()
        if sure or loose or (doing and after > head):
            start = index + 1
            while start < stop and scene.lower[start] in DETERMINERS | {"to", "of"}:
                start += 1
            return start, _before_sides(scene, start, stop) if after <= head else stop
    return (begin, stop) if item.noun is None and after <= head else (stop, stop)


def _before_sides(scene: Scene, first: int, stop: int) -> int:
    """Return the end of a topic that the sides follow: "on health between A and B"."""
    for index in range(first, stop):
        if (
            scene.lower[index] in {"between", "with"}
            and scene.forms[index + 1 : index + 2]
            and (scene.forms[index + 1][:1].isupper() or scene.word(index + 1) == "the")
        ):
            return index
    return stop


def _stage(scene: Scene, item: Item) -> tuple[DealStatus, int]:
    """Return the stage of an item and the word that tells: its opening noun, else what stands above the list."""
    own = _ITEM_STAGES.get(scene.lower[item.first])
    if item.noun is None and own is not None:
        return own, item.first
    if (
        item.noun is not None
        and own in {DealStatus.SIGNED, DealStatus.IN_FORCE}
        and scene.lower[item.first] != "exchange"
    ):
        return own, item.first
    for number in range(item.number - 1, -1, -1):
        sentence = scene.reading.layout.sentences[number]
        found = scene.lower[sentence.first : sentence.last]
        if sentence.kind == "list-item" and number:
            continue
        for stages, status in _STAGES:
            for index, word in enumerate(found):
                if word in stages:
                    future = _FUTURE.intersection(found) or {"to", "be"} <= set(found[max(0, index - 3) : index])
                    return (DealStatus.AGREED if future else status), sentence.first + index
    return DealStatus.SIGNED if item.noun is not None else DealStatus.AGREED, item.first


def _kind_of(scene: Scene, first: int) -> DealKind:
    if scene.lower[first] in {"grant", "gifting", "donation", "contribution", "provision", "financing"}:
        return DealKind.LOAN_OR_AID
    return DealKind.PLEDGE if scene.lower[first] == "announcement" else DealKind.OTHER
