"""*Klas*: a trainer chooses theme, lesson and part; the wall then shows the animal and the number that lead there."""
