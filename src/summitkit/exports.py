"""The forms in which a dossier leaves the library: what `Dossier` has of `to_…` methods, one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from pathlib import Path

    from summitkit.model.record import Record
    from summitkit.model.records import Records
    from summitkit.view.html import CardView

__all__ = ["Exports"]


class Exports:
    """What can be made of a dossier's records; each method imports what it needs when it is called."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def records(self) -> Records:
            """The documents and records."""

    def to_rows(self, table: str) -> list[dict[str, Any]]:
        """Return a table as dictionaries with the same keys in every row.

        Args:
            table: "documents", "actors", "summits", "delegations", "deals", "claims", "evidence" or "issues".

        Raises:
            ValueError: where there is no such table.
        """
        from summitkit.io.rows import rows

        return list(rows(self.records, table))

    def to_frame(self, table: str) -> Any:
        """Return a table as a pandas `DataFrame` with the columns of `to_rows`; needs the extra `pandas`."""
        from summitkit.io.frames import pandas_frame

        return pandas_frame(self.records, table)

    def to_polars(self, table: str) -> Any:
        """Return a table as a polars `DataFrame`; needs the extra `polars`."""
        from summitkit.io.frames import polars_frame

        return polars_frame(self.records, table)

    def to_arrow(self, table: str) -> Any:
        """Return a table as a pyarrow `Table`; needs the extra `arrow`."""
        from summitkit.io.frames import arrow_table

        return arrow_table(self.records, table)

    def to_parquet(self, folder: str | os.PathLike[str], *, name: str = "part-0") -> tuple[Path, ...]:
        """Write every table as `folder/<table>/<name>.parquet`, and return the files; needs the extra `arrow`."""
        from summitkit.io.frames import write_parquet

        return write_parquet(self.records, folder, name=name)

    def to_csv(self, table: str) -> str:
        """Return a table as CSV text in which no cell can act as a spreadsheet's formula."""
        from summitkit.io.csv import csv_text

        return csv_text(self.records, table)

    def to_markdown(self, *, kinds: Iterable[str] | None = None) -> str:
        """Return the records as Markdown tables, all kinds where `kinds` is None."""
        from summitkit.view.markdown import records_markdown
        from summitkit.view.table import KINDS

        return records_markdown(self.records, kinds=KINDS if kinds is None else tuple(kinds))

    def to_jsonlines(self) -> str:
        """Return the records as JSON Lines: one document a line, or several that share a record or decision."""
        from summitkit.io.jsonlines import json_lines

        return "".join(f"{line}\n" for line in json_lines(self.records))

    def to_jsonld(self) -> dict[str, Any]:
        """Return JSON-LD in the terms of schema.org, PROV-O and the W3C Web Annotation model."""
        from summitkit.io.jsonld import jsonld

        return jsonld(self.records)

    def to_graph(self) -> Any:
        """Return a networkx `MultiDiGraph` of documents, records and those who act; needs the extra `graph`."""
        from summitkit.io.graph import graph

        return graph(self.records)

    def to_plover(self) -> list[dict[str, Any]]:
        """Return event rows after PLOVER, the event coding of political science."""
        from summitkit.io.plover import plover_rows

        return plover_rows(self.records)

    def to_ftm(self) -> list[dict[str, Any]]:
        """Return entities of the FollowTheMoney model, as plain dictionaries."""
        from summitkit.io.ftm import ftm_entities

        return ftm_entities(self.records)

    def to_displacy(self, *, kinds: Iterable[str] | None = None) -> list[dict[str, Any]]:
        """Return what `displacy.render(..., style="span", manual=True)` takes, one dictionary a document."""
        from summitkit.io.displacy import displacy_spans

        return displacy_spans(self.records, kinds=None if kinds is None else tuple(kinds))

    def to_brat(self) -> dict[str, tuple[str, str]]:
        """Return the text and the standoff annotation (`.txt`, `.ann`) for brat, by document id."""
        from summitkit.io.brat import brat_files

        return brat_files(self.records)

    def to_csl(self) -> list[dict[str, Any]]:
        """Return the documents as CSL-JSON items for citation managers (Zotero, pandoc)."""
        from summitkit.io.csl import csl_items

        return csl_items(self.records)

    def card(self, record: Record) -> CardView:
        """Return a record's card: a notebook shows it, `print` writes it as lines."""
        from summitkit.view.html import CardView

        wanted = record.first.document_id
        return CardView(record, next((each for each in self.records.documents if each.id == wanted), None))

    def plot(self, kind: str, **options: Any) -> Any:
        """Return a matplotlib `Figure`; needs the extra `plot`.

        Args:
            kind: "timeline", "network", "deals", "claims" or "matrix".
            options: as the plot of that kind takes them, see `summitkit.view.plots`.

        Raises:
            ValueError: where there is no such plot.
        """
        from summitkit.view.plots import plot

        return plot(self.records, kind, **options)
