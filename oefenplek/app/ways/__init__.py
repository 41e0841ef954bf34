"""The ways through the program, a file each: what is shown when somebody chooses something."""
