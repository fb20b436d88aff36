"""Train a linear-chain tagger with CRFsuite and write it as a weights file of summitkit.

Not a command of its own: scripts that build one tagger's weights import it. Needs `python-crfsuite`.

    train_tagger(sentences, templates=..., c1=0.1, c2=0.01) -> bytes
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pycrfsuite

from summitkit.text.weights import write_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summitkit.text.features import FormTemplates

__all__ = ["crf", "dump_blob", "judge_blob", "opened", "train_tagger"]

STEP = 1 / 64


def train_tagger(  # noqa: PLR0913
    sentences: Iterable[tuple[Sequence[Sequence[str]], Sequence[str]]],
    *,
    templates: FormTemplates | None = None,
    bio: bool = True,
    c1: float = 0.1,
    c2: float = 0.01,
    iterations: int = 100,
    least: float = 0.05,
    min_count: int = 1,
    verbose: bool = False,
) -> bytes:
    """Train on sentences of (rows of feature names, labels) and return the weights file.

    Args:
        sentences: the training sentences; rows must hold the features of the templates too
            (`templates.rows(forms)`), each with the caller's own features added.
        templates: written into the file, so that `Tagger.tag_parts` makes the same features.
        bio: forbid "I-x" after anything but "B-x" and "I-x".
        c1: weight of the L1 norm; more makes a smaller file.
        c2: weight of the L2 norm.
        iterations: at most so many.
        least: weights smaller than this are left out.
        min_count: features seen less often are left out.
        verbose: print the trainer's log.
    """
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=verbose)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": iterations, "feature.minfreq": min_count})
    for rows, labels in sentences:
        trainer.append([list(row) for row in rows], list(labels))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.crfsuite"
        trainer.train(str(path))
        return dump_blob(path, templates=templates, bio=bio, least=least)


def dump_blob(
    path: Path,
    *,
    templates: FormTemplates | None,
    bio: bool,
    least: float,
    header: Mapping[str, object] = MappingProxyType({}),
) -> bytes:
    """Turn a CRFsuite model file into a weights file: prune, quantise, compress."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    info = tagger.info()
    labels = sorted(info.labels, key=lambda label: (label != "O", label))
    place = {label: index for index, label in enumerate(labels)}
    rows: dict[str, list[int]] = {}
    for (name, label), weight in info.state_features.items():
        if abs(weight) >= least:
            rows.setdefault(name, [0] * len(labels))[place[label]] = round(weight / STEP)
    transitions = [[0] * len(labels) for _ in labels]
    for (before, after), weight in info.transitions.items():
        transitions[place[before]][place[after]] = round(weight / STEP)
    own = {"transitions": transitions, "bio": bio, "templates": templates.to_json() if templates else []}
    return write_weights(labels, rows, step=STEP, header={**own, **header})


def crf(
    sequences: Iterable[tuple[list[list[str]], Sequence[str]]],
    path: Path,
    *,
    c1: float,
    c2: float,
    least: int,
    rounds: int,
) -> None:
    """Train one CRFsuite model."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(
        {"c1": c1, "c2": c2, "max_iterations": rounds, "feature.minfreq": least, "feature.possible_transitions": True}
    )
    for rows, labels in sequences:
        trainer.append(rows, list(labels))
    begun = time.monotonic()
    trainer.train(str(path))
    print(f"{path.name}: {time.monotonic() - begun:.0f} s", flush=True)


def judge_blob(path: Path, header: dict[str, Any]) -> bytes:
    """Turn a CRFsuite model of one-word sequences with labels Y and N into a judge's weights."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    odds: Counter[str] = Counter()
    for (name, label), weight in tagger.info().state_features.items():
        odds[name] += weight if label == "Y" else -weight
    rows = {name: [round(value / STEP)] for name, value in odds.items() if abs(value) >= STEP}
    return write_weights(["Y"], rows, step=STEP, header=header)


def opened(path: Path) -> pycrfsuite.Tagger:
    """Open a CRFsuite model."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger
