from __future__ import annotations

import re

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
    assert f'India &amp; Russia <mark class="sk-deal" data-sk="{DEAL.id}">&lt;signed&gt;</mark> ' in html
    assert f'<mark class="sk-deal" data-sk="{DEAL.id}">a pact</mark>.' in html
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
    assert f'data-sk="{DEAL.id} {claim.id}">a p</mark>' in html
