"""What the ear has learned, read from its file once: a table that comes with the program, like the letters.

`python -m benchmarks.ear` writes the file. Nothing here learns or listens.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from accountsd.core.reading.ear.weights import Weights, parse

FILE = Path(__file__).parent / "weights.txt"


@cache
def ear() -> Weights:
    """The weights that every mail is heard with."""
    return parse(FILE.read_text(encoding="utf-8"))
