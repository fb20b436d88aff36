"""The Spark recipe of docs/scale.md, where pyspark and Java are installed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import summitkit as sk

sql = pytest.importorskip("pyspark.sql")
pytestmark = [
    pytest.mark.filterwarnings("default"),  # what Spark warns of is not ours
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java"),
]
PAGE = (Path(__file__).parent.parent.parent / "docs" / "scale.md").read_text("utf-8")
TEXT = "India and Russia signed a $2 billion nuclear pact in round {}, Mr. Rao told Reuters on Friday."


def test_each_partition_is_parsed_where_it_is() -> None:
    (recipe,) = re.findall(r"```python\n(COLUMNS = .*?)```", PAGE, re.DOTALL)
    names: dict[str, Any] = {}
    exec(recipe, names)  # noqa: S102 - our own documentation
    with sql.SparkSession.builder.master("local[2]").getOrCreate() as session:
        rows = [(TEXT.format(number), "Paper", "2025-12-03") for number in range(20)]
        articles = session.createDataFrame(rows, "text string, publisher string, published string").repartition(4)
        found = {tuple(row) for row in names["main"](articles).collect()}
    expected = {
        (dossier.documents[0].id, deal.subject, str(deal.status), deal.confidence)
        for text, publisher, published in rows
        for dossier in [sk.parse(text, source=publisher, published=published)]
        for deal in dossier.deals
    }
    assert found == expected
    assert expected
