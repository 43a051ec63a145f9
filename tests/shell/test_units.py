"""The units: hardened as far as systemd can tell, right by its own check, and explained line by line."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "systemd"
UNITS = ("accountsd.service", "accountsd@.service")
# What needs no reason of its own: the plain frame of every service.
PLAIN = frozenset(
    {"Description", "Documentation", "ExecStart", "User", "Group", "WantedBy", "StateDirectory"}
)


def _analyze(*words: str) -> subprocess.CompletedProcess[str]:
    tool = shutil.which("systemd-analyze")
    assert tool is not None, "systemd-analyze is missing: apt-get install systemd"
    return subprocess.run([tool, *words], capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("unit", UNITS)
def test_the_exposure_is_at_most_one_and_a_half(unit: str) -> None:
    """`systemd-analyze security --offline=true` gives 0.0 (shut) to 10.0 (open)."""
    told = _analyze("security", "--offline=true", "--no-pager", str(FOLDER / unit))
    found = re.search(r"Overall exposure level for .*: ([\d.]+)", told.stdout)
    assert found is not None, told.stdout + told.stderr
    assert float(found.group(1)) <= 1.5


@pytest.mark.parametrize("unit", UNITS)
def test_systemd_finds_nothing_wrong(unit: str, tmp_path: Path) -> None:
    """`systemd-analyze verify`, with a program where the unit expects one."""
    program = tmp_path / "accountsd"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text = (FOLDER / unit).read_text(encoding="utf-8")
    name = unit.replace("@.", "@winder.")
    (tmp_path / name).write_text(text.replace("/opt/accountsd/bin/accountsd", str(program)))
    told = _analyze("verify", "--man=no", str(tmp_path / name))
    assert told.returncode == 0, told.stderr
    complaints = [line for line in told.stderr.splitlines() if name in line]
    assert complaints == []


@pytest.mark.parametrize("unit", UNITS)
def test_every_unusual_line_has_a_reason(unit: str) -> None:
    """A comment stands above it, or above the lines of its paragraph."""
    reason = False
    for line in (FOLDER / unit).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            reason = True
        elif not line or line.startswith("["):
            reason = False
        else:
            assert reason or line.partition("=")[0] in PLAIN | {"Type", "NotifyAccess"}, line


def test_both_units_are_one_but_for_the_names() -> None:
    """What is hardened for one business is hardened for several."""
    one, many = (_settings(unit) for unit in UNITS)
    differing = {key for key in one.keys() | many.keys() if one.get(key) != many.get(key)}
    assert differing == {"Description", "ExecStart", "StateDirectory", "LoadCredential"}


def test_a_wrong_book_is_not_started_again() -> None:
    """78 never mends itself; everything else is tried again."""
    assert _settings(UNITS[0])["RestartPreventExitStatus"] == ["78"]
    assert _settings(UNITS[0])["Restart"] == ["on-failure"]


def test_the_user_of_the_units_is_the_one_that_sysusers_makes() -> None:
    """No home, no shell, no log-in."""
    line = (FOLDER / "accountsd.sysusers").read_text(encoding="utf-8").splitlines()[-1]
    assert line.split()[:2] == ["u", _settings(UNITS[0])["User"][0]]


def _settings(unit: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (FOLDER / unit).read_text(encoding="utf-8").splitlines():
        if line and line[0] not in "#[":
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found
