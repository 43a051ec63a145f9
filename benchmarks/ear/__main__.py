"""python -m benchmarks.ear [--folds]: learn the weights and write them where the program reads them.

Every run on the same mail writes the same bytes. `--folds` prints only how the ear does on mail of
hands that it has not learned from, and writes nothing.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from accountsd.core.reading.ear.weights import VERSION
from accountsd.learned import FILE
from benchmarks.ear import calibrate, corpus
from benchmarks.ear.learn import counted, heard, learn

if TYPE_CHECKING:
    from accountsd.core.reading.ear.hearing import Hearing
    from accountsd.core.reading.ear.weights import Weights
    from benchmarks.ear.corpus import Written


def written_out(weights: Weights, lines: dict[str, str]) -> str:
    """The file: head, then grams in order."""
    head = {
        "corpus": weights.corpus,
        "columns": " ".join(weights.columns),
        "bias": " ".join(f"{one:.6f}" for one in weights.bias),
        "scale": f"{weights.scale:.6g}",
        "sharpness": f"{weights.sharpness:g}",
        "owner": " ".join(f"{one:g}" for one in weights.owner),
        "grams": str(len(lines)),
        "made": "python -m benchmarks.ear",
    }
    top = [VERSION, *(f"{name}\t{value}" for name, value in head.items())]
    return "\n".join([*top, *(f"{gram}\t{lines[gram]}" for gram in sorted(lines))]) + "\n"


def told(title: str, heard_mails: list[tuple[Written, Hearing]]) -> str:
    """How many kinds are right, and the owner's at even chances."""
    right = sum(max(h.kinds, key=h.kinds.__getitem__) == w.kind for w, h in heard_mails)
    ours = [h.owner >= 0.5 for w, h in heard_mails if w.owner]
    called = [w.owner for w, h in heard_mails if h.owner >= 0.5]
    return (
        f"{title}: kind {right}/{len(heard_mails)} = {right / len(heard_mails):.3f}, owner's found"
        f" {sum(ours)}/{len(ours)}, of those called {sum(called)}/{len(called)}"
    )


def main() -> None:
    """Learn, calibrate, write, and say how well it went."""
    spared = corpus.held()
    written = corpus.mails()
    mails = [counted(one) for one in written if one.hand not in spared]
    sentences = [counted(one) for one in corpus.sentences()]
    print(f"{len(mails)} mails and {len(sentences)} sentences; {len(written) - len(mails)} held")
    tried = calibrate.left_out(mails, sentences)
    sharp = calibrate.sharpness(tried)
    owner = calibrate.owner(tried, sharp)
    sharpened = [(t.written, calibrate.sharpened(t.hearing, sharp, owner)) for t in tried]
    print(told("hands left out", sharpened))
    if "--folds" in sys.argv:
        return
    weights, lines = learn([*mails, *sentences], corpus.digest())
    weights = replace(weights, sharpness=sharp, owner=owner)
    text = written_out(weights, lines)
    FILE.write_text(text, encoding="utf-8")
    print(f"{FILE.name}: {len(lines)} grams, {len(text.encode())} bytes")
    held = [(one, heard(one, weights)) for one in written if one.hand in spared]
    print(told("held", held))


if __name__ == "__main__":
    main()
