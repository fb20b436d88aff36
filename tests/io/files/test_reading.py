from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.io.files import FileKind, file_kind

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"%PDF-1.7", FileKind.TEXT),
        ("a.PDF", b"", FileKind.PDF),
        ("a", b"%PDF-1.7", FileKind.PDF),
        ("", b"\xef\xbb\xbf \n<!DOCTYPE html><html>", FileKind.HTML),
        ("a.htm", b"plain", FileKind.HTML),
        ("note", b"India & Russia", FileKind.TEXT),
    ],
)
def test_kinds_are_told_apart(name: str, data: bytes, kind: FileKind) -> None:
    assert file_kind(name, data) is kind


def test_a_text_file_with_what_is_known_of_it(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("“We agreed,” he said.".encode("cp1252"))
    document = sk.read_document(path, source="Example Times", published="2025-12-03")
    assert document.text == "“We agreed,” he said."
    assert document.source == sk.Source(publisher="Example Times", published=datetime.date(2025, 12, 3))
    assert sk.read_document(path.read_bytes(), source=document.source) == document


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(sk.ReadError, match="is a folder"):
        sk.read_document(tmp_path)
    with pytest.raises(FileNotFoundError):
        sk.read_document(tmp_path / "missing.txt")
    with pytest.raises(TypeError, match="pass a path or bytes, not int"):
        sk.read_document(3)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="FileKind must be one of text, html, pdf"):
        sk.read_document(b"x", kind="docx")


def test_pages_are_told_by_form_feeds() -> None:
    document = sk.Document("One.\f\fThree.")
    assert [document.page(offset) for offset in (0, 4, 5, 6)] == [1, 1, 2, 3]
    assert sk.Document("One page.").page(3) is None
