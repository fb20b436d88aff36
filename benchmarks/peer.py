"""Run one of the peers that summitkit is measured against: `python peer.py PEER IN.jsonl OUT.jsonl`.

It writes what predict.py writes, and on standard output one JSON line with the time taken, the loading left out. It
runs in the environment of peers/requirements.txt, where summitkit need not be.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time

import lines

# name -> (kind as in predict.py, or "speed", module, function that loads it, its arguments)
PEERS: dict[str, tuple[str, str, str, dict[str, bool]]] = {
    "claims-spacy": ("claims", "peers.claims", "load", {}),
    "claims-spacy-lean": ("claims", "peers.claims", "load", {"lean": True}),
    "names-spacy": ("names", "peers.names", "load", {}),
    "pipeline-spacy": ("speed", "peers.names", "load", {"whole": True}),
    "dates-dateparser": ("dates", "peers.dates", "load_search", {}),
    "dates-spacy-dateparser": ("dates", "peers.dates", "load_spacy", {}),
    "dates-recognizers": ("dates", "peers.dates", "load_recognizers", {}),
    "amounts-quantulum3": ("amounts", "peers.amounts", "load_quantulum", {}),
    "amounts-price-parser": ("amounts", "peers.amounts", "load_price_parser", {}),
}


def run(peer: str, source: str, target: str) -> dict[str, object]:
    """Run a peer over a file; return its name, kind, size of the texts in MB and seconds without loading.

    Raises:
        ImportError: where the peer is not installed.
    """
    kind, module, loader, arguments = PEERS[peer]
    predict = getattr(importlib.import_module(module), loader)(**arguments)
    documents = list(lines.read(source))
    start = time.process_time()
    predictions = list(predict(documents))
    seconds = time.process_time() - start
    lines.write(target, predictions)
    size = lines.megabytes(documents)
    return {"peer": peer, "kind": kind, "documents": len(documents), "mb": size, "seconds": round(seconds, 3)}


def main() -> int:
    """Read the command line; exit status 3 where the peer is not installed."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("peer", choices=sorted(PEERS))
    cli.add_argument("source", metavar="IN.jsonl")
    cli.add_argument("target", metavar="OUT.jsonl")
    args = cli.parse_args()
    try:
        print(json.dumps(run(args.peer, args.source, args.target)))
    except ImportError as error:
        print(f"{args.peer} can't run here: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
