from __future__ import annotations

import re
from types import SimpleNamespace

import summitkit as sk
from summitkit.view.html import card_html, page_html, records_html

TEXT = "India & Russia <signed> a pact."
DOCUMENT = sk.Document(TEXT, sk.Source(publisher="Example Times", title="A <b>pact</b>", published="2025-12-03"))
DEAL = sk.Deal(
    subject="a pact",
    status="signed",
    evidence={
        "subject": DOCUMENT.cite(sk.Span(24, 30), "deals.signed"),
        "status": DOCUMENT.cite(sk.Span(15, 23)),
        "span": DOCUMENT.cite(sk.Span(0, len(TEXT))),
    },
)
RECORDS = sk.Records(documents=(DOCUMENT,), deals=(DEAL,))


def test_evidence_is_marked_and_the_text_escaped() -> None:
    html = records_html(RECORDS)
    assert (
        f'India &amp; Russia <mark class="sk-deal" data-sk="{DEAL.id}" title="deal: a pact">&lt;signed&gt;</mark> '
        in html
    )
    assert f'<mark class="sk-deal" data-sk="{DEAL.id}" title="deal: a pact">a pact</mark>.' in html
    assert "A &lt;b&gt;pact&lt;/b&gt;" in html


def test_a_card_shows_words_rule_and_chain() -> None:
    html = card_html(DEAL)
    assert "<dt>status</dt><dd>signed</dd>" in html
    assert '<b>subject</b> <q>a pact</q> <span class="sk-place">24–30 · deals.signed</span>' in html
    assert "<dt>attribution</dt><dd>unattributed</dd>" in html


def test_the_page_loads_nothing() -> None:
    page = page_html(RECORDS, title="A & B")
    assert "<title>A &amp; B</title>" in page
    assert not re.search(r"""(?:src|href)\s*=|@import|url\(|fetch\(|XMLHttp""", page)


def test_overlapping_evidence_names_all_its_records() -> None:
    claim = sk.Claim(content="x", form="asserted", evidence={"content": DOCUMENT.cite(sk.Span(0, 27))})
    html = records_html(sk.Records(documents=(DOCUMENT,), deals=(DEAL,), claims=(claim,)))
    mark = (
        f'<mark class="sk-deal sk-and-claim" data-sk="{DEAL.id} {claim.id}" title="deal: a pact\nclaim: x">a p</mark>'
    )
    assert mark in html


def test_a_long_dossier_starts_folded() -> None:
    documents = [sk.Document(f"Text {number}.") for number in range(5)]
    deals = [
        sk.Deal(subject=f"deal {number}", status="signed", evidence={"subject": documents[0].cite(sk.Span(0, 4))})
        for number in range(41)
    ]
    html = records_html(sk.Records(documents=tuple(documents), deals=tuple(deals)))
    assert html.count("<article><details open>") == 1
    assert html.count("<article><details>") == 4
    assert '<details class="sk-kind sk-deal"><summary>' in html
    assert 'placeholder="Search 41 records" hidden' in html


def test_evidence_says_its_page() -> None:
    document = sk.Document("One.\fTwo.")
    deal = sk.Deal(subject="Two", status="signed", evidence={"subject": document.cite(sk.Span(5, 8))})
    assert "p. 2, 5–8" in records_html(sk.Records(documents=(document,), deals=(deal,)))
    assert "p. 2, 5–8" in card_html(deal, document)
    assert "5–8" in card_html(deal)


def test_what_cannot_be_shown_is_replaced() -> None:
    html = records_html(sk.Records(documents=(sk.Document("half \ud83d and \0 <script>alert(1)</script>"),)))
    assert "half ? and \ufffd &lt;script&gt;" in html
    html.encode("utf-8")


def test_a_card_for_a_notebook_and_a_terminal() -> None:
    view = sk.Dossier(RECORDS).card(DEAL)
    assert view._repr_html_() == card_html(DEAL, DOCUMENT)
    assert str(view).startswith("deal: a pact\n  status")


def test_the_notebook_extension_shows_records_as_cards() -> None:
    class Formatter:
        def __init__(self) -> None:
            self.types: dict[type, object] = {}

        def for_type(self, kind: type, function: object) -> None:
            self.types[kind] = function

    formatter = Formatter()
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters={"text/html": formatter}))
    sk.load_ipython_extension(shell)
    assert set(formatter.types) == {sk.Actor, sk.Claim, sk.Deal, sk.Delegation, sk.Summit}
