"""Alembic runs this. The connection, with its transaction, is handed in by `store/migrate.py`."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    # SQLite takes back a CREATE TABLE as it does an INSERT; Alembic is careful and assumes not.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
