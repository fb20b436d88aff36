from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest

from summitkit import parse_claims, parse_names
from summitkit.model.document import Document
from summitkit.parse import article, claims
from summitkit.parse.article import parse_article
from summitkit.parse.names import tagging

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = Document("India and Russia signed a $2 billion helicopter deal in New Delhi on Friday, Reuters reported.")


@pytest.fixture
def collector() -> Iterator[None]:
    """Leave the collector running, as tests find it."""
    yield
    gc.enable()


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize("running", [True, False])
def test_the_collector_rests_and_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch, *, running: bool) -> None:
    seen = []

    def find_summits(*_: Any, **__: Any) -> tuple[()]:
        seen.append(gc.isenabled())
        return ()

    monkeypatch.setattr(article, "find_summits", find_summits)
    (gc.enable if running else gc.disable)()
    assert len(parse_article(TEXT).deals) == 1
    assert (seen, gc.isenabled()) == ([False], running)


@pytest.mark.usefixtures("collector")
def test_the_collector_runs_again_after_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_deals(*_: Any, **__: Any) -> tuple[()]:
        raise MemoryError

    monkeypatch.setattr(article, "find_deals", find_deals)
    with pytest.raises(MemoryError):
        parse_article(TEXT)
    assert gc.isenabled()


def test_stages_read_anew_what_they_gave_up_after_a_long_text(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "President Ilze Ozola of Latvia met Kenji Mori in Riga on Monday. “We agreed,” she said.\n"
    names, said = parse_names(text), parse_claims(text)
    assert names
    assert said
    monkeypatch.setattr(tagging, "LONG", 3)
    monkeypatch.setattr(claims, "LONG", 3)
    for _ in range(2):
        assert (parse_names(text), parse_claims(text)) == (names, said)
