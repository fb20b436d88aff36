"""The command line: `python -m summitkit` and `summitkit`."""

from __future__ import annotations

import sys

from summitkit.cli.commands import main

if __name__ == "__main__":
    sys.exit(main())
