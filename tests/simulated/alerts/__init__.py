"""Tests of Meldingen."""
