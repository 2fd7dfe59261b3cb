"""The tables, the same on SQLCipher and PostgreSQL (DESIGN.md, "Where two machines meet").

A `change` is what one request did; its `fact` rows are the log. `meta` is one row: the log's revision, which
also serves as the lock between writers. Columns person, application and interview repeat no name: they are
the ids by which a fact is found when a person is forgotten; the rest of a fact is its `body`.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)  # fmt: skip

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_micros(at: datetime) -> int:
    """Microseconds since 1970 UTC, exactly (floats are not)."""
    return (at - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=1024)  # facts told together have one moment
def from_micros(micros: int) -> datetime:
    """The aware UTC datetime."""
    return _EPOCH + timedelta(microseconds=micros)


class Micros(TypeDecorator[datetime]):
    """A moment, as an integer: exact, sortable and the same in every database, whatever its time zone."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else to_micros(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else from_micros(value)


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("revision", BigInteger, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("revision", BigInteger, nullable=False),
    Column("at", Micros, nullable=False),
    Column("title", String(20), nullable=False),
)

fact = Table(
    "fact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("change", Integer, ForeignKey("change.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("at", Micros, nullable=False),
    Column("person", String(16), index=True),
    Column("application", String(16)),
    Column("interview", String(16)),
    Column("body", JSON, nullable=False),
)

client = Table(
    "client",
    metadata,
    Column("client_id", String(32), primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", LargeBinary, nullable=False),
    Column("paired_at", Micros, nullable=False),
    Column("last_seen", Micros),
    Column("pending_until", Micros),
)

setting = Table(
    "setting",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
