"""Optional packages: imported where a feature needs one, with an error that names the extra where it is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from summitkit.errors import MissingExtraError

__all__ = ["need"]


def need(module: str, *, feature: str, extra: str) -> Any:
    """Return an optional module.

    Args:
        module: its name: "pandas".
        feature: what needs it, for the message: "Dossier.to_frame".
        extra: the extra of summitkit that brings it: "pandas".

    Raises:
        MissingExtraError: where it can't be imported.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(feature, extra) from error
