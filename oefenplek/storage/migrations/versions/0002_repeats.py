"""Version 2: how far the repeats of a lesson are. The rows are folded from the log when the database is opened."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.execute(
        "CREATE TABLE repeat (who TEXT NOT NULL, lesson TEXT NOT NULL, done INTEGER NOT NULL, day TEXT NOT NULL,"
        " visit TEXT NOT NULL, PRIMARY KEY (who, lesson)) WITHOUT ROWID"
    )
