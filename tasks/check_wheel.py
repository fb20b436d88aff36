"""Build the wheel, install it alone into a fresh environment, and use it there from outside the repository."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROBE = """
import importlib.metadata, pathlib, sys
import summitkit as sk
home = pathlib.Path(sk.__file__)
assert "site-packages" in home.parts, home
assert (home.parent / "py.typed").exists(), "py.typed is missing from the wheel"
assert importlib.metadata.version("summitkit") == sk.__version__
dossier = sk.parse("India and Russia signed a $2 billion helicopter deal in New Delhi on Friday, Reuters reported.",
                   source="Example Times", published="2025-12-06")
assert dossier.deals, "the installed wheel finds no deal"
again = sk.loads(sk.dumps(dossier))
assert again == dossier
assert "<mark" in dossier._repr_html_() and "<style>body" in dossier.to_html()
for name in sk.__all__:
    getattr(sk, name)
needed = sorted(importlib.metadata.requires("summitkit") or [])
plain = [line for line in needed if "extra ==" not in line]
assert len(plain) == 3, plain
print("the wheel works:", dossier)
"""


def run(*command: str, cwd: Path) -> None:
    """Run a command and stop where it fails."""
    subprocess.run(command, cwd=cwd, check=True)


def main() -> None:
    """Build, install and probe."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
        run(*pip, "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT), cwd=folder)
        (wheel,) = folder.glob("summitkit-*.whl")
        venv.create(folder / "env", with_pip=True)
        python = str(folder / "env" / "bin" / "python")
        run(python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", str(wheel), cwd=folder)
        run(python, "-I", "-W", "error", "-c", PROBE, cwd=folder)
        run(str(folder / "env" / "bin" / "summitkit"), "--version", cwd=folder)
    print(f"{wheel.name}: built, installed alone and used")


if __name__ == "__main__":
    main()
