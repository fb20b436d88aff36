from __future__ import annotations

import datetime

import pytest

import summitkit as sk

PAGE = """<!DOCTYPE html>
<html lang="en-IN"><head><meta charset="windows-1252">
<title>India, Russia sign helicopter deal - Example Times</title>
<meta property="og:site_name" content="Example Times">
<meta property="og:title" content="India, Russia sign helicopter deal">
<meta property="article:published_time" content="2025-12-06T08:30:00+05:30">
<meta name="author" content="Asha Rao">
<link rel="canonical" href="https://times.example/deal"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>India, Russia sign helicopter deal</h1>
<p>India and Russia signed a $2 billion helicopter deal in New Delhi on Friday, the foreign ministry said.</p>
<p>\x93The agreement shows how deep our friendship is,\x94 President Vladimir Putin told reporters after the talks.</p>
<p>The two sides also discussed a free trade agreement with the Eurasian Economic Union, officials said.</p>
</article><footer>Copyright. All rights reserved. Subscribe to our newsletter.</footer></body></html>""".encode(
    "latin-1"
)


def test_the_article_and_what_the_page_says_of_itself() -> None:
    document = sk.read_document(PAGE)
    assert document.source.publisher == "Example Times"
    assert document.source.title == "India, Russia sign helicopter deal"
    assert document.source.published == datetime.date(2025, 12, 6)
    assert document.source.author == "Asha Rao"
    assert document.source.url == "https://times.example/deal"
    assert document.source.language == "en"
    assert "“The agreement shows how deep our friendship is,”" in document.text
    assert "\n\nThe two sides also" in document.text
    assert "Subscribe" not in document.text
    assert "World" not in document.text


def test_what_the_caller_says_stands_before_what_the_page_says() -> None:
    document = sk.read_document(PAGE, source="Reuters", url="https://reuters.example/1")
    assert (document.source.publisher, document.source.url) == ("Reuters", "https://reuters.example/1")
    assert document.source.published == datetime.date(2025, 12, 6)


def test_a_page_without_an_article() -> None:
    with pytest.raises(sk.ReadError, match="no article was found"):
        sk.read_document(b"<html><body></body></html>")
