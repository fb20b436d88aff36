"""Gives the examples in the pages a folder to write into, and Hypothesis the time that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pathlib import Path

# Hypothesis makes its table of characters on the first run of a machine, which alone can look too slow to it.
settings.register_profile("pages", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pages")


@pytest.fixture(autouse=True)
def _folder(doctest_namespace: dict[str, Any], tmp_path: Path) -> None:
    doctest_namespace["folder"] = tmp_path
