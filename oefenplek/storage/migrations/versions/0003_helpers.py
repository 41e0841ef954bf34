"""Version 3: what helpers see and do. The tables of progress are folded again from the log when it is opened."""

from alembic import op

revision = "0003"
down_revision = "0002"

_TABLES = {
    "visit": """who TEXT NOT NULL, id TEXT NOT NULL, device TEXT NOT NULL, person TEXT, lesson TEXT NOT NULL,
        version TEXT NOT NULL, step TEXT NOT NULL, at TEXT NOT NULL, seq INTEGER NOT NULL, open BOOLEAN NOT NULL,
        busy BOOLEAN NOT NULL, PRIMARY KEY (who)""",
    "lesson_progress": """who TEXT NOT NULL, lesson TEXT NOT NULL, times INTEGER NOT NULL,
        least_hints INTEGER NOT NULL, version TEXT NOT NULL, confidence TEXT NOT NULL, noted TEXT NOT NULL,
        PRIMARY KEY (who, lesson)""",
    "trouble": """who TEXT NOT NULL, lesson TEXT NOT NULL, step TEXT NOT NULL, visit TEXT NOT NULL,
        missteps INTEGER NOT NULL, asked INTEGER NOT NULL, stopped INTEGER NOT NULL, skipped INTEGER NOT NULL,
        solved BOOLEAN NOT NULL, PRIMARY KEY (who, lesson, step)""",
    "sureness": """who TEXT NOT NULL, lesson TEXT NOT NULL, seq INTEGER NOT NULL, day TEXT NOT NULL,
        answer TEXT NOT NULL, PRIMARY KEY (who, lesson, seq)""",
    "ready": "who TEXT NOT NULL, what TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (who, what)",
    "group_made": """"group" TEXT NOT NULL, PRIMARY KEY ("group")""",
    "group_member": """who TEXT NOT NULL, "group" TEXT NOT NULL, PRIMARY KEY (who, "group")""",
    "group_lesson": """"group" TEXT NOT NULL, lesson TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY ("group", lesson)""",
    "tally": "day TEXT NOT NULL, what TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (day, what)",
    "merged": """who TEXT NOT NULL, "into" TEXT NOT NULL, PRIMARY KEY (who)""",
    "volunteer": """id TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, pin TEXT NOT NULL,
        role TEXT NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (id), UNIQUE (number)""",
    "recovery": "id TEXT NOT NULL, code TEXT NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (id)",
    "group_name": """"group" TEXT NOT NULL, name TEXT NOT NULL, seal BLOB NOT NULL, PRIMARY KEY ("group")""",
    "throttle": """subject TEXT NOT NULL, tries INTEGER NOT NULL, at_success INTEGER NOT NULL,
        PRIMARY KEY (subject)""",
}


def upgrade() -> None:
    """Make the tables; the tries with a code that were counted stay."""
    op.execute("ALTER TABLE throttle RENAME TO old_throttle")
    op.execute("DROP TABLE visit")
    op.execute("DROP TABLE lesson_progress")
    for name, columns in _TABLES.items():
        op.execute(f"CREATE TABLE {name} ({columns}) WITHOUT ROWID")
    op.execute('CREATE INDEX members_of_group ON group_member ("group")')
    op.execute("INSERT INTO throttle (subject, tries, at_success) SELECT subject, tries, 0 FROM old_throttle")
    op.execute("DROP TABLE old_throttle")
