"""Publishers: the country that a paper writes from, whose own ministers it names without saying whose they are."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summitkit.lexicon import Lexicon

__all__ = ["home_of_publisher"]

_WORLDWIDE = frozenset(
    [
        *("Reuters", "Agence France-Presse", "Associated Press", "United Press International", "Bloomberg", "Axios"),
        *("Deutsche Presse-Agentur", "Agencia EFE", "Xinhua News Agency", "Inter Press Service", "BBC", "CNN"),
        *("Al Jazeera", "Deutsche Welle", "Voice of America", "Radio Free Europe/Radio Liberty", "France 24"),
        *("The Financial Times", "The Economist", "The Wall Street Journal", "The New York Times", "Euronews"),
        *("The Washington Post", "Politico", "Asharq Al-Awsat", "Far Eastern Economic Review", "The EastAfrican"),
    ]
)
"""Media that write of leaders anywhere, so that their home tells nothing."""


def home_of_publisher(lexicon: Lexicon, publisher: str | None) -> str | None:
    """Return the ISO 3166-1 code of the country that a medium writes for; None for those that write of the world."""
    return None if publisher is None else _homes(lexicon).get(_bare(publisher))


@functools.lru_cache(maxsize=8)
def _homes(lexicon: Lexicon) -> Mapping[str, str]:
    """Return the home of each medium by its names; a name that media of two countries have tells nothing."""
    found: dict[str, set[str]] = {}
    for entry in lexicon.outlets:
        if entry.country is not None and entry.name not in _WORLDWIDE:
            for name in (entry.name, *entry.aliases):
                found.setdefault(_bare(name), set()).add(entry.country)
    return {name: codes.pop() for name, codes in found.items() if len(codes) == 1}


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ")
