"""Many documents over a real Dask cluster of worker processes, one of them killed on the way."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

import pytest
from dask import config
from distributed import Client, LocalCluster

import summitkit as sk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("default")  # what Dask and its own dependencies warn of is not ours
TEXT = "India and Russia signed a $2 billion pact in round {}, the minister, Arjun Rao, told Reuters on Friday."


@pytest.fixture
def client() -> Iterator[Any]:
    with (
        # Who asks the killed worker for a result that it held waits for as long as this, half a minute by default.
        config.set({"distributed.comm.timeouts.connect": "3s"}),
        LocalCluster(n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        client.wait_for_workers(3)
        yield client


def test_a_worker_killed_on_the_way_loses_nothing_and_doubles_nothing(client: Any, tmp_path: Path) -> None:
    documents = [sk.Document(TEXT.format(number)) for number in range(120)]
    workers = list(client.run(os.getpid).values())
    found = []
    with client.get_executor(retries=3, pure=False) as executor:
        for dossier in sk.parse_many(documents, executor=executor, chunk=4, ahead=12):
            found.append(dossier)
            if len(found) == 20:
                os.kill(workers[0], signal.SIGKILL)
    assert [dossier.documents[0] for dossier in found] == documents
    assert found[7] == sk.parse(documents[7])
    assert found[-1] == sk.parse(documents[-1])
    archive = sk.Archive(tmp_path)
    assert archive.write(found) == 120
    assert list(archive.missing(documents)) == []
    assert workers[0] not in client.run(os.getpid).values()
