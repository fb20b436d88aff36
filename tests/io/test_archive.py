from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import summitkit as sk
from summitkit.io.archive import Archive
from summitkit.model.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS = [sk.Document(f"Talks were held in round {number}.") for number in range(7)]


def records_of(document: sk.Document) -> Records:
    deal = sk.Deal(subject="Talks", status="negotiating", evidence={"subject": document.cite(sk.Span(0, 5))})
    return Records(documents=(document,), deals=(deal,))


def all_of(folder: Path) -> list[Records]:
    return sorted(Archive(folder), key=lambda records: records.documents[0].text)


EVERYTHING = [records_of(document) for document in DOCUMENTS]


def test_what_was_written_is_read(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.write(map(records_of, DOCUMENTS), part=3) == 7
    assert len(list(tmp_path.glob("*.jsonl"))) == 3
    assert all_of(tmp_path) == EVERYTHING
    assert len(Archive(tmp_path)) == 7
    assert DOCUMENTS[0] in archive
    assert DOCUMENTS[0].id in archive
    assert sk.Document("Other.") not in archive
    assert repr(archive) == f"<Archive {str(tmp_path)!r}: 7 documents>"


def test_dossiers_are_written_too(tmp_path: Path) -> None:
    assert Archive(tmp_path).write([sk.Dossier(EVERYTHING[0])]) == 1
    assert all_of(tmp_path) == EVERYTHING[:1]


def test_documents_count_once(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    assert archive.write([EVERYTHING[0], EVERYTHING[1], EVERYTHING[0]]) == 2
    assert archive.write(EVERYTHING) == 5
    assert archive.write(EVERYTHING) == 0
    assert all_of(tmp_path) == EVERYTHING
    assert list(archive.missing(DOCUMENTS)) == []


def test_what_is_missing_is_told_lazily_and_once(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.write(EVERYTHING[:2])

    def source() -> Iterator[sk.Document]:
        yield from (DOCUMENTS[0], DOCUMENTS[2], DOCUMENTS[2], DOCUMENTS[3])
        raise AssertionError("asked for too much")

    missing = archive.missing(source())
    assert [next(missing), next(missing)] == [DOCUMENTS[2], DOCUMENTS[3]]


def test_the_same_documents_make_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        Archive(tmp_path / name).write(EVERYTHING, part=2)
    one, two = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "two")
    )
    assert one == two


class KilledError(BaseException):
    pass


@pytest.mark.parametrize("moment", range(12))
@pytest.mark.parametrize("method", ["replace", "open"])
def test_a_writer_killed_at_any_moment_loses_nothing_and_writes_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int, method: str
) -> None:
    calls = iter(range(moment))
    whole = getattr(Path, method)

    def killed(*args: Any, **kwargs: Any) -> Any:
        if next(calls, None) is None:
            raise KilledError
        return whole(*args, **kwargs)

    archive = Archive(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, method, killed)
        try:
            archive.write(EVERYTHING, part=2)
        except KilledError:
            pass
        else:
            assert moment >= 8
    again = Archive(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.glob("*.jsonl")}
    kept = set(all_of(tmp_path))
    assert kept <= set(EVERYTHING)
    again.write(map(records_of, again.missing(DOCUMENTS)), part=2)
    assert all_of(tmp_path) == EVERYTHING
    assert not list(tmp_path.rglob("*.unfinished"))
    assert len(list(tmp_path.glob("*.jsonl"))) == len(list((tmp_path / "_parts").glob("*.ids")))
    assert all(path.read_bytes() == content for path, content in before.items() if path.exists())


WRITER = """
import sys
import summitkit as sk
from summitkit.io.archive import Archive

def documents():
    for number in range(int(sys.argv[2])):
        print(number, flush=True)
        yield sk.Document(f"Talks were held in round {number}.")

archive = Archive(sys.argv[1])
archive.write(sk.parse_many(archive.missing(documents())), part=3)
"""


def test_a_process_that_is_killed_is_taken_up_where_it_was(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    with subprocess.Popen([*command, "1000000"], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == "11":
                process.kill()
                break
    kept = len(Archive(tmp_path))
    assert kept >= 9
    subprocess.run([*command, "20"], check=True, capture_output=True)  # noqa: S603
    texts = [records.documents[0].text for records in Archive(tmp_path)]
    assert len(texts) == len(set(texts)) >= 20
    assert {f"Talks were held in round {number}." for number in range(20)} <= set(texts)


def test_a_form_is_one_of_two(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="form must be 'jsonl' or 'parquet', not 'csv'"):
        Archive(tmp_path, form="csv")  # type: ignore[arg-type]


def test_a_part_has_a_document_at_least(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="part must be 1 or more, not 0"):
        Archive(tmp_path).write([], part=0)


def test_half_of_a_surrogate_pair_is_kept(tmp_path: Path) -> None:
    document = sk.Document("Talks \ud83d were held.\r\n\u2028x")
    Archive(tmp_path).write([records_of(document)])
    assert all_of(tmp_path) == [records_of(document)]
