"""What is said where an optional package is missing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.io.spacy_names import SpacyNames

if TYPE_CHECKING:
    from collections.abc import Callable

DOSSIER = sk.Dossier(sk.Records(documents=(sk.Document("x"),)))


@pytest.mark.parametrize(
    ("module", "extra", "use"),
    [
        ("pandas", "pandas", lambda: DOSSIER.to_frame("deals")),
        ("polars", "polars", lambda: DOSSIER.to_polars("deals")),
        ("pyarrow", "arrow", lambda: DOSSIER.to_arrow("deals")),
        ("pyarrow.parquet", "arrow", lambda: DOSSIER.to_parquet("nowhere")),
        ("networkx", "graph", DOSSIER.to_graph),
        ("matplotlib.figure", "plot", lambda: DOSSIER.plot("deals")),
        ("trafilatura", "html", lambda: sk.read_document(b"<html>")),
        ("pypdf", "pdf", lambda: sk.read_document(b"%PDF-1.4")),
        ("spacy", "spacy", lambda: SpacyNames("no_such_pipeline")("text")),
    ],
)
def test_a_missing_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, module: str, extra: str, use: Callable[[], object]
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(sk.MissingExtraError, match=rf"pip install 'summitkit\[{extra}\]'") as caught:
        use()
    assert caught.value.extra == extra
    assert isinstance(caught.value, ImportError)


def test_testing_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "summitkit.testing", raising=False)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(sk.MissingExtraError, match=r"summitkit\[testing\]"):
        __import__("summitkit.testing")
