from __future__ import annotations

import sys
from pathlib import Path

# The benchmarks are scripts that import each other by name, as they do where they are run.
sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
