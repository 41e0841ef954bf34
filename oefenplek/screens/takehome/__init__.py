"""The sheet that a guest takes home, and going on with it: its code is typed, or read by a camera."""
