"""Mutation testing with cosmic-ray's operators: `python tasks/mutants.py [--sample N] [MODULE.py …]`.

Each mutant is one small change to one module, made in a copy of the repository, on which the tests that mirror the
module run: tests/io/test_json.py for src/summitkit/io/json.py, and the folder's other tests where that file is missing.
Prints, for each module, how many mutants the tests noticed, and each that they didn't. Without modules: reason/, io/
and the leaf parsers.
"""

from __future__ import annotations

import argparse
import difflib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("reason", "io", "parse/dates", "parse/amounts")
COPIED = ("src", "tests", "seeds", "benchmarks", "pyproject.toml")
SECONDS = 120
SEED = 8
# The bar stands in annotations, which nothing evaluates.
SKIPPED = ("ReplaceBinaryOperator_BitOr", "RemoveDecorator")


def main() -> None:
    """Read the command line, make mutants and count those that the tests notice."""
    cli = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    cli.add_argument("modules", nargs="*", help="modules under src/summitkit")
    cli.add_argument("--sample", type=int, default=0, metavar="N", help="so many mutants of each module (0: all)")
    args = cli.parse_args()
    package = ROOT / "src" / "summitkit"
    modules = [pathlib.Path(name).resolve() for name in args.modules]
    modules = modules or [path for folder in FOLDERS for path in sorted((package / folder).rglob("*.py"))]
    noticed = made = 0
    with tempfile.TemporaryDirectory() as place:
        copy = pathlib.Path(place)
        for name in COPIED:
            copier = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copier(ROOT / name, copy / name)
        for path in modules:
            found, total = tried(copy, path.relative_to(ROOT), args.sample)
            noticed, made = noticed + found, made + total
    print(f"{noticed} of {made} mutants noticed ({100 * noticed / max(made, 1):.0f}%)")


def tried(copy: pathlib.Path, module: pathlib.Path, sample: int) -> tuple[int, int]:
    """Run the tests on the mutants of a module; return how many they noticed, and how many there were."""
    code = (ROOT / module).read_text("utf-8")
    tests = tests_of(copy, module)
    mutants = list(mutants_of(code))
    if not mutants or not tests or not passes(copy, tests):
        print(f"{module}: {len(mutants)} mutants, {'tests fail without any' if tests else 'no tests'}")
        return 0, 0
    if sample and len(mutants) > sample:
        mutants = random.Random(SEED).sample(mutants, sample)  # noqa: S311 - no secret
    alive = []
    for mutant in mutants:
        (copy / module).write_text(mutant, "utf-8")
        if passes(copy, tests):
            alive.append(mutant)
    (copy / module).write_text(code, "utf-8")
    print(f"{module}: {len(mutants) - len(alive)} of {len(mutants)} noticed", flush=True)
    for mutant in alive:
        changes = difflib.unified_diff(code.splitlines(), mutant.splitlines(), lineterm="", n=0)
        print("\n".join(f"    {line}" for line in changes if not line.startswith(("---", "+++"))), flush=True)
    return len(mutants) - len(alive), len(mutants)


def mutants_of(code: str) -> Iterator[str]:
    """Go through the mutants of a module's code."""
    for name in operator_names():
        kind = get_operator(name)
        if kind.arguments() or any(skipped in name for skipped in SKIPPED):
            continue
        occurrence = 0
        while mutant := mutate_code(code, kind(), occurrence):
            if mutant != code:
                yield mutant
            occurrence += 1


def tests_of(copy: pathlib.Path, module: pathlib.Path) -> list[str]:
    """Return the tests that mirror a module: its own file, else those of its folder and of the folders above."""
    folder = copy / "tests" / module.parent.relative_to("src/summitkit")
    own = [folder / f"test_{module.stem}.py", copy / "tests" / "extras" / f"test_{module.stem}.py"]
    if own[0].exists():
        return [str(path) for path in own if path.exists()]
    while folder != copy / "tests":
        if folder.is_dir() and list(folder.glob("test_*.py")):
            return [str(folder)]
        folder = folder.parent
    return []


def passes(copy: pathlib.Path, tests: list[str]) -> bool:
    """Say whether the tests pass on the copy as it is."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    environment = {**os.environ, "PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1", "CI": "1"}
    try:
        done = subprocess.run(
            command, cwd=copy, env=environment, timeout=SECONDS, check=False, capture_output=True, text=True
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


if __name__ == "__main__":
    main()
