"""Records as a networkx graph: documents, records and those who act as nodes, the part that each plays as edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summitkit.extras import need
from summitkit.io.entities import carried, entity_id, entity_kind, parts
from summitkit.io.rows import rows

if TYPE_CHECKING:
    from summitkit.model.records import Records

__all__ = ["graph"]

_LABELS = ("name", "subject", "content", "party")
_RECORDS = ("summits", "delegations", "deals", "claims")


def graph(records: Records) -> Any:
    """Return a networkx `MultiDiGraph`.

    Nodes have `kind` ("document", "summit", "deal", "claim", "delegation", "country", "person", "organization",
    "place", "outlet") and `label`, records also the scalar columns of their table. Edges go from a record to who plays
    a `part` in it ("party", "head", "speaker", "outlet", …) and to its documents (`part` "evidence"). All attributes
    are plain, so that the graph can be written as GraphML.

    Raises:
        MissingExtraError: without the extra `graph`.
    """
    networkx = need("networkx", feature="Dossier.to_graph", extra="graph")
    made = networkx.MultiDiGraph()
    for row in rows(records, "documents"):
        shown = {name: value for name, value in row.items() if name != "text"}
        label = row["title"] or row["publisher"] or row["id"]
        made.add_node(row["id"], kind="document", label=carried(label), **_plain(shown))
    for table in _RECORDS:
        for record, row in zip(getattr(records, table), rows(records, table), strict=True):
            label = carried(str(next(row[name] for name in _LABELS if row.get(name))))
            made.add_node(record.id, **{**_plain(row), "kind": record.record_type, "label": label})
            _edges(made, record)
    return made


def _edges(made: Any, record: Any) -> None:
    for document in record.documents:
        made.add_edge(record.id, document, part="evidence")
    for part, entity in parts(record):
        node = entity_id(entity)
        made.add_node(node, kind=entity_kind(entity), label=carried(str(entity)))
        made.add_edge(record.id, node, part=part)
    if record.attribution.outlet:
        node = f"outlet-{record.attribution.outlet}"
        made.add_node(carried(node), kind="outlet", label=carried(record.attribution.outlet))
        made.add_edge(record.id, carried(node), part="outlet")


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Return what GraphML can hold: no None, no list, no date."""
    kept = {name: value for name, value in row.items() if value is not None and name not in ("kind", "id")}
    return {
        name: value if isinstance(value, (bool, int, float)) else carried(str(value))
        for name, value in kept.items()
        if not isinstance(value, list)
    }
