"""What Oefenplek is about, in plain Python: no Qt, no SQL, no file, no clock."""
