"""What needs more than pip and the libraries of Qt: see ``run``."""
