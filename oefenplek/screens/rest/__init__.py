"""A moment of rest: a window with rain, and one button to go on."""
