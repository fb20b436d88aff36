"""One measurement in a fresh interpreter, as speed.py asks for it; prints one JSON line.

Seconds are seconds of processor time, so that other programs on the machine count little.

usage: probe.py nothing | import MODULE | first ARTICLE.txt | leaves DOCUMENTS.jsonl | stages DOCUMENTS.jsonl
    | size CHARACTERS | many DOCUMENTS.jsonl
"""

from __future__ import annotations

import collections
import concurrent.futures
import json
import os
import pathlib
import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from summitkit import Document

MB = 1e6
WARM_UP = next(iter(sorted((pathlib.Path(__file__).parent.parent / "seeds").glob("*.txt")))).read_text(encoding="utf8")
"""An article read before the clock is started, so that what is loaded on first use is not counted."""

REPEATS = 3
SMALL = 300_000


def peak() -> int:
    """Return the most memory that this process has held, in bytes."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():  # getrusage counts the parent too, before this program was loaded
        for line in status.read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def probe_nothing() -> dict[str, Any]:
    """Return the memory of the bare interpreter."""
    return {"peak": peak()}


def probe_import(module: str) -> dict[str, Any]:
    """Return the seconds that importing a module takes."""
    import importlib

    start = time.process_time()
    importlib.import_module(module)
    return {"seconds": time.process_time() - start}


def probe_first(article: str) -> dict[str, Any]:
    """Return the seconds of the import and of the first parse, lexicons and weights loaded on the way, and the next."""
    text = pathlib.Path(article).read_text(encoding="utf8")
    start = time.process_time()
    import summitkit

    imported = time.process_time()
    summitkit.parse(text, published="2025-12-03")
    first = time.process_time()
    summitkit.parse(text, published="2025-12-03")
    second = time.process_time()
    return {"import": imported - start, "first": first - imported, "second": second - first}


def probe_leaves(documents: str) -> dict[str, Any]:
    """Return the seconds that names, dates and amounts take, asked for one after another for each document."""
    import lines
    import summitkit
    from predict import as_document

    def read(document: summitkit.Document) -> None:
        summitkit.parse_names(document)
        summitkit.parse_dates(document)
        summitkit.parse_amounts(document)

    read(summitkit.Document(WARM_UP))
    inputs = [as_document(row) for row in lines.read(documents)]
    start = time.process_time()
    for document in inputs:
        read(document)
    return {"seconds": time.process_time() - start, "mb": _megabytes(inputs)}


def probe_many(documents: str) -> dict[str, Any]:
    """Return the seconds by the clock that `parse_many` takes here and with as many processes as there are cores.

    The workers have begun and read their lexicons before the clock is started, as this process has.
    """
    import lines
    import summitkit
    from predict import as_document

    inputs = [as_document(row) for row in lines.read(documents)]
    workers = os.cpu_count() or 1
    summitkit.parse(WARM_UP)
    seconds = {"one": _clocked(summitkit.parse_many(inputs))}
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
        for _ in summitkit.parse_many([WARM_UP] * 8 * workers, executor=pool, chunk=1):
            pass
        seconds["all"] = _clocked(summitkit.parse_many(inputs, executor=pool, chunk=4))
    return {"mb": _megabytes(inputs), "workers": workers, "seconds": seconds}


def _clocked(dossiers: Iterable[object]) -> float:
    start = time.perf_counter()
    collections.deque(dossiers, maxlen=0)
    return time.perf_counter() - start


def _megabytes(documents: Iterable[Document]) -> float:
    return sum(len(document.text.encode("utf8", "surrogatepass")) for document in documents) / MB


def probe_stages(documents: str) -> dict[str, Any]:
    """Return the seconds that each stage of the whole parse takes over some documents."""
    import lines
    import summitkit
    from predict import as_document

    summitkit.parse(WARM_UP)
    inputs = [as_document(row) for row in lines.read(documents)]
    watch = _Watch()
    watch.attach()
    start = time.process_time()
    for document in inputs:
        summitkit.parse(document)
    total = time.process_time() - start
    watch.seconds["rest"] = total - sum(watch.seconds.values())
    return {"seconds": total, "mb": _megabytes(inputs), "stages": watch.seconds}


class _Watch:
    """Seconds spent in each stage; a stage called from within another counts there alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inside = False

    def attach(self) -> None:
        """Put the watch on every stage of the whole parse, for the rest of this process."""
        from summitkit.parse import article

        for name in [name for name in vars(article) if name.startswith("find_") or name == "read_document"]:
            setattr(article, name, self.timed(name.removeprefix("find_"), getattr(article, name)))

    def timed(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """Return the stage with a watch on it."""
        self.seconds[name] = 0.0

        def run(*args: Any, **kwargs: Any) -> Any:
            if self._inside:
                return stage(*args, **kwargs)
            self._inside = True
            start = time.process_time()
            try:
                return stage(*args, **kwargs)
            finally:
                self.seconds[name] += time.process_time() - start
                self._inside = False

        return run


def probe_size(characters: str) -> dict[str, Any]:
    """Return seconds (the least of several for small texts; the stages' means) and memory for one text of a length."""
    import corpus
    import summitkit

    summitkit.parse(WARM_UP)
    length = int(characters)
    text = corpus.one_text(length)
    before = peak()
    watch = _Watch()
    watch.attach()
    seconds = []
    repeats = REPEATS if length <= SMALL else 1
    for _ in range(repeats):
        start = time.process_time()
        dossier = summitkit.parse(text, published=corpus.PUBLISHED)
        seconds.append(time.process_time() - start)
        del dossier
    stages = {name: spent / repeats for name, spent in watch.seconds.items()}
    memory = {"bytes": len(text.encode()), "before": before, "peak": peak()}
    return {"seconds": min(seconds), "stages": stages, **memory}


PROBES: dict[str, Callable[..., dict[str, Any]]] = {
    "nothing": probe_nothing,
    "import": probe_import,
    "first": probe_first,
    "leaves": probe_leaves,
    "stages": probe_stages,
    "size": probe_size,
    "many": probe_many,
}

if __name__ == "__main__":
    print(json.dumps(PROBES[sys.argv[1]](*sys.argv[2:])))
