"""`schema`: what an editor is told about the book's files. Opens neither book nor state."""

from __future__ import annotations

import click

from accountsd.cli import paper
from accountsd.config.schema import schema as schema_of


@click.command()
@click.argument("kind", type=click.Choice(["config", "clients"]), default="config")
def schema(kind: str) -> None:
    """JSON Schema of the book's files, for editors."""
    paper.document(schema_of("clients" if kind == "clients" else "config"))
