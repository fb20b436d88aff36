"""Folders of Parquet that grow part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow.parquet
import pytest

import summitkit as sk

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = [sk.Document(f"Talks were held in round {number}.") for number in range(7)]


def dossier_of(document: sk.Document) -> sk.Dossier:
    deal = sk.Deal(subject="Talks", status="negotiating", evidence={"subject": document.cite(sk.Span(0, 5))})
    return sk.Dossier(sk.Records(documents=(document,), deals=(deal,)))


def test_tables_of_all_parts_are_one(tmp_path: Path) -> None:
    archive = sk.Archive(tmp_path, form="parquet")
    assert archive.write(map(dossier_of, DOCUMENTS[:5]), part=2) == 5
    assert archive.write(map(dossier_of, DOCUMENTS)) == 2
    for table in ("documents", "deals", "evidence"):
        found = pyarrow.parquet.read_table(tmp_path / table)
        assert sorted(found["document_id" if table != "documents" else "id"].to_pylist()) == sorted(
            document.id for document in DOCUMENTS
        )
    assert pyarrow.parquet.read_table(tmp_path / "claims").num_rows == 0
    assert len(list((tmp_path / "deals").glob("*.parquet"))) == 4
    with pytest.raises(ValueError, match="read by a data frame library"):
        next(iter(archive))


class KilledError(BaseException):
    pass


@pytest.mark.parametrize("moment", range(0, 28, 3))
def test_a_part_that_a_kill_left_unfinished_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    calls = iter(range(moment))
    whole = type(tmp_path).replace

    def killed(path: Path, target: Any) -> Any:
        if next(calls, None) is None:
            raise KilledError
        return whole(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(type(tmp_path), "replace", killed)
        with pytest.raises(KilledError):
            sk.Archive(tmp_path, form="parquet").write(map(dossier_of, DOCUMENTS), part=2)
    archive = sk.Archive(tmp_path, form="parquet")
    archive.write(map(dossier_of, archive.missing(DOCUMENTS)), part=3)
    for table in ("documents", "deals"):
        found = pyarrow.parquet.read_table(tmp_path / table)["id"].to_pylist()
        assert len(found) == len(set(found)) == 7
    assert not list((tmp_path / "_parts" / "unfinished").glob("*/*"))
