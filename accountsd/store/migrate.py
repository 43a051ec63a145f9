"""The schema of a state brought up to this program's, or the state refused.

A state older than us is migrated, with a copy kept beside it; one from a newer program is not touched.
Alembic is loaded only where there is something to migrate: to look costs one query.
"""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from accountsd import __version__
from accountsd.errors import StateError
from accountsd.faults import point
from accountsd.store import dialect, rawfiles
from accountsd.store.tables import changes, meta

SCRIPTS = Path(__file__).parent / "migrations"
# Under this name in `meta`: the version of the program that made or last migrated the state.
WRITTEN_BY = "written by"
# Alembic's own table: one row, the revision of the schema.
_SCHEMA = sa.table("alembic_version", sa.column("version_num", sa.String))


def is_current(file: Path, *, called: Path) -> bool:
    """Nothing has to be done. Raises StateError for a state from a newer program.

    `called` is what the owner knows it by: a state directory, a backup.
    """
    if not file.exists():
        return False
    known = _revisions()
    revision = _revision(file)
    if revision is not None and revision not in known:
        theirs = _written_by(file)
        raise StateError(
            f"{called}: this state is accountsd {theirs}'s (schema {revision}), and this is"
            f" accountsd {__version__} (schema {known[-1]}): install {theirs}"
            " or newer, or `accountsd restore FILE` a backup of the older state"
        )
    return revision == known[-1]


def upgrade(file: Path) -> None:
    """Brings the file to our schema, all or nothing. The caller has the state to himself."""
    _create_private(file)
    revision = _revision(file)
    if revision is not None:
        _keep_copy(file, revision)
    engine = dialect.connect(file)
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            _run_scripts(connection)
            dialect.insert_new(connection, changes, [{"id": 1, "version": 0}])
            dialect.upsert(connection, meta, {"key": WRITTEN_BY, "value": __version__})
            point("store.migrate.before_commit")
        point("store.migrate.after_commit")
    finally:
        engine.dispose()


def _create_private(file: Path) -> None:
    if not file.exists():
        file.touch(mode=0o600)
        rawfiles.sync_folder(file.parent)


def _keep_copy(file: Path, revision: str) -> None:
    copy = file.with_name(f"{file.stem}-before-{_revisions()[-1]}{file.suffix}")
    # A copy that is there already is from a migration that a crash broke off: it may be torn.
    copy.unlink(missing_ok=True)
    dialect.snapshot(file, copy)
    if _revision(copy) != revision:
        raise StateError(f"{copy}: the copy before the migration could not be made")
    rawfiles.sync_file(copy)


def _revision(file: Path) -> str | None:
    engine = dialect.connect(file)
    try:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table(_SCHEMA.name):
                return None
            found: str | None = connection.execute(sa.select(_SCHEMA)).scalar_one_or_none()
            return found
    finally:
        engine.dispose()


def _written_by(file: Path) -> str:
    engine = dialect.connect(file)
    try:
        with engine.connect() as connection:
            query = sa.select(meta.c.value).where(meta.c.key == WRITTEN_BY)
            return connection.execute(query).scalar_one_or_none() or "of an unknown version"
    finally:
        engine.dispose()


def _revisions() -> tuple[str, ...]:
    """All that we know, oldest first: a script is named by its revision, `0001_first.py`."""
    return tuple(sorted(file.stem.partition("_")[0] for file in SCRIPTS.glob("versions/*.py")))


def _run_scripts(connection: sa.Connection) -> None:
    from alembic import command  # noqa: PLC0415  (half a second that a state of our schema need not wait)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
