"""The two roads: `run`, `once`; and `doctor`, who looks before they are travelled."""

from __future__ import annotations

import asyncio

import click

from accountsd.cli import paper
from accountsd.cli.office import Office, with_office
from accountsd.daemon import run as daemon
from accountsd.daemon.doctor import examine
from accountsd.daemon.finding import Verdict


@click.command()
@with_office
def run(office: Office) -> int:
    """The daemon: in the foreground, logs on stderr; reloads on SIGHUP and on edits, stops on SIGTERM."""
    return asyncio.run(daemon.run(office.config_path, office.state_path))


@click.command()
@with_office
def once(office: Office) -> None:
    """One whole turn now: fetch and read mail, plan, send what is due, the digest if its time has come."""
    turn = asyncio.run(daemon.once(office.config_path, office.state_path))
    click.echo(turn.sentence())


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@with_office
def doctor(office: Office, *, as_json: bool) -> int:
    """Log in to both servers, see what they can do, and whether a letter to ourselves comes back."""
    findings = asyncio.run(examine(office.config_path, office.state_path))
    if as_json:
        paper.document({"findings": [finding.as_json() for finding in findings]})
    else:
        for finding in findings:
            click.echo(f"{finding.verdict.value:5} {finding.what}")
    if any(finding.unreachable for finding in findings):
        return 69
    return 1 if any(finding.verdict is Verdict.BAD for finding in findings) else 0
