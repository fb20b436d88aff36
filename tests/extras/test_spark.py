"""The Spark recipe of docs/scale.md: on pandas partitions always, on Spark where pyspark and Java are there."""

from __future__ import annotations

import re
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

import summitkit as sk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGE = (Path(__file__).parent.parent.parent / "docs" / "scale.md").read_text("utf-8")
TEXT = "India and Russia signed a $2 billion nuclear pact in round {}, Mr. Rao told Reuters on Friday."
ROWS = [(TEXT.format(number), "Paper", "2025-12-03") for number in range(20)]
EXPECTED = {
    (dossier.documents[0].id, deal.subject, str(deal.status), deal.confidence)
    for text, publisher, published in ROWS
    for dossier in [sk.parse(text, source=publisher, published=published)]
    for deal in dossier.deals
}


class Partitions:
    """What the recipe asks of a Spark data frame."""

    def mapInPandas(self, function: Callable[[Iterator[Any]], Iterator[Any]], columns: str) -> list[Any]:  # noqa: N802
        wanted = [column.split()[0] for column in columns.split(", ")]
        frames = [pd.DataFrame(ROWS[first::4], columns=["text", "publisher", "published"]) for first in range(4)]
        made = [frame for each in frames for frame in function(iter([each]))]
        assert all(list(frame.columns) == wanted for frame in made)
        return [row for frame in made for row in frame.itertuples(index=False)]


def recipe() -> Callable[[Any], Any]:
    (code,) = re.findall(r"```python\n(COLUMNS = .*?)```", PAGE, re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - our own documentation
    main: Callable[[Any], Any] = names["main"]
    return main


def test_each_partition_gives_the_deals_of_its_texts() -> None:
    assert EXPECTED
    assert {tuple(row) for row in recipe()(Partitions())} == EXPECTED


if find_spec("pyspark") and shutil.which("java"):

    @pytest.mark.filterwarnings("default")  # what Spark warns of is not ours
    def test_each_partition_is_parsed_where_it_is() -> None:
        from pyspark import sql  # type: ignore[import-not-found,unused-ignore]

        with sql.SparkSession.builder.master("local[2]").getOrCreate() as session:
            articles = session.createDataFrame(ROWS, "text string, publisher string, published string").repartition(4)
            assert {tuple(row) for row in recipe()(articles).collect()} == EXPECTED
