"""Summits: meetings of leaders, ministers or business people, each one record however often the text mentions it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitkit.parse.preparing import prepare
from summitkit.parse.scene import make_scene
from summitkit.parse.sources import sources_of
from summitkit.parse.summits.building import build
from summitkit.parse.summits.events import gather
from summitkit.parse.summits.phrases import phrases_of
from summitkit.parse.summits.recognition import recognise
from summitkit.parse.summits.siting import settle

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator

    from summitkit.lexicon import Lexicon
    from summitkit.model.document import Document
    from summitkit.model.summit import Summit
    from summitkit.parse.reading import Reading
    from summitkit.parse.scene import Scene
    from summitkit.parse.summits.recognition import Candidate

__all__ = ["find_summits", "parse_summits"]


def parse_summits(
    text: str | Document,
    *,
    source: str | None = None,
    published: datetime.date | str | None = None,
    title: str | None = None,
    lexicon: Lexicon | None = None,
) -> tuple[Summit, ...]:
    """Return the summits that a text names or describes, in the order of the text.

    Args:
        text: the text, or a document with its own source.
        source: the publisher.
        published: the day of publication, from which "Friday" and "next week" are counted.
        title: the headline.
        lexicon: the names and words to read by; None for the default.

    Raises:
        TypeError: where `text` is neither a str nor a Document.
    """
    return find_summits(prepare(text, publisher=source, published=published, title=title, lexicon=lexicon))


def find_summits(reading: Reading, *, scene: Scene | None = None) -> tuple[Summit, ...]:
    """Return the summits of a reading whose dates and cast are known; `scene` is its scene, where made already."""
    scene = scene or make_scene(reading)
    events = gather(scene, _candidates(scene, _title_and_body)) or gather(scene, _candidates(scene, _headings))
    sources = sources_of(scene)
    settled = settle(scene, events)
    return tuple(build(scene, event, settled[event], sources) for event in events)


def _candidates(scene: Scene, read: Callable[[Scene], Iterable[int]]) -> Iterator[Candidate]:
    """Yield the candidates of the sentences whose numbers `read` gives."""
    for number in read(scene):
        sentence = scene.reading.layout.sentences[number]
        for phrase in phrases_of(scene, sentence):
            candidate = recognise(scene, sentence, number, phrase)
            if candidate is not None:
                yield candidate


def _title_and_body(scene: Scene) -> Iterator[int]:
    """Yield the numbers of the title above the text and of all sentences but headings, which assert nothing."""
    body = False
    for number, sentence in enumerate(scene.reading.layout.sentences):
        body = body or sentence.kind != "heading"
        if not body or sentence.kind != "heading":
            yield number


def _headings(scene: Scene) -> Iterator[int]:
    """Yield the numbers of the headings, for a text where nothing else names a summit."""
    return (number for number, sentence in enumerate(scene.reading.layout.sentences) if sentence.kind == "heading")
