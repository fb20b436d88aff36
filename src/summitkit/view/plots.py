"""Pictures of a dossier with matplotlib: timeline, network, deals, claims and the matrix of countries.

Each function returns a `matplotlib.figure.Figure` that is tied to no window and no global state; a notebook shows it,
`figure.savefig("plot.svg")` writes it. The colours are those of Okabe and Ito, told apart without colour vision too.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any

from summitkit.extras import need
from summitkit.model.actor import Country, Organization
from summitkit.model.certainty import Certainty
from summitkit.model.claim import ClaimForm
from summitkit.model.deal import DealStatus
from summitkit.view.cards import card
from summitkit.view.table import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summitkit.model.record import Record
    from summitkit.model.records import Records

__all__ = ["claims", "deals", "matrix", "network", "plot", "timeline"]

_COLOURS = {"summit": "#0072B2", "delegation": "#009E73", "deal": "#E69F00", "claim": "#CC79A7"}
_SCALE = {
    Certainty.CERTAIN: "#0072B2",
    Certainty.PROBABLE: "#56B4E9",
    Certainty.POSSIBLE: "#E69F00",
    Certainty.UNDERSPECIFIED: "#BBBBBB",
}
_STAGES = ("#BBBBBB", "#56B4E9", "#009E73", "#0072B2", "#004D40", "#E69F00", "#D55E00")
_DATES = ("start", "end", "date", "uttered")
_LABEL = 44
_INCHES = 8.0
_ROW = 0.32


def plot(records: Records, kind: str, **options: Any) -> Any:
    """Return the figure of a kind: "timeline", "network", "deals", "claims" or "matrix".

    Raises:
        MissingExtraError: without the extra `plot`.
        ValueError: where there is no such plot.
    """
    draw = _PLOTS.get(kind)
    if draw is None:
        raise ValueError(f"there is no plot {kind!r}; there are {', '.join(_PLOTS)}")
    return draw(records, **options)


def timeline(records: Records, *, most: int = 40) -> Any:
    """Return summits, delegations and deals on their days, a line a record, as wide as the text leaves the day open.

    Args:
        records: what to show.
        most: how many records at most, the earliest first.
    """
    found = sorted(_dated(records), key=lambda item: (item[0], item[1], item[2].id))[:most]
    figure, axes = _figure(len(found), "Timeline")
    dates = need("matplotlib.dates", feature="a plot", extra="plot")
    for row, (first, last, record) in enumerate(found):
        width = (last - first).days + 1
        axes.barh(row, width, left=dates.date2num(first), color=_COLOURS[record.record_type], height=0.6)
    axes.set_yticks(range(len(found)), [_shortened(card(record).title) for *_, record in found])
    if found:
        axes.xaxis_date()
        locator = dates.AutoDateLocator(minticks=2, maxticks=8)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))
        low, high = min(item[0] for item in found), max(item[1] for item in found)
        axes.set_xlim(dates.date2num(low) - 3, dates.date2num(high) + 4)
        axes.set_ylim(max(len(found), 3) - 0.5, -0.5)
    _legend(axes, {kind: colour for kind, colour in _COLOURS.items() if kind in {r.record_type for *_, r in found}})
    return figure


def network(records: Records, *, of: str = "deals", most: int = 20) -> Any:
    """Return who met whom, or who agreed what with whom: parties on a circle, a line as thick as their records.

    Args:
        records: what to show.
        of: "deals" or "summits".
        most: how many parties at most, those with most records first.

    Raises:
        ValueError: where `of` is neither.
    """
    pairs = _pairs(records, of)
    weight = Counter(name for pair, count in pairs.items() for name in pair for _ in range(count))
    names = [name for name, _ in sorted(weight.items(), key=lambda item: (-item[1], item[0]))[:most]]
    figure, axes = _figure(18, "Who agreed with whom" if of == "deals" else "Who met whom")
    turn = 2 * math.pi / max(len(names), 1)
    place = {name: (math.cos(number * turn), math.sin(number * turn)) for number, name in enumerate(names)}
    for (one, other), count in sorted(pairs.items()):
        if one in place and other in place:
            (x, y), (a, b) = place[one], place[other]
            axes.plot([x, a], [y, b], color=_COLOURS[of[:-1]], linewidth=0.8 + count, alpha=0.6, zorder=1)
    for name, (x, y) in place.items():
        axes.scatter([x], [y], s=60 + 30 * weight[name], color="#444444", zorder=2)
        side = "left" if x >= 0 else "right"
        axes.annotate(_shortened(name), (x * 1.12, y * 1.12), ha=side, va="center")
    axes.set_xlim(-2.0, 2.0)
    axes.set_ylim(-1.25, 1.25)
    axes.set_aspect("equal")
    axes.set_axis_off()
    return figure


def deals(records: Records) -> Any:
    """Return how many deals there are in each sector, by stage."""
    sectors = [sector for sector, _ in Counter(str(deal.sector) for deal in records.deals).most_common()]
    figure, axes = _figure(len(sectors), "Deals by sector and stage")
    left = [0] * len(sectors)
    shown = {}
    for status, colour in zip(DealStatus, _STAGES, strict=True):
        counts = [sum(1 for deal in records.deals if (deal.status, str(deal.sector)) == (status, s)) for s in sectors]
        if any(counts):
            axes.barh(sectors, counts, left=left, color=colour)
            left = [before + count for before, count in zip(left, counts, strict=True)]
            shown[str(status)] = colour
    axes.invert_yaxis()
    axes.xaxis.get_major_locator().set_params(integer=True)
    _legend(axes, shown)
    return figure


def claims(records: Records, *, most: int = 20) -> Any:
    """Return how many claims each speaker makes, by certainty; what a document asserts itself is left out.

    Args:
        records: what to show.
        most: how many speakers at most.
    """
    told = [claim for claim in records.claims if claim.form is not ClaimForm.ASSERTED]
    voices = [(_shortened(str(claim.speaker or claim.outlet or "unnamed")), claim.certainty) for claim in told]
    speakers = [name for name, _ in Counter(name for name, _ in voices).most_common(most)]
    figure, axes = _figure(len(speakers), "Claims by speaker and certainty")
    left = [0] * len(speakers)
    shown = {}
    for certainty, colour in _SCALE.items():
        counts = [voices.count((name, certainty)) for name in speakers]
        if any(counts):
            axes.barh(speakers, counts, left=left, color=colour)
            left = [before + count for before, count in zip(left, counts, strict=True)]
            shown[str(certainty)] = colour
    axes.invert_yaxis()
    axes.xaxis.get_major_locator().set_params(integer=True)
    _legend(axes, shown)
    return figure


def matrix(records: Records, *, of: str = "deals", most: int = 25) -> Any:
    """Return the number of records that each two parties share, as a matrix: a map without a map.

    Args:
        records: what to show.
        of: "deals" or "summits".
        most: how many parties at most.

    Raises:
        ValueError: where `of` is neither.
    """
    pairs = _pairs(records, of)
    weight = Counter(name for pair, count in pairs.items() for name in pair for _ in range(count))
    names = [name for name, _ in sorted(weight.items(), key=lambda item: (-item[1], item[0]))[:most]]
    counts = [[pairs.get((min(a, b), max(a, b)), 0) if a != b else 0 for b in names] for a in names]
    figure, axes = _figure(max(len(names), 8), f"{of.capitalize()} between parties")
    if names:
        axes.imshow(counts, cmap="Blues", aspect="equal", vmin=0)
    labels = [_shortened(name) for name in names]
    axes.set_xticks(range(len(names)), labels, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), labels)
    top = max((count for row in counts for count in row), default=0)
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            if count:
                axes.text(column, row, count, ha="center", va="center", color="white" if count * 2 > top else "black")
    return figure


_PLOTS: dict[str, Callable[..., Any]] = {
    "timeline": timeline,
    "network": network,
    "deals": deals,
    "claims": claims,
    "matrix": matrix,
}


def _figure(rows: int, title: str) -> tuple[Any, Any]:
    figures = need("matplotlib.figure", feature="a plot", extra="plot")
    figure = figures.Figure(figsize=(_INCHES, 1.6 + _ROW * max(rows, 3)), layout="constrained")
    axes = figure.add_subplot()
    axes.set_title(title)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    if rows == 0:
        axes.text(0.5, 0.5, "nothing to show", ha="center", va="center", transform=axes.transAxes)
    return figure, axes


def _legend(axes: Any, colours: dict[str, str]) -> None:
    if colours:
        patches = need("matplotlib.patches", feature="a plot", extra="plot")
        handles = [patches.Patch(color=colour, label=name) for name, colour in colours.items()]
        axes.legend(handles=handles, frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))


def _dated(records: Records) -> Iterator[tuple[Any, Any, Record]]:
    for record in (*records.summits, *records.delegations, *records.deals):
        known = [when for name in _DATES if (when := getattr(record, name, None)) is not None and when.known]
        days = [day for when in known for day in (when.earliest, when.latest) if day is not None]
        if days:
            yield min(days), max(days), record


def _pairs(records: Records, of: str) -> Counter[tuple[str, str]]:
    if of not in ("deals", "summits"):
        raise ValueError(f"of is 'deals' or 'summits', not {of!r}")
    found: Counter[tuple[str, str]] = Counter()
    for record in getattr(records, of):
        names = sorted({str(party) for party in record.parties if isinstance(party, (Country, Organization))})
        found.update(combinations(names, 2))
    return found


def _shortened(text: str) -> str:
    """Return a label that fits, `$` escaped since matplotlib would read mathematics between two of them."""
    words = clean(text)
    return (words if len(words) <= _LABEL else f"{words[: _LABEL - 1]}…").replace("$", r"\$")
