"""Lessons as files: reading, checking, compiling, keeping ready."""
