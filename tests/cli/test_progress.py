from __future__ import annotations

import io
import sys

import pytest

from summitkit.cli.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_on_a_terminal_that_is_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(progress("abc", 3)) == ["a", "b", "c"]
    shown = terminal.getvalue()
    assert "1/3" in shown
    assert shown.endswith("\r\x1b[K")


@pytest.mark.parametrize(("items", "wanted"), [("a", True), ("abc", False)])
def test_no_bar_for_one_item_or_where_it_is_not_wanted(
    monkeypatch: pytest.MonkeyPatch, items: str, wanted: bool
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert list(progress(items, len(items), wanted=wanted)) == list(items)
    assert terminal.getvalue() == ""


def test_no_bar_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    assert list(progress("abc", 3)) == ["a", "b", "c"]
    assert pipe.getvalue() == ""
