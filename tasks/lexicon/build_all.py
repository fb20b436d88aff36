"""Build every table of the lexicon, in the order in which they need each other.

In an environment of its own: `pip install -r tasks/lexicon/requirements.txt`, then `python tasks/lexicon/build_all.py`.
"""

from __future__ import annotations

import subprocess
import sys

from tables import HERE

ORDER = ("countries", "currencies", "languages", "given_names", "places", "written", "roles", "words", "cues")

if __name__ == "__main__":
    for name in ORDER:
        subprocess.run([sys.executable, str(HERE / f"build_{name}.py")], check=True)
