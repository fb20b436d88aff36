from __future__ import annotations

import itertools
import pickle
import threading
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import pytest

import summitkit as sk
from summitkit import pipeline
from summitkit.parse import article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = "India and Russia signed a $2 billion pact in round {}, the minister, Arjun Rao, told Reuters on Friday."
TEXTS = [TEXT.format(number) for number in range(25)]


class Slow(Executor):
    """An executor that does nothing until a result is asked for, and counts what it was given."""

    def __init__(self) -> None:
        self.futures: list[Later] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.futures.append(Later(lambda: fn(*args, **kwargs)))
        return self.futures[-1]


class Later(Future[Any]):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work

    def result(self, timeout: float | None = None) -> Any:
        if not self.done():
            self.set_result(self._work())
        return super().result(timeout)


def texts_of(dossiers: Iterator[sk.Dossier]) -> list[str]:
    return [dossier.documents[0].text for dossier in dossiers]


def test_here_and_now_in_order_with_the_same_records_as_parse() -> None:
    assert list(sk.parse_many(TEXTS[:3])) == [sk.parse(text) for text in TEXTS[:3]]


def test_nothing_is_taken_before_it_is_asked_for() -> None:
    taken: list[int] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            taken.append(number)
            yield TEXT.format(number)

    dossiers = sk.parse_many(endless())
    assert taken == []
    next(dossiers)
    next(dossiers)
    assert taken == [0, 1]


def test_an_endless_source_is_fed_to_an_executor_no_faster_than_it_is_read() -> None:
    taken: list[int] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            taken.append(number)
            yield "Talks were held."

    slow = Slow()
    dossiers = sk.parse_many(endless(), executor=slow, chunk=2, ahead=3)
    assert taken == []
    next(dossiers)
    assert len(taken) == 6
    for _ in range(2):
        next(dossiers)
    assert len(taken) == 8


def test_leaving_early_cancels_what_has_not_begun() -> None:
    slow = Slow()
    dossiers = sk.parse_many(TEXTS, executor=slow, chunk=1, ahead=4)
    next(dossiers)
    dossiers.close()  # type: ignore[attr-defined] # an iterator to its callers, a generator to this test
    assert [future.cancelled() for future in slow.futures] == [False, True, True, True]


@pytest.mark.parametrize("ordered", [True, False])
def test_threads_give_every_document_once(*, ordered: bool) -> None:
    with ThreadPoolExecutor(3) as pool:
        found = texts_of(sk.parse_many(TEXTS, executor=pool, chunk=2, ordered=ordered))
    assert found == TEXTS if ordered else sorted(found) == sorted(TEXTS)


def test_processes_give_the_same_dossiers_in_order() -> None:
    documents = [sk.Document(text, sk.Source(publisher="P", published="2025-12-03")) for text in TEXTS]
    lexicon = sk.Lexicon.default().extend(outlets=["The Morning Bell"])
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        found = list(sk.parse_many(documents, executor=pool, chunk=4, lexicon=lexicon))
    assert found == list(sk.parse_many(documents, lexicon=lexicon))
    assert [sk.dumps(dossier) for dossier in found] == [sk.dumps(sk.parse(one, lexicon=lexicon)) for one in documents]


def test_progress_counts_the_documents_done() -> None:
    told: list[int] = []
    list(sk.parse_many(TEXTS[:5], progress=told.append))
    assert told == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("executor", [None, Slow()])
def test_the_error_of_one_document_is_reported_with_it(
    monkeypatch: pytest.MonkeyPatch, executor: Executor | None
) -> None:
    whole = article.parse_article

    def fragile(document: sk.Document, lexicon: sk.Lexicon | None, extensions: sk.Extensions | None) -> sk.Records:
        if "round 1," in document.text:
            raise RuntimeError("out of luck")
        return whole(document, lexicon, extensions)

    monkeypatch.setattr(pipeline, "parse_article", fragile)
    good, bad, other = sk.parse_many(TEXTS[:3], executor=executor, chunk=2)
    assert len(bad) == 0
    assert bad.documents[0].text == TEXTS[1]
    assert bad.issues == (
        sk.Issue(pipeline.NOT_PARSED, message="RuntimeError: out of luck", document_id=bad.documents[0].id),
    )
    assert len(good) > 0
    assert len(other) > 0
    assert sk.loads(sk.dumps(bad)) == bad


@pytest.mark.parametrize("executor", [None, Slow()])
def test_a_wrong_type_is_an_error_after_all_before_it(executor: Executor | None) -> None:
    dossiers = sk.parse_many([*TEXTS[:3], b"bytes", TEXTS[3]], executor=executor, chunk=2)  # type: ignore[list-item]
    assert texts_of(itertools.islice(dossiers, 3)) == TEXTS[:3]
    with pytest.raises(TypeError, match=r"document 3: pass a str or a summitkit\.Document, not bytes"):
        next(dossiers)


def test_an_error_of_the_source_comes_after_all_before_it() -> None:
    def source() -> Iterator[str]:
        yield TEXTS[0]
        raise OSError("the disk is gone")

    dossiers = sk.parse_many(source(), executor=Slow())
    assert next(dossiers).documents[0].text == TEXTS[0]
    with pytest.raises(OSError, match="the disk is gone"):
        next(dossiers)


@pytest.mark.parametrize("name", ["chunk", "ahead"])
def test_a_chunk_has_a_document_at_least(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must be 1 or more, not 0"):
        sk.parse_many([], **{name: 0})  # type: ignore[arg-type]


def test_many_threads_may_parse_at_once() -> None:
    expected = [sk.dumps(sk.parse(text)) for text in TEXTS[:6]]
    found: dict[int, list[str]] = {}
    barrier = threading.Barrier(4)

    def work(number: int) -> None:
        barrier.wait()
        found[number] = [sk.dumps(sk.parse(text)) for text in TEXTS[:6]]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == dict.fromkeys(range(4), expected)


def test_dossiers_pickle() -> None:
    dossier = sk.parse(TEXTS[0], published="2025-12-03")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        copy = pickle.loads(pickle.dumps(dossier, protocol))
        assert copy == dossier
        assert sk.dumps(copy) == sk.dumps(dossier)
        copy.claims[0].evidence["content"][0].verify(copy.documents[0])
