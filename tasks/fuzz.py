"""Coverage-guided fuzzing with atheris: `python tasks/fuzz.py [--runs N] [--kind text|leaves|json|records] [CORPUS]`.

Each run is one execution of one of four properties: any text parses whole and its evidence verifies; the leaf parsers
read any text; any bytes either load as a dossier or raise DecodeError; so does a dossier's JSON in which some values
were lost, swapped or replaced. A fault stops the run, and its input is written beside the corpus as `crash-…`; put it
into tests/property/test_hostile.py as an example.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import json as plain_json
import pathlib
import sys
import tempfile
from typing import TYPE_CHECKING, Any

import atheris

with atheris.instrument_imports(include=["summitkit"]):
    import summitkit as sk
    import summitkit.io.json  # loads() reads it when called: too late to be watched
    from summitkit.dossier import loads
    from summitkit.parse.amounts import parse_amounts
    from summitkit.parse.dates import parse_dates
    from summitkit.pipeline import parse

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = pathlib.Path(__file__).resolve().parent.parent
LONGEST = 600
WORDS = (
    "said", "told Reuters", "summit", "India", "Putin", "Modi", "New Delhi", "$2 billion", "December 4, 2025", "Friday",
    "agreement", "signed", "delegation", "led by", "according to", "that", "will", "not", "the", "Prime Minister", "“",
    "”", '"', "'s", "\\x0a\\x0a", "schema_version", "documents", "evidence", "span", "claims", "null", "1e999", "NaN",
)  # fmt: skip
STORY = (
    "NEW DELHI, Dec 3 (Reuters) - India and Russia signed a $2 billion agreement on shipbuilding at the 23rd annual"
    " summit here on Wednesday, Prime Minister Narendra Modi told Reuters. A Russian delegation led by President"
    " Vladimir Putin arrived on Tuesday.\n"
)
ODD = (  # as JSON, so that each use has its own
    "null", "true", "-1", "0", "1.5", "1e30", "NaN", "Infinity", '""', '"x"', '"2025-13-45"', "[]", "{}", "[[]]",
)  # fmt: skip


def text(data: bytes) -> None:
    """Parse a text whole."""
    given = _text(data)
    dossier = parse(given, published="2025-12-03")
    for record in dossier:
        for piece in record.evidence.all():
            piece.verify(dossier.documents[0])


def leaves(data: bytes) -> None:
    """Read the dates and amounts of a text."""
    given = _text(data)
    for mention in (*parse_dates(given, published="2025-12-03"), *parse_amounts(given)):
        span = mention.evidence.span
        if not mention.evidence.quote or mention.evidence.quote != given[span.start : span.end]:
            raise AssertionError(mention)


def json(data: bytes) -> None:
    """Load what may be JSON, as bytes and as text."""
    for given in (data, _text(data)):
        with contextlib.suppress(sk.DecodeError):
            loads(given)


def records(data: bytes) -> None:
    """Load a dossier in which up to eight values were lost, swapped or replaced."""
    dice = atheris.FuzzedDataProvider(data)
    tree = plain_json.loads(_whole_dossier())
    for _ in range(dice.ConsumeIntInRange(1, 8)):
        _break(tree, dice)
    with contextlib.suppress(sk.DecodeError):
        loaded = loads(plain_json.dumps(tree))
        for record in loaded:
            for piece in record.evidence.all():
                piece.verify(loaded.documents[0])


@functools.cache
def _whole_dossier() -> str:
    """Return the JSON of a dossier with records of every kind."""
    return sk.dumps(sk.parse(STORY, published="2025-12-03"))


def _break(tree: Any, dice: atheris.FuzzedDataProvider) -> None:
    """Go down a tree to a value that the dice choose; drop it, or put another value of the tree or an odd one there."""
    node, seen = tree, [tree]
    while True:
        keys = list(node) if isinstance(node, dict) else range(len(node))
        if not keys:
            return
        key = keys[dice.ConsumeIntInRange(0, len(keys) - 1)]
        if not isinstance(node[key], (dict, list)) or dice.ConsumeIntInRange(0, 5) == 0:
            break
        node = node[key]
        seen.append(node)
    match dice.ConsumeIntInRange(0, 3):
        case 0:
            del node[key]
        case 1:
            node[key] = plain_json.loads(plain_json.dumps(seen[dice.ConsumeIntInRange(0, len(seen) - 1)]))
        case 2:
            node[key] = plain_json.loads(ODD[dice.ConsumeIntInRange(0, len(ODD) - 1)])
        case _:
            node[key] = dice.ConsumeUnicode(20)


def mixed(data: bytes) -> None:
    """Run one of the four, by the first byte."""
    KINDS[("leaves", "text", "json", "records")[data[0] % 4] if data else "text"](data[1:])


def _text(data: bytes) -> str:
    """Return bytes as text; what isn't UTF-8 becomes lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


KINDS: dict[str, Callable[[bytes], None]] = {
    "text": text,
    "leaves": leaves,
    "json": json,
    "records": records,
    "mixed": mixed,
}


def sow(folder: pathlib.Path) -> None:
    """Put the seed article, in pieces, and the records of one of them into a corpus."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        for number, paragraph in enumerate(path.read_text("utf-8").split("\n")):
            if paragraph.strip():
                for kind in range(3):
                    (folder / f"seed-{number}-{kind}").write_bytes(bytes([kind]) + paragraph.encode()[:LONGEST])
    (folder / "seed-json").write_bytes(b"\x02" + sk.dumps(sk.parse("Mr. Rao said India agreed.")).encode())


def main() -> None:
    """Read the command line and fuzz."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("corpus", nargs="?", default=str(ROOT / ".fuzz" / "corpus"), help="a folder of inputs, kept")
    cli.add_argument("--runs", type=int, default=1_000_000)
    cli.add_argument("--kind", choices=sorted(KINDS), default="mixed")
    args = cli.parse_args()
    folder = pathlib.Path(args.corpus)
    sow(folder)
    with tempfile.NamedTemporaryFile("w", suffix=".dict", encoding="utf-8", delete=False) as words:
        words.writelines('"' + word.replace('"', '\\"') + '"\n' for word in WORDS if word.isascii())
    options = [f"-runs={args.runs}", f"-max_len={LONGEST}", f"-dict={words.name}", f"-artifact_prefix={folder.parent}/"]
    atheris.Setup([sys.argv[0], str(folder), *options, "-timeout=20", "-print_final_stats=1"], KINDS[args.kind])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
