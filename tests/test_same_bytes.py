"""The same bytes come out in any process, whatever its hash seed, locale and time zone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import summitkit as sk

# In each of these sentences two states can have sent somebody, and nothing but the order of their names tells which.
EQUALS = """Foreign Minister Daniyar Akhmetov held talks with his Uzbek counterpart in Nur-Sultan. They spoke of gas.

President Marat Asylov received the Kyrgyz and Tajik envoys, and his administration thanked Uzbek guests.
"""
SEED = next(iter(sorted((Path(__file__).parent.parent / "seeds").glob("*.txt")))).read_text("utf-8")
PROGRAM = """
import hashlib, sys
import summitkit as sk
text = sys.stdin.buffer.read().decode()
dossier = sk.parse(text, source="Paper", published="2025-12-03")
both = dossier + sk.parse(text.replace("India", "China"), source="Other", published="2025-12-04")
equals = "".join(sk.dumps(sk.parse(line)) for line in text.splitlines()[-3:])
for part in (equals, sk.dumps(both), both._repr_html_(), repr(both.contradictions()), repr(both.timeline())):
    print(hashlib.blake2b(part.encode("utf-8", "surrogatepass")).hexdigest())
"""


def digests(**environment: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM],
        input=f"{SEED}\n\n{EQUALS}".encode(),
        capture_output=True,
        check=True,
        env={**os.environ, **environment},
    )
    return done.stdout.decode()


@pytest.fixture(scope="module")
def expected() -> str:
    return digests(PYTHONHASHSEED="0", LC_ALL="C.UTF-8", TZ="UTC")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles"},
        {"PYTHONHASHSEED": "random", "LC_ALL": "de_DE.ISO-8859-1", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "77", "PYTHONOPTIMIZE": "2", "PYTHONIOENCODING": "ascii:backslashreplace"},
    ],
    ids=["seed-1", "seed-4242", "random-seed", "optimised"],
)
def test_the_same_bytes_in_any_process(environment: dict[str, str], expected: str) -> None:
    assert digests(**environment) == expected


def test_the_same_bytes_again_in_one_process_whatever_was_parsed_between() -> None:
    first = sk.dumps(sk.parse(SEED, published="2025-12-03"))
    for number in range(20):
        sk.parse(f"{SEED[number * 100 :]} {number}")
    assert sk.dumps(sk.parse(SEED, published="2025-12-03")) == first
