"""Run by Alembic on the connection that afterword.store.schema hands over, in its transaction."""

from alembic import context

from afterword.store.schema import VERSION_TABLE
from afterword.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
context.run_migrations()
