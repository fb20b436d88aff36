from __future__ import annotations

from summitkit.parse.names import parse_names


def test_a_country_is_surer_than_an_unknown_body() -> None:
    by_name = {name.evidence.quote: name.confidence for name in parse_names("France thanked the Verdane Group.")}
    assert by_name["France"] > 0.9
    assert all(0.0 <= confidence <= 1.0 for confidence in by_name.values())
    assert by_name["France"] == max(by_name.values())
