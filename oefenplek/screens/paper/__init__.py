"""A sheet to take home, over the screen where it was asked for: to print, or to take a photo of."""
