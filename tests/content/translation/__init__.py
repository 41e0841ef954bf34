"""Translations of lessons."""
