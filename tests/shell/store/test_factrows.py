"""Facts come back from the disk exactly as they went there."""

import dataclasses
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given

from accountsd.core.journal import Fact
from accountsd.errors import StateError
from accountsd.store import Store
from accountsd.store.factrows import SHAPES, kind_of
from accountsd.store.tables import facts as table
from tests.shell.store import samples, strategies


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """One state for all examples: a new one each would take the disk a minute."""
    return Store.open(tmp_path_factory.mktemp("facts"))


@given(fact=strategies.facts)
def test_every_fact_reads_as_it_was_written(kept: Store, fact: Fact) -> None:
    """Whatever is in a fact (any script, any amount, any day), the journal gives it back the same."""
    present = kept.journal.fact(fact.id)
    kept.journal.record([fact])

    assert kept.journal.fact(fact.id) == (present or fact)


@pytest.mark.parametrize("kind", strategies.KINDS, ids=lambda kind: kind.__name__)
def test_every_field_of_every_fact_is_kept(kind: type[Fact]) -> None:
    """A field that a fact gains is not forgotten by the journal."""
    common = {"id", "at", "by", "source", "client"}
    fields = {field.name for field in dataclasses.fields(kind)}

    assert set(SHAPES[kind]) == fields - common


def test_kinds_are_known_by_their_own_name() -> None:
    """No two kinds of fact share a name on the disk."""
    assert len({kind.__name__ for kind in SHAPES}) == len(strategies.KINDS)
    assert kind_of(samples.disputed()) is type(samples.disputed())


def test_a_fact_without_a_zone_is_refused(store: Store) -> None:
    """Nobody can say when 09:30 was: such a fact is a fault of the program's, and told as one."""
    nowhere = dataclasses.replace(samples.disputed(), at=datetime(2026, 11, 24, 9, 30))  # noqa: DTZ001

    with pytest.raises(sa.exc.StatementError, match="has no time zone"):
        store.journal.record([nowhere])


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{}", '{"invoices": null}', '{"invoices": [1]}', '{"invoices": [], "size": 1}'],
)
def test_a_damaged_fact_is_named_with_the_remedy(store: Store, directory: Path, body: str) -> None:
    """A fact that nobody can read any more stops the program and says which it is."""
    store.journal.record([samples.disputed("command:1/0")])
    with store._database.transaction("test.damage") as connection:
        connection.execute(sa.update(table).values(body=body))

    if body == '{"invoices": [], "size": 1}':
        assert store.journal.all() == (dataclasses.replace(samples.disputed(), invoices=()),)
        return
    with pytest.raises(StateError, match=r"the fact command:1/0 .*accountsd restore FILE"):
        store.journal.all()
