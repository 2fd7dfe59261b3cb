"""The schema is made, migrated or refused, in both databases; Alembic is fetched only to migrate."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, inspect, text, update

from afterword import paths
from afterword.errors import StoreTrouble, TooNew
from afterword.store import Store, postgres, schema, sqlcipher, tables
from tests.store.samples import EVERY_KIND, KEY


@pytest.fixture
def engine(url: str | None) -> Iterator[Engine]:
    """An engine on an empty database, with no schema at all."""
    if url is None:
        paths.data_dir().mkdir(parents=True)
    made = postgres.engine(url) if url else sqlcipher.engine(paths.database_file(), KEY)
    yield made
    made.dispose()


def described(engine: Engine) -> dict[str, Any]:
    """Everything that the database itself knows of its schema."""
    seen = inspect(engine)
    return {
        table: {
            "columns": [column | {"type": str(column["type"])} for column in seen.get_columns(table)],
            "primary key": seen.get_pk_constraint(table),
            "foreign keys": seen.get_foreign_keys(table),
            "indexes": sorted(seen.get_indexes(table), key=lambda index: str(index["name"])),
            "checks": seen.get_check_constraints(table),
        }
        for table in sorted(seen.get_table_names())
    }


def test_a_migrated_schema_is_a_created_one(engine: Engine) -> None:
    with engine.begin() as connection:
        schema.migrate(connection)
    migrated = described(engine)
    with engine.begin() as connection:
        reflected = MetaData()
        reflected.reflect(connection)
        reflected.drop_all(connection)
        schema.create(connection)
    assert migrated == described(engine)
    assert set(migrated) == {*tables.metadata.tables, schema.VERSION_TABLE}


def test_a_migrated_schema_is_that_of_the_tables(engine: Engine) -> None:
    with engine.begin() as connection:
        schema.migrate(connection)
        context = MigrationContext.configure(connection, opts={"version_table": schema.VERSION_TABLE})
        assert compare_metadata(context, tables.metadata) == []


def test_the_constants_are_those_of_the_migrations() -> None:
    scripts = ScriptDirectory(str(paths.__file__).replace("paths.py", "store/migrations"))
    assert [script.revision for script in scripts.walk_revisions()][::-1] == list(schema.REVISIONS)
    assert scripts.get_heads() == [schema.HEAD]


def test_a_log_of_an_older_schema_is_migrated_when_opened(engine: Engine, url: str | None) -> None:
    with engine.begin() as connection:  # as old as can be: nothing in it but the version table
        schema.version.create(connection)
    engine.dispose()
    store = Store.open(url, KEY)
    store.append(EVERY_KIND, "log")
    assert store.facts() == (1, list(EVERY_KIND))
    store.close()


def test_a_log_of_a_newer_schema_is_refused_and_left_alone(store: Store, url: str | None) -> None:
    store.append(EVERY_KIND, "log")
    with store._engine.begin() as connection:
        connection.execute(update(schema.version).values(version_num="9999"))
    store.close()
    with pytest.raises(TooNew, match="Install the newest version"):
        Store.open(url, KEY)
    with pytest.raises(TooNew):
        Store.open(url, KEY)


def test_a_fact_of_a_newer_kind_is_refused(store: Store) -> None:
    store.append(EVERY_KIND, "log")
    with store._engine.begin() as connection:
        connection.execute(update(tables.fact).values(kind="dreamt"))
    with pytest.raises(TooNew, match="dreamt"):
        store.facts()


def test_another_programs_tables_are_left_alone(engine: Engine, url: str | None) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE client (id INTEGER)"))
        connection.execute(text("INSERT INTO client VALUES (7)"))
    with pytest.raises(StoreTrouble, match="another program"):
        Store.open(url, KEY)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT id FROM client")).scalar_one() == 7
    assert inspect(engine).get_table_names() == ["client"]


def test_a_migration_that_fails_leaves_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE setting (id INTEGER)"))  # the last table of the first migration
    with pytest.raises(Exception, match="setting"), engine.begin() as connection:
        schema.migrate(connection)
    assert inspect(engine).get_table_names() == ["setting"]


def test_opening_fetches_no_alembic(home: object) -> None:
    code = """
import sys
from afterword.store import Store
store = Store.open(None, bytes(32))
store.close()
Store.open(None, bytes(32)).close()
assert "sqlalchemy" in sys.modules
assert "alembic" not in sys.modules
assert "psycopg" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)
