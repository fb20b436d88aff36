"""The public face: what importing costs, and that the names are all there."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import summitkit as sk

LOADED = """
import sys
before = set(sys.modules)
import summitkit
watched = {'summitkit', 'attr', 'attrs', 'cattrs', 'dateutil', 'pandas'}
print(sorted(name for name in set(sys.modules) - before if name.split('.')[0] in watched))
"""


def test_importing_loads_nothing_but_the_face() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "['summitkit']"


def test_every_public_name_is_there_and_typed() -> None:
    tree = ast.parse(Path(sk.__file__).read_text("utf-8"))
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("summitkit.")
        for alias in node.names
    }
    assert imported | {"__version__"} == set(sk.__all__)
    for name in sk.__all__:
        assert getattr(sk, name) is not None
    assert dir(sk) == sorted(sk.__all__)


def test_parse_stays_the_function_though_a_subpackage_has_its_name() -> None:
    code = (
        "import summitkit.parse.dates, summitkit as sk; assert callable(sk.parse), sk.parse; "
        "sk.parse_dates('x'); assert callable(sk.parse)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_an_unknown_name_is_an_attribute_error() -> None:
    try:
        sk.pasre  # noqa: B018
    except AttributeError as error:
        assert str(error) == "module 'summitkit' has no attribute 'pasre'"  # noqa: PT017
    else:
        raise AssertionError
