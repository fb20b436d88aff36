"""Run every notebook in examples/ from its first cell to its last; a cell that fails ends with its error."""

from __future__ import annotations

import sys
from pathlib import Path

import nbclient
import nbformat

FOLDER = Path(__file__).resolve().parent.parent / "examples"


def main() -> None:
    """Run the notebooks, in the order of their names, in the folder where they lie."""
    paths = sorted(FOLDER.glob("*.ipynb"))
    if not paths:
        sys.exit("there are no notebooks to run")
    for path in paths:
        notebook = nbformat.read(path, as_version=4)
        resources = {"metadata": {"path": str(FOLDER)}}
        nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()
        print(f"{path.name}: {sum(cell.cell_type == 'code' for cell in notebook.cells)} cells ran")


if __name__ == "__main__":
    main()
