"""Where the book and the state lie, as the command line says. Opens nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Where:
    """`config_path` is the book's config.yaml, `state_path` the state's directory."""

    config_path: Path
    state_path: Path


def default_state() -> Path:
    """`$STATE_DIRECTORY` under systemd, else the usual place."""
    return Path(os.environ.get("STATE_DIRECTORY", "/var/lib/accountsd").split(":")[0])
