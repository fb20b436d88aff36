from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

import summitkit as sk
from summitkit.io.files.pdf import pdf_text

if TYPE_CHECKING:
    from pathlib import Path

PdfMaker = Callable[[list[list[str]]], bytes]

PAGES = [
    [
        "JOINT STATEMENT",
        "1. President Vladimir Putin and Prime Minister Narendra Modi met in New Delhi and signed an agree-",
        "ment on nuclear energy worth 3 billion dollars, which both ministries had negotiated for two years.",
    ],
    ["2. India and Russia also signed a contract for fertilisers.", "They thanked the people of Delhi."],
]


def test_the_text_is_mended_and_tells_its_page(make_pdf: PdfMaker) -> None:
    document = sk.read_document(make_pdf(PAGES))
    assert "signed an agreement on nuclear energy worth 3 billion dollars, which both ministries" in document.text
    assert document.source == sk.Source(title="Joint statement")
    assert document.page(document.text.index("agreement")) == 1
    assert document.page(document.text.index("fertilisers")) == 2


def test_evidence_points_into_the_text_and_says_the_page(make_pdf: PdfMaker) -> None:
    document = sk.read_document(make_pdf(PAGES), source="MEA", published="2025-12-05")
    dossier = sk.parse(document)
    assert dossier.deals
    for record in dossier:
        for piece in record.evidence.all():
            piece.verify(document)
    assert {document.page(deal.first.span.start) for deal in dossier.deals} == {1, 2}


def test_the_way_back_to_the_extracted_page(make_pdf: PdfMaker) -> None:
    mended = pdf_text(make_pdf(PAGES))
    place = mended.raw_offset(mended.text.index("worth"))
    assert mended.raw[place : place + 5] == "worth"


def test_what_cannot_be_read(make_pdf: PdfMaker) -> None:
    with pytest.raises(sk.ReadError, match="not a PDF that can be read"):
        sk.read_document(b"%PDF-1.4 nothing")
    with pytest.raises(sk.ReadError, match="holds no text"):
        sk.read_document(make_pdf([[""]]))


def test_on_the_command_line_a_damaged_file_is_named_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "damaged.pdf"
    path.write_bytes(b"%PDF-1.4 nothing")
    command = [sys.executable, "-m", "summitkit", "parse", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "damaged.pdf: left out: not a PDF that can be read" in done.stderr
