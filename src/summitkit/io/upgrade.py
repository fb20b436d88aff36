"""JSON of an older schema version brought up to the present one, a step a version.

A step takes the plain dictionary of its version, without `schema_version`, and returns that of the next one. A version
that changes the form of the JSON adds its step here, and a file of the version before to the tests; no step is ever
taken away within a major version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from summitkit.errors import DecodeError

__all__ = ["SCHEMA_VERSION", "STEPS", "Step", "upgraded"]

Step = Callable[[dict[str, Any]], dict[str, Any]]

SCHEMA_VERSION = 1
# Version 1 is the first: nothing leads up to it yet.
STEPS: Mapping[int, Step] = {}


def upgraded(
    plain: Mapping[str, Any], *, present: int = SCHEMA_VERSION, steps: Mapping[int, Step] = STEPS
) -> dict[str, Any]:
    """Return a dictionary of any known version as one of the present version, without `schema_version`.

    Args:
        plain: what JSON held; it stays as it is.
        present: the version to reach.
        steps: for each version the step to the next one.

    Raises:
        DecodeError: where the version is missing, no number, older than the first or newer than the present one, or
            where a step finds that the dictionary isn't of its version.
    """
    rest = dict(plain)
    version = rest.pop("schema_version", None)
    if type(version) is not int or not 1 <= version <= present:
        wanted = f"{present}" if present == 1 else f"from 1 to {present}"
        newer = " (a newer summitkit wrote it)" if type(version) is int and version > present else ""
        raise DecodeError(f"schema_version must be {wanted}, not {version!r}{newer}", "$.schema_version")
    for number in range(version, present):
        try:
            rest = steps[number](rest)
        except (KeyError, TypeError, AttributeError, IndexError) as error:  # noqa: PERF203 - few steps
            message = f"this is no JSON of version {number}: {type(error).__name__} {error}"
            raise DecodeError(message, "$") from None
    return rest
