"""The keyboard on the screen: Qt Virtual Keyboard with our own keys, layouts and look, for screens without a real one.

Only names stand here. ``prepare`` decides, before Qt starts, whether there will be one; nothing else of this folder is
read on a device that has a keyboard of its own.
"""
