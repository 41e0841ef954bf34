"""Tests that take long: the plug is pulled, people come after each other, a demo from its beginning to its end.

The campaign runs them; ``pytest tests/campaign/long`` does too. The suite leaves them out.
"""
