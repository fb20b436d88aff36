from __future__ import annotations

import datetime

import attrs
import pytest

from summitkit import Document, Evidence, EvidenceError, Source, Span
from summitkit.model.document import as_document


def test_cite_takes_the_words_from_the_text() -> None:
    document = Document("Talks in Hanoi", Source(publisher="Nhan Dan"))
    evidence = document.cite(Span(9, 14), "places.city")
    assert evidence.quote == "Hanoi"
    assert evidence.document_id == document.id
    assert evidence.rule == "places.city"
    evidence.verify(document)


def test_evidence_has_no_other_door() -> None:
    evidence = Document("Hanoi").cite(Span(0, 5))
    with pytest.raises(TypeError, match=r"Document\.cite"):
        Evidence("document-1", Span(0, 5), "Hanoi", None)
    with pytest.raises(TypeError, match=r"Document\.cite"):
        attrs.evolve(evidence, quote="Hue")  # type: ignore[call-arg]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        evidence.quote = "Hue"  # type: ignore[misc]


def test_verify_refuses_another_document_and_other_words() -> None:
    from summitkit.model.document import restore_evidence

    document = Document("Hanoi")
    with pytest.raises(EvidenceError, match="not of document"):
        document.cite(Span(0, 5)).verify(Document("Hanoi", Source(title="another")))
    forged = restore_evidence(document.id, Span(0, 5), "Hue", None)
    with pytest.raises(EvidenceError, match="says 'Hanoi' at 0:5, not 'Hue'"):
        forged.verify(document)
    beyond = restore_evidence(document.id, Span(0, 9), "Hanoi", None)
    with pytest.raises(EvidenceError):
        beyond.verify(document)


def test_cite_refuses_what_lies_outside() -> None:
    with pytest.raises(ValueError, match="ends after the text's 5 characters"):
        Document("Hanoi").cite(Span(3, 6))
    with pytest.raises(TypeError, match="takes a Span"):
        Document("Hanoi").cite((0, 3))  # type: ignore[arg-type]


def test_ids_depend_on_text_and_source_alone() -> None:
    assert Document("a").id == Document("a").id
    assert Document("a").id != Document("b").id
    assert Document("a", Source(publisher="b")).id != Document("a", Source(title="b")).id
    assert Document("x").id == "document-" + Document("x").id.removeprefix("document-")
    assert len(Document("\ud800 half a pair").id) == len("document-") + 16


@pytest.mark.parametrize(
    "given",
    ["2025-12-03", "2025-12-03T10:00:00Z", datetime.date(2025, 12, 3), datetime.datetime(2025, 12, 3, 9)],  # noqa: DTZ001
)
def test_published_takes_dates_and_iso_text(given: object) -> None:
    assert Source(published=given).published == datetime.date(2025, 12, 3)  # type: ignore[arg-type]


@pytest.mark.parametrize("given", ["3 December 2025", "2025-13-01", ""])
def test_published_refuses_other_text(given: str) -> None:
    with pytest.raises(ValueError, match="ISO 8601"):
        Source(published=given)


def test_blank_fields_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"Source\.publisher must not be blank"):
        Source(publisher="  ")
    with pytest.raises(TypeError, match=r"Source\.title must be str, not 3"):
        Source(title=3)  # type: ignore[arg-type]


def test_as_document() -> None:
    document = Document("text")
    assert as_document(document) is document
    assert as_document("text", publisher="P", published=None).source == Source(publisher="P")
    with pytest.raises(TypeError, match="brings its own source"):
        as_document(document, publisher="P")
    with pytest.raises(TypeError, match=r"pass a str or a summitkit\.Document, not bytes"):
        as_document(b"text")
