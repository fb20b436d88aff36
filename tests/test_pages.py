"""The pages: every link between files of the repository leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in (ROOT, ROOT / "docs", ROOT / "benchmarks")
    for path in (folder.rglob("*.md") if folder != ROOT else folder.glob("*.md"))
)


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file(page: str) -> None:
    path = ROOT / page
    missing = [link for link in LINK.findall(path.read_text("utf-8")) if not (path.parent / link).exists()]
    assert not missing


def test_the_pages_are_found() -> None:
    assert {"README.md", "docs/index.md", "docs/how-to/extend.md"} <= set(PAGES)
