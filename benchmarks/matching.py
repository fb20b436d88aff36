"""What counts as the same record in two files, as the scorers have it, for reports that look at single records.

Each kind of prediction is a list of items under one name ("claims", "summits", "entities" …); `pairs` joins predicted
items with gold ones, greedily and one to one, the best first.
"""

from __future__ import annotations

import datetime
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from lines import Document

__all__ = ["MEASURES", "gold_items", "item_names", "pairs", "places", "plain_name", "predicted_items"]

Item = dict[str, Any]

# The names under which a kind of item stands in gold files and in predictions, where they are others.
_GOLD_NAMES = {"claims": "attributions", "ranges": "results"}
_PREDICTED_NAMES = {"ranges": "timexes"}
MEASURES = ("relaxed", "strict", "attributed")
RELAXED = 0.5
_NAME_TYPES = ("PER", "ORG", "LOC")
# Names of parties that news uses for one another.
_ALIASES = {
    "us": "united states",
    "u.s.": "united states",
    "usa": "united states",
    "america": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "britain": "united kingdom",
    "great britain": "united kingdom",
    "eu": "european union",
    "un": "united nations",
    "uae": "united arab emirates",
    "republic of korea": "south korea",
    "s. korea": "south korea",
    "n. korea": "north korea",
    "prc": "china",
    "russian federation": "russia",
    "dr congo": "democratic republic of the congo",
    "burma": "myanmar",
    "viet nam": "vietnam",
    "african union": "au",
    "association of southeast asian nations": "asean",
    "asia-pacific economic cooperation": "apec",
    "north atlantic treaty organization": "nato",
    "south asian association for regional cooperation": "saarc",
    "world trade organization": "wto",
    "eaeu": "eurasian economic union",
}


def item_names(gold: Document) -> list[str]:
    """Return the kinds of items that a gold document labels.

    Raises:
        ValueError: where it labels none that is known.
    """
    names = [name for name in _SHARES if _GOLD_NAMES.get(name, name) in gold]
    if not names:
        raise ValueError(f"no known labels among {', '.join(gold)}")
    return names


def gold_items(name: str, document: Document) -> list[Item]:
    """Return the labelled items of a kind; names of other types than people, organisations and places are left out."""
    items: list[Item] = document[_GOLD_NAMES.get(name, name)]
    return [item for item in items if item["type"] in _NAME_TYPES] if name == "entities" else items


def predicted_items(name: str, document: Document | None) -> list[Item]:
    """Return the predicted items of a kind; none where the document is missing."""
    items: list[Item] = (document or {}).get(_PREDICTED_NAMES.get(name, name)) or []
    return items


def places(name: str, item: Item) -> list[list[int]]:
    """Return the spans that show an item to a reader."""
    if "start" in item and "end" in item and name != "summits":
        return [[item["start"], item["end"]]]
    key = {"claims": "content", "summits": "mentions", "delegations": "span", "deals": "subject"}[name]
    return _spans(item.get(key)) or _spans(item.get("span"))


def pairs(
    name: str, text: str, gold: list[Item], predicted: list[Item], measure: str = "relaxed"
) -> list[tuple[int, int]]:
    """Join items: (index in gold, index in predicted), greedily and one to one, best first.

    Args:
        name: the kind of item, one of those that `item_names` returns.
        text: the document's text; only claims need it, and without it every character of theirs counts.
        gold: the labelled items.
        predicted: the predicted ones.
        measure: for claims alone: relaxed (half of the letters shared), strict (all), attributed (relaxed, and the
            speaker's span overlaps).
    """
    share = _SHARES[name]
    rows = [(share(text, g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)]
    left: set[int] = set()
    right: set[int] = set()
    found = []
    for value, i, j in sorted(rows, key=lambda row: (-row[0], row[1], row[2])):
        if value and i not in left and j not in right:
            left.add(i)
            right.add(j)
            if name != "claims" or _claim_right(measure, text, value, gold[i], predicted[j]):
                found.append((i, j))
    return found


def _claim_right(measure: str, text: str, share: float, gold: Item, predicted: Item) -> bool:
    if measure == "strict":
        return share == 1
    if share < RELAXED:
        return False
    if measure == "relaxed":
        return True
    source, speaker = _letters(text, gold.get("source")), _letters(text, predicted.get("speaker"))
    return bool(source & speaker) if source else not speaker


def _spans(value: Any) -> list[list[int]]:
    if not value:
        return []
    return [value] if isinstance(value[0], int) else list(value)


def _characters(value: Any) -> set[int]:
    return {offset for start, end in _spans(value) for offset in range(start, end)}


def _letters(text: str, value: Any) -> set[int]:
    inside = _characters(value)
    return {offset for offset in inside if offset < len(text) and text[offset].isalnum()} if text else inside


def _claim(text: str, gold: Item, predicted: Item) -> float:
    if not _touch(gold["content"], predicted["content"]):
        return 0.0
    mine, theirs = _letters(text, gold["content"]), _letters(text, predicted["content"])
    both = len(mine & theirs)
    return both / len(mine | theirs) if both else 0.0


def _touch(mine: list[list[int]], theirs: list[list[int]]) -> bool:
    return any(start < e and s < end for start, end in mine for s, e in theirs)


def _summit(_: str, gold: Item, predicted: Item) -> float:
    theirs = _spans(predicted.get("mentions"))
    mine = _spans(gold["mentions"])
    hits = sum(_touch([place], theirs) for place in mine)
    return hits / len(mine) if mine else 0.0


def _delegation(_: str, gold: Item, predicted: Item) -> float:
    if plain_name(gold.get("party")) != plain_name(predicted.get("party")):
        return 0.0
    mine = _characters(gold["span"])
    return len(mine & _characters(predicted.get("span"))) / max(1, len(mine))


def _deal(_: str, gold: Item, predicted: Item) -> float:
    mine, theirs = _characters(gold["subject"]), _characters(predicted.get("subject"))
    if mine & theirs:
        return 1 + len(mine & theirs) / len(mine | theirs)
    mine, theirs = _characters(gold["span"]), _characters(predicted.get("span"))
    return 0.5 * len(mine & theirs) / max(1, len(mine))


def plain_name(value: Any) -> str:
    """Return a name in one form: lower case, no article, and of the names that mean the same party one."""
    word = " ".join(str(value).casefold().removeprefix("the ").split())
    return _ALIASES.get(word, word)


def _overlap(gold: Item, predicted: Item) -> int:
    return max(0, int(min(gold["end"], predicted["end"])) - int(max(gold["start"], predicted["start"])))


def _entity(_: str, gold: Item, predicted: Item) -> float:
    return float(all(gold[key] == predicted[key] for key in ("start", "end", "type")))


def _timex(_: str, gold: Item, predicted: Item) -> float:
    return _overlap(gold, predicted) if gold.get("value") == predicted.get("value") else 0


def _range(_: str, gold: Item, predicted: Item) -> float:
    days = (predicted.get("earliest"), predicted.get("latest"))
    return _overlap(gold, predicted) if days in [_bounds(value) for value in gold["values"]] else 0


def _bounds(value: dict[str, str]) -> tuple[str | None, str | None]:
    """Return the first and last day of a value of Recognizers-Text, whose ends are not included."""
    if "value" in value:
        return value["value"], value["value"]
    end = value.get("end")
    last = str(datetime.date.fromisoformat(end) - datetime.timedelta(days=1)) if end else None
    return value.get("start"), last


def _money(_: str, gold: Item, predicted: Item) -> float:
    figure = predicted.get("amount")
    same = figure is not None and math.isclose(figure, gold["amount"], rel_tol=1e-6)
    return _overlap(gold, predicted) if same and gold["currency"] in {None, predicted.get("currency")} else 0


_SHARES: dict[str, Callable[[str, Item, Item], float]] = {
    "claims": _claim,
    "summits": _summit,
    "delegations": _delegation,
    "deals": _deal,
    "entities": _entity,
    "timexes": _timex,
    "ranges": _range,
    "amounts": _money,
}
