"""Mutation testing with cosmic-ray's operators: `python tasks/mutants.py [--sample N] [--seed N] [MODULE.py …]`.

Each mutant is one small change to one module, made in a copy of the repository. First the tests that mirror the module
run on it (tests/io/test_json.py for src/summitkit/io/json.py), then, if none of these notices, the rest of the tests of
its room and the examples in its docstrings. Prints, for each module, how many mutants the tests noticed, and each that
they didn't. Without modules: reason/, io/ and the leaf parsers. No mutants are made where no run could tell: in the
imports for types alone, the sizes of caches and the `strict` of a zip.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time

import attrs  # noqa: F401 - loaded once, before the forks
import cattrs  # noqa: F401
import dateutil.rrule  # noqa: F401
import hypothesis.strategies  # noqa: F401
import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Each room with the tests outside its own folder that are about it.
ROOMS = {
    "reason": ("property/test_reason.py",),
    "io": ("extras/test_formats.py", "extras/test_schema.py", "extras/test_archive.py", "property/test_model.py"),
    "parse/dates": ("property/test_dates.py",),
    "parse/amounts": ("property/test_amounts.py",),
}
COPIED = ("src", "tests", "seeds", "benchmarks", "examples", "docs", "pyproject.toml", "README.md")
# What is loaded before a fork isn't rewritten for pytest's sake, which is no fault of a mutant.
OPTIONS = ("-p", "no:cacheprovider", "--doctest-modules", "-W", "ignore::pytest.PytestAssertRewriteWarning")
# A mutant may run for ever: it gets so many times the seconds that the tests took without any, and some more.
TIMES, MORE = 5, 20.0
SEED = 8
# The bar stands in annotations, which nothing evaluates.
SKIPPED = ("ReplaceBinaryOperator_BitOr", "RemoveDecorator")
UNSEEN = re.compile(r"^if TYPE_CHECKING:|_cache\(maxsize=|\bzip\(.*strict=True\)")


def main() -> None:
    """Read the command line, make mutants and count those that the tests notice."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("modules", nargs="*", help="modules under src/summitkit")
    cli.add_argument("--sample", type=int, default=0, metavar="N", help="so many mutants of each module (0: all)")
    cli.add_argument("--seed", type=int, default=SEED, metavar="N", help=f"which sample ({SEED})")
    args = cli.parse_args()
    package = ROOT / "src" / "summitkit"
    modules = [pathlib.Path(name).resolve() for name in args.modules]
    modules = modules or [path for room in ROOMS for path in sorted((package / room).rglob("*.py"))]
    noticed = made = 0
    with tempfile.TemporaryDirectory() as place:
        copy = pathlib.Path(place)
        for name in COPIED:
            copier = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copier(ROOT / name, copy / name)
        for path in modules:
            found, total = tried(copy, path.relative_to(ROOT), args.sample, args.seed)
            noticed, made = noticed + found, made + total
    print(f"{noticed} of {made} mutants noticed ({100 * noticed / max(made, 1):.0f}%)")


def tried(copy: pathlib.Path, module: pathlib.Path, sample: int, seed: int) -> tuple[int, int]:
    """Run the tests on the mutants of a module; return how many they noticed, and how many there were."""
    code = (ROOT / module).read_text("utf-8")
    rounds = rounds_of(copy, module)
    places = places_of(code)
    if not places:
        return 0, 0
    begun = time.monotonic()
    if not all(passes(copy, tests) for tests in rounds):
        sys.exit(f"{module}: the tests fail without any mutant: {rounds}")
    seconds = TIMES * (time.monotonic() - begun) + MORE
    if sample and len(places) > sample:
        places = random.Random(seed).sample(places, sample)  # noqa: S311 - no secret
    alive = []
    for operator, occurrence in places:
        mutant = mutate_code(code, get_operator(operator)(), occurrence)
        (copy / module).write_text(mutant, "utf-8")
        if all(passes(copy, tests, seconds) for tests in rounds):
            alive.append(mutant)
    (copy / module).write_text(code, "utf-8")
    print(f"{module}: {len(places) - len(alive)} of {len(places)} noticed", flush=True)
    for mutant in alive:
        changes = difflib.unified_diff(code.splitlines(), mutant.splitlines(), lineterm="", n=0)
        print("\n".join(f"    {line}" for line in changes if not line.startswith(("---", "+++"))), flush=True)
    return len(places) - len(alive), len(places)


def places_of(code: str) -> list[tuple[str, int]]:
    """Return the mutants of a module's code, each as an operator's name and its occurrence."""
    nodes, lines = list(ast_nodes(get_ast(code))), code.splitlines()
    places = []
    for name in operator_names():
        kind = get_operator(name)
        if not kind.arguments() and not any(skipped in name for skipped in SKIPPED):
            begins = (begin for node in nodes for begin, _ in kind().mutation_positions(node))
            seen = (number for number, (line, _) in enumerate(begins) if not UNSEEN.search(lines[line - 1]))
            places += [(name, occurrence) for occurrence in seen]
    return places


def rounds_of(copy: pathlib.Path, module: pathlib.Path) -> list[list[str]]:
    """Return the tests of a module in the order in which they are tried: its own, then those of its room."""
    inside = module.relative_to("src/summitkit")
    room = next((name for name in ROOMS if inside.is_relative_to(name)), inside.parent.as_posix())
    tests = copy / "tests"
    own = [tests / inside.parent / f"test_{inside.stem}.py", tests / "extras" / f"test_{inside.stem}.py"]
    wider = [tests / room, *(tests / name for name in ROOMS.get(room, ()))]
    rounds = [[path for path in own if path.exists()], [*(path for path in wider if path.exists()), copy / module]]
    return [[str(path) for path in paths] for paths in rounds if paths]


def passes(copy: pathlib.Path, tests: list[str], seconds: float | None = None) -> bool:
    """Say whether the tests pass, in time, on the copy as it is, in a fork that has loaded nothing of summitkit."""
    child = multiprocessing.get_context("fork").Process(target=run, args=(copy, tests))
    child.start()
    child.join(seconds)
    if child.is_alive():
        child.kill()
        child.join()
    return child.exitcode == 0


def run(copy: pathlib.Path, tests: list[str]) -> None:
    """Run tests silently on a copy of the repository, and end this process with pytest's exit code."""
    os.chdir(copy)
    sys.path.insert(0, str(copy / "src"))
    os.environ.update(PYTHONPATH=str(copy / "src"), CI="1")
    sys.dont_write_bytecode = True
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    with contextlib.suppress(BaseException):
        os._exit(pytest.main(["-x", "-q", *OPTIONS, *tests]))
    os._exit(1)


if __name__ == "__main__":
    main()
