"""*Ik doe mee met de groep*: the animal and the number from the wall, and the lesson of the whole class opens."""
