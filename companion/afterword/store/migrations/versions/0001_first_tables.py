"""The first tables: meta, change, fact, client, setting."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _make_meta_and_change()
    _make_fact()
    _make_client_and_setting()


def _make_meta_and_change() -> None:
    meta = op.create_table(
        "meta",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meta")),
        sa.CheckConstraint("id = 1", name=op.f("ck_meta_one_row")),
    )
    op.execute(meta.insert().values(id=1, revision=0))
    op.create_table(
        "change",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("title", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )


def _make_fact() -> None:
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("change", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("person", sa.String(16)),
        sa.Column("application", sa.String(16)),
        sa.Column("interview", sa.String(16)),
        sa.Column("body", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sa.ForeignKeyConstraint(
            ["change"], ["change.id"], name=op.f("fk_fact_change"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_fact_change"), "fact", ["change"])
    op.create_index(op.f("ix_fact_person"), "fact", ["person"])


def _make_client_and_setting() -> None:
    op.create_table(
        "client",
        sa.Column("client_id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("paired_at", sa.BigInteger, nullable=False),
        sa.Column("last_seen", sa.BigInteger),
        sa.Column("pending_until", sa.BigInteger),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
