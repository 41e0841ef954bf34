"""*Vrij oefenen*: a whole simulated device without a task. Nothing of it is kept."""
