"""The tests, in the same tree as the package; ``support`` holds what they share."""
