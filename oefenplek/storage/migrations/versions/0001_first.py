"""Version 1: the first tables. They are written out here, for ``tables.py`` will go on changing."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = {
    "event": """device_id TEXT NOT NULL, device_seq INTEGER NOT NULL, id TEXT NOT NULL, actor_id TEXT,
        kind TEXT NOT NULL, schema INTEGER NOT NULL, occurred_at TEXT NOT NULL, payload TEXT NOT NULL,
        hash BLOB NOT NULL, PRIMARY KEY (device_id, device_seq), UNIQUE (id)""",
    "meta": "key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (key)",
    "visit": """who TEXT NOT NULL, id TEXT NOT NULL, device TEXT NOT NULL, person TEXT, lesson TEXT NOT NULL,
        version TEXT NOT NULL, step TEXT NOT NULL, at TEXT NOT NULL, seq INTEGER NOT NULL, open BOOLEAN NOT NULL,
        PRIMARY KEY (who)""",
    "step_progress": """who TEXT NOT NULL, lesson TEXT NOT NULL, step TEXT NOT NULL, times INTEGER NOT NULL,
        least_hints INTEGER NOT NULL, content_set TEXT NOT NULL, first_day TEXT NOT NULL, first_visit TEXT NOT NULL,
        second_day TEXT NOT NULL, PRIMARY KEY (who, lesson, step)""",
    "lesson_progress": """who TEXT NOT NULL, lesson TEXT NOT NULL, times INTEGER NOT NULL,
        least_hints INTEGER NOT NULL, version TEXT NOT NULL, confidence TEXT NOT NULL, PRIMARY KEY (who, lesson)""",
    "day_count": "day TEXT NOT NULL, lesson TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (day, lesson)",
    "erased": "who TEXT NOT NULL, PRIMARY KEY (who)",
    "person": """id TEXT NOT NULL, animal TEXT NOT NULL, colour TEXT NOT NULL, number INTEGER NOT NULL,
        code TEXT NOT NULL, first_name TEXT, seal BLOB NOT NULL, PRIMARY KEY (id), UNIQUE (animal, colour, number)""",
    "throttle": "subject TEXT NOT NULL, tries INTEGER NOT NULL, PRIMARY KEY (subject)",
}


def upgrade() -> None:
    """Make the tables of version 1."""
    for name, columns in _TABLES.items():
        op.execute(f"CREATE TABLE {name} ({columns}) WITHOUT ROWID")
