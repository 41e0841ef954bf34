"""The beginning and the end of a day: does everything work, and *Dank u wel*."""
