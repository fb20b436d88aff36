"""Train a linear-chain tagger with CRFsuite and write it as a weights file of summitkit.

Not a command of its own: scripts that build one tagger's weights import it. Needs `python-crfsuite`.

    train_tagger(sentences, templates=..., c1=0.1, c2=0.01) -> bytes
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pycrfsuite

from summitkit.text.weights import write_weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summitkit.text.features import FormTemplates

__all__ = ["dump_blob", "train_tagger"]

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
        templates: written into the file, so that `Tagger.tag_forms` and `tag_parts` make the same features.
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


def dump_blob(path: Path, *, templates: FormTemplates | None, bio: bool, least: float) -> bytes:
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
    header = {"transitions": transitions, "bio": bio, "templates": templates.to_json() if templates else []}
    return write_weights(labels, rows, step=STEP, header=header)
