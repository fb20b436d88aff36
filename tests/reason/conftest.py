from __future__ import annotations

import sys
from pathlib import Path

# Stories are read and scored by the scripts that benchmarks use.
sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
