"""Build the tables whose entries were written for summitkit from the sources beside this script.

Each source has one entry a line, cells parted by ";", values of one cell by "|"; the tables are sorted by name.
"""

from __future__ import annotations

from tables import read_source, write_table


def split(cell: str) -> list[str]:
    """Return the values of a cell."""
    return cell.split("|") if cell else []


def outlets() -> None:
    """Write outlets.tsv."""
    rows = []
    for name, kind, country, aliases, ambiguous in read_source("outlets.txt"):
        names = [alias for alias in split(aliases) if not alias.startswith("the ")]
        if name.startswith("The ") and name.removeprefix("The ") not in names:
            names.append(name.removeprefix("The "))
        flagged = {flag.removeprefix("the ").removeprefix("The ") for flag in split(ambiguous)}
        flagged |= {flag for flag in split(ambiguous) if not flag.startswith("the ")}
        rows.append((name, kind, country, names, sorted(flagged & {name, *names})))
    write_table("outlets.tsv", ("name", "kind", "country", "aliases", "ambiguous"), sorted(rows))


def organizations() -> None:
    """Write organizations.tsv."""
    rows = []
    for name, short, kind, country, aliases, members, ambiguous in read_source("organizations.txt"):
        own = {name, short}
        others = [alias for alias in split(aliases) if not alias.startswith("the ") and alias not in own]
        flags = [flag for flag in split(ambiguous) if flag in {*own, *others}]
        rows.append((name, short, kind, country, others, split(members), flags))
    header = ("name", "short", "kind", "country", "aliases", "members", "ambiguous")
    write_table("organizations.tsv", header, sorted(rows))


def leaders() -> None:
    """Write leaders.tsv."""
    write_table("leaders.tsv", ("name", "country"), sorted(read_source("leaders.txt")))


if __name__ == "__main__":
    leaders()
    outlets()
    organizations()
