"""Bringing a database to the schema of this version, or refusing one that is ahead of it.

Alembic takes 0.2 s to import, so the head is known here as a constant and Alembic is fetched only when there
is something to migrate. A test holds the constants against the migrations, and a migrated schema against a
created one.
"""

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
    inspect,
    select,
    text,
)  # fmt: skip

from afterword.errors import StoreTrouble, TooNew
from afterword.store.tables import meta, metadata

REVISIONS = ("0001",)
"""Every schema there was, oldest first."""
HEAD = REVISIONS[-1]
VERSION_TABLE = "afterword_schema"

version = Table(
    VERSION_TABLE,
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name=f"{VERSION_TABLE}_pkc"),
)
"""As Alembic itself would make it."""

# Any number will do, so long as it is ours: it keeps two machines from creating the tables at once.
_POSTGRES_LOCK = 0x41465445


def bring_up(connection: Connection) -> None:
    """Within a writer's transaction: create, migrate, or raise TooNew. Leaves a current schema as it is."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _POSTGRES_LOCK})
    if not inspect(connection).has_table(VERSION_TABLE):
        return create(connection)
    stored = connection.scalar(select(version.c.version_num))
    if stored == HEAD:
        return None
    if stored is not None and stored not in REVISIONS:
        raise TooNew("This log was written by a newer Afterword. Install the newest version to open it.")
    return migrate(connection)


def create(connection: Connection) -> None:
    """All tables at once, for a database that has none."""
    if set(inspect(connection).get_table_names()) & set(metadata.tables):
        raise StoreTrouble("That database holds another program's tables. Name an empty one.")
    metadata.create_all(connection, checkfirst=False)
    version.create(connection, checkfirst=False)
    connection.execute(insert(meta).values(id=1, revision=0))
    connection.execute(insert(version).values(version_num=HEAD))


def migrate(connection: Connection) -> None:
    """From whatever schema it has to the head, all or nothing."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "afterword.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
