"""Run the tests that touch our dependencies with the lowest versions of them that pyproject.toml allows.

The environment is kept in .venv-lowest and made again only when pyproject.toml changes.
"""

from __future__ import annotations

import re
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv-lowest"
TESTS = ("tests/model", "tests/io", "tests/parse/test_dates.py", "tests/test_dossier.py", "tests/test_seed.py")


def lowest(text: str) -> list[str]:
    """Return the run-time requirements of a pyproject.toml with every lower bound made exact."""
    found = re.search(r"^dependencies = \[(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise SystemExit("pyproject.toml has no dependencies to lower")
    return [line.replace(">=", "==") for line in re.findall(r'"([^"]+)"', found[1])]


def main() -> None:
    """Make the environment where it is missing or old, and run the tests in it."""
    definition = (ROOT / "pyproject.toml").read_text("utf-8")
    stamp = FOLDER / ".installed"
    python = str(FOLDER / "bin" / "python")
    if not stamp.exists() or stamp.read_text("utf-8") != definition:
        venv.create(FOLDER, with_pip=True, clear=True)
        pip = (python, "-m", "pip", "--disable-pip-version-check", "--quiet")
        wanted = [*lowest(definition), "pytest>=8.2", "hypothesis>=6.100"]
        subprocess.run([*pip, "install", *wanted], check=True)
        subprocess.run([*pip, "install", "--no-deps", "-e", str(ROOT)], check=True)
        stamp.write_text(definition, "utf-8")
    tests = [path for path in TESTS if (ROOT / path).exists()]
    # Old releases may warn about newer Pythons; their warnings are not ours to fix.
    command = [python, "-m", "pytest", "-q", "-W", "default", *tests]
    sys.exit(subprocess.run(command, cwd=ROOT, check=False).returncode)


if __name__ == "__main__":
    main()
