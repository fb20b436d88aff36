"""Small PDF files written by hand, so that tests need no program that makes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

PdfMaker = Callable[[list[list[str]]], bytes]


@pytest.fixture
def make_pdf() -> PdfMaker:
    """Give the function that makes a PDF from the lines of each page."""
    return pdf


def pdf(pages: list[list[str]], *, title: str = "Joint statement") -> bytes:
    """Return a PDF with lines of text on each page, in Helvetica, and a title."""
    font = 3 + 2 * len(pages)
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    bodies = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()]
    for number, lines in enumerate(pages):
        content = f"<< /Font << /F1 {font} 0 R >> >>"
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {content} "
            f"/Contents {4 + 2 * number} 0 R >>".encode()
        )
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 50 780 Td {shown} ET".encode("cp1252")
        bodies.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    bodies.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    bodies.append(f"<< /Title ({title}) /CreationDate (D:20200101000000) >>".encode())
    return _file(bodies)


def _file(bodies: list[bytes]) -> bytes:
    made = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(bodies) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        size - 1,
        len(made),
    )
    return made + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer
