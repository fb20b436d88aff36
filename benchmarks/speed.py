"""Measure speed, growth, memory and start-up: `python speed.py [--data ARTICLES.jsonl] [--record]`.

Every figure is taken in a fresh interpreter of its own. Without `--data` the articles are made from the examples
(corpus.py). With `--peer-python` the spaCy peer reads the same articles in the same run. `--record` adds a row to
history.tsv.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile
from typing import Any

import corpus
import lines

__all__ = ["COLUMNS", "row", "show"]

HERE = pathlib.Path(__file__).parent
HISTORY = HERE / "history.tsv"
SIZES = (100_000, 1_000_000, 10_000_000)
ARTICLE = next(iter(sorted((HERE.parent / "seeds").glob("*.txt"))))
PEER = "claims-spacy"
LEAN_PEER = "claims-spacy-lean"
PIPELINE = "pipeline-spacy"
IMPORTS = 9
COLUMNS = (
    "date",
    "version",
    "python",
    "articles",
    "whole MB/s",
    "claims MB/s",
    "peer MB/s",
    "lean peer MB/s",
    "whole / peer",
    "claims / peer",
    "largest text",
    "growth",
    "peak bytes a byte",
    "import / attrs",
    "first parse s",
    "leaves MB/s",
    "leaves / pipeline",
    "cores",
    "cores / one",
)

Result = dict[str, Any]


def probe(*words: object) -> Result:
    """Run one measurement of probe.py."""
    return _told(sys.executable, HERE / "probe.py", *words)


def _told(*command: object) -> Result:
    """Return the JSON that a command prints.

    Raises:
        SystemExit: where the command fails.
    """
    done = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, text=True, check=False, env=_environment()
    )
    if done.returncode:
        sys.exit(f"failed with status {done.returncode}: {' '.join(str(part) for part in command)}")
    result: Result = json.loads(done.stdout)
    return result


def _environment() -> dict[str, str]:
    """Return this process's environment, with bytecode kept between runs as an installed package has it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(HERE.parent / "out" / "bytecode")}


def throughput(documents: pathlib.Path, folder: pathlib.Path, peer_python: str | None) -> Result:
    """Return MB/s of the whole parse, of the claims by themselves and of the peers, over the same documents."""
    stages = probe("stages", documents)
    claims = _told(sys.executable, HERE / "predict.py", "claims", documents, folder / "claims.jsonl")
    leaves = probe("leaves", documents)
    taken = {"whole": stages, "claims": claims, "leaves": leaves}
    found = {name: told["mb"] / told["seconds"] for name, told in taken.items()}
    for name, peer in (("peer", PEER), ("lean", LEAN_PEER), ("pipeline", PIPELINE)) if peer_python else ():
        told = _told(peer_python, HERE / "peer.py", peer, documents, folder / f"{peer}.jsonl")
        found[name] = told["mb"] / told["seconds"]
    return {"mb": stages["mb"], "stages": stages["stages"], "speed": found}


def growth(sizes: tuple[int, ...]) -> list[Result]:
    """Return, for one text of each size, seconds a million characters and peak bytes a byte beyond the interpreter."""
    bare = probe("nothing")["peak"]
    found = []
    for size in sizes:
        told = probe("size", size)
        memory = (told["peak"] - bare) / told["bytes"]
        own = (told["peak"] - told["before"]) / told["bytes"]
        stages = {name: 1e6 * spent / size for name, spent in told["stages"].items()}
        rates = {"seconds": 1e6 * told["seconds"] / size, "stages": stages}
        found.append({"size": size, **rates, "memory": memory, "own": own})
    return found


def start_up() -> Result:
    """Return the seconds of importing attrs and summitkit (least of several) and of the first and second parse."""
    imports = {
        module: min(probe("import", module)["seconds"] for _ in range(IMPORTS)) for module in ("attrs", "summitkit")
    }
    first = [probe("first", ARTICLE) for _ in range(3)]
    return {
        "attrs": imports["attrs"],
        "summitkit": imports["summitkit"],
        "first": min(one["first"] for one in first),
        "second": min(one["second"] for one in first),
    }


def row(result: Result, *, date: str, version: str, articles: str) -> dict[str, str]:
    """Return a result as a row of history.tsv; what was not measured is left empty."""
    speed, sizes, start, many = result["speed"], result["growth"], result["start"], result.get("many")
    peer, pipeline = speed.get("peer"), speed.get("pipeline")
    values = (
        date,
        version,
        platform.python_version(),
        articles,
        _number(speed["whole"]),
        _number(speed["claims"]),
        _number(peer),
        _number(speed.get("lean")),
        _number(speed["whole"] / peer if peer else None),
        _number(speed["claims"] / peer if peer else None),
        str(sizes[-1]["size"]),
        _number(sizes[-1]["seconds"] / sizes[0]["seconds"]),
        _number(sizes[-1]["memory"]),
        _number(start["summitkit"] / start["attrs"]),
        _number(start["first"]),
        _number(speed["leaves"]),
        _number(speed["leaves"] / pipeline if pipeline else None),
        str(many["workers"]) if many else "",
        _number(many["seconds"]["one"] / many["seconds"]["all"] if many else None),
    )
    return dict(zip(COLUMNS, values, strict=True))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"


def show(result: Result) -> str:
    """Return the result as a table to read."""
    seconds = sum(result["stages"].values())
    out = [f"stage{'':19}share    MB/s   ({result['mb']:.2f} MB of articles)"]
    for name, share in sorted(result["stages"].items(), key=lambda pair: -pair[1]):
        rate = f"{result['mb'] / share:7.2f}" if share > 0 else "      -"
        out.append(f"  {name:20} {100 * share / seconds:5.1f}% {rate}")
    speed = result["speed"]
    rates = f"parse_claims {speed['claims']:.3f} MB/s, names, dates and amounts {speed['leaves']:.3f} MB/s"
    out.append(f"\nwhole parse {speed['whole']:.3f} MB/s, {rates}")
    for name, label in (("peer", PEER), ("lean", LEAN_PEER)):
        if name in speed:
            times = [f"{kind} {speed[kind] / speed[name]:.1f} times" for kind in ("whole", "claims")]
            out.append(f"{label} {speed[name]:.3f} MB/s: {', '.join(times)} as fast")
    if "pipeline" in speed:
        times = speed["leaves"] / speed["pipeline"]
        out.append(f"{PIPELINE} {speed['pipeline']:.3f} MB/s: names, dates and amounts {times:.1f} times as fast")
    out += _cores_lines(result.get("many"))
    out += _growth_lines(result["growth"])
    start = result["start"]
    out.append(
        f"\nimport attrs {1e3 * start['attrs']:.1f} ms, import summitkit {1e3 * start['summitkit']:.1f} ms"
        f" ({start['summitkit'] / start['attrs']:.2f} times); first parse {start['first']:.3f} s,"
        f" second {start['second']:.3f} s"
    )
    return "\n".join(out)


def _cores_lines(many: Result | None) -> list[str]:
    if many is None:
        return []
    one, together = many["mb"] / many["seconds"]["one"], many["mb"] / many["seconds"]["all"]
    times = f"{together / one:.2f} times {one:.3f} MB/s of one"
    return [f"parse_many with {many['workers']} processes {together:.3f} MB/s by the clock: {times}"]


def _growth_lines(sizes: list[Result]) -> list[str]:
    heading = f"\n{'one text of':>12}{'s per 10^6':>13}{'growth':>10}{'peak bytes a byte beyond the interpreter':>46}"
    out = [f"{heading}{'after loading':>16}"]
    for one in sizes:
        times = one["seconds"] / sizes[0]["seconds"]
        cells = f"{one['size']:>12,}{one['seconds']:>13.2f}{times:>10.2f}{one['memory']:>46.1f}{one['own']:>16.1f}"
        out.append(cells)
    first, last = sizes[0]["stages"], sizes[-1]["stages"]
    times = {name: last[name] / first[name] for name in first if first[name] > 0 and name in last}
    fastest_growing = sorted(times, key=lambda name: -times[name])
    out.append("growth of the stages: " + ", ".join(f"{name} {times[name]:.2f}" for name in fastest_growing))
    return out


def record(values: dict[str, str]) -> None:
    """Add a row to history.tsv, with a header where the file is new."""
    new = not HISTORY.exists()
    with HISTORY.open("a", encoding="utf8") as history:
        if new:
            history.write("\t".join(COLUMNS) + "\n")
        history.write("\t".join(values[column] for column in COLUMNS) + "\n")


def _version() -> str:
    command = ["git", "-C", str(HERE), "describe", "--always", "--dirty"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def measure(args: argparse.Namespace) -> Result:
    """Take every measurement."""
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        documents = folder / "articles.jsonl"
        rows = lines.read(args.data) if args.data else corpus.articles(args.megabytes)
        lines.write(documents, (row for number, row in enumerate(rows) if number % args.every == 0))
        result = throughput(documents, folder, args.peer_python)
        if args.cores:
            result["many"] = probe("many", documents)
    return {**result, "growth": growth(SIZES[: args.sizes]), "start": start_up()}


def main() -> None:
    """Read the command line, measure and print."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("--data", metavar="ARTICLES.jsonl", help="documents to read instead of made ones")
    cli.add_argument("--every", type=int, default=1, metavar="N", help="use each Nth document alone")
    cli.add_argument("--megabytes", type=float, default=0.4, help="how much to make without --data (0.4)")
    cli.add_argument("--sizes", type=int, choices=(1, 2, 3), default=3, help="how many of 100 kB, 1 MB, 10 MB (3)")
    cli.add_argument("--cores", action="store_true", help="measure several processes too: needs an idle machine")
    cli.add_argument("--peer-python", metavar="PATH", help="the interpreter of the peers' environment")
    cli.add_argument("--record", action="store_true", help="add a row to history.tsv")
    cli.add_argument("--json", action="store_true")
    args = cli.parse_args()
    result = measure(args)
    print(json.dumps(result) if args.json else show(result))
    if args.record:
        today = datetime.datetime.now(tz=datetime.timezone.utc).date().isoformat()
        articles = pathlib.Path(args.data).name if args.data else "made"
        record(row(result, date=today, version=_version(), articles=articles))


if __name__ == "__main__":
    main()
