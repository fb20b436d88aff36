"""Gives the examples in the pages a folder of their own to write into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _folder(doctest_namespace: dict[str, Any], tmp_path: Path) -> None:
    doctest_namespace["folder"] = tmp_path
