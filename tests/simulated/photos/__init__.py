"""Tests of Foto's."""
