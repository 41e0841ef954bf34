"""The lesson screen: instruction, stage, hints and the foot with Terug, Hulp and Verder."""
