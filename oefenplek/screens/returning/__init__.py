"""*Ik ben hier al eens geweest*: the animal, its colour, perhaps a number, and four pictures. No names, no lists."""
