"""Lessons as files: reading, checking, compiling, keeping ready.

Nothing is imported here, so that opening a compiled lesson loads neither YAML nor pydantic.
"""
