"""Settings that belong to the log, such as the chosen policy: a name and a text."""

from sqlalchemy import Connection, delete, insert, select

from afterword.store.tables import setting


def read(connection: Connection, name: str) -> str | None:
    """The setting's text, or None when it was never set."""
    return connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar_one_or_none()


def put(connection: Connection, name: str, value: str | None) -> None:
    """Set it; None takes it away."""
    connection.execute(delete(setting).where(setting.c.name == name))
    if value is not None:
        connection.execute(insert(setting).values(name=name, value=value))
