from __future__ import annotations

import sys
from pathlib import Path

# The tests of this folder share how their stories are made.
sys.path.insert(0, str(Path(__file__).parent))
