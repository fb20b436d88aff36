from __future__ import annotations

import math

import pytest

from summitkit.parse.claims.judge import Judge
from summitkit.text.weights import write_weights


def test_chance_is_the_logistic_function_of_the_sum() -> None:
    blob = write_weights(["Y"], {"a": [64], "b": [-32]}, step=1 / 64, header={})
    judge = Judge.from_bytes(blob)
    assert judge.chance(["a", "b", "unknown"]) == pytest.approx(1 / (1 + math.exp(-0.5)))
    assert judge.chance([]) == 0.5


def test_features_of_several_words_are_kept_by_their_words() -> None:
    blob = write_weights(["Y"], {"a": [64], "w\tsaid\tthat": [32]}, step=1 / 64, header={})
    assert Judge.from_bytes(blob).joint.singles(("w", "said")) == {"that": 32}


def test_more_than_one_label_is_refused() -> None:
    blob = write_weights(["Y", "N"], {"a": [1, 2]}, step=1.0, header={})
    with pytest.raises(ValueError, match="one label, not 2"):
        Judge.from_bytes(blob)


def test_other_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="not a weights file"):
        Judge.from_bytes(b"something else")
