"""Upgrades of the database, one file per version, run by Alembic only when a database is behind."""
