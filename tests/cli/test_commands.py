from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.cli.commands import main

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "India and Russia signed a $2 billion helicopter deal in New Delhi on Friday, the foreign ministry told Reuters."
LATER = "India and Russia rejected the $2 billion helicopter deal in New Delhi on Sunday, the foreign ministry said."


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


@pytest.fixture
def stored(article: str, tmp_path: Path) -> str:
    path = str(tmp_path / "stored.json")
    assert main(["parse", article, "--source", "Example Times", "--published", "2025-12-06", "-o", path]) == 0
    return path


def test_parse_prints_tables(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", article]) == 0
    out = capsys.readouterr().out
    assert "Deals (1)" in out
    assert "signed" in out


def test_what_parse_writes_is_what_the_library_gives(stored: str) -> None:
    from pathlib import Path

    dossier = sk.loads(Path(stored).read_bytes())
    assert dossier == sk.parse(TEXT, source="Example Times", published="2025-12-06")


def test_a_folder_one_bad_file_and_the_rest_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in" / "below").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "in" / "b.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
    (tmp_path / "in" / "below" / "c.txt").write_text(LATER, "utf-8")
    (tmp_path / "in" / "notes.docx").write_text("not asked for", "utf-8")
    assert main(["parse", str(tmp_path / "in"), "-f", "jsonl"]) == 1
    out, err = capsys.readouterr()
    documents = [sk.loads(line).documents[0].text for line in out.splitlines()]
    assert documents == [TEXT, LATER]
    assert err.count("\n") == 1
    assert "b.txt: left out: no text: it looks like a binary file" in err


def test_nothing_read_is_code_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "missing.txt")
    assert main(["parse", missing]) == 3
    assert main(["parse", missing, "-f", "jsonl"]) == 3
    assert main(["show", missing]) == 3
    assert main(["diff", missing, missing]) == 3
    assert "missing.txt: left out: No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["prase"],
        ["parse"],
        ["parse", "x", "--workers", "0"],
        ["parse", "x", "-r", "treaties"],
        ["show", "x", "-f", "xml"],
    ],
)
def test_wrong_usage_is_code_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: summitkit" in capsys.readouterr().err


def test_arguments_that_do_not_fit_are_code_2(stored: str, article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", article, "--published", "Friday"]) == 2
    assert main(["show", stored, "-f", "csv"]) == 2
    assert main(["show", stored, "-w", "status"]) == 2
    assert main(["show", stored, "-r", "deals", "-w", "stauts=signed"]) == 2
    assert main(["why", stored, "deals[0]", "stauts"]) == 2
    assert "did you mean 'status'" in capsys.readouterr().err


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("utf-16"))))
    assert main(["parse", "-", "-f", "json"]) == 0
    assert sk.loads(capsys.readouterr().out).documents[0].text == TEXT


@pytest.mark.parametrize(
    ("form", "begin"),
    [
        ("table", "Deals (1)"),
        ("json", '{\n  "schema_version": 1'),
        ("jsonl", '{"schema_version": 1'),
        ("csv", "id,document_id,subject"),
        ("html", "<!DOCTYPE html>"),
        ("markdown", "- Example Times"),
        ("jsonld", '{\n  "@context"'),
        ("plover", "[\n  {\n"),
        ("ftm", "[\n  {\n"),
        ("csl", "[\n  {\n"),
    ],
)
def test_every_format(stored: str, form: str, begin: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", stored, "-r", "deals", "-f", form]) == 0
    assert capsys.readouterr().out.startswith(begin)


def test_the_name_of_the_output_tells_the_format(stored: str, tmp_path: Path) -> None:
    for name, begin in (("a.md", "- "), ("a.html", "<!DOCTYPE"), ("sub/a.jsonl", "{"), ("a.txt", "No summits")):
        assert main(["show", stored, "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_text("utf-8").startswith(begin)
    assert main(["show", stored, "-f", "csv", "-o", str(tmp_path / "tables")]) == 0
    assert {path.name for path in (tmp_path / "tables").iterdir()} >= {"deals.csv", "claims.csv", "evidence.csv"}


def test_only_what_is_asked_for(stored: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", stored, "-w", "status=signed", "-f", "json"]) == 0
    dossier = sk.loads(capsys.readouterr().out)
    assert len(dossier.deals) == 1
    assert not dossier.claims
    assert main(["show", stored, "-w", "status=rejected", "-f", "json"]) == 0
    assert not sk.loads(capsys.readouterr().out).deals


def test_why_shows_the_words(stored: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["why", stored, "deals[0]", "status"]) == 0
    out = capsys.readouterr().out
    assert "status = signed" in out
    assert "^^^^^^" in out
    record = out.split("(")[1].split(")")[0]
    assert main(["why", stored, record[:9]]) == 0
    assert main(["why", stored, "deals[7]"]) == 3
    assert main(["why", stored, "deal-zz"]) == 3
    assert main(["why", stored, ""]) == 3
    err = capsys.readouterr().err
    assert "there are 1 deals, counted from 0" in err
    assert "no record has the id 'deal-zz'" in err
    assert "records have an id that begins with ''" in err


def test_join_and_diff(stored: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = tmp_path / "later.txt"
    later.write_text(LATER, "utf-8")
    other, both = str(tmp_path / "later.jsonl"), str(tmp_path / "both.json")
    assert main(["parse", str(later), "--published", "2025-12-08", "-o", other]) == 0
    assert main(["join", stored, other, "-o", both]) == 0
    with open(both, "rb") as file:  # noqa: PTH123 - a path as text
        assert len(sk.loads(file.read()).documents) == 2
    assert main(["diff", stored, stored]) == 0
    assert main(["diff", stored, other]) == 1
    assert capsys.readouterr().out.splitlines()[0] == "no difference"


@pytest.mark.parametrize("command", ["contradictions", "corroborated", "timeline"])
def test_reasoning_over_articles_and_dossiers(
    command: str, stored: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = tmp_path / "later.txt"
    later.write_text(LATER, "utf-8")
    assert main([command, stored, str(later)]) == 0
    assert capsys.readouterr().out
    assert main([command, stored, str(later), "--json"]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)


def test_a_stored_file_that_is_wrong_is_named_with_its_path(
    stored: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"schema_version": 9}', "utf-8")
    (tmp_path / "empty.json").touch()
    assert main(["join", stored, str(wrong), str(tmp_path / "empty.json"), "-o", str(tmp_path / "x.json")]) == 1
    err = capsys.readouterr().err
    assert "wrong.json: left out: schema_version must be" in err
    assert "@ $.schema_version" in err
    assert "empty.json: left out: the file is empty" in err


def test_a_lexicon_of_ones_own(article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own.tsv"
    own.write_text("table\tname\noutlets\tThe Fjord Courier\n", "utf-8")
    assert main(["parse", article, "--lexicon", str(own)]) == 0
    own.write_text("name\n", "utf-8")
    assert main(["parse", article, "--lexicon", str(own)]) == 3
    assert "own.tsv:1: the header must begin with 'table'" in capsys.readouterr().err


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$id"] == "urn:summitkit:schema:1"


def test_as_a_module_with_a_closed_pipe(stored: str) -> None:
    command = f'"{sys.executable}" -m summitkit show "{stored}" -f json | head -c 10; echo " ${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)  # noqa: S603, S607
    assert done.stdout == '{\n  "schem 0\n'
    assert done.stderr == ""


def test_two_processes_give_the_same(article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = tmp_path / "later.txt"
    later.write_text(LATER, "utf-8")
    outputs = []
    for workers in ("1", "2"):
        assert main(["parse", article, str(later), "-f", "jsonl", "--workers", workers]) == 0
        outputs.append(capsys.readouterr().out)
    assert outputs[0] == outputs[1]
    assert outputs[0].count("\n") == 2
