"""The camera that looks for one square code, of a sheet or of a key card."""
